"""What administrators can do: other people's tokens, the audit log, policies."""

from datetime import timedelta

import pytest

from patmanager.emulator.clock import WorldClock
from patmanager.emulator.devops.identities import descriptor, storage_key
from patmanager.emulator.world import World
from tests.emulator.devops.caller import Caller, basic

pytestmark = pytest.mark.fast

RIGHTS = "vso.tokenadministration vso.graph vso.auditlog"
ADMIN = "contoso/_apis/tokenadmin"
AUDIT = "contoso/_apis/audit/auditlog"


@pytest.fixture
def dae(demo: World) -> Caller:
    """Return the administrator."""
    return Caller(demo, "dae")


def tokens_of(caller: Caller, user: str, organization: str = "contoso", **query: str) -> object:
    """Return one page of a person's tokens."""
    who = descriptor(caller.world.person(user))
    path = f"{organization}/_apis/tokenadmin/personalaccesstokens/{who}"
    return caller.call("GET", path, auth=caller.bearer(RIGHTS), query=query).get_json()


def all_pages(caller: Caller, organization: str, size: str) -> list[list[dict[str, object]]]:
    """Return every page of the developer's tokens."""
    pages: list[list[dict[str, object]]] = []
    token = ""
    while True:
        page = tokens_of(caller, "ana", organization, pageSize=size, continuationToken=token)
        assert isinstance(page, dict)
        pages.append(page["value"])
        token = page["continuationToken"]
        if token is None:
            return pages


def test_pages_may_be_empty_with_more_behind(dae: Caller) -> None:
    """Only the continuation token tells the end: there are empty pages in the middle."""
    pages = all_pages(dae, "northwind", "3")
    found = [pat["authorizationId"] for page in pages for pat in page]
    ana = dae.world.person("ana").object_id
    own = dae.world.tokens.of(ana, dae.world.organizations["northwind"].id)
    assert sorted(str(one) for one in found) == sorted(pat.authorization_id for pat in own)
    assert [] in pages[:-1]


def test_a_token_as_administrators_see_it(dae: Caller) -> None:
    """It says whose it is and whether it counts, has no secret, and dates without a zone."""
    page = tokens_of(dae, "ben")
    assert isinstance(page, dict)
    first = page["value"][0]
    assert first["userId"] == storage_key(dae.world.person("ben"))
    assert (first["isValid"], first["token"]) == (True, None)
    assert "Z" not in first["validTo"]


def test_there_are_no_ssh_keys(dae: Caller) -> None:
    """`isPublic` asks for SSH keys."""
    page = tokens_of(dae, "ben", isPublic="true")
    assert page == {"value": [], "continuationToken": None}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("personalaccesstokens/nonsense", 400),
        ("personalaccesstokens/aad.bm9ib2R5", 404),
    ],
)
def test_odd_people_are_refused(dae: Caller, path: str, status: int) -> None:
    """A bad descriptor is a 400, nobody's a 404."""
    response = dae.call("GET", f"{ADMIN}/{path}", auth=dae.bearer(RIGHTS))
    assert response.status_code == status


@pytest.mark.parametrize("query", [{"pageSize": "0"}, {"continuationToken": "7"}])
def test_odd_pages_are_refused(dae: Caller, query: dict[str, str]) -> None:
    """A bad size or token is a 400."""
    page = tokens_of(dae, "ben", **query)
    assert isinstance(page, dict)
    assert page["typeKey"] == "ArgumentException"


def test_the_developer_administers_nothing(ana: Caller) -> None:
    """With the permission but without the role: 401."""
    path = f"{ADMIN}/personalaccesstokens/{descriptor(ana.world.person('ben'))}"
    assert ana.call("GET", path, auth=ana.bearer(RIGHTS)).status_code == 401


def test_an_administrators_token_will_do(dae: Caller) -> None:
    """Here a personal access token with the scope is welcome, one without is not."""
    path = f"{ADMIN}/personalaccesstokens/{descriptor(dae.world.person('ben'))}"
    for scope, status in (("vso.tokenadministration", 200), ("vso.graph", 401)):
        secret = dae.create(scope=scope).get_json()["patToken"]["token"]
        assert dae.call("GET", path, auth=basic(secret)).status_code == status


def test_administrators_revoke_the_tokens_of_others(dae: Caller, clock: WorldClock) -> None:
    """The token is revoked at once in the list, its secret dies after the delay."""
    dae.world.manners.revocation_delay = 3600
    ben = dae.world.person("ben").object_id
    pat = dae.world.tokens.of(ben, dae.world.organizations["contoso"].id)[0]
    body = [
        {"authorizationId": pat.authorization_id},
        {"authorizationId": storage_key(dae.world.person("ben"))},
    ]
    response = dae.call("POST", f"{ADMIN}/revocations", auth=dae.bearer(RIGHTS), json=body)
    assert response.status_code == 204
    gone = dae.world.tokens.get(pat.authorization_id)
    assert gone is not None
    assert gone.state(clock.now()) == "revoked"
    assert gone.opens(clock.now())
    clock.advance(timedelta(hours=1))
    assert not gone.opens(clock.now())


@pytest.mark.parametrize("body", [[], {}, [{"authorizationId": "x"}], None])
def test_an_odd_revocation_is_refused(dae: Caller, body: object) -> None:
    """What is no list of ids is a 400."""
    response = dae.call("POST", f"{ADMIN}/revocations", auth=dae.bearer(RIGHTS), json=body)
    assert response.status_code == 400


def test_a_rule_is_taken_down(dae: Caller) -> None:
    """A rule against self-describing tokens needs scopes; the date may be left out."""
    auth = dae.bearer(RIGHTS)
    path = f"{ADMIN}/revocationrules"
    assert dae.call("POST", path, auth=auth, json={"scopes": "vso.code"}).status_code == 201
    assert dae.call("POST", path, auth=auth, json={"scopes": ""}).status_code == 400
    odd = {"scopes": "vso.code", "createdBefore": "soon"}
    assert dae.call("POST", path, auth=auth, json=odd).status_code == 400
    assert len(dae.world.organizations["contoso"].revocation_rules) == 1


def test_people_are_found_by_how_they_begin(ana: Caller) -> None:
    """A prefix of the name, of its parts or of the address finds members and no one else."""
    auth = ana.bearer("vso.graph")
    for text, names in (("ben", ["Ben Okafor"]), ("oka", ["Ben Okafor"]), ("chi", []), ("fo", [])):
        body = {"query": text, "subjectKind": ["User"]}
        found = ana.call("POST", "contoso/_apis/graph/subjectquery", auth=auth, json=body)
        assert [one["displayName"] for one in found.get_json()["value"]] == names


def test_people_come_in_pages(ana: Caller) -> None:
    """The next page's token is in a header."""
    ana.world.manners.page_size = 2
    auth = ana.bearer("vso.graph")
    first = ana.call("GET", "contoso/_apis/graph/users", auth=auth)
    token = first.headers["X-MS-ContinuationToken"]
    second = ana.call("GET", "contoso/_apis/graph/users", auth=auth, continuationToken=token)
    shown = first.get_json()["value"] + second.get_json()["value"]
    assert [one["displayName"] for one in shown] == ["Ana Souza", "Ben Okafor", "Dae Kim"]
    assert "X-MS-ContinuationToken" not in second.headers


def test_strangers_are_not_in_the_graph(ana: Caller) -> None:
    """Who is no member is not found by descriptor."""
    who = descriptor(ana.world.person("chiara"))
    auth = ana.bearer("vso.graph")
    assert ana.call("GET", f"contoso/_apis/graph/users/{who}", auth=auth).status_code == 404


@pytest.mark.parametrize("wrapped", [True, False])
def test_the_audit_log_comes_in_batches(dae: Caller, *, wrapped: bool) -> None:
    """The newest first, in two wrappings, until there is no more."""
    dae.world.manners.audit_in_value = wrapped
    entries: list[dict[str, str]] = []
    token = ""
    more = True
    while more:
        response = dae.call(
            "GET", AUDIT, role="auditservice", auth=dae.bearer(RIGHTS),
            batchSize="5", continuationToken=token,
        )  # fmt: skip
        said = response.get_json()["value"] if wrapped else response.get_json()
        entries += said["decoratedAuditLogEntries"]
        more, token = said["hasMore"], said["continuationToken"]
    times = [entry["timestamp"] for entry in entries]
    assert len(times) > 10
    assert times == sorted(times, reverse=True)
    assert token is None


def test_the_audit_log_can_be_cut_by_time(dae: Caller, clock: WorldClock) -> None:
    """Only entries of the time asked for."""
    start = (clock.now() - timedelta(days=10)).isoformat()
    said = dae.call(
        "GET", AUDIT, role="auditservice", auth=dae.bearer(RIGHTS), startTime=start
    ).get_json()
    assert 0 < len(said["decoratedAuditLogEntries"]) < 12


def test_the_audit_log_says_who_did_what(dae: Caller) -> None:
    """An entry has the actor, the action and the token's name."""
    Caller(dae.world).create(displayName="watched")
    said = dae.call("GET", AUDIT, role="auditservice", auth=dae.bearer(RIGHTS)).get_json()
    entry = said["decoratedAuditLogEntries"][0]
    assert (entry["actorUPN"], entry["actionId"]) == ("ana@contoso.com", "Token.PatCreateEvent")
    assert entry["data"]["DisplayName"] == "watched"
    assert entry["timestamp"].endswith("+00:00")


def test_the_audit_log_is_not_for_everybody(ana: Caller) -> None:
    """Without the permission to view it: 403."""
    response = ana.call("GET", AUDIT, role="auditservice", auth=ana.bearer(RIGHTS))
    assert response.status_code == 403


@pytest.mark.parametrize(("kind", "start"), [("json", "["), ("csv", "id,timestamp,")])
def test_the_audit_log_can_be_downloaded(dae: Caller, kind: str, start: str) -> None:
    """As one file of either kind."""
    path = "contoso/_apis/audit/downloadlog"
    file = dae.call("GET", path, role="auditservice", auth=dae.bearer(RIGHTS), format=kind)
    assert file.get_data(as_text=True).startswith(start)


PAGE = "contoso/_settings/organizationPolicy"
PROVIDER = "ms.vss-admin-web.organization-policies-data-provider"


def policies(caller: Caller) -> object:
    """Return what the page of policies says to somebody."""
    said = caller.call("GET", PAGE, role="dev", __rt="fps", __ver="2").get_json()
    return said["fps"]["dataProviders"]["data"][PROVIDER]


def test_administrators_read_the_organizations_policies(dae: Caller) -> None:
    """The page has the policy with its sub-policies and its allowlist by name."""
    said = policies(dae)
    assert isinstance(said, dict)
    policy = said["policies"]["security"][0]["policy"]
    assert (policy["name"], policy["effectiveValue"]) == ("Policy.DisablePATCreation", True)
    assert policy["properties"]["isPackagingScopeEnabled"] is True
    allowed = policy["properties"]["allowedUsersAndGroupObjectIds"]
    assert {one["displayName"] for one in allowed} == {"Ana Souza", "Dae Kim"}


def test_others_read_nothing_there(ana: Caller) -> None:
    """For an ordinary person the page is empty."""
    assert policies(ana) is None


def test_the_page_is_a_page_unless_asked_as_data(dae: Caller) -> None:
    """Without the marker in the query it is HTML."""
    assert dae.call("GET", PAGE, role="dev").mimetype == "text/html"


def test_the_tenant_stands_under_a_misspelt_name(dae: Caller) -> None:
    """The page of the tenant names it."""
    path = "contoso/_settings/organizationAad"
    said = dae.call("GET", path, role="dev", __rt="fps").get_json()
    (provider,) = said["fps"]["dataProviders"]["data"].values()
    assert provider["orgnizationTenantData"]["displayName"] == "Contoso"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RestrictGlobalPersonalAccessToken", True),
        ("RestrictFullScopePersonalAccessToken", True),
        ("RestrictPersonalAccessTokenLifespan", False),
        ("EnableLeakedPersonalAccessTokenAutoRevocation", True),
    ],
)
def test_tenant_administrators_read_the_tenants_policies(
    dae: Caller, ana: Caller, name: str, *, value: bool
) -> None:
    """Each policy has an address; the allowlist is a JSON text; others are refused."""
    path = f"contoso/_apis/TenantPolicy/Policies/TenantPolicy.{name}"
    said = dae.call("GET", path).get_json()
    assert (said["name"], said["value"]) == (f"TenantPolicy.{name}", value)
    assert said["properties"]["AllowedUsersAndGroupObjectIds"].startswith("[")
    assert ana.call("GET", path).status_code == 403


def test_an_unknown_tenant_policy_is_not_found(dae: Caller) -> None:
    """There are four."""
    path = "contoso/_apis/TenantPolicy/Policies/TenantPolicy.Other"
    assert dae.call("GET", path).status_code == 404


def test_administrators_change_the_policy(dae: Caller, ana: Caller) -> None:
    """A JSON patch switches it, with an entry in the audit log; others are refused."""
    path = "contoso/_apis/OrganizationPolicy/Policies/Policy.DisablePATCreation"
    patch = [{"op": "replace", "path": "/Value", "value": "false"}]
    refused = ana.call("PATCH", path, role="dev", json=patch)
    assert refused.status_code == 403
    assert dae.call("PATCH", path, role="dev", json=patch).status_code == 204
    assert not dae.world.organizations["contoso"].policies.no_creation.on
    newest = dae.world.audit.of(dae.world.organizations["contoso"].id)[0]
    assert newest.action == "OrganizationPolicy.PolicyValueUpdated"
    odd = [{"op": "replace", "path": "/other", "value": 1}]
    assert dae.call("PATCH", path, role="dev", json=odd).status_code == 400
