"""Long logs: the lines that tell something, from either end, and no piece of a cut secret."""

import pytest

from patmanager.core.message_text import LARGEST
from patmanager.core.telling import telling

QUIET = "info building the module, all is well\n"
SECRET = "k7" * 26


def log(*, first: str = "", last: str = "", lines: int = 20_000) -> str:
    """Return a long log without anything in its middle."""
    return f"{first}\n{QUIET * lines}{last}\n"


@pytest.mark.parametrize(
    "line",
    [
        "TF400813: The user is not permitted to access this resource.",
        "npm ERR! code E401",
        "Response status code: 203",
        "AADSTS50076: more is needed",
        "ERROR: Could not find a version",
        "İ denied",
    ],
)
def test_a_telling_line_is_found_at_either_end(line: str) -> None:
    """Alone, as it was written."""
    assert telling(log(first=line), LARGEST).replace("İ", "I") == line.replace("İ", "I")
    assert telling(log(last=line), LARGEST).replace("İ", "I") == line.replace("İ", "I")


def test_lines_stay_in_their_order() -> None:
    """What came first stands first, whichever word found it."""
    found = telling(log(first="error one", last="TF400813 two\ndenied three"), LARGEST)
    assert found.splitlines() == ["error one", "TF400813 two", "denied three"]


def test_among_thousands_of_errors_the_first_and_the_last_are_read() -> None:
    """And a code among them, wherever it stands."""
    many = [f"error number {number}" for number in range(50_000)]
    many[25_000] = "VS403507 the field"
    found = telling("\n".join(many), LARGEST).splitlines()

    assert {"error number 0", "error number 49999", "VS403507 the field"} <= set(found)
    assert len(found) < 200


def test_no_more_is_returned_than_asked_for() -> None:
    """However long the lines are."""
    line = "error " + "x y " * 300
    assert len(telling(f"{line}\n" * 5000, 10_000)) <= 10_000


@pytest.mark.parametrize("shift", range(0, 60, 5))
def test_a_secret_that_a_long_line_is_cut_in_leaves_nothing(shift: int) -> None:
    """Half a secret would not be known for one by what takes secrets out."""
    before = f"{'z ' * 600}{SECRET}{' ' * (440 + shift)}"
    after = f"{' ' * (1440 + shift)}{SECRET}{' c' * 900}"
    found = telling(log(first=f"{before}denied{after}"), LARGEST)

    assert "denied" in found
    assert {word for word in found.split() if "k" in word or "7" in word} <= {SECRET}


def test_a_number_inside_another_tells_nothing() -> None:
    """A port or an address is no status."""
    assert telling("http://127.0.0.1:54010/\n14290 files\n", LARGEST) == ""
    assert telling("HTTP 401\n", LARGEST) == "HTTP 401"
