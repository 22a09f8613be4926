"""The Azure CLI, by a stand-in on the search path that answers as the real one does."""

import json
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from patmanager.core.faults import (
    AzureCliMissing,
    AzureCliSignedOut,
    CertificateRefused,
    ConditionalAccess,
    Fault,
    SignInCancelled,
    SignInRefused,
    TooSlow,
    Unreachable,
    WrongTenant,
)
from patmanager.core.organizations import Account, SignInKind
from patmanager.core.ports import SignInPrompt
from patmanager.services.azure_cli import AzureCli
from patmanager.services.azure_cli_choice import AzureCliChoice
from patmanager.services.entra import Entra
from patmanager.services.entra_registration import Registration
from patmanager.services.entra_scopes import AZURE_DEVOPS
from tests.samples import NOW, FixedClock
from tests.services.signing_in import write_az

TENANT = "0f6a3d52-7c1b-4e0e-9d46-5a1f2b6c8e01"
OTHER_TENANT = "3b9c1e84-52d7-4f6a-8a30-c4e7d9f0a102"
ANA = Account(
    f"azure-cli:{TENANT}:ana@contoso.com", "ana@contoso.com", TENANT, SignInKind.AZURE_CLI
)
SHOWN = {
    "environmentName": "AzureCloud",
    "homeTenantId": TENANT,
    "id": "11111111-2222-4333-8444-555555555555",
    "isDefault": True,
    "name": "Development",
    "state": "Enabled",
    "tenantId": TENANT,
    "user": {"name": "ana@contoso.com", "type": "user"},
}
SIGNED_OUT = "ERROR: Please run 'az login' to setup account."


class StandIn:
    """A stand-in for `az`: `show` and `token` are what it prints, `said` what it was told."""

    def __init__(self, folder: Path) -> None:
        """Be signed in as Ana."""
        self.folder = folder
        self.clock = FixedClock()
        self.path = str(folder / "bin")
        self.write("show", SHOWN)
        self.token("first token")
        write_az(
            folder / "bin",
            f"""
printf '%s\\n' "$*" >> '{folder}/said'
[ -e '{folder}/complaint' ] && {{ cat '{folder}/complaint' >&2; exit 1; }}
case "$2" in
    show) cat '{folder}/show' ;;
    get-access-token) cat '{folder}/token' ;;
    *) exit 2 ;;
esac""",
        )

    def write(self, name: str, document: object) -> None:
        """Change what it prints."""
        (self.folder / name).write_text(json.dumps(document), encoding="utf-8")

    def token(self, secret: str, life: timedelta = timedelta(hours=1), **changes: object) -> None:
        """Change the token it gives; its end counts from the test's clock."""
        expires = self.clock.now() + life
        given = {
            "accessToken": secret,
            "expiresOn": expires.astimezone().strftime("%Y-%m-%d %H:%M:%S.000000"),
            "expires_on": int(expires.timestamp()),
            "subscription": SHOWN["id"],
            "tenant": TENANT,
            "tokenType": "Bearer",
        }
        given.update(changes)
        self.write("token", {key: value for key, value in given.items() if value is not None})

    def complain(self, text: str) -> None:
        """Fail from now on, saying `text` on the error output."""
        (self.folder / "complaint").write_text(text, encoding="utf-8")

    @property
    def said(self) -> list[str]:
        """Return the arguments of each call."""
        file = self.folder / "said"
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []

    def cli(self, choice: AzureCliChoice | None = None) -> AzureCli:
        """Return the program's side, as after a start."""
        return AzureCli(self.clock, choice, path=self.path)

    def entra(self, choice: AzureCliChoice | None = None, client_id: str = "") -> Entra:
        """Return the identity port over it."""
        return Entra(Registration(client_id), self.clock, self.cli(choice))


@pytest.fixture
def az(tmp_path: Path) -> StandIn:
    """Return a stand-in that is signed in."""
    return StandIn(tmp_path)


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


def test_without_az_it_is_not_offered(az: StandIn) -> None:
    """And refused if it is tried all the same."""
    cli = AzureCli(az.clock, path=str(az.folder / "nowhere"))
    entra = Entra(Registration("app"), az.clock, cli)

    assert SignInKind.AZURE_CLI not in entra.kinds
    with pytest.raises(AzureCliMissing):
        entra.sign_in(SignInKind.AZURE_CLI, SignInPrompt(lambda _: False))


def test_without_an_application_az_is_the_best_way(az: StandIn) -> None:
    """A developer who may not register one can start at once."""
    best_first = (SignInKind.BROWSER, SignInKind.AZURE_CLI, SignInKind.DEVICE_CODE)

    assert az.entra().kinds[0] is SignInKind.AZURE_CLI
    assert az.entra(client_id="app").kinds == best_first


def test_settings_can_forbid_az(az: StandIn) -> None:
    """Then it is not even mentioned."""
    registration = Registration("app", kinds=frozenset({SignInKind.BROWSER}))

    entra = Entra(registration, az.clock, az.cli(AzureCliChoice(None)))

    assert entra.kinds == (SignInKind.BROWSER,)
    with pytest.raises(SignInRefused):
        entra.sign_in(SignInKind.AZURE_CLI, SignInPrompt(lambda _: False))


def test_the_choice_of_az_is_remembered(az: StandIn, tmp_path: Path) -> None:
    """The next start offers the account without asking `az`; signing out ends that."""
    file = tmp_path / "state" / "azure-cli.json"
    entra = az.entra(AzureCliChoice(file))
    assert entra.accounts() == ()

    account = entra.sign_in(SignInKind.AZURE_CLI, SignInPrompt(lambda _: False))

    calls = len(az.said)
    again = az.entra(AzureCliChoice(file))
    assert again.accounts() == (account,)
    assert len(az.said) == calls
    assert again.bearer(account).reveal() == "first token"
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    again.sign_out(account)
    again.sign_out(account)
    assert az.entra(AzureCliChoice(file)).accounts() == ()
    assert "logout" not in " ".join(az.said)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"username": 1, "tenant": 2}', '"x"'])
def test_a_broken_choice_is_none(tmp_path: Path, text: str) -> None:
    """It is only a convenience."""
    file = tmp_path / "azure-cli.json"
    file.write_text(text, encoding="utf-8")

    assert AzureCliChoice(file).account() is None


def test_a_choice_that_cannot_be_written_holds_until_the_end(tmp_path: Path) -> None:
    """A read-only disk does not keep anybody from signing in."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    choice = AzureCliChoice(tmp_path / "file" / "azure-cli.json")

    choice.remember(ANA)

    assert choice.account() == ANA


def test_signing_in_with_az_can_be_cancelled(az: StandIn) -> None:
    """At once, however long `az` takes."""
    write_az(az.folder / "bin", "exec sleep 60")
    prompt = SignInPrompt(lambda _: False)
    prompt.cancelled.set()

    with pytest.raises(SignInCancelled):
        az.entra().sign_in(SignInKind.AZURE_CLI, prompt)


def test_a_claims_challenge_needs_a_new_az_login(az: StandIn) -> None:
    """The program cannot answer it for `az`."""
    with pytest.raises(AzureCliSignedOut) as raised:
        az.entra().bearer(ANA, claims='{"access_token": {}}')

    assert "new sign-in" in raised.value.facts.sentence


def test_the_path_is_found_once(az: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """A search path that changes later leads nowhere else."""
    monkeypatch.setenv("PATH", f"{az.path}:/usr/bin:/bin")
    cli = AzureCli(az.clock)
    monkeypatch.setenv("PATH", "/usr/bin:/bin")

    assert cli.account() == ANA
    assert az.clock.now() == NOW
