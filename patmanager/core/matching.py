"""Which token did a call make whose answer was lost?

The service takes no mark of ours, so that a token is recognized by what is new: one id that was
not there before the call, with our name, our scopes, and a beginning between the sending and the
failure on the service's clock. Only all of that together is sure.
"""

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from patmanager.core.operations import Operation
from patmanager.core.token_changes import Snapshot
from patmanager.core.tokens import Token

_EARLIER = timedelta(seconds=5)
"""A `Date` has whole seconds, and two servers' clocks are never quite the same."""

_LATER = timedelta(seconds=65)
"""No call is waited for longer than a minute. What begins later may be somebody's who saw that the
program had ended, and made the token in the portal: that is asked."""


@dataclass(frozen=True, slots=True)
class Match:
    """What was found: one token that is `sure`ly ours, or those that may be."""

    sure: Token | None = None
    unsure: tuple[Token, ...] = ()


def match(operation: Operation, now: Snapshot, known: Collection[str]) -> Match:
    """Look for the token of `operation` among those that are active now.

    `known` are ids that belong to other operations, or whose secret is kept.
    """
    strange = operation.before.union(known)
    named = tuple(
        token
        for token in now.tokens
        if token.authorization_id not in strange and _same(token.name, operation.name)
    )
    if len(named) == 1 and _is_ours(operation, named[0]):
        return Match(sure=named[0])
    return Match(unsure=named)


def _is_ours(operation: Operation, token: Token) -> bool:
    if operation.service_time is None or token.is_global:
        return False
    same_scopes = {each.casefold() for each in token.scopes} == {
        each.casefold() for each in operation.scopes
    }
    return same_scopes and _is_in_time(operation.service_time, token.valid_from)


def _is_in_time(sent: datetime, valid_from: datetime) -> bool:
    return sent - _EARLIER <= valid_from <= sent + _LATER


def _same(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip()
