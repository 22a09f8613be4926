"""The Azure CLI, by a stand-in on the search path that answers as the real one does."""

from datetime import timedelta

import pytest

from patmanager.core.faults import (
    AzureCliMissing,
    AzureCliSignedOut,
    CertificateRefused,
    ConditionalAccess,
    Fault,
    SignInRefused,
    TooSlow,
    Unreachable,
    WrongTenant,
)
from patmanager.services.azure_cli import AzureCli
from patmanager.services.entra_scopes import AZURE_DEVOPS
from tests.samples import NOW
from tests.services.az_stand_in import ANA, OTHER_TENANT, SHOWN, TENANT, StandIn
from tests.services.signing_in import write_az

SIGNED_OUT = "ERROR: Please run 'az login' to setup account."


def test_who_is_signed_in_with_az_is_an_account(az: StandIn) -> None:
    """The account names tenant and user."""
    assert az.cli().account() == ANA


def test_a_token_is_asked_for_by_resource_and_tenant(az: StandIn) -> None:
    """No secret is among the arguments."""
    secret = az.cli().bearer(ANA, OTHER_TENANT)

    assert secret.reveal() == "first token"
    assert az.said[-1] == (
        f"account get-access-token --resource {AZURE_DEVOPS} --tenant {OTHER_TENANT} "
        "--output json --only-show-errors"
    )


def test_a_token_is_asked_for_again_before_it_ends(az: StandIn) -> None:
    """Until then `az`, which takes a second, is left alone."""
    cli = az.cli()
    cli.bearer(ANA)
    calls = len(az.said)
    az.clock.advance(timedelta(minutes=50))
    assert cli.bearer(ANA).reveal() == "first token"
    assert len(az.said) == calls

    az.clock.advance(timedelta(minutes=6))
    az.token("second token")

    assert cli.bearer(ANA).reveal() == "second token"


def test_each_tenant_has_a_token_of_its_own(az: StandIn) -> None:
    """A guest's token is not taken for the one at home."""
    cli = az.cli()
    cli.bearer(ANA)
    az.token("guest's token")

    assert cli.bearer(ANA, OTHER_TENANT).reveal() == "guest's token"
    assert cli.bearer(ANA).reveal() == "first token"


@pytest.mark.parametrize(
    "changes",
    [{"expires_on": None}, {"expires_on": None, "expiresOn": "nonsense"}],
    ids=["older az", "neither"],
)
def test_an_older_az_tells_local_time(az: StandIn, changes: dict[str, object]) -> None:
    """Before 2.54 there were no Unix seconds; without any, half an hour is assumed."""
    az.token("first token", life=timedelta(minutes=30), **changes)
    cli = az.cli()
    cli.bearer(ANA)
    az.token("second token")

    az.clock.advance(timedelta(minutes=24))
    assert cli.bearer(ANA).reveal() == "first token"
    az.clock.advance(timedelta(minutes=2))
    assert cli.bearer(ANA).reveal() == "second token"


def test_somebody_else_at_az_gets_nothing(az: StandIn) -> None:
    """Tokens of the wrong person would be looked after."""
    cli = az.cli()
    az.write("show", {**SHOWN, "user": {"name": "ben@contoso.com", "type": "user"}})

    with pytest.raises(AzureCliSignedOut) as raised:
        cli.bearer(ANA)

    assert raised.value.facts.subject == ANA.username


def test_a_service_principal_is_no_person(az: StandIn) -> None:
    """It cannot make tokens (Azure DevOps' documentation)."""
    az.write("show", {**SHOWN, "user": {"name": TENANT, "type": "servicePrincipal"}})

    with pytest.raises(SignInRefused):
        az.cli().account()


COMPLAINTS: dict[str, tuple[str, type[Fault]]] = {
    "signed out": (SIGNED_OUT, AzureCliSignedOut),
    "session ended": (
        (
            "ERROR: AADSTS700082: The refresh token has expired due to inactivity. The token was "
            "issued on 2026-01-01 and was inactive for 90.00:00:00. Trace ID: 1 Correlation ID: "
            "22222222-3333-4444-8555-666666666666 Timestamp: 2026-11-22 09:12:00Z\n"
            "Interactive authentication is needed. Please run:\naz login"
        ),
        AzureCliSignedOut,
    ),
    "second factor": (
        (
            "ERROR: AADSTS50076: Due to a configuration change made by your administrator, you "
            "must use multi-factor authentication.\n"
            "Interactive authentication is needed. Please run:\n"
            "az login --tenant x --scope y"
        ),
        AzureCliSignedOut,
    ),
    "conditional access": (
        "ERROR: AADSTS53003: Access has been blocked by Conditional Access policies.",
        ConditionalAccess,
    ),
    "no guest": ("ERROR: AADSTS50020: User account 'ana' does not exist.", WrongTenant),
    "offline": (
        (
            "ERROR: Please ensure you have network connection. Error detail: HTTPSConnectionPool("
            "host='login.microsoftonline.com', port=443): Max retries exceeded with url: /x"
        ),
        Unreachable,
    ),
    "proxy's certificate": (
        (
            "ERROR: HTTPSConnectionPool: Max retries exceeded (Caused by SSLError("
            "SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify "
            "failed')))"
        ),
        CertificateRefused,
    ),
    "something else": ("Traceback (most recent call last):\n  KeyError: 'x'", AzureCliSignedOut),
}


@pytest.mark.parametrize(("text", "fault"), COMPLAINTS.values(), ids=COMPLAINTS.keys())
def test_what_az_complains_of_is_told(az: StandIn, text: str, fault: type[Fault]) -> None:
    """The fault has its class, and az's own words for the details."""
    az.complain(text)

    with pytest.raises(fault) as raised:
        az.cli().account()

    assert type(raised.value) is fault
    assert raised.value.facts.sentence
    assert not raised.value.facts.sentence.startswith("ERROR")


def test_a_complaint_that_quotes_a_token_is_cleaned(az: StandIn) -> None:
    """What `az` prints is not trusted to be free of secrets."""
    token = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJhenVyZSJ9.c2lnbmF0dXJl"
    az.complain(f"ERROR: bad token {token}")

    with pytest.raises(AzureCliSignedOut) as raised:
        az.cli().account()

    assert token not in raised.value.facts.sentence


@pytest.mark.parametrize("printed", ["", "not json", "[]", "{}", '{"accessToken": ""}'])
def test_nonsense_is_no_token(az: StandIn, printed: str) -> None:
    """Neither is an answer without one."""
    (az.folder / "token").write_text(printed, encoding="utf-8")

    with pytest.raises(AzureCliSignedOut):
        az.cli().bearer(ANA)


def test_a_hanging_az_is_given_up(az: StandIn) -> None:
    """The call ends in time."""
    write_az(az.folder / "bin", "exec sleep 60")

    with pytest.raises(TooSlow):
        AzureCli(az.clock, path=az.path, seconds=0.2).account()


def test_an_az_that_cannot_be_started_is_missing(az: StandIn) -> None:
    """It may have been removed while the program runs."""
    cli = az.cli()
    (az.folder / "bin" / "az").unlink()

    with pytest.raises(AzureCliMissing):
        cli.account()


def test_the_path_is_found_once(az: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """A search path that changes later leads nowhere else."""
    monkeypatch.setenv("PATH", f"{az.path}:/usr/bin:/bin")
    cli = AzureCli(az.clock)
    monkeypatch.setenv("PATH", "/usr/bin:/bin")

    assert cli.account() == ANA
    assert az.clock.now() == NOW
