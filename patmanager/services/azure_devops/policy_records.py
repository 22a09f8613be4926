"""JSON of policies, read with suspicion: what makes no sense is not known.

None of it is documented by Microsoft; the shapes are those that public tools read (the Azure
DevOps security scanner, ADOPS, Maester).
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from patmanager.core.administration import PolicyRecord
from patmanager.core.policy import OFF, ON, Creation, Policy, Source, Statement, days

_PROVIDER = "ms.vss-admin-web.organization-policies-data-provider"
_NO_CREATION = "policy.disablepatcreation"
_LIFE = re.compile(r"life|day", re.IGNORECASE)
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One policy as the service shows it, with its properties under lower-case names."""

    on: bool
    properties: Mapping[str, object]


def read_organization(document: object, person: str) -> tuple[Statement, ...]:
    """Read the settings page of an organization as data; nothing for who may not see it.

    `person` is the object id of the person, empty while unknown.
    """
    return _creation(creation_entry(document), person)


def creation_entry(document: object) -> Entry | None:
    """Find the policy about creating on the settings page as data; `None` where it is not."""
    providers = _at(document, "fps", "dataProviders", "data")
    categories = _at(providers, _PROVIDER, "policies")
    lists = categories.values() if isinstance(categories, Mapping) else ()
    for policies in lists:
        for each in policies if isinstance(policies, list) else ():
            policy = _at(each, "policy")
            if str(_at(policy, "name")).casefold() == _NO_CREATION:
                return read_entry(policy)
    return None


def creation_record(document: object) -> tuple[PolicyRecord, ...]:
    """Read the policy about creating as administrators see it."""
    entry = creation_entry(document)
    if entry is None:
        return ()
    properties = entry.properties
    counts = _is_true(properties.get("isallowlistenabled"))
    named = _names(properties.get("allowedusersandgroupobjectids")) if counts else ()
    packages = _is_true(properties.get("ispackagingscopeenabled"))
    return (PolicyRecord(Policy.CREATION, entry.on, named, packages=packages),)


def tenant_record(policy: Policy, document: object) -> tuple[PolicyRecord, ...]:
    """Read a policy of the tenant as administrators see it."""
    entry = read_entry(document)
    if entry is None:
        return ()
    named = _names(entry.properties.get("allowedusersandgroupobjectids"))
    longest = (_days(entry) or 0) if policy is Policy.LIFESPAN else 0
    return (PolicyRecord(policy, entry.on, named, days=longest),)


def read_tenant(policy: Policy, document: object, person: str) -> tuple[Statement, ...]:
    """Read one policy of a tenant; a lifespan policy without its days says nothing."""
    entry = read_entry(document)
    if entry is None:
        return ()
    value = ON if entry.on else OFF
    if policy is Policy.LIFESPAN and entry.on:
        found = _days(entry)
        if found is None:
            return ()
        value = days(found)
    allowed = _allowed(entry.properties.get("allowedusersandgroupobjectids"))
    return (_excepting(Statement(policy, value, Source.READ), OFF, allowed, person),)


def read_entry(record: object) -> Entry | None:
    """Read name, value and properties; the effective value goes before the one that was set."""
    if not isinstance(record, Mapping):
        return None
    fields = {str(key).casefold(): value for key, value in record.items()}
    value = fields.get("effectivevalue", fields.get("value"))
    text = str(value).casefold()
    if text not in {"true", "false"}:
        return None
    properties = fields.get("properties")
    known = properties if isinstance(properties, Mapping) else {}
    return Entry(text == "true", {str(key).casefold(): each for key, each in known.items()})


def _creation(entry: Entry | None, person: str) -> tuple[Statement, ...]:
    if entry is None:
        return ()
    if not entry.on:
        return (Statement(Policy.CREATION, Creation.OPEN.value, Source.READ),)
    packages = _is_true(entry.properties.get("ispackagingscopeenabled"))
    value = Creation.PACKAGING_ONLY if packages else Creation.RESTRICTED
    statement = Statement(Policy.CREATION, value.value, Source.READ)
    counts = _is_true(entry.properties.get("isallowlistenabled"))
    listed = _allowed(entry.properties.get("allowedusersandgroupobjectids")) if counts else ()
    return (_excepting(statement, Creation.OPEN.value, listed, person),)


def _excepting(statement: Statement, free: str, allowed: tuple[str, ...], person: str) -> Statement:
    """Return what the statement is for the person: a group on the allowlist may hold them."""
    if not statement.is_on or not allowed:
        return statement
    if person and person.casefold() in allowed:
        return Statement(statement.policy, free, statement.source)
    return Statement(statement.policy, statement.value, statement.source, sure=False)


def _allowed(value: object) -> tuple[str, ...]:
    """Return object ids from a list of records or ids, or from the JSON of one."""
    ids = (_at(each, "objectId") if isinstance(each, Mapping) else each for each in _listed(value))
    return tuple(str(each).casefold() for each in ids)


def _names(value: object) -> tuple[str, ...]:
    """Return the same list by display names, ids where there are none."""
    return tuple(
        str(_at(each, "displayName") or _at(each, "objectId") or each) for each in _listed(value)
    )


def _listed(value: object) -> list[object]:
    """Return the entries of an allowlist, one that nobody can read where it makes no sense."""
    if not isinstance(value, str):
        return value if isinstance(value, list) else []
    try:
        parsed = json.loads(value)
    except (ValueError, RecursionError):
        return ["unreadable"]
    return parsed if isinstance(parsed, list) else []


def _days(entry: Entry) -> int | None:
    """Return the number among the properties that counts days; its name is not documented."""
    for name, value in entry.properties.items():
        text = str(value).strip()
        if _LIFE.search(name) and text.isascii() and text.isdecimal() and 0 < int(text) < _LONGEST:
            return int(text)
    return None


def _at(value: object, *path: str) -> object:
    """Follow a path of members; `None` where it ends early."""
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _is_true(value: object) -> bool:
    return str(value).casefold() == "true"
