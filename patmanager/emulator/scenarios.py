"""Ready-made worlds, by name."""

from collections.abc import Callable
from datetime import timedelta

from patmanager.emulator.clock import WorldClock
from patmanager.emulator.company import company_people, fill_company
from patmanager.emulator.demo import fill_demo, personal_organization
from patmanager.emulator.demo_tokens import add_pat
from patmanager.emulator.entra import Entra
from patmanager.emulator.manners import Shape, TooLong
from patmanager.emulator.organizations import Organization
from patmanager.emulator.people import demo_people, demo_tenants
from patmanager.emulator.world import World

_MANY = 1000
_TWENTY = 20
_FIFTY_PAGES = 5000
_THREE_PAGES = 250


def scenario(name: str = "demo", clock: WorldClock | None = None) -> World:
    """Build a world; its tokens are relative to what the clock shows now.

    `demo`: four people, organizations and tokens as in life. `empty`: the same people and
    organizations without tokens or policies. `many`: `empty`, and the developer has 1,000 tokens
    in contoso. `twenty`: the developer has 20 organizations of 250 tokens, which are three pages
    each. `throttled`: `demo`, where everybody may call 20 times before a wait of 2 seconds.
    `strict`: `demo`, where refusals are a 400 and long lives are refused, not shortened.
    `oldest`: `demo`, where no organization speaks version 7.2. `company`: contoso has 2,000 people
    with 20,000 tokens and 30 days of an audit log; `company-throttled` answers 300 calls, the last
    100 of them slowly, then wants a wait of 2 seconds.

    Raises:
        ValueError: there is no such scenario.
    """
    if name not in SCENARIOS:
        msg = f"no such scenario: {name} (there are {', '.join(SCENARIOS)})"
        raise ValueError(msg)
    clock = clock or WorldClock()
    people = (*demo_people(), *(company_people() if name in _OF_MANY else ()))
    world = World(clock, Entra(clock, demo_tenants(), people), name)
    SCENARIOS[name](world)
    return world


def _fill_empty(world: World) -> None:
    """Let there be the demo's organizations, with nothing in them and nothing forbidden."""
    everybody = {person.object_id for person in world.people}
    ana = world.person("ana")
    dae = {world.person("dae").object_id}
    home = ana.tenant_id
    world.tenant_administrators = set(dae)
    for name in ("contoso", "northwind"):
        world.add(Organization(name, home, members=set(everybody), administrators=set(dae)))
    world.add(Organization("fabrikam", ana.guest_of[0], members={ana.object_id}))
    world.add(personal_organization())


def _fill_many(world: World) -> None:
    """Give the developer 1,000 tokens in one organization, ending a minute apart."""
    _fill_empty(world)
    _add_row_of_tokens(world, world.organizations["contoso"], _MANY)


def _fill_twenty(world: World) -> None:
    """Give the developer 20 organizations with 250 tokens each."""
    ana = world.person("ana")
    for number in range(1, _TWENTY + 1):
        organization = Organization(f"team-{number:02}", ana.tenant_id, members={ana.object_id})
        _add_row_of_tokens(world, world.add(organization), _THREE_PAGES)


def _fill_hundred_thousand(world: World) -> None:
    """Give the developer 20 organizations with 5,000 tokens each."""
    ana = world.person("ana")
    for number in range(1, _TWENTY + 1):
        organization = Organization(f"team-{number:02}", ana.tenant_id, members={ana.object_id})
        _add_row_of_tokens(world, world.add(organization), _FIFTY_PAGES)


def _fill_throttled(world: World) -> None:
    """Allow twenty calls before a wait."""
    fill_demo(world)
    world.manners.quota = 20


def _fill_strict(world: World) -> None:
    """Refuse aloud whatever can be refused."""
    fill_demo(world)
    world.manners.refusals = Shape.BAD_REQUEST
    world.manners.over_lifespan = TooLong.REFUSE


def _fill_oldest(world: World) -> None:
    """Speak no version but 7.1."""
    fill_demo(world)
    for organization in world.organizations.values():
        organization.versions = ("7.1",)


def _fill_company_throttled(world: World) -> None:
    """Answer 300 calls, the last third of them slowly, then let everybody wait for 2 seconds."""
    fill_company(world)
    world.manners.quota, world.manners.slow_from, world.manners.slow = 300, 200, 0.05


def _add_row_of_tokens(world: World, organization: Organization, count: int) -> None:
    """Give the developer many much alike tokens."""
    ana = world.person("ana")
    for number in range(1, count + 1):
        add_pat(
            world,
            ana,
            f"token {number:04}",
            "vso.code" if number % 2 else "vso.packaging",
            organization,
            age=timedelta(days=1, minutes=number),
            ends=timedelta(days=30, minutes=number),
        )


SCENARIOS: dict[str, Callable[[World], None]] = {
    "demo": fill_demo,
    "empty": _fill_empty,
    "many": _fill_many,
    "twenty": _fill_twenty,
    "hundred-thousand": _fill_hundred_thousand,
    "throttled": _fill_throttled,
    "strict": _fill_strict,
    "oldest": _fill_oldest,
    "company": fill_company,
    "company-throttled": _fill_company_throttled,
}

_OF_MANY = frozenset({"company", "company-throttled"})
