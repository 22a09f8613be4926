"""What a pasted address means, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patmanager.core.addresses import Address, is_organization, parse_address
from patmanager.core.faults import AddressNotUnderstood, InputFault, NotHosted

pytestmark = pytest.mark.fast

FEED = "https://pkgs.dev.azure.com/contoso/Web%20Shop/_packaging/libs"
PAT = "a" * 52


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("contoso", Address("contoso")),
        ("  Contoso-7 \n", Address("Contoso-7")),
        ("dev.azure.com/contoso", Address("contoso")),
        ("https://dev.azure.com/contoso/", Address("contoso")),
        ("HTTPS://DEV.AZURE.COM/contoso?view=all#top", Address("contoso")),
        ("https://dev.azure.com/contoso/_usersSettings/tokens", Address("contoso")),
        ("https://dev.azure.com/contoso/Web%20Shop/_git/app", Address("contoso", "Web Shop")),
        ("https://contoso@dev.azure.com/contoso/shop/_git/app", Address("contoso", "shop")),
        ("https://ana:s3cret@dev.azure.com/contoso/shop", Address("contoso", "shop")),
        ("contoso@dev.azure.com", Address("contoso")),
        ("git clone https://dev.azure.com/contoso/shop/_git/app", Address("contoso", "shop")),
        ("https://dev.azure.com/contoso/shop/_artifacts/feed/libs",
         Address("contoso", "shop", "libs")),
        ("https://contoso.visualstudio.com", Address("contoso")),
        ("https://contoso.visualstudio.com/DefaultCollection/shop", Address("contoso", "shop")),
        ("contoso.vsrm.visualstudio.com/shop", Address("contoso", "shop")),
        ("https://contoso.pkgs.visualstudio.com/_packaging/libs", Address("contoso", "", "libs")),
        ("https://vssps.dev.azure.com/contoso/_apis/tokens/pats", Address("contoso")),
        (f"{FEED}/npm/registry/", Address("contoso", "Web Shop", "libs")),
        ("https://pkgs.dev.azure.com/contoso/_packaging/libs@Local/nuget/v3/index.json",
         Address("contoso", "", "libs")),
        ("https://feeds.dev.azure.com/contoso/shop/_apis/packaging/feeds/libs/packages",
         Address("contoso", "shop", "libs")),
        (f"registry={FEED}/npm/registry/", Address("contoso", "Web Shop", "libs")),
        (f"@web:registry={FEED}/npm/registry/", Address("contoso", "Web Shop", "libs")),
        ("//pkgs.dev.azure.com/contoso/_packaging/libs/npm/registry/:_password=c2VjcmV0",
         Address("contoso", "", "libs")),
        (f'<add key="libs" value="{FEED}/nuget/v3/index.json" />',
         Address("contoso", "Web Shop", "libs")),
        (f"index-url=https://any:{PAT}@pkgs.dev.azure.com/contoso/_packaging/libs/pypi/simple/",
         Address("contoso", "", "libs")),
        (f"sparse+{FEED}/Cargo/index/", Address("contoso", "Web Shop", "libs")),
        ("git@ssh.dev.azure.com:v3/contoso/shop/app", Address("contoso", "shop")),
        ("ssh://git@ssh.dev.azure.com/v3/contoso/shop/app", Address("contoso", "shop")),
        ("ssh://git@ssh.dev.azure.com:22/v3/contoso/shop/app", Address("contoso", "shop")),
        ("contoso@vs-ssh.visualstudio.com:v3/contoso/shop/app", Address("contoso", "shop")),
        ("https://dev.azure.com/contoso/日本/_git/x", Address("contoso", "日本")),
        ("https://dev.azure.com/contoso/..%2f..%2fx", Address("contoso")),
        ("https://dev.azure.com:443/contoso", Address("contoso")),
    ],
)  # fmt: skip
def test_an_address_names_its_organization(text: str, expected: Address) -> None:
    """Each manner of address that people copy is understood."""
    assert parse_address(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "../x",
        "a@b",
        "ana@contoso.example",
        "😀",
        "conto\u0000so",
        "contoso\u202e",
        "-contoso",
        "contoso-",
        "con_toso",
        "x" * 51,
        "two words",
        "https://",
        "https:///contoso",
        "https://dev.azure.com",
        "https://dev.azure.com/../contoso",
        "https://dev.azure.com/%2e%2e/contoso",
        "https://dev.azure.com/a%40b",
        "https://dev.azure.com.evil.example/contoso",
        "https://dev.azure.com@evil.example/contoso",
        "https://evil.example/dev.azure.com/contoso",
        "https://evil.example#@dev.azure.com/contoso",
        "https://evil.example\\@dev.azure.com/contoso",
        "https://xdev.azure.com/contoso",
        "https://dev.azure.com:x/contoso",
        "https://[::1/contoso",
        "https://app.vssps.visualstudio.com/_signin",
        "https://marketplace.visualstudio.com/items",
        "https://a.b.c.visualstudio.com",
        "javascript://dev.azure.com/contoso",
        "file://dev.azure.com/contoso",
        "git@ssh.dev.azure.com:v2/contoso/shop/app",
        "git@ssh.dev.azure.com:v3/",
        "https://packages.example.org/contoso",
        "x" * 100_000,
    ],
)
def test_what_names_no_organization_is_refused(text: str) -> None:
    """Hostile names and foreign hosts are not understood."""
    with pytest.raises(AddressNotUnderstood):
        parse_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://tfs.contoso.example/tfs/DefaultCollection",
        "http://tfs:8080/tfs/DefaultCollection/shop/_git/app",
        "https://code.contoso.example/Main%20Collection/shop/_packaging/libs/nuget/v3/index.json",
        "https://azuredevops.contoso.example/",
        "tfs.contoso.example/DefaultCollection",
    ],
)
def test_a_server_of_ones_own_is_told_apart(text: str) -> None:
    """An Azure DevOps Server is recognized as such, and its address is quoted."""
    with pytest.raises(NotHosted) as caught:
        parse_address(text)

    assert caught.value.facts.subject == text


@pytest.mark.parametrize(
    "text",
    [
        f"https://any:{PAT}@evil.example/x",
        f"any:{PAT}@evil.example/x",
        f"https://{PAT}@tfs.example/tfs",
        f"https://evil.example/?token={PAT}",
        PAT,
        f"{PAT} {PAT}",
        f"password={PAT}",
        "https://ana:hunter2@tfs.example/tfs",
        "ana:hunter2@dev.azure.com/a_b",
    ],
)
def test_a_refusal_quotes_no_secret(text: str) -> None:
    """A secret that was pasted with or in place of an address is not shown again."""
    with pytest.raises(InputFault) as caught:
        parse_address(text)

    assert PAT not in caught.value.facts.subject
    assert "hunter2" not in caught.value.facts.subject


@given(st.text() | st.text(alphabet="/.:@?#%\\=a-v3 "))
def test_any_text_is_an_organization_or_a_fault(text: str) -> None:
    """Whatever is pasted, the answer is a sound name or a fault of what was typed."""
    try:
        address = parse_address(text)
    except InputFault:
        return
    assert is_organization(address.organization)
