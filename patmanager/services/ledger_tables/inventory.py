"""The ledger's inventory: accounts, their organizations, and the tokens last seen in each."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection, DatabaseError
from typing import Any

from patmanager.core.organizations import Account, Listing, Organization, SignInKind
from patmanager.core.tokens import Token

_EVERYTHING = """
    SELECT a.id, o.key,
        a.username, a.tenant, a.kind,
        o.name, o.id, o.tenant, o.typed, o.listed_at, o.unreadable,
        t.authorization_id, t.name, t.scopes, t.organization, t.targets,
        t.valid_from, t.valid_to, t.revoked
    FROM organization AS o
    JOIN account AS a ON a.id = o.account_id
    LEFT JOIN token AS t ON t.account_id = o.account_id AND t.key = o.key
    ORDER BY o.account_id, o.key, t.position
"""

_Row = Any
"""A row as SQLite gives it: the columns of `_EVERYTHING`, checked by the tables themselves."""

_TOKEN = 11
"""Where the token's columns begin."""


def listings(connection: Connection) -> tuple[Listing, ...]:
    """Return every organization with its tokens, by one query; raises `sqlite3.Error`."""
    rows = connection.execute(_EVERYTHING)
    try:
        return tuple(_listing(list(group)) for _, group in groupby(rows, key=itemgetter(0, 1)))
    except (AttributeError, TypeError, ValueError) as error:
        # A damaged file can hold anything, a number in place of a name too.
        raise DatabaseError(str(error)) from error


def save_listing(connection: Connection, listing: Listing) -> None:
    """Replace the tokens of one organization, unless the list failed or is not complete."""
    organization = listing.organization
    _save_account(connection, organization.account)
    _save_organization(connection, organization)
    if listing.fault is not None or not listing.complete:
        return
    key = organization.key
    connection.execute("DELETE FROM token WHERE account_id = ? AND key = ?", key)
    connection.executemany(
        "INSERT INTO token VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((*key, position, *_columns(token)) for position, token in enumerate(listing.tokens)),
    )
    connection.execute(
        "UPDATE organization SET listed_at = ?, unreadable = ? WHERE account_id = ? AND key = ?",
        (_written(listing.listed_at), listing.unreadable, *key),
    )


def save_organizations(
    connection: Connection, account: Account, found: Sequence[Organization]
) -> None:
    """Note what the service names for an account: typed ones stay, vanished ones go."""
    _save_account(connection, account)
    for organization in found:
        _save_organization(connection, organization)
    named = {organization.key for organization in found}
    known = connection.execute(
        "SELECT account_id, key FROM organization WHERE account_id = ? AND NOT typed", (account.id,)
    ).fetchall()
    for key in known:
        if key not in named:
            forget_organization(connection, key)


def forget_organization(connection: Connection, key: tuple[str, str]) -> None:
    """Drop an organization and its tokens."""
    connection.execute("DELETE FROM organization WHERE account_id = ? AND key = ?", key)


def forget_account(connection: Connection, account_id: str) -> None:
    """Drop an account with its organizations and tokens."""
    connection.execute("DELETE FROM account WHERE id = ?", (account_id,))


def _save_account(connection: Connection, account: Account) -> None:
    connection.execute(
        """
        INSERT INTO account VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
            username = excluded.username, tenant = excluded.tenant, kind = excluded.kind
        """,
        (account.id, account.username, account.tenant, account.kind.value),
    )


def _save_organization(connection: Connection, organization: Organization) -> None:
    """Merge with what is known: an id or tenant is not lost, nor that the person typed it."""
    connection.execute(
        """
        INSERT INTO organization (account_id, key, name, id, tenant, typed)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, key) DO UPDATE SET
            name = excluded.name,
            id = iif(excluded.id = '', id, excluded.id),
            tenant = iif(excluded.tenant = '', tenant, excluded.tenant),
            typed = max(typed, excluded.typed)
        """,
        (
            *organization.key,
            organization.name,
            organization.id,
            organization.tenant,
            organization.typed,
        ),
    )


def _listing(rows: list[_Row]) -> Listing:
    """Make a listing of its rows: one for each token, or a single one where there is none."""
    account_id, _, username, tenant, kind, *organization, listed_at, unreadable = rows[0][:_TOKEN]
    account = Account(account_id, username, tenant, SignInKind(kind))
    name, organization_id, organization_tenant, typed = organization
    return Listing(
        organization=Organization(name, account, organization_id, organization_tenant, bool(typed)),
        tokens=tuple(_token(row) for row in rows if row[_TOKEN] is not None),
        listed_at=None if listed_at is None else datetime.fromisoformat(listed_at),
        unreadable=unreadable,
    )


def _columns(token: Token) -> tuple[object, ...]:
    return (
        token.authorization_id,
        well_formed(token.name),
        " ".join(token.scopes),
        token.organization,
        None if token.target_accounts is None else " ".join(token.target_accounts),
        _written(token.valid_from),
        _written(token.valid_to),
        token.revoked,
    )


def _token(row: _Row) -> Token:
    """Make a token of a row; this runs ten thousand times at the start of the program."""
    authorization_id, name, scopes, organization, targets, begins, ends, revoked = row[_TOKEN:]
    return Token(
        authorization_id,
        name,
        tuple(scopes.split(" ")) if scopes else (),
        organization,
        None if targets is None else tuple(targets.split()),
        datetime.fromisoformat(begins),
        datetime.fromisoformat(ends),
        revoked == 1,
    )


def _written(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def well_formed(text: str) -> str:
    """Return text that can be written as UTF-8: halves of surrogate pairs become a sign."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
