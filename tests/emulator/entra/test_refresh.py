"""Refresh tokens: what they give, and when they no longer do."""

from datetime import timedelta

import pytest
import requests

from patmanager.emulator.entra.applications import AZURE_DEVOPS
from patmanager.emulator.people import FABRIKAM, Person
from patmanager.emulator.server import Emulator
from tests.emulator.entra.endpoint import Endpoint, refused


def test_tokens_are_given_for_what_was_asked(endpoint: Endpoint) -> None:
    """Without offline_access and openid there is an access token and nothing else."""
    answer = endpoint.refresh(endpoint.token(), scope=f"{AZURE_DEVOPS}/vso.pats")

    assert "refresh_token" not in answer
    assert "id_token" not in answer
    assert "client_info" not in answer


def test_the_access_token_says_what_was_consented_to(endpoint: Endpoint, ana: Person) -> None:
    """Whoever asks for one permission gets all that the person has agreed to, as with Entra."""
    answer = endpoint.refresh(endpoint.token(), scope=f"{AZURE_DEVOPS}/vso.pats")

    claims = endpoint.entra.keys.claims_of(answer["access_token"])
    assert claims is not None
    assert claims["aud"] == AZURE_DEVOPS
    assert claims["scp"] == "vso.pats vso.pats_manage vso.profile"
    assert claims["oid"] == ana.object_id


def test_the_dates_are_those_of_the_worlds_clock(endpoint: Endpoint) -> None:
    """A token of next year is dated next year."""
    later = endpoint.entra.clock.now() + timedelta(days=50)
    endpoint.entra.clock.set(later)

    answer = endpoint.refresh(endpoint.token())

    claims = endpoint.entra.keys.claims_of(answer["access_token"])
    assert claims is not None
    assert abs(int(str(claims["exp"])) - later.timestamp() - answer["expires_in"]) < 5


def test_sign_in_alone_gives_no_token_for_azure_devops(endpoint: Endpoint) -> None:
    """A token without a permission is for another resource."""
    answer = endpoint.refresh(endpoint.token(), scope="openid")

    claims = endpoint.entra.keys.claims_of(answer["access_token"])
    assert claims is not None
    assert claims["aud"] != AZURE_DEVOPS


def test_a_used_refresh_token_stays_good(endpoint: Endpoint) -> None:
    """Entra gives a new one each time and does not revoke the old."""
    token = endpoint.token()

    first, second = endpoint.refresh(token), endpoint.refresh(token)

    assert first["refresh_token"] != second["refresh_token"]


def test_refresh_tokens_can_be_made_to_work_once(endpoint: Endpoint) -> None:
    """A stricter server is a switch."""
    endpoint.entra.conditions.rotate_strictly = True
    token = endpoint.token()

    assert endpoint.refresh(token)["status"] == 200
    assert refused(endpoint.refresh(token), 70000, "invalid_grant")


def test_an_ended_session_refuses_its_refresh_tokens(endpoint: Endpoint, ana: Person) -> None:
    """After the person's sessions were revoked it is AADSTS50173."""
    token = endpoint.token()
    endpoint.entra.end_sessions(ana)

    answer = endpoint.refresh(token)

    assert refused(answer, 50173, "invalid_grant")
    assert answer["suberror"] == "bad_token"


def test_an_unused_refresh_token_dies(endpoint: Endpoint) -> None:
    """After 90 days without use it is AADSTS700082; each use begins them anew."""
    token = endpoint.token()
    endpoint.entra.clock.advance(timedelta(days=80))
    assert endpoint.refresh(token)["status"] == 200
    endpoint.entra.clock.advance(timedelta(days=80))
    assert endpoint.refresh(token)["status"] == 200

    endpoint.entra.clock.advance(timedelta(days=91))

    assert refused(endpoint.refresh(token), 700082, "invalid_grant")


def test_a_sign_in_can_be_too_old(endpoint: Endpoint) -> None:
    """Where people must sign in every day, yesterday's token is AADSTS70043."""
    endpoint.entra.conditions.sign_in_frequency = timedelta(days=1)
    token = endpoint.token()
    assert endpoint.refresh(token)["status"] == 200

    endpoint.entra.clock.advance(timedelta(days=2))

    assert refused(endpoint.refresh(token), 70043, "invalid_grant")


def test_a_second_factor_can_be_wanted_again(endpoint: Endpoint, ana: Person) -> None:
    """AADSTS50076 asks for the person, and says what they must bring."""
    token = endpoint.token()
    endpoint.entra.conditions.step_up.add(ana.user)

    answer = endpoint.refresh(token)

    assert refused(answer, 50076, "interaction_required")
    assert answer["suberror"] == "basic_action"
    assert "capolids" in answer["claims"]


@pytest.mark.parametrize(("switch", "number"), [("access_blocked", 53003), ("disabled", 50057)])
def test_a_blocked_person_gets_nothing(
    endpoint: Endpoint, ana: Person, switch: str, number: int
) -> None:
    """Neither a refresh token nor a fresh code helps."""
    code, token = endpoint.code(), endpoint.token()
    getattr(endpoint.entra.conditions, switch).add(ana.user)

    assert refused(endpoint.refresh(token), number, "invalid_grant")
    assert refused(endpoint.redeem(code), number, "invalid_grant")


def test_withdrawn_consent_stops_the_refresh(endpoint: Endpoint) -> None:
    """It is AADSTS65001 with the suberror that asks for consent."""
    token = endpoint.token()
    endpoint.entra.withdraw_consents()

    answer = endpoint.refresh(token)

    assert refused(answer, 65001, "invalid_grant")
    assert answer["suberror"] == "consent_required"


def test_a_stranger_gets_no_token_of_another_tenant(
    emulator: Emulator, http: requests.Session
) -> None:
    """Who was not invited is AADSTS50020."""
    endpoint = Endpoint(emulator, http, emulator.world.person("ben"))

    answer = endpoint.refresh(endpoint.token(), FABRIKAM.id)

    assert refused(answer, 50020, "invalid_grant")
    assert "Fabrikam" in answer["error_description"]


def test_memory_survives_a_restart(endpoint: Endpoint, emulator: Emulator) -> None:
    """Who was signed in before the server was stopped still is afterwards."""
    token = endpoint.token()
    emulator.stop()
    emulator.start()
    endpoint.http.verify = str(emulator.ca_file)

    assert endpoint.refresh(token)["status"] == 200
