"""The tables of the ledger, and how an older ledger becomes one of today."""

import sqlite3

_FIRST = (
    """
    CREATE TABLE account (
        id TEXT PRIMARY KEY,
        username TEXT NOT NULL,
        tenant TEXT NOT NULL,
        kind TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE organization (
        account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        name TEXT NOT NULL,
        id TEXT NOT NULL,
        tenant TEXT NOT NULL,
        typed INTEGER NOT NULL,
        listed_at TEXT,
        unreadable INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (account_id, key)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE token (
        account_id TEXT NOT NULL,
        key TEXT NOT NULL,
        position INTEGER NOT NULL,
        authorization_id TEXT NOT NULL,
        name TEXT NOT NULL,
        scopes TEXT NOT NULL,
        organization TEXT NOT NULL,
        targets TEXT,
        valid_from TEXT NOT NULL,
        valid_to TEXT NOT NULL,
        revoked INTEGER NOT NULL,
        PRIMARY KEY (account_id, key, position),
        FOREIGN KEY (account_id, key) REFERENCES organization (account_id, key) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE slot (
        account_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        authorization_id TEXT,
        PRIMARY KEY (account_id, number)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE operation (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        account_id TEXT NOT NULL,
        organization TEXT NOT NULL,
        name TEXT NOT NULL,
        started TEXT NOT NULL,
        authorization_id TEXT NOT NULL,
        scopes TEXT NOT NULL,
        asked TEXT,
        slot INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        sentence TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE note (
        authorization_id TEXT PRIMARY KEY,
        text TEXT NOT NULL
    ) WITHOUT ROWID
    """,
)

_POLICIES = (
    """
    CREATE TABLE policy (
        account_id TEXT NOT NULL,
        key TEXT NOT NULL,
        policy TEXT NOT NULL,
        source TEXT NOT NULL,
        name TEXT NOT NULL,
        tenant TEXT NOT NULL,
        value TEXT NOT NULL,
        at TEXT,
        sure INTEGER NOT NULL,
        said TEXT NOT NULL,
        PRIMARY KEY (account_id, key, policy, source, name)
    ) WITHOUT ROWID
    """,
)

_RECOVERY = (
    "ALTER TABLE operation ADD COLUMN ended TEXT",
    "ALTER TABLE operation ADD COLUMN before TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE operation ADD COLUMN service_time TEXT",
    "ALTER TABLE operation ADD COLUMN counterpart TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX operation_outcome ON operation (outcome)",
)

_USES = (
    """
    CREATE TABLE use (
        authorization_id TEXT PRIMARY KEY,
        at TEXT NOT NULL
    ) WITHOUT ROWID
    """,
)

_MESSAGES = (
    """
    CREATE TABLE message (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        cause TEXT NOT NULL,
        organization TEXT NOT NULL,
        line TEXT NOT NULL
    )
    """,
)

_PLACES = (
    """
    CREATE TABLE place (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        client TEXT NOT NULL,
        account_id TEXT NOT NULL,
        authorization_id TEXT NOT NULL,
        organization TEXT NOT NULL,
        address TEXT NOT NULL,
        standing TEXT NOT NULL,
        since TEXT NOT NULL,
        refused_at TEXT,
        details TEXT NOT NULL
    )
    """,
)

_REPORTS = (
    """
    CREATE TABLE report (
        account_id TEXT NOT NULL,
        key TEXT NOT NULL,
        began TEXT NOT NULL,
        listed INTEGER NOT NULL DEFAULT 0,
        policies TEXT NOT NULL DEFAULT '[]',
        events TEXT NOT NULL DEFAULT '[]',
        audit TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (account_id, key)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE member (
        account_id TEXT NOT NULL,
        key TEXT NOT NULL,
        position INTEGER NOT NULL,
        descriptor TEXT NOT NULL,
        name TEXT NOT NULL,
        user TEXT NOT NULL,
        origin TEXT NOT NULL,
        tokens TEXT,
        refused TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (account_id, key, descriptor),
        FOREIGN KEY (account_id, key) REFERENCES report (account_id, key) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
)

STEPS = (_FIRST, _POLICIES, _RECOVERY, _USES, _MESSAGES, _PLACES, _REPORTS)
"""The statements that lead from each version to the next; the first starts from nothing."""

NEWEST = len(STEPS)
"""The version that this program writes."""


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of a ledger, 0 for an empty file; raises `sqlite3.Error`."""
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables == (0,):
        return 0
    rows = connection.execute("SELECT version FROM schema_version ORDER BY version").fetchall()
    # A ledger has had every version up to its own: else a turned bit would make it a newer one.
    if not rows or [version for (version,) in rows] != list(range(1, len(rows) + 1)):
        message = "the ledger does not tell its version"
        raise sqlite3.DatabaseError(message)
    return len(rows)


def bring_up(connection: sqlite3.Connection) -> int:
    """Make the tables, or bring older ones up to date; returns the version found before.

    A newer ledger is left as it is. Two programs that start at once do it one after the other.
    """
    found = version_of(connection)
    if found >= NEWEST:
        return found
    connection.execute("BEGIN IMMEDIATE")
    try:
        found = version_of(connection)
        if found == 0:
            connection.execute("CREATE TABLE schema_version (version INTEGER NOT NULL)")
        for version, step in enumerate(STEPS[found:], found + 1):
            for statement in step:
                connection.execute(statement)
            connection.execute("INSERT INTO schema_version VALUES (?)", (version,))
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return found
