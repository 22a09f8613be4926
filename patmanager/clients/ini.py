"""Lines of ours in a section of a file like `pip.conf`: below its heading, all else untouched."""

import re

from patmanager.clients.pieces import Draft


def value_of(text: str, section: str, key: str) -> str:
    """Return the value of a key, its further lines included, empty for none."""
    found = _section(text, section)
    if found is None:
        return ""
    body = text[found.end() : _end(text, found.end())]
    line = re.search(
        rf"^[ \t]*{re.escape(key)}[ \t]*[=:](?P<value>.*(?:\n[ \t]+\S.*)*)",
        body,
        re.MULTILINE | re.IGNORECASE,
    )
    return "" if line is None else line["value"].strip()


def add_lines(
    draft: Draft, section: str, lines: tuple[str, ...], *, is_frame: bool = False
) -> None:
    """Put lines below a section's heading, or the whole section at the end."""
    body = "".join(f"{line}\n" for line in lines)
    found = _section(draft.text, section)
    if found is None:
        gap = "\n" if draft.text.strip() else ""
        draft.add(f"{gap}[{section}]\n{body}", is_frame=is_frame)
        return
    at = found.end()
    if not draft.text[:at].endswith("\n"):
        draft.add(body)
        return
    draft.add(body, at=at)


def _section(text: str, section: str) -> "re.Match[str] | None":
    return re.search(rf"^\[{re.escape(section)}\][^\n]*(?:\n|\Z)", text, re.MULTILINE)


def _end(text: str, start: int) -> int:
    following = re.compile(r"^\[", re.MULTILINE).search(text, start)
    return len(text) if following is None else following.start()
