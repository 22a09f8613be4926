"""Blocks of ours in an XML file: put before the end of the element that holds them."""

from pathlib import Path

from patmanager.clients.pieces import Draft
from patmanager.clients.xml_text import Element, elements
from patmanager.core.places import Form

_INDENT = "  "
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def add_block(
    draft: Draft, root: str, parent: str, lines: tuple[str, ...], form: Form = Form.XML
) -> None:
    """Put `lines`, indented relative to each other, at the end of `<parent>` below `<root>`.

    An empty file gets a root, one without the parent gets the parent: frames, which others may
    write into. Raises `ClientFileRefused`.
    """
    if not draft.text.strip():
        draft.add(f"{_HEAD}<{root}>\n</{root}>\n", Form.XML, is_frame=True)
    outer = _element(draft, (root,))
    if outer is None or outer.inner_end < 0:
        _open(draft, outer, root)
        outer = _element(draft, (root,))
    inside = _element(draft, (root, parent))
    if inside is not None and inside.inner_end < 0:
        _open(draft, inside, parent)
    elif inside is None and outer is not None:
        _before_end(draft, outer, (f"<{parent}>", f"</{parent}>"), is_frame=True)
    inside = _element(draft, (root, parent))
    if inside is not None:
        _before_end(draft, inside, lines, form=form)


def _element(draft: Draft, path: tuple[str, ...]) -> Element | None:
    found = (each for each in elements(Path(draft.file), draft.text) if each.path == path)
    return next(found, None)


def _open(draft: Draft, element: Element | None, name: str) -> None:
    """Put `<name></name>` in the place of `<name/>`, its attributes as they were."""
    if element is None:
        draft.add(f"<{name}>\n</{name}>\n", Form.XML, is_frame=True)
        return
    old = draft.text[element.start : element.end]
    indent = _indent(draft.text, element.start)
    opened = old.removesuffix("/>").rstrip() + f">\n{indent}</{name}>"
    draft.add(opened, Form.XML, element.start, instead_of=old, is_frame=True)


def _before_end(
    draft: Draft,
    element: Element,
    lines: tuple[str, ...],
    *,
    form: Form = Form.XML,
    is_frame: bool = False,
) -> None:
    """Put lines before `</name>`: above its line where it has one to itself, else beside it."""
    text, at = draft.text, element.inner_end
    begun = text.rfind("\n", 0, at) + 1
    if text[begun:at].strip():
        together = "".join(line.strip() for line in lines)
        draft.add(together, form, at, is_frame=is_frame)
        return
    closing = text[begun:at]
    unit = "\t" if closing.startswith("\t") else _INDENT
    own = closing + unit if closing or is_frame else unit
    whole = "".join(f"{own}{line.replace(_INDENT, unit)}\n" for line in lines)
    draft.add(whole, form, begun, is_frame=is_frame)


def _indent(text: str, at: int) -> str:
    begun = text.rfind("\n", 0, at) + 1
    before = text[begun:at]
    return before if not before.strip() else ""
