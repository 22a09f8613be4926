"""The secret type lets nothing out by accident."""

import copy
import json
import pickle
from collections.abc import Callable
from functools import partial

import pytest

from patmanager.core.secret import Secret

pytestmark = pytest.mark.fast

PLAIN = "plain-canary"


@pytest.mark.parametrize(
    "show", [repr, str, lambda secret: f"{secret}", lambda secret: f"{secret:>40}"]
)
def test_no_way_of_showing_a_secret_shows_it(show: Callable[[Secret], str]) -> None:
    """Whatever turns a secret into text gives a mask."""
    assert PLAIN not in show(Secret(PLAIN))


@pytest.mark.parametrize(
    "take",
    [
        *(partial(pickle.dumps, protocol=each) for each in range(pickle.HIGHEST_PROTOCOL + 1)),
        *(copy.copy, copy.deepcopy, list),
        *(lambda secret: secret.__getstate__(), lambda secret: secret.__reduce_ex__(4)),
        *(len, iter, vars, hash, json.dumps, lambda secret: {secret}, lambda secret: secret[0]),
    ],
)
def test_a_secret_is_neither_pickled_nor_copied(take: Callable[[Secret], object]) -> None:
    """A secret stays the one object it is: not taken apart, not a key, not sent elsewhere."""
    with pytest.raises((TypeError, AttributeError)) as refused:
        take(Secret(PLAIN))
    assert PLAIN not in str(refused.value)


def test_two_secrets_with_the_same_text_are_equal() -> None:
    """Equality looks at the text, and only between secrets."""
    assert Secret(PLAIN) == Secret(PLAIN)
    assert Secret(PLAIN) != Secret("other")
    assert Secret(PLAIN) != PLAIN


def test_reveal_gives_the_text_back() -> None:
    """The one way out."""
    assert Secret(PLAIN).reveal() == PLAIN


def test_an_empty_secret_is_refused() -> None:
    """An empty answer of the service must not pass for a secret."""
    with pytest.raises(ValueError, match="empty"):
        Secret("")


def test_a_wiped_secret_is_gone_for_everybody() -> None:
    """Whoever holds the same object finds nothing, and is told so."""
    secret = Secret(PLAIN)
    other_hand = secret
    secret.wipe()
    assert other_hand.is_wiped
    with pytest.raises(ValueError, match="wiped"):
        other_hand.reveal()
    assert other_hand != Secret(PLAIN)
