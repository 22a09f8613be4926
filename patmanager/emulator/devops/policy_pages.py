"""Policies as administrators read them. None of these addresses is documented by Microsoft.

Which part of it an ordinary person gets is not known for certain: here the page of an organization
has no policies for them, and those of the tenant are refused.
"""

import json

from flask import Blueprint, Response, request

from patmanager.emulator.audit_trail import AuditEvent
from patmanager.emulator.devops.answers import Json, Refused, exception, json_answer
from patmanager.emulator.devops.audit_entries import POLICY_CHANGED
from patmanager.emulator.devops.desk import Call, Desk
from patmanager.emulator.devops.gate import Needs
from patmanager.emulator.people import Person
from patmanager.emulator.policies import Policy, TenantPolicies
from patmanager.emulator.world import World

_NEEDS = Needs(pats=True)
_NO_CREATION = "Policy.DisablePATCreation"
_POLICIES_PROVIDER = "ms.vss-admin-web.organization-policies-data-provider"
_TENANT_PROVIDER = "ms.vss-admin-web.organization-admin-aad-data-provider"
_TENANT_POLICIES = {
    "TenantPolicy.RestrictGlobalPersonalAccessToken": "no_global",
    "TenantPolicy.RestrictFullScopePersonalAccessToken": "no_full_scope",
    "TenantPolicy.RestrictPersonalAccessTokenLifespan": "lifespan",
    "TenantPolicy.EnableLeakedPersonalAccessTokenAutoRevocation": "revoke_leaked",
}


def pages(world: World) -> Blueprint:
    """Return an organization's settings pages as data, and the change of a policy."""
    site = Blueprint("policy_pages", __name__)
    desk = Desk(world)

    @site.get("/<organization>/_settings/organizationpolicy")
    def policies(organization: str) -> Response:
        return desk.serve("policies.organization", organization, _NEEDS, _policies, versioned=False)

    @site.get("/<organization>/_settings/organizationaad")
    def tenant(organization: str) -> Response:
        return desk.serve("policies.aad", organization, _NEEDS, _tenant, versioned=False)

    @site.patch("/<organization>/_apis/organizationpolicy/policies/<name>")
    def change(organization: str, name: str) -> Response:
        def work(call: Call) -> Response:
            return _change(call, name)

        return desk.serve("policies.set", organization, _NEEDS, work, preview=True)

    return site


def tenant_policies(world: World) -> Blueprint:
    """Return the four policies of an organization's tenant, one address each."""
    site = Blueprint("tenant_policies", __name__)
    desk = Desk(world)

    @site.get("/<organization>/_apis/tenantpolicy/policies/<name>")
    def policy(organization: str, name: str) -> Response:
        def work(call: Call) -> Response:
            return _tenant_policy(call, name)

        return desk.serve("policies.tenant", organization, _NEEDS, work, versioned=False)

    return site


def _is_administrator(call: Call) -> bool:
    return call.caller.person.object_id in call.where.administrators


def _as_data(providers: Json) -> Response:
    """Return a page as data, or as a page when it was not asked for as data."""
    if request.args.get("__rt", "").lower() != "fps":
        body = "<!DOCTYPE html><html><head><title>Settings</title></head></html>"
        return Response(body, content_type="text/html; charset=utf-8")
    return json_answer({"fps": {"dataProviders": {"data": providers}}})


def _policies(call: Call) -> Response:
    """Answer with the organization's policies; nothing for who does not administer it."""
    if not _is_administrator(call):
        return _as_data({_POLICIES_PROVIDER: None})
    policies = call.where.policies
    allowed = sorted(policies.no_creation.allowed)
    properties = {
        "isAllowListEnabled": policies.allowlist,
        "isPackagingScopeEnabled": policies.packaging_only,
        "allowedUsersAndGroupObjectIds": [
            {"displayName": _name(call.world.owner(one)), "objectId": one} for one in allowed
        ],
    }
    security = [_entry(_NO_CREATION, properties, on=policies.no_creation.on)]
    public = _entry("Policy.AllowAnonymousAccess", {}, on=call.where.public)
    audited = _entry("Policy.LogAuditEvents", {}, on=call.where.audited)
    found = {"applicationConnection": [], "security": [*security, public, audited], "user": []}
    return _as_data({_POLICIES_PROVIDER: {"policies": found}})


def _entry(name: str, properties: Json, *, on: bool) -> Json:
    """Return one policy as the page has it."""
    policy = {
        "name": name,
        "value": on,
        "effectiveValue": on,
        "isValueUndefined": False,
        "properties": properties,
        "parentPolicy": None,
    }
    return {"policy": policy, "description": name, "learnMoreLink": None}


def _tenant(call: Call) -> Response:
    """Answer with the organization's tenant, under the name that the page misspells."""
    tenant = call.world.entra.tenants.get(call.where.tenant_id)
    shown = None
    if tenant is not None and _is_administrator(call):
        shown = {"id": tenant.id, "displayName": tenant.name, "domain": tenant.domain}
    return _as_data({_TENANT_PROVIDER: {"orgnizationTenantData": shown}})


def _change(call: Call, name: str) -> Response:
    """Switch a policy by a JSON patch on its value."""
    if not _is_administrator(call):
        message = "You lack the permission to change the policies."
        raise Refused(exception(403, message, "AccessCheckException"))
    patch = request.get_json(force=True, silent=True)
    steps = patch if isinstance(patch, list) else []
    values = [step.get("value") for step in steps if str(step.get("path")).lower() == "/value"]
    if name != _NO_CREATION or not values:
        raise Refused(exception(400, "Nothing of this can be changed.", "ArgumentException"))
    call.where.policies.no_creation.on = str(values[0]).lower() == "true"
    event = AuditEvent(
        organization_id=call.where.id,
        action=POLICY_CHANGED,
        at=call.world.clock.now(),
        actor=call.caller.person.object_id,
        details=f"{name} was changed.",
        values={"PolicyName": name, "PolicyValue": call.where.policies.no_creation.on},
    )
    call.world.audit.add(event)
    return Response(b"", 204)


def _tenant_policy(call: Call, name: str) -> Response:
    """Answer with one policy of the tenant, to its Azure DevOps administrators."""
    if call.caller.person.object_id not in call.world.tenant_administrators:
        message = "You need the role Azure DevOps Administrator."
        raise Refused(exception(403, message, "AccessCheckException"))
    known = {key.lower(): (key, field) for key, field in _TENANT_POLICIES.items()}
    if name.lower() not in known:
        raise Refused(exception(404, "There is no such policy.", "PolicyNotFoundException"))
    proper, field = known[name.lower()]
    policies = call.world.policies_of(call.where)
    policy: Policy = getattr(policies, field)
    return json_answer(
        {"name": proper, "value": policy.on, "properties": _properties(policies, policy)}
    )


def _properties(policies: TenantPolicies, policy: Policy) -> Json:
    """Return a policy's properties, which are texts; the name of the days is a guess."""
    properties = {"AllowedUsersAndGroupObjectIds": json.dumps(sorted(policy.allowed))}
    if policy is policies.lifespan:
        properties["MaxPatLifespanInDays"] = str(policies.lifespan_days)
    return properties


def _name(person: Person | None) -> str:
    return person.display_name if person else ""
