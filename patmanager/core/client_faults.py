"""What can go wrong with the programs that use a token: a branch of `core/faults.py`'s tree."""

from patmanager.core.faults import Fault, InputFault


class FeedNotNamed(InputFault):
    """The address names an organization but no feed."""


class ClientFault(Fault):
    """A program that uses a token, or its file, is not as it must be; `subject` names it."""


class ClientMissing(ClientFault):
    """The program is not installed on this computer."""


class ClientFileRefused(ClientFault):
    """A file may not or cannot be written; `sentence` tells why. Nothing was written."""


class ClientFileChanged(ClientFault):
    """What was written is no longer in the file: somebody changed it since."""


class PlacesLeft(ClientFault):
    """A new token is made, but a program still uses the old one, which is therefore not revoked."""


class ClientRefused(ClientFault):
    """The program itself refused; `sentence` holds its words."""
