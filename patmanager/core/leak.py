"""A token whose secret leaked: what it can do, what to do, and what happens by itself.

That Azure DevOps learns of secrets in public GitHub repositories, mails the owner, and revokes
where the policy says so, stands on learn.microsoft.com ("Manage personal access tokens using
policies").
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from patmanager.core.known_policies import KnownPolicies
from patmanager.core.policy import Policy
from patmanager.core.scopes import Catalogue
from patmanager.core.sentence import Sentence
from patmanager.core.sentences import leak
from patmanager.core.tokens import FULL_ACCESS, Token

_REACHES = (
    (leak.CODE, ("vso.code_write",)),
    (leak.PACKAGES, ("vso.packaging_write",)),
    (leak.PIPELINES, ("vso.build_execute", "vso.release_execute")),
    (
        leak.SECRETS,
        (
            "vso.serviceendpoint_manage",
            "vso.variablegroups_manage",
            "vso.securefiles_read",
            "vso.build_execute",
        ),
    ),
    (leak.RIGHTS, ("vso.security_manage", "vso.graph_manage", "vso.identity_manage")),
)
"""What to look at, by the scopes that reach there."""


@dataclass(frozen=True, slots=True)
class Leak:
    """What to know and do: `harm` first, then `first`, the `checks`, and what happens by itself."""

    harm: Sentence
    first: Sentence
    checks: tuple[Sentence, ...]
    automatic: tuple[Sentence, ...]


def leak_of(
    token: Token, organization: str, known: KnownPolicies, catalogue: Catalogue, now: datetime
) -> Leak:
    """Say what to do about a leaked token at `now` (aware UTC).

    `harm` has a field `what`, which the caller fills with what the scopes can do in its language.
    """
    fields = (
        ("organization", organization),
        ("created", f"{token.valid_from:%d %B %Y}"),
        ("end", f"{token.ends:%d %B %Y}"),
    )
    statement = known.about(Policy.LEAKED)
    value = "" if statement is None else statement.value
    checks = (leak.WHERE_IT_WENT, leak.WHAT_WAS_DONE, *_reached(token, catalogue), leak.TELL)
    return Leak(
        Sentence(leak.HARM if token.works(now) else leak.OVER, fields),
        Sentence(leak.FIRST),
        tuple(Sentence(check, fields) for check in checks),
        (
            Sentence(leak.AUTOMATIC.get(value, leak.AUTOMATIC[""]), fields),
            Sentence(leak.NOT_ALL),
        ),
    )


def _reached(token: Token, catalogue: Catalogue) -> Iterable[str]:
    """Yield what to look at where the token could reach."""
    held = token.scopes
    for sentence, scopes in _REACHES:
        if FULL_ACCESS in held or any(
            catalogue.covers(each, wanted) for each in held for wanted in scopes
        ):
            yield sentence
