"""Azure DevOps Services: its endpoints, one module an area, each with `routes(world)`.

`application.py` puts them together for each host. `desk.py` handles what all calls have in common,
`gate.py` decides who may, `answers.py` writes bodies.
"""
