"""The personal access tokens of everybody, and where they are kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from threading import RLock

_EVERYWHERE = "*"  # in the place of an organization's id: a global token


class PatState(StrEnum):
    """What has become of a token; the words are those of the list's filter."""

    ACTIVE = "active"
    REVOKED = "revoked"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Pat:
    """One personal access token.

    `owner` is the home object id of its person. `target_accounts` are organization ids, `None` for
    a global token. Dates are aware UTC. `revoked_at` is when somebody revoked it, `dead_from` when
    its secret stops working: an administrator's revocation may take its time. The
    name is kept exactly as it was sent.
    """

    authorization_id: str
    owner: str
    display_name: str
    scope: str
    valid_from: datetime
    valid_to: datetime
    target_accounts: tuple[str, ...] | None
    secret: str = field(repr=False)
    revoked_at: datetime | None = None
    dead_from: datetime | None = None

    @property
    def is_global(self) -> bool:
        """Tell whether it is for every organization of its owner."""
        return self.target_accounts is None

    def state(self, now: datetime) -> PatState:
        """Return what the list says of it."""
        if self.revoked_at is not None and self.revoked_at <= now:
            return PatState.REVOKED
        return PatState.EXPIRED if self.valid_to <= now else PatState.ACTIVE

    def opens(self, now: datetime) -> bool:
        """Tell whether its secret still works."""
        dead = self.dead_from or self.revoked_at
        return now < self.valid_to and (dead is None or now < dead)

    def reaches(self, organization_id: str) -> bool:
        """Tell whether it is for this organization, alone or among others."""
        return self.target_accounts is None or organization_id in self.target_accounts


class PatStore:
    """All tokens by authorization id; hold `lock` around what has to happen in one piece."""

    def __init__(self) -> None:
        """Start without a token."""
        self.lock = RLock()
        self._by_id: dict[str, Pat] = {}
        self._by_secret: dict[str, str] = {}
        self._by_owner: dict[str, dict[str, None]] = {}
        self._by_reach: dict[tuple[str, str], dict[str, None]] = {}

    def __len__(self) -> int:
        """Return how many tokens there are, the dead ones included."""
        return len(self._by_id)

    def __iter__(self) -> Iterator[Pat]:
        """Go through all tokens, the oldest entry first."""
        with self.lock:
            return iter(tuple(self._by_id.values()))

    def put(self, pat: Pat) -> Pat:
        """Keep a new token, or a changed one in the place of the old."""
        with self.lock:
            for place in _places(self._by_id.get(pat.authorization_id)):
                self._by_reach[place].pop(pat.authorization_id)
            for place in _places(pat):
                self._by_reach.setdefault(place, {})[pat.authorization_id] = None
            self._by_owner.setdefault(pat.owner, {})[pat.authorization_id] = None
            self._by_id[pat.authorization_id] = pat
            self._by_secret[pat.secret] = pat.authorization_id
        return pat

    def get(self, authorization_id: str) -> Pat | None:
        """Return the token with this id (any letter case), or `None`."""
        with self.lock:
            return self._by_id.get(authorization_id.lower())

    def drop_revoked(self) -> None:
        """Forget the tokens that were revoked, so that a service that runs long stays small."""
        with self.lock:
            for pat in [pat for pat in self._by_id.values() if pat.revoked_at is not None]:
                for place in _places(pat):
                    self._by_reach[place].pop(pat.authorization_id)
                self._by_owner[pat.owner].pop(pat.authorization_id)
                del self._by_id[pat.authorization_id], self._by_secret[pat.secret]

    def with_secret(self, secret: str) -> Pat | None:
        """Return the token whose secret this is, dead or alive, or `None`."""
        with self.lock:
            known = self._by_secret.get(secret)
            return self._by_id[known] if known else None

    def owned(self, owner: str) -> list[Pat]:
        """Return all tokens of a person, the oldest entry first."""
        with self.lock:
            return [self._by_id[one] for one in self._by_owner.get(owner, {})]

    def of(self, owner: str, organization_id: str) -> list[Pat]:
        """Return a person's tokens that reach an organization, global ones included."""
        with self.lock:
            ids = (
                *self._by_reach.get((owner, organization_id), {}),
                *self._by_reach.get((owner, _EVERYWHERE), {}),
            )
            return [self._by_id[one] for one in ids]


def _places(pat: Pat | None) -> list[tuple[str, str]]:
    """Return under which owner and organizations a token is found."""
    if pat is None:
        return []
    targets = (_EVERYWHERE,) if pat.target_accounts is None else pat.target_accounts
    return [(pat.owner, target) for target in targets]
