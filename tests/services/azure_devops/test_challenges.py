"""Claims challenges and tenants in what a 401 says."""

import json
from base64 import b64encode, urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patmanager.services.azure_devops.challenges import asks_to_sign_in, claims_of, tenant_of

pytestmark = pytest.mark.fast

CLAIMS = json.dumps({"access_token": {"nbf": {"essential": True, "value": "1?>~"}}})
PACKED = b64encode(CLAIMS.encode()).decode()
TENANT = "0f6a3d52-7c1b-4e0e-9d46-5a1f2b6c8e01"
LOGIN = "https://login.example:8443"


def challenge(packed: str, error: str = "insufficient_claims") -> str:
    """Return a header as the service writes it."""
    return (
        f'Bearer realm="", authorization_uri="{LOGIN}/common/oauth2/authorize", '
        f'error="{error}", claims="{packed}"'
    )


@pytest.mark.parametrize(
    "header",
    [
        challenge(PACKED),
        challenge(PACKED.rstrip("=")),
        challenge(urlsafe_b64encode(CLAIMS.encode()).decode()),
        f'Basic realm="x, Bearer", TFS-Federated, {challenge(PACKED)}',
        f'{challenge(PACKED)}, Basic realm="https://dev.example/", TFS-Federated',
        f"bearer error=insufficient_claims, claims={PACKED.rstrip('=')}",
        f"Bearer authorization_uri={LOGIN}/{TENANT}, {challenge(PACKED)}",
    ],
)
def test_claims_are_found_in_every_manner_of_header(header: str) -> None:
    """Either alphabet of base64, any neighbours, quoted or not."""
    assert json.loads(claims_of(header)) == json.loads(CLAIMS)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer",
        f"Bearer authorization_uri={LOGIN}/{TENANT}",
        challenge(PACKED, "invalid_token"),
        challenge(""),
        challenge("%%%"),
        challenge(b64encode(b"[1]").decode()),
        challenge(b64encode(b"\xff\xfe").decode()),
        challenge(b64encode(b"{").decode()),
        challenge(b64encode(b"{" + b" " * 9000 + b"}").decode()),
        challenge(b64encode(b'{"a":' * 5000).decode()),
        f'Basic error="insufficient_claims", claims="{PACKED}"',
        f'Bearer error="insufficient_claims" Basic claims="{PACKED}"',
    ],
)
def test_what_is_no_sound_challenge_claims_nothing(header: str) -> None:
    """Anything but a JSON object in base64 of a Bearer challenge is left alone."""
    assert claims_of(header) == ""


@given(st.text(max_size=300))
def test_any_header_can_be_read(header: str) -> None:
    """No header makes the parser fail."""
    claims_of(header)
    asks_to_sign_in(header)
    tenant_of("", header, LOGIN)


def test_a_bad_bearer_is_told_from_a_missing_permission() -> None:
    """Only an error about the bearer itself asks for a sign-in."""
    assert asks_to_sign_in('Bearer error="invalid_token"')
    assert asks_to_sign_in(challenge(PACKED))
    assert not asks_to_sign_in(f"Bearer authorization_uri={LOGIN}/{TENANT}")


@pytest.mark.parametrize(
    ("resource_tenant", "header", "expected"),
    [
        (TENANT.upper(), "", TENANT),
        ("", f"Bearer authorization_uri={LOGIN}/{TENANT}", TENANT),
        ("", f"Bearer authorization_uri=https://login.microsoftonline.com/{TENANT}", TENANT),
        ("no guid", f'Bearer authorization_uri="{LOGIN}/{TENANT}/oauth2"', TENANT),
        ("", f"Bearer authorization_uri={LOGIN}/common", ""),
        ("", f"Bearer authorization_uri=https://evil.example/{TENANT}", ""),
        ("", f"Bearer authorization_uri=http://login.microsoftonline.com/{TENANT}", ""),
        ("", f"Bearer authorization_uri=https://login.microsoftonline.com@evil/{TENANT}", ""),
        ("", "Bearer authorization_uri=https://[x/", ""),
        (f"{TENANT}/..", "", ""),
    ],
)
def test_a_tenant_is_believed_from_entras_host_alone(
    resource_tenant: str, header: str, expected: str
) -> None:
    """A tenant is a GUID, from the service's own header or an address at Entra."""
    assert tenant_of(resource_tenant, header, LOGIN) == expected
