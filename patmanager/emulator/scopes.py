"""The scopes the service knows, and which scope brings which other along.

Written from Microsoft's public table of scopes (July 2025), and from nothing of patmanager's.
"""

from collections.abc import Iterable

FULL = "app_token"

# A scope and the one it inherits from; every scope without a parent stands alone.
_PARENTS = {
    "vso.advsec_write": "vso.advsec",
    "vso.advsec_manage": "vso.advsec_write",
    "vso.agentpools_manage": "vso.agentpools",
    "vso.environment_manage": "vso.agentpools_manage",
    "vso.auditstreams_manage": "vso.auditlog",
    "vso.build": "vso.hooks_write",
    "vso.build_execute": "vso.build",
    "vso.code": "vso.hooks_write",
    "vso.code_write": "vso.code",
    "vso.code_manage": "vso.code_write",
    "vso.code_full": "vso.code_manage",
    "vso.memberentitlementmanagement_write": "vso.memberentitlementmanagement",
    "vso.extension": "vso.profile",
    "vso.extension_manage": "vso.extension",
    "vso.extension.data": "vso.profile",
    "vso.extension.data_write": "vso.extension.data",
    "vso.githubconnections_manage": "vso.githubconnections",
    "vso.graph_manage": "vso.graph",
    "vso.identity_manage": "vso.identity",
    "vso.machinegroup_manage": "vso.agentpools_manage",
    "vso.gallery": "vso.profile",
    "vso.gallery_acquire": "vso.gallery",
    "vso.gallery_publish": "vso.gallery",
    "vso.gallery_manage": "vso.gallery_publish",
    "vso.notification": "vso.profile",
    "vso.notification_write": "vso.notification",
    "vso.notification_manage": "vso.notification_write",
    "vso.notification_diagnostics": "vso.notification",
    "vso.packaging": "vso.profile",
    "vso.packaging_write": "vso.packaging",
    "vso.packaging_manage": "vso.packaging_write",
    "vso.pipelineresources_manage": "vso.pipelineresources_use",
    "vso.project_write": "vso.project",
    "vso.project_manage": "vso.project_write",
    "vso.release": "vso.profile",
    "vso.release_execute": "vso.release",
    "vso.release_manage": "vso.release_execute",
    "vso.securefiles_write": "vso.securefiles_read",
    "vso.securefiles_manage": "vso.securefiles_write",
    "vso.serviceendpoint": "vso.profile",
    "vso.serviceendpoint_query": "vso.serviceendpoint",
    "vso.serviceendpoint_manage": "vso.serviceendpoint_query",
    "vso.hooks": "vso.profile",
    "vso.hooks_write": "vso.hooks",
    "vso.hooks_interact": "vso.profile",
    "vso.settings_write": "vso.settings",
    "vso.symbols": "vso.profile",
    "vso.symbols_write": "vso.symbols",
    "vso.symbols_manage": "vso.symbols_write",
    "vso.taskgroups_write": "vso.taskgroups_read",
    "vso.taskgroups_manage": "vso.taskgroups_write",
    "vso.dashboards_manage": "vso.dashboards",
    "vso.test": "vso.profile",
    "vso.test_write": "vso.test",
    "vso.profile_write": "vso.profile",
    "vso.variablegroups_write": "vso.variablegroups_read",
    "vso.variablegroups_manage": "vso.variablegroups_write",
    "vso.wiki_write": "vso.wiki",
    "vso.work": "vso.hooks_write",
    "vso.work_write": "vso.work",
    "vso.work_full": "vso.work_write",
}

_ALONE = {
    FULL,
    "vso.analytics",
    "vso.code_status",
    "vso.connected_server",
    "vso.entitlements",
    "vso.governance",
    "vso.security_manage",
    "vso.threads_full",
    "vso.tokenadministration",
    "vso.tokens",
}

KNOWN = frozenset(_PARENTS) | frozenset(_PARENTS.values()) | _ALONE
PACKAGING = frozenset({"vso.packaging", "vso.packaging_write", "vso.packaging_manage"})


def names(scope: str) -> tuple[str, ...]:
    """Return the single scopes of a token's scope text, in its order and without repeats."""
    return tuple(dict.fromkeys(scope.lower().split()))


def unknown(scope: str) -> tuple[str, ...]:
    """Return what in the text is no scope of a personal access token."""
    return tuple(name for name in names(scope) if name not in KNOWN)


def only_packaging(scope: str) -> bool:
    """Tell whether the text names scopes for packages and no others."""
    asked = names(scope)
    return bool(asked) and PACKAGING.issuperset(asked)


def grants(held: Iterable[str], needed: str) -> bool:
    """Tell whether one of the held scopes is, or inherits, the needed one."""
    return any(name == FULL or needed in _with_parents(name) for name in held)


def _with_parents(name: str) -> set[str]:
    """Return a scope and everything it inherits."""
    chain = {name}
    while parent := _PARENTS.get(name):
        chain.add(parent)
        name = parent
    return chain
