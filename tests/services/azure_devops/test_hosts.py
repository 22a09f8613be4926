"""Which hosts may see a credential."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patmanager.core.faults import AddressNotUnderstood, HostRefused
from patmanager.services.azure_devops.hosts import Guard, segment
from patmanager.services.endpoints import REAL_HOSTS, Endpoints

pytestmark = pytest.mark.fast

REAL = Guard(Endpoints())
EMULATED = Guard(
    Endpoints(
        "https://127.0.0.1:4431/organizations",
        {role: f"https://127.0.0.1:{4431 + step}" for step, role in enumerate(REAL_HOSTS)},
    )
)
FOREIGN = (
    "https://evil.example",
    "https://dev.azure.com.evil.example",
    "https://xdev.azure.com",
    "https://dev-azure.com",
    "https://evil.dev.azure.com",
    "https://dev.azure.com.",
    "https://dev.azure.com:444",
    "https://dev.azure.com:0",
    "https://dev.azure.com:99999",
    "http://dev.azure.com",
    "ftp://dev.azure.com",
    "//dev.azure.com",
    "https:dev.azure.com",
    "https:///dev.azure.com",
    "https://dev.azure.com@evil.example",
    "https://evil.example@dev.azure.com",
    "https://user:word@dev.azure.com",
    "https://evil.example\\@dev.azure.com",
    "https://dev.azure.com\\.evil.example",
    "https://evil.example#dev.azure.com",
    "https://evil.example?dev.azure.com",
    "https://dev.azure.com%2eevil.example",
    "https://dev.azure%2ecom",
    "https://dev\u3002azure.com",
    "https://\uff44ev.azure.com",
    "https://dev.azure.com\u2028",
    "https://dev.azure.com\t",
    " https://dev.azure.com",
    "https://dev.azure.com\r\nHost: evil.example\r\n",
    "https://[::1]",
    "https://127.0.0.1",
    "https://localhost",
    "https://0x7f000001",
    "https://login.microsoftonline.com",
    "https://management.azure.com",
    "https://northwind.visualstudio.com",
    "https://contoso.evil.visualstudio.com",
    "https://contoso.visualstudio.com.evil.example",
    "https://evil-contoso.visualstudio.com",
    "https://pkgs.contoso.visualstudio.com",
    "https://visualstudio.com",
    "https://.visualstudio.com",
    "https://graph.microsoft.com",
    "",
    "dev.azure.com",
    "javascript:alert(1)",
)
PATHS = ("", "/", "/contoso/_apis/tokens/pats?api-version=7.2-preview.1", "/@dev.azure.com/", "/..")


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("base", FOREIGN)
def test_no_credential_goes_to_a_foreign_or_deceiving_address(base: str, path: str) -> None:
    """Whatever merely looks like a host of the list is refused, with real and emulated hosts."""
    for guard in (REAL, EMULATED):
        with pytest.raises(HostRefused):
            guard.admit(base + path, "contoso")


@pytest.mark.parametrize("role", [role for role in REAL_HOSTS if role != "login"])
def test_the_hosts_of_the_endpoints_are_admitted(role: str) -> None:
    """Each role's host but Entra's may see a bearer, and no other port of it."""
    for guard in (REAL, EMULATED):
        guard.admit(guard.address(role, "/contoso/_apis?x=%40"), "contoso")
    with pytest.raises(HostRefused):
        EMULATED.admit("https://127.0.0.1:4430/contoso")


def test_entras_host_gets_no_bearer() -> None:
    """The sign-in host is never asked as Azure DevOps."""
    for guard in (REAL, EMULATED):
        with pytest.raises(HostRefused):
            guard.admit(guard.address("login", "/common"))


@pytest.mark.parametrize("host", ["contoso.visualstudio.com", "contoso.vssps.visualstudio.com"])
def test_an_organizations_own_hosts_are_for_itself_and_real_ones_only(host: str) -> None:
    """Its own host may see a bearer in a question about contoso, nothing else."""
    REAL.admit(f"https://{host}/_apis", "Contoso")

    for guard, organization in ((REAL, "northwind"), (REAL, ""), (EMULATED, "contoso")):
        with pytest.raises(HostRefused):
            guard.admit(f"https://{host}/_apis", organization)


@pytest.mark.parametrize(
    "name",
    [
        *("..", "a/b", "a@b", "a?b", "a#b", "a%2fb", "a b", "", "😀", "-a", "a.", "a\\b", "a:b"),
        *("x" * 51, "con\u200btoso", "contoso\n", "\u0430bc", "a\x00b"),
    ],
)
def test_a_hostile_name_gets_no_path(name: str) -> None:
    """A name that could lead elsewhere never becomes part of an address."""
    with pytest.raises(AddressNotUnderstood):
        segment(name)


@given(st.text(max_size=60) | st.text(alphabet="htps:/.@dev.azure.com\\#?%0-\n", max_size=60))
def test_any_address_is_admitted_or_refused(address: str) -> None:
    """Whatever the text, the answer is yes for a listed host or a fault."""
    try:
        REAL.admit(address, "contoso")
    except HostRefused:
        return
    assert address.lower().startswith(tuple(REAL_HOSTS.values()))
