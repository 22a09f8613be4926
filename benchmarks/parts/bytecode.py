"""An environment in which Python keeps what it compiled, as it does for people.

Where bytecode is not written, every start would compile all that it imports, and that is not what
a benchmark of the second and every later start is about.
"""

import os
from pathlib import Path


def keeping_bytecode(folder: Path) -> dict[str, str]:
    """Return this process's environment, with bytecode in `folder`; the first run fills it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder)}
