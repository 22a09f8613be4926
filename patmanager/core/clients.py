"""What `core` asks of the programs that use a token; implemented in `patmanager/clients`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from patmanager.core.feed import Feed
from patmanager.core.places import ClientName, Entry, Target, Written
from patmanager.core.secret import Secret


class Note(Enum):
    """What a person should know before something is written."""

    SECRET_IN_FILE = auto()
    """The program knows nothing but a file: the secret will stand in one."""
    REPLACES = auto()
    """An entry for the same place is there already and goes."""
    OTHER_DEFAULT = auto()
    """The program installs from somewhere else by default, and goes on doing so."""
    NEEDS_NAME = auto()
    """The project must call the feed by the name shown."""
    NEEDS_USER = auto()
    """The project must name the feed with a user in its address."""
    NO_TOKEN_NEEDED = auto()
    """Git Credential Manager signs in without a token; ours would take its place."""
    OTHER_BACKEND = auto()
    """artifacts-keyring is installed: it answers before the keychain does."""
    SHADOWED = auto()
    """Something that is asked before would answer instead."""


@dataclass(frozen=True, slots=True)
class Change:
    """How a file would change: lines that go and lines that come, secrets masked."""

    file: str
    gone: tuple[str, ...] = ()
    come: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What connecting would do; nothing is written yet.

    `texts` are path, text now and text to be, where a sign stands for the secret: they may hold
    others' secrets, so that they are neither shown nor kept.
    """

    target: Target
    written: Written
    changes: tuple[Change, ...] = ()
    notes: tuple[Note, ...] = ()
    texts: tuple[tuple[str, str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """Whether a program is on this computer, and which file of its own it would be set up in."""

    client: ClientName
    label: str
    program: str
    file: str = ""

    @property
    def is_installed(self) -> bool:
        """Whether the program was found."""
        return bool(self.program)


@dataclass(frozen=True, slots=True)
class Source:
    """A feed that a project names for a program; `alias` is its name there, empty for its own."""

    client: ClientName
    feed: Feed
    alias: str = ""


class ForeignEntries(Protocol):
    """The entries of other programs in the keychain."""

    def put_foreign(self, entry: Entry, secret: Secret) -> None:
        """Write an entry, over what lies there, and read it back; raises `KeychainFault`s."""
        ...

    def get_foreign(self, entry: Entry) -> Secret | None:
        """Return what lies there; `None` only when it is surely absent."""
        ...

    def forget_foreign(self, entry: Entry) -> None:
        """Delete an entry; twice is no fault."""
        ...


def _nothing(_step: str) -> None:
    """Go on."""


class Client(Protocol):
    """One program that uses a token. Every method may block: files, keychain, processes.

    Raises `ClientFault`s and `KeychainFault`s.
    """

    @property
    def name(self) -> ClientName:
        """Which one it is."""
        ...

    @property
    def label(self) -> str:
        """What people call it."""
        ...

    @property
    def is_for_feeds(self) -> bool:
        """Whether it installs packages from a feed; else it works with the organization."""
        ...

    @property
    def shows_secret(self) -> bool:
        """Whether `read` can find the secret; false where the program shows it to nobody."""
        ...

    def find(self) -> Found:
        """Look for the program and its file."""
        ...

    def sources_in(self, folder: Path, host: str) -> tuple[Source, ...]:
        """Return the feeds on `host` that a project's folder names for this program."""
        ...

    def plan(self, target: Target) -> Plan:
        """Tell what connecting would do; writes nothing. Raises what would keep it from it."""
        ...

    def put(self, plan: Plan, secret: Secret, on_step: Callable[[str], None] = _nothing) -> None:
        """Do what the plan says. `on_step` is told between any two things that last."""
        ...

    def read(self, written: Written, target: Target) -> Secret | None:
        """Return the secret as the program would find it, `None` where it would find none."""
        ...

    def switch(
        self,
        written: Written,
        target: Target,
        secret: Secret,
        on_step: Callable[[str], None] = _nothing,
    ) -> None:
        """Put a new secret in the place of the old one; nothing else changes.

        Raises `ClientFileChanged` where what was written is no longer there.
        """
        ...

    def take(
        self,
        written: Written,
        target: Target,
        shared: Written,
        on_step: Callable[[str], None] = _nothing,
    ) -> None:
        """Take out again what was written, but for what `shared` names; twice is no fault."""
        ...

    def probe(self, target: Target) -> str:
        """Return the address with which the program begins: what a test asks for."""
        ...


class Verdict(Enum):
    """What a test of a place came to."""

    WORKS = "works"
    REFUSED = "refused"
    """The secret is not accepted (401): ended, revoked, of another organization or scope."""
    FORBIDDEN = "forbidden"
    """The token is accepted, but the person lacks rights on the feed (403)."""
    NO_FEED = "no feed"
    """There is no such feed in the organization, or nobody may see it."""
    MISSING = "missing"
    """The program would find no secret: what was written is no longer there."""
    OTHER = "other"
    """The program would use another secret than the one that was written."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a feed said to a program's first question: status, its error's name, its own words."""

    status: int
    name: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Tested:
    """What a test came to; `sentence` are the service's own words, empty for none."""

    verdict: Verdict
    sentence: str = ""

    @property
    def is_good(self) -> bool:
        """Whether the program can go on working."""
        return self.verdict is Verdict.WORKS


class Feeds(Protocol):
    """The host of packages, asked as the programs ask it."""

    @property
    def host(self) -> str:
        """Return its base address, https, no trailing slash."""
        ...

    @property
    def git_host(self) -> str:
        """Return the base address of repositories, https, no trailing slash."""
        ...

    def ask(self, address: str, organization: str, secret: Secret) -> Answer:
        """Ask for an address of a feed as a program would; raises `NetworkFault`s."""
        ...
