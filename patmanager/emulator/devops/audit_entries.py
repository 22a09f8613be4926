"""The audit log's entries about tokens."""

from flask import request

from patmanager.emulator.audit_trail import AuditEvent
from patmanager.emulator.devops.desk import Call
from patmanager.emulator.pat_store import Pat

CREATED = "Token.PatCreateEvent"
UPDATED = "Token.PatUpdateEvent"
REVOKED = "Token.PatRevokeEvent"
POLICY_CHANGED = "OrganizationPolicy.PolicyValueUpdated"

# What a log can hold of tokens and policies, and each action's category.
ACTIONS = {
    CREATED: "create",
    "Token.PatExpiredEvent": "modify",
    "Token.PatPublicDiscoveryEvent": "modify",
    REVOKED: "remove",
    "Token.PatSystemRevokeEvent": "remove",
    UPDATED: "modify",
    "Token.SshCreateEvent": "create",
    "Token.SshRevokeEvent": "remove",
    "Token.SshUpdateEvent": "modify",
    POLICY_CHANGED: "modify",
}

_VERBS = {CREATED: "created", UPDATED: "updated", REVOKED: "revoked"}


def note(call: Call, action: str, pat: Pat) -> None:
    """Write down what was done to a token, if the organization keeps a log."""
    organization = call.where
    if not organization.audited:
        return
    owner = call.world.owner(pat.owner)
    bearer = call.caller.bearer
    event = AuditEvent(
        organization_id=organization.id,
        action=action,
        at=call.world.clock.now(),
        actor=call.caller.person.object_id,
        details=f'Personal access token "{pat.display_name}" was {_VERBS[action]}.',
        values={
            "DisplayName": pat.display_name,
            "OwnerName": owner.display_name if owner else "",
            "Scope": pat.scope,
            "AuthorizationId": pat.authorization_id,
        },
        client_id=bearer.app_id if bearer else "",
        user_agent=request.headers.get("User-Agent", ""),
        address=request.remote_addr,
    )
    call.world.audit.add(event)
