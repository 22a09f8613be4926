"""Every promise in the documents on security names a test that there is."""

import ast
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.fast

_NAMED = re.compile(r"`(tests/[\w/*.]+\.py)(?:::(\w+))?`")


def functions(file: Path) -> set[str]:
    """Return the names of the tests in a file, those in classes included."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("document", ["docs/threat-model.md", "SECURITY.md"])
def test_every_test_that_is_named_is_there(checkout: Path, document: str) -> None:
    """By file, and by name where one is given."""
    text = (checkout / document).read_text(encoding="utf-8")
    named = _NAMED.findall(text)
    assert named
    for pattern, test in named:
        files = list(checkout.glob(pattern))
        assert files, pattern
        assert not test or any(test in functions(file) for file in files), test


def test_every_promise_names_a_test(checkout: Path) -> None:
    """A promise nobody tries is a hope."""
    text = (checkout / "docs" / "threat-model.md").read_text(encoding="utf-8")
    promises = text.split("| promise | test |")[1:]
    rows = [
        line
        for part in promises
        for line in part.split("\n\n")[0].splitlines()
        if line.startswith("| ") and not line.startswith("|--")
    ]
    assert len(rows) > 20
    assert [row for row in rows if not _NAMED.search(row)] == []
