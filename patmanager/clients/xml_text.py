"""Where elements stand in the text of an XML file, so that text can be put in without touching it.

A parser that writes the whole file anew would change what is not ours: quotes, blanks, line ends.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate

from patmanager.core.client_faults import ClientFileRefused
from patmanager.core.facts import Facts

_TAG = re.compile(r"""<(?:"[^"]*"|'[^']*'|[^>"'])*>""")
"""One tag; a value in quotes may hold what ends one."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element in a text, from offset `start` to `end`; `inner_end` is where `</name>` begins.

    `inner_end` is -1 for `<name/>`. `path` are the names from the root, without namespaces.
    `text` is the text directly inside, `attributes` as written.
    """

    path: tuple[str, ...]
    start: int
    inner_end: int
    end: int
    attributes: dict[str, str]
    text: str


def elements(path: Path, text: str) -> list[Element]:
    """Return all elements, in the order of their ends.

    Raises `ClientFileRefused` for what is no XML, or declares entities, which such files never
    need.
    """
    content = text.encode()
    parser = ParserCreate("utf-8")
    found: list[Element] = []
    open_: list[tuple[str, int, dict[str, str], list[str]]] = []

    def offset() -> int:
        return len(content[: parser.CurrentByteIndex].decode())

    def start(name: str, attributes: dict[str, str]) -> None:
        open_.append((name.rpartition(":")[2], offset(), attributes, []))

    def end(_name: str) -> None:
        name, begun, attributes, inside = open_.pop()
        path_ = (*(each[0] for each in open_), name)
        at = offset()
        closing = text.startswith("</", at)
        tag = _TAG.match(text, at if closing else begun)
        stop = len(text) if tag is None else tag.end()
        found.append(
            Element(path_, begun, at if closing else -1, stop, attributes, "".join(inside).strip())
        )

    def characters(data: str) -> None:
        if open_:
            open_[-1][3].append(data)

    def doctype(*_: object) -> None:
        raise _refused(path, "It declares a document type.")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(content, True)  # noqa: FBT003 - the signature of expat
    except ExpatError as error:
        raise _refused(path, f"It is not valid XML: line {error.lineno}.") from None
    return found


def _refused(path: Path, sentence: str) -> ClientFileRefused:
    return ClientFileRefused(Facts(subject=str(path), sentence=sentence))
