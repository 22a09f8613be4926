"""Azure DevOps Services and Entra in a box, on loopback: for the demo and the tests.

It speaks the real protocols and imports nothing of patmanager, so that a wrong idea in the program
cannot hide behind the same wrong idea here. `world.py` says what there is, `server.py` serves it,
`python -m patmanager.emulator` starts it from a shell.
"""
