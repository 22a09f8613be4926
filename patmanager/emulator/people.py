"""Who can sign in, and where they belong. Every name, password and key here is made up."""

from base64 import b32encode
from dataclasses import dataclass
from hashlib import sha256
from uuid import NAMESPACE_DNS, uuid5

PASSWORD = "only-in-the-emulator"  # noqa: S105 - shown on the sign-in page, opens nothing else


@dataclass(frozen=True, slots=True)
class Tenant:
    """A Microsoft Entra tenant: `id` is a GUID in lower case, `domain` its first domain."""

    id: str
    name: str
    domain: str


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with an account in `tenant_id`; a guest in the tenants of `guest_of`.

    `totp_secret` is base32, 30 s a code. `role` says what the person is in the demo: `developer`,
    `packaging-only`, `blocked`, `administrator`; nobody signs in as one without
    a role.
    """

    user: str
    password: str
    totp_secret: str
    role: str
    display_name: str
    object_id: str
    tenant_id: str
    guest_of: tuple[str, ...] = ()

    @property
    def tenants(self) -> tuple[str, ...]:
        """Return the ids of all tenants the person can sign in to, the home tenant first."""
        return (self.tenant_id, *self.guest_of)

    def object_id_in(self, tenant_id: str) -> str:
        """Return the person's object id in a tenant: a guest has another one than at home."""
        if tenant_id == self.tenant_id:
            return self.object_id
        return str(uuid5(NAMESPACE_DNS, f"{self.object_id}.{tenant_id}"))


CONTOSO = Tenant("0f6a3d52-7c1b-4e0e-9d46-5a1f2b6c8e01", "Contoso", "contoso.com")
FABRIKAM = Tenant("3b9c1e84-52d7-4f6a-8a30-c4e7d9f0a102", "Fabrikam", "fabrikam.com")


def demo_tenants() -> tuple[Tenant, ...]:
    """Return the tenants of the demo: everybody's home, and the one with a guest."""
    return (CONTOSO, FABRIKAM)


def demo_people() -> tuple[Person, ...]:
    """Return the four people of the demo, one a role."""
    return (
        _person("Ana Souza", "developer", guest_of=(FABRIKAM.id,)),
        _person("Ben Okafor", "packaging-only"),
        _person("Chiara Rossi", "blocked"),
        _person("Dae Kim", "administrator"),
    )


def _person(name: str, role: str, guest_of: tuple[str, ...] = ()) -> Person:
    """Make a member of Contoso; the ids and the TOTP secret follow from the name."""
    user = f"{name.partition(' ')[0].lower()}@{CONTOSO.domain}"
    return Person(
        user=user,
        password=PASSWORD,
        totp_secret=b32encode(sha256(f"emulator {user}".encode()).digest()[:20]).decode(),
        role=role,
        display_name=name,
        object_id=str(uuid5(NAMESPACE_DNS, user)),
        tenant_id=CONTOSO.id,
        guest_of=guest_of,
    )
