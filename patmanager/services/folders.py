"""Which folders this system keeps for a program and this person."""

from platformdirs import PlatformDirs

LEDGER = "ledger.sqlite3"
"""The name of the local record in the folder for data."""


def folders_of(name: str) -> PlatformDirs:
    """Return the folders of the program `name`."""
    return PlatformDirs(name, appauthor=False)
