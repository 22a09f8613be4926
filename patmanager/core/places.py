"""Where a token is in use: what was written where, so that it can be renewed and taken back."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

SECRET = "{secret}"  # noqa: S105 - stands where a secret goes
"""What stands for the secret in a template."""


class ClientName(StrEnum):
    """The programs that can be given a token; the values stand in the ledger."""

    GIT = "git"
    NPM = "npm"
    PIP = "pip"
    UV = "uv"
    TWINE = "twine"
    POETRY = "poetry"
    NUGET = "nuget"
    MAVEN = "maven"
    GRADLE = "gradle"
    CARGO = "cargo"
    AZ = "az"


class Form(StrEnum):
    """How a secret is written in a file."""

    PLAIN = "plain"
    BASE64 = "base64"
    XML = "xml"
    SEALED = "sealed"
    """For the person alone, by Windows: NuGet there."""


class Standing(StrEnum):
    """How a place stands; the values stand in the ledger."""

    CONNECTING = "connecting"
    """Being written: whatever `Written` names may be there or not."""
    CONNECTED = "connected"
    LEAVING = "leaving"
    """Being taken out again."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of ours in a file: `template`, with `{secret}` where the secret stands, if one does.

    Its lines end with a line feed, whatever the file's do. `instead_of` is what stood there
    before, and comes back when the piece goes; it never holds a secret. Others may write into a
    frame: it goes once nothing else is left in it.
    """

    file: str
    template: str
    form: Form = Form.PLAIN
    instead_of: str = ""
    is_frame: bool = False

    @property
    def holds_secret(self) -> bool:
        """Whether a secret stands in it."""
        return SECRET in self.template


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the keychain that belongs to another program."""

    service: str
    user: str


@dataclass(frozen=True, slots=True)
class Written:
    """Everything of one place: pieces of files, files that were not there, keychain entries.

    `told` names the store of another program that was handed the secret (`git credential
    approve`, `cargo login`), empty for none.
    """

    pieces: tuple[Piece, ...] = ()
    made: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    told: str = ""

    @property
    def places(self) -> tuple[str, ...]:
        """Return the files and stores, for people."""
        files = dict.fromkeys(piece.file for piece in self.pieces)
        return (*files, *(each.service for each in self.entries), *filter(None, (self.told,)))

    @property
    def is_in_file(self) -> bool:
        """Whether the secret itself stands in a file."""
        return any(piece.holds_secret for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Target:
    """What a program is to reach.

    `address` is the feed's root, or `https://dev.azure.com/{organization}` for git and az.
    `alias` is what the program calls it where names matter (Maven's server id, a source of
    Poetry), empty for the feed's own name. `everywhere` makes the feed the one that the program
    installs from in every folder.
    """

    organization: str
    address: str
    name: str = ""
    alias: str = ""
    everywhere: bool = False

    @property
    def called(self) -> str:
        """Return the name that stands in the program's settings."""
        return self.alias or self.name or self.organization


@dataclass(frozen=True, slots=True)
class Place:
    """One program that uses one token for one target. Never a secret.

    `since` is aware UTC; `refused_at` is when the program was last told that the secret is not
    accepted, `None` for never since it was written.
    """

    id: str
    client: ClientName
    account_id: str
    authorization_id: str
    target: Target
    since: datetime
    standing: Standing = Standing.CONNECTED
    written: Written = field(default_factory=Written)
    refused_at: datetime | None = None
