"""What all programs that use a token have in common: files edited by pieces, keychain entries."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ClassVar

from patmanager.clients import pieces
from patmanager.clients.surroundings import Surroundings
from patmanager.clients.text_file import (
    TextFile,
    read_file,
    refuse_unwritable,
    remove_file,
    write_file,
)
from patmanager.core.client_faults import ClientFileChanged
from patmanager.core.clients import Change, Found, Note, Plan, Source
from patmanager.core.facts import Facts
from patmanager.core.feed import Feed, feeds_in
from patmanager.core.places import ClientName, Entry, Piece, Target, Written
from patmanager.core.secret import Secret

OnStep = Callable[[str], None]
_LARGEST = 4_000_000


def nothing(_step: str) -> None:
    """Go on."""


class FileClient(ABC):
    """A program that is set up by files and by entries of the keychain.

    A kind of client tells in `plan` what it needs; all else is here.
    """

    name: ClassVar[ClientName]
    label: ClassVar[str]
    is_for_feeds: ClassVar[bool] = True
    shows_secret: ClassVar[bool] = True
    programs: ClassVar[tuple[str, ...]]
    project_files: ClassVar[tuple[str, ...]] = ()
    """What names the feeds of a project, in its folder."""

    def __init__(self, surroundings: Surroundings) -> None:
        """Look at nothing yet."""
        self.around = surroundings

    @abstractmethod
    def plan(self, target: Target) -> Plan:
        """Tell what connecting would do; writes nothing."""

    @abstractmethod
    def probe(self, target: Target) -> str:
        """Return the address with which the program begins."""

    def file(self) -> Path | None:
        """Return the file of its settings that a person would look at."""
        return None

    def sources_in(self, folder: Path, host: str) -> tuple[Source, ...]:
        """Return the feeds on `host` that a project names for this program."""
        found: dict[str, Source] = {}
        for name in self.project_files:
            text = _project_text(folder / name)
            for feed in feeds_in(text, host):
                found.setdefault(feed.root, Source(self.name, feed, self.alias_of(text, feed)))
        return tuple(found.values())

    def alias_of(self, text: str, feed: Feed) -> str:  # noqa: ARG002 - where names do not matter
        """Return what the text of a project's file calls a feed, empty for its own name."""
        return ""

    def find(self) -> Found:
        """Look for the program and its file."""
        file = self.file()
        program = self.around.program(*self.programs)
        return Found(self.name, self.label, program, "" if file is None else str(file))

    def put(self, plan: Plan, secret: Secret, on_step: OnStep = nothing) -> None:
        """Do what the plan says: the keychain first, then file by file, then what is told.

        Raises `ClientFileChanged`, nothing being written, where a file is not as it was planned on.
        """
        files = [(self._read(path), before, after) for path, before, after in plan.texts]
        for file, before, _ in files:
            if file.text != before:
                raise ClientFileChanged(Facts(subject=str(file.path)))
        for entry in plan.written.entries:
            self.around.keychain.put_foreign(entry, secret)
            on_step("entry written")
        for file, _, after in files:
            wanted = _pieces_of(plan.written, str(file.path))
            self._write(file.with_text(pieces.fill_in(after, secret)), wanted)
            on_step("file written")
        if plan.written.told:
            self.tell(plan.target, secret)
            on_step("told")

    def read(self, written: Written, target: Target) -> Secret | None:
        """Return the secret as the program would find it."""
        for piece in written.pieces:
            found = pieces.read(self._read(piece.file).text, piece)
            if found is not None:
                return found
        for entry in written.entries:
            return self.around.keychain.get_foreign(entry)
        return self.ask(target) if written.told else None

    def switch(
        self, written: Written, target: Target, secret: Secret, on_step: OnStep = nothing
    ) -> None:
        """Put a new secret in the place of the old one."""
        texts: list[tuple[TextFile, list[Piece]]] = []
        for path in _files(written):
            file = self._read(path)
            wanted = [piece for piece in _pieces_of(written, path) if piece.holds_secret]
            text = file.text
            for piece in wanted:
                changed = pieces.refill(text, piece, secret)
                if changed is None:
                    raise ClientFileChanged(Facts(subject=path))
                text = changed
            if wanted:
                texts.append((file.with_text(text), wanted))
        for entry in written.entries:
            self.around.keychain.put_foreign(entry, secret)
            on_step("entry written")
        for file, wanted in texts:
            self._write(file, wanted)
            on_step("file written")
        if written.told:
            self.tell(target, secret)
            on_step("told")

    def take(
        self, written: Written, target: Target, shared: Written, on_step: OnStep = nothing
    ) -> None:
        """Take out again what was written, but for what is `shared` with another place."""
        if written.told and written.told != shared.told:
            self.untell(target)
            on_step("untold")
        for path in _files(written):
            file = self._read(path)
            text = file.text
            for piece in reversed(_pieces_of(written, path)):
                left = None if piece in shared.pieces else pieces.cut(text, piece)
                text = text if left is None else left
            if text == file.text:
                continue
            if not text and path in written.made:
                remove_file(file.path, self.around.home)
            else:
                self._write(file.with_text(text), ())
            on_step("file written")
        for entry in written.entries:
            if entry not in shared.entries:
                self.around.keychain.forget_foreign(entry)
                on_step("entry deleted")

    def tell(self, target: Target, secret: Secret) -> None:
        """Hand the secret to the program's own store; only where `Written.told` names one."""
        raise NotImplementedError

    def untell(self, target: Target) -> None:
        """Take the secret out of the program's own store."""
        raise NotImplementedError

    def ask(self, target: Target) -> Secret | None:
        """Return the secret that the program's own store has."""
        raise NotImplementedError

    def draft(self, path: Path) -> pieces.Draft:
        """Begin to change a file as it is now."""
        return pieces.Draft(str(path), self._read(str(path)).text)

    def planned(
        self,
        target: Target,
        drafts: Iterable[pieces.Draft],
        entries: Iterable[Entry] = (),
        *,
        notes: Iterable[Note] = (),
        told: str = "",
    ) -> Plan:
        """Return the plan of drafts and entries; raises where a file may not be written."""
        all_drafts = tuple(drafts)
        changed = [draft for draft in all_drafts if draft.text != draft.before]
        said = dict.fromkeys(notes)
        made = []
        for draft in changed:
            secret = any(piece.holds_secret for piece in draft.pieces)
            if secret:
                said[Note.SECRET_IN_FILE] = None
            if draft.dropped:
                said[Note.REPLACES] = None
            refuse_unwritable(Path(draft.file), self.around.home, secret=secret)
            if not self._read(draft.file).exists:
                made.append(draft.file)
        found = tuple(piece for draft in all_drafts for piece in draft.pieces)
        return Plan(
            target,
            Written(found, tuple(made), tuple(entries), told),
            tuple(map(_change, changed)),
            tuple(said),
            tuple((draft.file, draft.before, draft.text) for draft in changed),
        )

    def _read(self, path: str) -> TextFile:
        return read_file(Path(path), self.around.home)

    def _write(self, file: TextFile, wanted: Iterable[Piece]) -> None:
        secret = any(piece.holds_secret for piece in wanted)
        write_file(file, self.around.home, secret=secret)


def _project_text(path: Path) -> str:
    """Return the text of a project's file; one that cannot be read names nothing."""
    try:
        return path.read_text("utf-8-sig") if path.stat().st_size < _LARGEST else ""
    except (OSError, UnicodeDecodeError):
        return ""


def _files(written: Written) -> tuple[str, ...]:
    return tuple(dict.fromkeys(piece.file for piece in written.pieces))


def _pieces_of(written: Written, path: str) -> list[Piece]:
    return [piece for piece in written.pieces if piece.file == path]


def _change(draft: pieces.Draft) -> Change:
    gone = [_hidden(line) for span in draft.dropped for line in span.splitlines()]
    gone += [line for piece in draft.pieces for line in piece.instead_of.splitlines()]
    come = [line for piece in draft.pieces for line in pieces.masked(piece).splitlines()]
    shown = tuple(line.expandtabs(4) for line in come if line.strip())
    return Change(draft.file, tuple(gone), shown)


def _hidden(line: str) -> str:
    """Return a line that goes, its value masked: whose secret it is nobody can tell."""
    key, equals, _ = line.partition("=")
    return f"{key}={pieces.MASK}" if equals else pieces.MASK
