"""A company of 2,000 people with 20,000 tokens, for administrators; everything in it is made up."""

from datetime import timedelta
from random import Random
from uuid import NAMESPACE_DNS, uuid5

from patmanager.emulator.audit_trail import AuditEvent
from patmanager.emulator.moments import rounded
from patmanager.emulator.organizations import Organization
from patmanager.emulator.pat_store import Pat
from patmanager.emulator.people import CONTOSO, Person
from patmanager.emulator.policies import OrganizationPolicies, Policy, TenantPolicies
from patmanager.emulator.world import World

PEOPLE = 2000
TOKENS = 20_000
_MANY = 1000
_LONGEST_DAYS = 90
_LOGGED = timedelta(days=30)
_SEED = 20261123

_FIRST = ("Ada", "Ben", "Chi", "Dov", "Eva", "Femi", "Grace", "Hugo", "Ines", "Jun", "Kai", "Lena")
_LAST = ("Adler", "Brandt", "Costa", "Diaz", "Eriksen", "Fischer", "Garcia", "Haddad", "Ito")
_ODD = (
    '=HYPERLINK("https://contoso.example","x")',
    "<script>alert(1)</script>",
    "+1 (555) 0100",
    "@SUM(A1:A9)",
    "O’Brien, “Pat” \u202egnik",
)
_PROGRAMS = ("svc-build", "nightly-deploy", "release-bot", "ci-agent")
_SCOPES = (
    "vso.code", "vso.code_write", "vso.packaging", "vso.packaging_write", "vso.work",
    "vso.build", "vso.build_execute", "vso.release_execute", "vso.code_full", "app_token",
    "vso.work vso.code", "vso.analytics",
)  # fmt: skip
_NAMES = ("laptop", "npm", "pip", "git", "build pipeline", "sprint report", "deploy", "test")


def company_people() -> tuple[Person, ...]:
    """Return everybody but the four people of the demo; nobody of them ever signs in."""
    return tuple(map(_person, range(PEOPLE - 4)))


def fill_company(world: World) -> None:
    """Fill an empty world: contoso with everybody, their tokens, and 30 days of its log."""
    dae = world.person("dae").object_id
    world.tenant_administrators = {dae}
    world.tenant_policies = {
        CONTOSO.id: TenantPolicies(
            no_full_scope=Policy(on=True, allowed={dae}),
            lifespan=Policy(on=True),
            lifespan_days=_LONGEST_DAYS,
        )
    }
    everybody = {person.object_id for person in world.people}
    rules = OrganizationPolicies(Policy(on=False))
    organization = Organization(
        "contoso", CONTOSO.id, members=everybody, administrators={dae}, policies=rules
    )
    world.add(organization)
    chance = Random(_SEED)  # noqa: S311 - the same company every time
    for number, owner in enumerate(_owners(world, chance)):
        _remember(world, organization, _token(world, organization, owner, number, chance))


def _owners(world: World, chance: Random) -> list[Person]:
    """Return whose each token is: one holds a thousand, some none, the others a few."""
    people = list(world.people)
    holders = [person for number, person in enumerate(people) if number % 10]
    return [people[7]] * _MANY + chance.choices(holders, k=TOKENS - _MANY)


def _person(number: int) -> Person:
    """Make a person; every two hundredth is a program or has a name that is hard to show."""
    if number % 200 == 0:
        name = f"{_PROGRAMS[number // 200 % len(_PROGRAMS)]}-{number:04}"
    elif number % 200 == 1:
        name = _ODD[number // 200 % len(_ODD)]
    else:
        name = f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]} {number:04}"
    user = f"person{number:04}@{CONTOSO.domain}"
    identity = str(uuid5(NAMESPACE_DNS, user))
    return Person(user, "", "", "", name, identity, CONTOSO.id)


def _token(
    world: World, organization: Organization, owner: Person, number: int, chance: Random
) -> Pat:
    """Make a token: some live too long, some are global, some have ended."""
    now = world.clock.now()
    made = rounded(now - timedelta(days=chance.uniform(0, 300)))
    days = chance.choice((7, 30, 30, 60, 90, 90, 180, 365))
    return world.tokens.put(
        Pat(
            authorization_id=str(uuid5(NAMESPACE_DNS, f"company.pat.{number}")),
            owner=owner.object_id,
            display_name=f"{chance.choice(_NAMES)} {number}",
            scope=chance.choice(_SCOPES),
            valid_from=made,
            valid_to=made + timedelta(days=days),
            target_accounts=None if number % 97 == 0 else (organization.id,),
            secret=f"FAKE-company-{number}",
        )
    )


def _remember(world: World, organization: Organization, pat: Pat) -> None:
    """Let the log of the last 30 days know that a token was made."""
    if world.clock.now() - pat.valid_from > _LOGGED:
        return
    owner = world.owner(pat.owner)
    values = {"DisplayName": pat.display_name, "OwnerName": owner.display_name if owner else ""}
    text = f'Personal access token "{pat.display_name}" was created.'
    world.audit.add(
        AuditEvent(
            organization.id,
            "Token.PatCreateEvent",
            pat.valid_from,
            pat.owner,
            text,
            values,
            id=str(uuid5(NAMESPACE_DNS, f"{pat.authorization_id}.made")),
        )
    )
