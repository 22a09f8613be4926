"""The report on all tokens of an organization, person by person: what other people hold.

Lists stand as JSON. What makes no sense any more makes the whole report unknown.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from sqlite3 import Connection
from typing import TYPE_CHECKING, Any

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.policy import Policy
from patmanager.core.report import Answered, Report
from patmanager.core.tokens import Token
from patmanager.services.ledger_tables.inventory import well_formed

if TYPE_CHECKING:
    from patmanager.core.organizations import Organization


def report(connection: Connection, organization: "Organization") -> Report | None:
    """Return what is kept, `None` for nothing or what cannot be read."""
    row = connection.execute(
        "SELECT began, listed, policies, events, audit FROM report "
        "WHERE account_id = ? AND key = ?",
        organization.key,
    ).fetchone()
    if row is None:
        return None
    members = connection.execute(
        "SELECT descriptor, name, user, origin, tokens, refused FROM member "
        "WHERE account_id = ? AND key = ? ORDER BY position",
        organization.key,
    ).fetchall()
    try:
        return _report(organization, row, members)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def begin(connection: Connection, organization: "Organization", began: datetime) -> None:
    """Begin anew."""
    forget(connection, organization)
    row = (*organization.key, began.isoformat())
    connection.execute("INSERT INTO report (account_id, key, began) VALUES (?, ?, ?)", row)


def save_members(
    connection: Connection,
    organization: "Organization",
    members: Sequence[Member],
    policies: Sequence[PolicyRecord],
) -> None:
    """Note everybody, and the policies."""
    connection.executemany(
        "INSERT INTO member (account_id, key, position, descriptor, name, user, origin) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                *organization.key,
                number,
                each.descriptor,
                *map(well_formed, (each.name, each.user, each.origin)),
            )
            for number, each in enumerate(members)
        ),
    )
    written = json.dumps(
        [(each.policy.value, each.on, each.allowed, each.days, each.packages) for each in policies]
    )
    connection.execute(
        "UPDATE report SET listed = 1, policies = ? WHERE account_id = ? AND key = ?",
        (written, *organization.key),
    )


def save_answers(
    connection: Connection, organization: "Organization", answers: Sequence[Answered]
) -> None:
    """Note what was learned of some people."""
    connection.executemany(
        "UPDATE member SET tokens = ?, refused = ? "
        "WHERE account_id = ? AND key = ? AND descriptor = ?",
        (
            (
                json.dumps([_written(token) for token in each.tokens]),
                well_formed(each.refused),
                *organization.key,
                each.member.descriptor,
            )
            for each in answers
        ),
    )


def save_events(
    connection: Connection, organization: "Organization", events: Sequence[AuditEntry], audit: str
) -> None:
    """Note what the log says."""
    written = json.dumps(
        [
            (
                each.id,
                each.at.isoformat(),
                *(each.action, each.actor, each.user, each.token, each.owner),
                each.scopes,
                each.authorization_id,
                each.details,
            )
            for each in events
        ]
    )
    connection.execute(
        "UPDATE report SET events = ?, audit = ? WHERE account_id = ? AND key = ?",
        (written, audit, *organization.key),
    )


def forget(connection: Connection, organization: "Organization") -> None:
    """Drop it, with its people."""
    connection.execute("DELETE FROM report WHERE account_id = ? AND key = ?", organization.key)


def forget_account(connection: Connection, account_id: str) -> None:
    """Drop every report of an account."""
    connection.execute("DELETE FROM report WHERE account_id = ?", (account_id,))


def _report(organization: "Organization", row: Any, members: list[Any]) -> Report:  # noqa: ANN401
    began, listed, policies, events, audit = row
    people = [(Member(*each[:4]), *each[4:]) for each in members]
    return Report(
        organization,
        datetime.fromisoformat(began),
        bool(listed),
        tuple(member for member, _, _ in people),
        tuple(
            Answered(member, _tokens(organization, tokens), refused)
            for member, tokens, refused in people
            if tokens is not None
        ),
        tuple(
            PolicyRecord(Policy(policy), on, tuple(allowed), days, packages)
            for policy, on, allowed, days, packages in json.loads(policies)
        ),
        tuple(_entry(*each) for each in json.loads(events)),
        audit,
    )


def _entry(identity: str, at: str, action: str, *texts: Any) -> AuditEntry:  # noqa: ANN401
    actor, user, token, owner, scopes, authorization_id, details = texts
    return AuditEntry(
        identity,
        datetime.fromisoformat(at),
        action,
        actor,
        user,
        token,
        owner,
        tuple(scopes),
        authorization_id,
        details,
    )


def _written(token: Token) -> tuple[object, ...]:
    return (
        token.authorization_id,
        token.name,
        token.scopes,
        token.target_accounts,
        token.valid_from.isoformat(),
        token.valid_to.isoformat(),
        token.revoked,
    )


def _tokens(organization: "Organization", text: str) -> tuple[Token, ...]:
    return tuple(
        Token(
            identity,
            name,
            tuple(scopes),
            organization.name,
            None if targets is None else tuple(targets),
            datetime.fromisoformat(begins),
            datetime.fromisoformat(ends),
            revoked,
        )
        for identity, name, scopes, targets, begins, ends, revoked in json.loads(text)
    )
