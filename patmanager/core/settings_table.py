"""The table of settings as the README shows it."""

from patmanager.core.settings import TABLE, defaults


def markdown() -> str:
    """Return the table in Markdown: name, values, default, meaning, what enforcing it does."""
    head = ("name", "value", "default", "meaning", "your organization")
    rows = [head, ("---",) * len(head)]
    for name, setting in TABLE.items():
        default = setting.kind.write(defaults()[name])
        rows.append(
            (
                f"`{name}`",
                setting.kind.words,
                _cell(default),
                setting.meaning,
                setting.tighten.value,
            )
        )
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _cell(value: object) -> str:
    """Write a default as TOML would hold it; an empty one as a dash."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ", ".join(str(item) for item in value) or "–"
    return str(value) if value not in ("", {}) else "–"
