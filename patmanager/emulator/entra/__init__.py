"""Microsoft Entra in a box: who may sign in, to what, and the tokens that come of it.

`directory.py` holds what is known, `discovery.py`, `authorize.py`, `sign_in.py`, `device.py` and
`token.py` are the endpoints, `refusals.py` the errors with their AADSTS numbers.
"""

from patmanager.emulator.entra.directory import Entra

__all__ = ["Entra"]
