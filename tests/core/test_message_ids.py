"""The ids that support asks for, as messages write them."""

import pytest

from patmanager.core.message_ids import MOST, ids_in
from patmanager.core.message_text import plain

pytestmark = pytest.mark.fast

ID = "8f5e0a52-0000-4000-8000-5d1f6b3c2a10"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"(DevOps Activity ID: {ID.upper()})", "activity"),
        (f"Trace ID: {ID}\r\nTimestamp: 2026-11-23", "trace"),
        (f'"correlation id":"{ID}"', "correlation"),
        (f"ActivityId={ID}", "activity"),
        (f"Request Id: {ID}.", "request"),
    ],
)
def test_an_id_comes_with_its_name(text: str, name: str) -> None:
    """Whatever stands between the two."""
    assert ids_in(plain(text)) == (f"{name} id {ID}",)


@pytest.mark.parametrize("text", ["", ID, f"the user {ID} is not authorized", "Activity ID: 1234"])
def test_what_is_no_such_id_is_none(text: str) -> None:
    """A person's or an organization's id is not."""
    assert ids_in(plain(text)) == ()


def test_a_log_gives_a_few_and_each_once() -> None:
    """A long one repeats them."""
    lines = [f"activity id: {number:08}-0000-4000-8000-5d1f6b3c2a10" for number in range(9)]
    found = ids_in(plain("\n".join([*lines, *lines])))
    assert len(found) == len(set(found)) == MOST
