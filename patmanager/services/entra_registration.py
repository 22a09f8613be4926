"""Which application signs people in, and where."""

from dataclasses import dataclass, field

from patmanager.core.organizations import SignInKind
from patmanager.services.endpoints import Endpoints

BROWSER_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Registration:
    """An application registered in Entra.

    `client_id` is empty while none is set. `tenant` (GUID or domain) is where people sign in,
    empty for work accounts of any tenant. `kinds` are the ways of signing in that settings
    allow. `answers_challenges` declares `CP1` to Entra. `seconds`
    is how long the sign-in page in the browser may take.
    """

    client_id: str = ""
    tenant: str = ""
    endpoints: Endpoints = field(default_factory=Endpoints)
    kinds: frozenset[SignInKind] = frozenset(SignInKind)
    answers_challenges: bool = True
    seconds: float = BROWSER_SECONDS
