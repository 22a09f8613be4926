"""A personal access token as the API writes it."""

from patmanager.emulator.manners import Manners
from patmanager.emulator.moments import written
from patmanager.emulator.pat_store import Pat


def pat_json(pat: Pat, manners: Manners, *, with_secret: bool = False) -> dict[str, object]:
    """Return the record; `token` is there always and null except in the answer to a POST."""
    return {
        "displayName": pat.display_name,
        "validTo": written(pat.valid_to, manners.date_digits),
        "scope": pat.scope,
        "targetAccounts": None if pat.target_accounts is None else list(pat.target_accounts),
        "validFrom": written(pat.valid_from, manners.date_digits),
        "authorizationId": pat.authorization_id,
        "token": pat.secret if with_secret else None,
    }


def result_json(
    pat: Pat, manners: Manners, version: str, *, with_secret: bool = False
) -> dict[str, object]:
    """Return a successful answer about one token."""
    body: dict[str, object] = {
        "patToken": pat_json(pat, manners, with_secret=with_secret),
        "patTokenError": "none",
    }
    if version != "7.1":
        body["patTokenErrorMessage"] = None
    return body
