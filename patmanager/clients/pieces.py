"""Pieces of ours in the text of a file: put in at a place, found again, filled anew, taken out."""

import re
from base64 import b64decode, b64encode
from binascii import Error as BinasciiError
from html import unescape
from xml.sax.saxutils import escape

from patmanager.clients.sealing import seal, unseal
from patmanager.core.places import SECRET, Form, Piece
from patmanager.core.secret import Secret

MASK = "•" * 8
_SIGNS = {
    Form.PLAIN: "\ufdd0",
    Form.BASE64: "\ufdd1",
    Form.XML: "\ufdd2",
    Form.SEALED: "\ufdd3",
}
_HEADING = re.compile(r"^\[[^\n]*\n", re.MULTILINE)
_SECTION_ENDS = re.compile(r"\s*(?:\[|\Z)")
_VALUE = r'"?(?P<secret>[^\s"<>]*)"?'
"""What may stand where a secret stood: npm writes a value that holds `=` in quotes."""


def filled(piece: Piece, secret: Secret) -> str:
    """Return the text of a piece with the secret in it."""
    return piece.template.replace(SECRET, _written(piece.form, secret.reveal()))


def masked(piece: Piece) -> str:
    """Return the text of a piece for the person's eyes."""
    return piece.template.replace(SECRET, MASK)


def refill(text: str, piece: Piece, secret: Secret) -> str | None:
    """Return `text` with a new secret in the piece, `None` where the piece is not there."""
    found = _find(text, piece)
    if found is None:
        return None
    return text[: found.start()] + filled(piece, secret) + text[found.end() :]


def cut(text: str, piece: Piece) -> str | None:
    """Return `text` without the piece, `None` where the piece is not there.

    A heading stays where somebody wrote more below it, and so does a frame.
    """
    found = _find(text, piece)
    if found is None:
        return None
    heading = _HEADING.search(found[0])
    if heading is None or _SECTION_ENDS.match(text, found.end()):
        return text[: found.start()] + piece.instead_of + text[found.end() :]
    if piece.is_frame:
        return text
    return text[: found.start() + heading.end()] + text[found.end() :]


def read(text: str, piece: Piece) -> Secret | None:
    """Return the secret of the piece, `None` where there is none that can be read."""
    found = _find(text, piece) if piece.holds_secret else None
    value = "" if found is None else found["secret"]
    if not value:
        return None
    try:
        plain = _plain(piece.form, value)
    except (BinasciiError, UnicodeDecodeError):
        return None
    return Secret(plain) if plain else None


class Draft:
    """A file's text as it will be, while pieces are put in and old spans dropped.

    In `text` a sign of no language stands for the secret until it is filled in.
    """

    def __init__(self, file: str, text: str) -> None:
        """Begin with the text as it is."""
        self.file = file
        self.before = self.text = text
        self.pieces: list[Piece] = []
        self.dropped: list[str] = []

    def drop(self, pattern: "re.Pattern[str]") -> None:
        """Take out what matches: entries of somebody else for the same place."""
        self.dropped += [found[0] for found in pattern.finditer(self.text)]
        self.text = pattern.sub("", self.text)

    def add(
        self,
        template: str,
        form: Form = Form.PLAIN,
        at: int | None = None,
        *,
        instead_of: str = "",
        is_frame: bool = False,
    ) -> int:
        """Put a piece in at an offset, in the place of what it stands instead of.

        At the end (`None`) it is whole lines, and a text without a last line end stays without.
        Returns where the piece ends. Another one may be put into a frame.
        """
        if at is None:
            at = len(self.text)
            if self.text and not self.text.endswith("\n"):
                template = "\n" + template.removesuffix("\n")
        self.pieces.append(Piece(self.file, template, form, instead_of, is_frame))
        marked = template.replace(SECRET, _SIGNS[form])
        self.text = self.text[:at] + marked + self.text[at + len(instead_of) :]
        return at + len(marked)

    def own(self, template: str, form: Form = Form.PLAIN) -> bool:
        """Count lines as ours that stand there already, whatever secret; false if they do not."""
        piece = Piece(self.file, template, form)
        found = _find(self.text, piece)
        if found is None:
            return False
        self.pieces.append(piece)
        marked = template.replace(SECRET, _SIGNS[form])
        self.text = self.text[: found.start()] + marked + self.text[found.end() :]
        return True


def fill_in(text: str, secret: Secret) -> str:
    """Return a draft's text with the secret in it."""
    for form, sign in _SIGNS.items():
        if sign in text:
            text = text.replace(sign, _written(form, secret.reveal()))
    return text


def _find(text: str, piece: Piece) -> re.Match[str] | None:
    pattern = re.escape(piece.template).replace(re.escape(SECRET), _VALUE, 1)
    is_lines = piece.template.endswith("\n") and not piece.template.startswith("\n")
    return re.search((r"^" if is_lines else "") + pattern, text, re.MULTILINE)


def _written(form: Form, secret: str) -> str:
    if form is Form.BASE64:
        return b64encode(secret.encode()).decode()
    if form is Form.SEALED:
        return seal(secret)
    return escape(secret) if form is Form.XML else secret


def _plain(form: Form, value: str) -> str:
    if form is Form.BASE64:
        return b64decode(value, validate=True).decode()
    if form is Form.SEALED:
        return unseal(value)
    return unescape(value) if form is Form.XML else value
