"""The people, organizations and tokens in the pictures; every date is relative to one clock."""

from datetime import timedelta

from patmanager.core.organizations import Account, Listing, Organization, SignInKind
from patmanager.core.tokens import Token
from patmanager.ui.state import Filter, RowKey, State
from tests.samples import NOW

ANA = Account("ana.contoso", "ana@contoso.com", "11111111-1111-4111-8111-111111111111")
CONTOSO = Organization("contoso", ANA, id="c0c0c0c0-0000-4000-8000-000000000001")
FABRIKAM = Organization("fabrikam", ANA, id="fabfab00-0000-4000-8000-000000000002")
NORTHWIND = Organization("northwind", ANA, id="90900900-0000-4000-8000-000000000003")

KEYCHAIN = "GNOME Keyring"
LISTED = NOW - timedelta(minutes=2)

Sample = tuple[str, str, Organization | None, float, float]

_EVERY = None  # in the place of an organization: a global token

# name, scopes, organization, made days ago, ends in days
_SAMPLES: tuple[Sample, ...] = (
    ("npm – LAPTOP-7", "vso.packaging_write", CONTOSO, 28, 2.2),
    ("pip – build box", "vso.packaging", CONTOSO, 24, 6.1),
    ("Release bot", "app_token", _EVERY, 290, 75),
    ("git – LAPTOP-7", "vso.code_write", FABRIKAM, 22, 23),
    ("Wiki sync", "vso.wiki_write", CONTOSO, 60, 30),
    ("Nightly tests", "vso.test_write vso.build_execute", FABRIKAM, 58, 32),
    ("Terraform plan", "vso.code vso.build vso.release vso.project", FABRIKAM, 43, 47),
    ("Package mirror", "vso.packaging", _EVERY, 200, 160),
    ("Work items export", "vso.work", CONTOSO, 20, 121),
    ("Dashboards", "vso.analytics", FABRIKAM, 30, 150),
    ("old agent", "vso.agentpools_manage", CONTOSO, 93, -3),
    ("Conference demo", "vso.code", CONTOSO, 120, -40),
    ("Trial feed", "vso.packaging_write", FABRIKAM, 200, -110),
    ("leaked in a gist", "vso.code_full", CONTOSO, 80, 10),
)

REVOKED = "leaked in a gist"

NOTES = {
    "npm – LAPTOP-7": "In ~/.npmrc on the laptop; the team’s feed needs it to publish.",
    "Release bot": "Ask Ben before revoking: the release pipeline uses it.",
}


def _token(number: int, sample: Sample) -> Token:
    name, scopes, organization, made, ends = sample
    return Token(
        f"70c0de00-0000-4000-8000-{number:012}",
        name,
        tuple(scopes.split()),
        (organization or CONTOSO).name,
        None if organization is None else (organization.id,),
        NOW - timedelta(days=made),
        NOW + timedelta(days=ends),
        revoked=name == REVOKED,
    )


TOKENS = tuple(_token(number, sample) for number, sample in enumerate(_SAMPLES, 1))
BY_NAME = {token.name: token for token in TOKENS}
NOTES_BY_ID = {BY_NAME[name].authorization_id: note for name, note in NOTES.items()}
KEPT = frozenset(
    BY_NAME[name].authorization_id
    for name in ("npm – LAPTOP-7", "pip – build box", "git – LAPTOP-7", "Work items export")
)


def key_of(name: str) -> RowKey:
    """Return what tells the row of a sample from the others."""
    return ANA.id, BY_NAME[name].authorization_id


def listings() -> tuple[Listing, ...]:
    """Return the lists of both organizations; fabrikam's names the global tokens once more."""
    return tuple(
        Listing(
            organization,
            tuple(
                token
                for token in TOKENS
                if token.is_global or token.target_accounts == (organization.id,)
            ),
            LISTED,
        )
        for organization in (CONTOSO, FABRIKAM)
    )


def state(**changes: object) -> State:
    """Return the state of a person who is signed in, all tokens in view; `changes` override."""
    values: dict[str, object] = {
        "now": NOW,
        "accounts": (ANA,),
        "sign_in_kinds": tuple(SignInKind),
        "listings": listings(),
        "kept": KEPT,
        "notes": NOTES_BY_ID,
        "filter": Filter.ALL,
        "selected": (key_of("npm – LAPTOP-7"),),
        "is_online": True,
        "keychain": KEYCHAIN,
    }
    return State(**{**values, **changes})  # type: ignore[arg-type]  # the caller names real fields


def many(count: int) -> tuple[Listing, ...]:
    """Return one organization's list of `count` tokens of all ages."""
    tokens = tuple(
        _token(
            1000 + number,
            (
                f"pipeline {number:04}",
                ("vso.code", "vso.packaging_write", "vso.build_execute vso.code")[number % 3],
                CONTOSO,
                20 + number % 70,
                number * 0.33 - 40,
            ),
        )
        for number in range(count)
    )
    return (Listing(CONTOSO, tokens, LISTED), Listing(FABRIKAM, (), LISTED))
