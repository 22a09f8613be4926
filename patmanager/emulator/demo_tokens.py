"""The demo's tokens, with dates relative to the clock."""

from datetime import timedelta
from uuid import NAMESPACE_DNS, uuid5

from patmanager.emulator.audit_trail import AuditEvent
from patmanager.emulator.moments import rounded
from patmanager.emulator.organizations import Organization
from patmanager.emulator.pat_store import Pat
from patmanager.emulator.people import Person
from patmanager.emulator.synthetic import new_secret, old_secret
from patmanager.emulator.world import World

Row = tuple[str, str, str, int, float, int | None]

_EVERY = "*"  # in the place of an organization: a global token
_LONG_NAME = "nightly build of the documentation, all languages, all versions; " * 3 + "keep"
_READS = "vso.code vso.build vso.work vso.packaging vso.project vso.wiki vso.test vso.release"
# A right-to-left override, which must not turn the rest of a line around.
_RTL = "\u202egnitset rof nekot"

# name, scope, organization, made days ago, ends in days, revoked days ago
_ANA: tuple[Row, ...] = (
    ("laptop git", "vso.code_write", "contoso", 20, 70, None),
    ("npm restore", "vso.packaging", "contoso", 80, 2.5, None),
    ("npm publish", "vso.packaging_write", "contoso", 60, 30, None),
    ("Git: https://dev.azure.com/contoso on ANA-LAPTOP", "vso.code_write vso.packaging",
     "contoso", 6, 84, None),
    ("Git: https://dev.azure.com/contoso on ANA-LAPTOP", "vso.code_write vso.packaging",
     "contoso", 96, -6, None),
    ("Azure DevOps Artifacts Credential Provider", "vso.packaging_write vso.drop_write",
     "contoso", 1, 89, None),
    ("release notes bot", "vso.code vso.work", "contoso", 200, 5, None),
    ("build agent pool", "vso.agentpools_manage", "contoso", 300, 64, None),
    ("dashboards", "vso.analytics vso.work", "contoso", 10, 20, None),
    ("old laptop", "vso.code_write", "contoso", 400, -35, None),
    ("everything (temporary!)", "app_token", "contoso", 330, 34, None),
    ("test runs", "vso.test_write", "contoso", 40, 50, None),
    ("wiki export", "vso.wiki", "contoso", 12, 0.4, None),
    ("leaked in a gist", "vso.code_full", "contoso", 50, 40, 49),
    ("conference demo", "vso.code", "contoso", 120, -90, None),
    ("before the reorganization", "vso.build_execute", "contoso", 250, 100, 30),
    ("🚀 deploy 🐳 to staging", "vso.release_execute", "contoso", 15, 75, None),
    ("ייצוא לילה", "vso.analytics", "contoso", 25, 65, None),
    (_RTL, "vso.code", "contoso", 5, 25, None),
    ("<b>bold</b> & <script>alert(1)</script>", "vso.work", "contoso", 8, 22, None),
    (_LONG_NAME, "vso.code vso.wiki_write", "contoso", 33, 57, None),
    ("everything by name", _READS, "contoso", 44, 46, None),
    ("from next year", "vso.quantum_read vso.code", "contoso", 3, 87, None),
    ("all organizations", "vso.packaging", _EVERY, 320, 44, None),
    ("sync (global)", "app_token", _EVERY, 290, 75, None),
    ("global, long over", "vso.work", _EVERY, 500, -150, None),
    ("laptop git", "vso.code_write", "northwind", 15, 45, None),
    ("pip", "vso.packaging", "northwind", 85, 5.2, None),
    ("python feed", "vso.packaging_write", "northwind", 30, 150, None),
    ("pull request reviews", "vso.code_write vso.threads_full", "northwind", 2, 5.9, None),
    ("queue builds from chat", "vso.build_execute", "northwind", 190, 170, None),
    ("full access, do not use", "app_token", "northwind", 364, 0.9, None),
    ("service hooks", "vso.hooks_write", "northwind", 100, -10, None),
    ("rotated in spring", "vso.packaging_write", "northwind", 230, 20, 180),
    ("maven", "vso.packaging", "northwind", 14, 16, None),
    ("graph export", "vso.graph", "northwind", 60, 120, None),
    ("guest work", "vso.code_write", "fabrikam", 12, 18, None),
    ("shared feed", "vso.packaging", "fabrikam", 27, 3, None),
    ("handover", "vso.work_full", "fabrikam", 60, -30, None),
    ("first try", "vso.code", "fabrikam", 29, 1, 28),
    ("sprint report", "vso.work vso.analytics", "fabrikam", 4, 26, None),
)  # fmt: skip

_BEN: tuple[Row, ...] = (
    ("npm on the build machine", "vso.packaging", "contoso", 30, 60, None),
    ("publish", "vso.packaging_write", "contoso", 83, 6.5, None),
    ("from before the policy", "vso.code_write", "contoso", 340, 12, None),
)
_CHIARA: tuple[Row, ...] = (("from before the policy", "vso.code", "woodgrove", 350, 9, None),)
_DAE: tuple[Row, ...] = (
    ("audit download", "vso.auditlog", "contoso", 10, 20, None),
    ("token clean-up", "vso.tokenadministration vso.graph", "contoso", 3, 4, None),
    ("emergency", "app_token", "woodgrove", 1, 6, None),
)


def fill_tokens(world: World) -> None:
    """Give everybody in the demo their tokens."""
    rows = {"ana": _ANA, "ben": _BEN, "chiara": _CHIARA, "dae": _DAE}
    for name, own in rows.items():
        for title, scope, where, age, ends, revoked in own:
            pat = add_pat(
                world,
                world.person(name),
                title,
                scope,
                None if where == _EVERY else world.organizations[where],
                age=timedelta(days=age, seconds=len(title) * 131),
                ends=timedelta(days=ends),
                revoked=None if revoked is None else timedelta(days=revoked),
            )
            _remember(world, pat)


def _remember(world: World, pat: Pat) -> None:
    """Let the audit logs know when a token was made and revoked."""
    owner = world.owner(pat.owner)
    values = {"DisplayName": pat.display_name, "OwnerName": owner.display_name if owner else ""}
    for organization in world.organizations.values():
        if not pat.reaches(organization.id) or pat.owner not in organization.members:
            continue
        for action, verb, at in (
            ("Token.PatCreateEvent", "created", pat.valid_from),
            ("Token.PatRevokeEvent", "revoked", pat.revoked_at),
        ):
            if at is not None:
                text = f'Personal access token "{pat.display_name}" was {verb}.'
                event = AuditEvent(organization.id, action, at, pat.owner, text, values)
                world.audit.add(event)


def add_pat(  # noqa: PLR0913 - a token is that many things
    world: World,
    owner: Person,
    name: str,
    scope: str,
    organization: Organization | None,
    *,
    age: timedelta = timedelta(days=1),
    ends: timedelta = timedelta(days=30),
    revoked: timedelta | None = None,
) -> Pat:
    """Let there be a token that nobody asked the API for.

    It was made `age` ago, ends in `ends` from now (negative: it has ended), and was revoked
    `revoked` ago if that is given. Without an organization it is a global one.
    """
    now = world.clock.now()
    made = rounded(now - age)
    revoked_at = None if revoked is None else rounded(now - revoked)
    pat = Pat(
        authorization_id=str(uuid5(NAMESPACE_DNS, f"{owner.user}.pat.{len(world.tokens)}")),
        owner=owner.object_id,
        display_name=name,
        scope=scope,
        valid_from=made,
        valid_to=rounded(now + ends),
        target_accounts=None if organization is None else (organization.id,),
        secret=old_secret() if world.manners.old_secrets else new_secret(made.month),
        revoked_at=revoked_at,
        dead_from=revoked_at,
    )
    return world.tokens.put(pat)
