"""A pasted secret loses what came along by accident, and nothing else."""

import base64

import pytest

from patmanager.core.pasted import read_pasted
from patmanager.core.secret import Secret

pytestmark = pytest.mark.fast

OLD = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"
NEW = "Ab3dEf6hIj9" * 7 + "Zz12345"


@pytest.mark.parametrize("secret", [OLD, NEW])
def test_a_clean_secret_stays_as_it_is(secret: str) -> None:
    """Nothing is taken away where nothing is wrong."""
    read = read_pasted(secret)
    assert read.secret == Secret(secret)
    assert not read.cleaned
    assert read.is_usual


@pytest.mark.parametrize(
    "around",
    [" {} ", "{}\r\n", "\ufeff{}", "{}\u200b", '"{}"', "'{}'", "Bearer {}", "\t`{}`"],
)
def test_what_does_not_belong_is_taken_away(around: str) -> None:
    """Blanks, invisible characters, quotes and a header's first word go."""
    read = read_pasted(around.format(NEW))
    assert read.secret == Secret(NEW)
    assert read.cleaned


def test_a_secret_broken_over_lines_is_joined() -> None:
    """What a terminal broke is made whole."""
    assert read_pasted(f"{NEW[:40]}\n{NEW[40:]}").secret == Secret(NEW)


def test_other_texts_are_not_joined() -> None:
    """Words with blanks between them stay as they are."""
    assert read_pasted("two words").secret == Secret("two words")


@pytest.mark.parametrize("prefix", ["", ":", "PAT:", "anything:"])
@pytest.mark.parametrize("secret", [OLD, NEW])
def test_base64_is_looked_into(prefix: str, secret: str) -> None:
    """The forms that headers and configuration files have are recognized."""
    wrapped = base64.b64encode(f"{prefix}{secret}".encode()).decode()
    read = read_pasted(f"Basic {wrapped}")
    assert read.unwrapped == Secret(secret)
    assert read.is_usual


@pytest.mark.parametrize("text", ["aGVsbG8=", "////", "not base64 at all", NEW, OLD])
def test_other_texts_are_not_unwrapped(text: str) -> None:
    """What holds no secret is left alone, and so is a secret that could be base64."""
    assert read_pasted(text).unwrapped is None


@pytest.mark.parametrize("text", ["", "  ", "\u200b", '""', "Bearer "])
def test_nothing_stays_nothing(text: str) -> None:
    """Where nothing is left there is no secret."""
    assert read_pasted(text).secret is None


def test_what_was_read_is_not_shown_by_accident() -> None:
    """The value's own text is masked."""
    assert NEW not in repr(read_pasted(NEW))
