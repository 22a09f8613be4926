"""The demo's organizations: where the four people belong and what they may do there.

| organization | tenant | who | what it allows |
|---|---|---|---|
| contoso | Contoso | Ana, Ben, Dae | tokens for packages only, except for Ana and Dae |
| northwind | Contoso | Ana, Dae | everything but what the tenant forbids; has public projects |
| woodgrove | Contoso | Chiara, Dae | no tokens, except for Dae |
| fabrikam | Fabrikam | Ana as a guest | a life of 30 days at most, by its tenant |
| anas-garage | none (personal account) | nobody with a work account | – |

Contoso has a feed, `web`, with a package of Python and one of npm, and a Git repository,
`Web/web`.
Contoso's tenant forbids full-scoped tokens, except for Dae, and global ones to everybody.
"""

from patmanager.emulator.demo_tokens import fill_tokens
from patmanager.emulator.feeds import Feed, Kind, Role
from patmanager.emulator.organizations import PERSONAL, Organization
from patmanager.emulator.policies import OrganizationPolicies, Policy, TenantPolicies
from patmanager.emulator.repositories import Repository
from patmanager.emulator.world import World

_GUEST_LIFE_DAYS = 30


def fill_demo(world: World) -> None:
    """Fill an empty world with the demo."""
    ana, ben = world.person("ana"), world.person("ben")
    chiara, dae = world.person("chiara"), world.person("dae")
    home, away = ana.tenant_id, ana.guest_of[0]
    a, b, c, d = (person.object_id for person in (ana, ben, chiara, dae))
    world.tenant_administrators = {d}
    world.tenant_policies = {
        home: TenantPolicies(no_global=Policy(on=True), no_full_scope=Policy(on=True, allowed={d})),
        away: TenantPolicies(lifespan=Policy(on=True), lifespan_days=_GUEST_LIFE_DAYS),
    }
    packages_only = OrganizationPolicies(Policy(on=True, allowed={a, d}), packaging_only=True)
    nothing = OrganizationPolicies(Policy(on=True, allowed={d}))
    for organization in (
        Organization(
            "contoso", home, members={a, b, d}, administrators={d}, policies=packages_only
        ),
        Organization("northwind", home, members={a, d}, administrators={d}, public=True),
        Organization("woodgrove", home, members={c, d}, administrators={d}, policies=nothing),
        Organization("fabrikam", away, members={a}),
        personal_organization(),
    ):
        world.add(organization)
    fill_tokens(world)
    world.feeds.append(_feed_of_contoso(ben.object_id))
    world.repositories.known.append(Repository("contoso", "Web", "web"))


def _feed_of_contoso(reader: str) -> Feed:
    """Return a feed with a package of each kind, and one that was never saved from upstream."""
    feed = Feed("web", "contoso", roles={reader: Role.COLLABORATOR})
    feed.add(Kind.PYPI, "contoso-greetings", "1.0")
    feed.add(Kind.NPM, "@contoso/greetings", "1.0.0")
    feed.add(Kind.NUGET, "Contoso.Greetings", "1.0.0")
    feed.add(Kind.MAVEN, "com.contoso:greetings", "1.0.0")
    feed.add(Kind.MAVEN, "com.contoso:parent", "1.0.0")
    feed.add(Kind.CARGO, "contoso-greetings", "1.0.0")
    feed.add(Kind.PYPI, "from-upstream", "2.0", upstream=True)
    feed.add(Kind.NPM, "from-upstream", "2.0.0", upstream=True)
    return feed


def personal_organization() -> Organization:
    """Return an organization that a personal Microsoft account owns."""
    return Organization("anas-garage", PERSONAL)
