"""Signing in by the Azure CLI, and that the person chose it."""

import stat
from pathlib import Path

import pytest

from patmanager.core.faults import (
    AzureCliMissing,
    AzureCliSignedOut,
    SignInCancelled,
    SignInRefused,
)
from patmanager.core.organizations import SignInKind
from patmanager.core.prompts import SignInPrompt
from patmanager.services.azure_cli import AzureCli
from patmanager.services.azure_cli_choice import AzureCliChoice
from patmanager.services.entra import Entra
from patmanager.services.entra_registration import Registration
from tests.services.az_stand_in import ANA, StandIn
from tests.services.signing_in import write_az


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
