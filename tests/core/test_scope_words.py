"""Scopes in words, and the difference of two sets in sentences."""

import pytest

from patmanager.core.scope_words import NO_CHANGE, ScopeWords
from tests.core.catalogue import CATALOGUE

pytestmark = pytest.mark.fast

WORDS = ScopeWords(CATALOGUE)


@pytest.mark.parametrize(
    ("scopes", "said"),
    [
        (("vso.code_write",), "Code, read & write"),
        (("vso.code", "vso.code_write", "vso.work"), "Code, read & write; Work items, read"),
        (("app_token",), "Full access"),
        (("vso.brand_new", "vso.wiki"), "vso.brand_new; Wikis, read"),
        ((), ""),
    ],
)
def test_scopes_are_said_by_area_and_level(scopes: tuple[str, ...], said: str) -> None:
    """Each that counts, in order; an unknown one is its own name."""
    assert WORDS.scopes(scopes) == said


def test_a_task_says_what_it_needs() -> None:
    """The sentence of the task finder."""
    assert WORDS.to_do("push code", ("vso.code_write",)) == "To push code: Code, read & write"


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (("vso.code",), ("vso.code_write",), ("Code: read & write instead of read.",)),
        (("vso.code_write",), ("vso.code",), ("Code: read instead of read & write.",)),
        (
            ("vso.packaging", "vso.code"),
            ("vso.code", "vso.wiki"),
            ("Gains Wikis, read.", "Loses Packages, read."),
        ),
        (
            ("vso.agentpools_manage",),
            ("vso.environment_manage",),
            ("Gains Environments, read & manage.",),
        ),
        (("app_token",), ("vso.code",), ("Loses Full access.",)),
        (("vso.code",), ("app_token",), ("Gains Full access.",)),
        (("vso.new",), ("vso.newer",), ("Gains vso.newer.", "Loses vso.new.")),
        (("vso.code", "vso.code_write"), ("vso.code_write", "vso.profile"), (NO_CHANGE,)),
        ((), (), (NO_CHANGE,)),
    ],
)
def test_a_change_is_said_in_sentences(
    before: tuple[str, ...], after: tuple[str, ...], said: tuple[str, ...]
) -> None:
    """A level that rises or falls is one sentence; what merely comes along is not mentioned."""
    assert WORDS.difference(before, after) == said


def test_words_go_through_the_translator() -> None:
    """Areas, levels and templates are translated one by one, and keep their capitals."""
    german = {"Code": "Code", "Read": "Lesen", "{area}, {level}": "{area} ({level})"}
    assert ScopeWords(CATALOGUE, german.__getitem__).scope("vso.code") == "Code (Lesen)"
