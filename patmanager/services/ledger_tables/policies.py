"""What the ledger holds of policies: one row a policy and source, for each organization."""

from datetime import datetime
from sqlite3 import Connection
from typing import TYPE_CHECKING

from patmanager.core.known_policies import is_about
from patmanager.core.policy import Noted, Policy, Source, Statement, is_value
from patmanager.services.ledger_tables.inventory import well_formed

if TYPE_CHECKING:
    from patmanager.core.organizations import Organization

_POLICIES = {each.value: each for each in Policy}
_SOURCES = {each.value: each for each in Source}


def statements(connection: Connection) -> tuple[Noted, ...]:
    """Return everything noted; a row that makes no sense is left out, as if never learned."""
    rows = connection.execute(
        "SELECT account_id, key, tenant, policy, source, value, at, sure, said FROM policy"
    )
    return tuple(noted for row in rows if (noted := _read(*row)) is not None)


def save(connection: Connection, organization: "Organization", statement: Statement) -> None:
    """Note a statement in the place of the one of its policy and source there.

    Refusals that no policy is known for stand side by side, by their name.
    """
    account_id, key = organization.key
    name = statement.value if statement.policy is Policy.OTHER else ""
    connection.execute(
        "INSERT OR REPLACE INTO policy VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            account_id,
            key,
            statement.policy.value,
            statement.source.value,
            well_formed(name),
            organization.tenant,
            well_formed(statement.value),
            None if statement.at is None else statement.at.isoformat(),
            statement.sure,
            well_formed(statement.said),
        ),
    )


def drop(connection: Connection, organization: "Organization", statement: Statement) -> None:
    """Remove a statement wherever it holds in an organization."""
    for noted in statements(connection):
        if noted.statement == statement and is_about(noted, organization):
            _delete(connection, noted)


def forget(connection: Connection, organization: "Organization") -> None:
    """Remove everything that holds in an organization, its tenant's policies included."""
    for noted in statements(connection):
        if is_about(noted, organization):
            _delete(connection, noted)


def forget_account(connection: Connection, account_id: str) -> None:
    """Remove everything noted for an account."""
    connection.execute("DELETE FROM policy WHERE account_id = ?", (account_id,))


def _delete(connection: Connection, noted: Noted) -> None:
    statement = noted.statement
    connection.execute(
        "DELETE FROM policy WHERE account_id = ? AND key = ? AND policy = ? AND source = ?"
        " AND value = ?",
        (
            noted.account_id,
            noted.key,
            statement.policy.value,
            statement.source.value,
            statement.value,
        ),
    )


def _read(  # noqa: PLR0913, PLR0917 - the columns of a row
    account_id: str,
    key: str,
    tenant: str,
    policy: str,
    source: str,
    value: str,
    at: str | None,
    sure: int,
    said: str,
) -> Noted | None:
    if policy not in _POLICIES or source not in _SOURCES or not is_value(_POLICIES[policy], value):
        return None
    try:
        moment = None if at is None else datetime.fromisoformat(at)
    except ValueError:
        return None
    statement = Statement(_POLICIES[policy], value, _SOURCES[source], moment, bool(sure), said)
    return Noted(account_id, key, tenant, statement)
