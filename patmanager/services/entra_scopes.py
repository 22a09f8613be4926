"""What patmanager asks Entra for: Azure DevOps, and of it what looking after tokens needs."""

AZURE_DEVOPS = "499b84ac-1321-427f-aa17-267ca6975798"
"""The resource's application id, the same in every tenant (Microsoft's documentation)."""

SCOPES = tuple(f"{AZURE_DEVOPS}/{name}" for name in ("vso.pats", "vso.pats_manage", "vso.profile"))
"""To list, to create and change, to know who one is."""

DEFAULT = (f"{AZURE_DEVOPS}/.default",)
"""Whatever the application is registered for: asked for where a tenant does not know the above,
which Azure DevOps has published since June 2025 in place of `user_impersonation`."""


def with_permissions(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the usual scopes, and those of further permissions."""
    return (*SCOPES, *(f"{AZURE_DEVOPS}/{name}" for name in names))
