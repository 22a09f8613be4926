"""One question to the service, as data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_READING = frozenset({"GET", "HEAD"})
_REPEATABLE = _READING | {"PUT", "DELETE"}


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, of which host, about what.

    `role` is the host's in `Endpoints.hosts`, `path` starts with a slash and is quoted already,
    `body` becomes JSON. `organization` and `subject` go into the facts of a fault. `names_token`
    tells that a 404 means that the token is gone.
    """

    method: str
    role: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: Mapping[str, object] | Sequence[object] | None = field(default=None, repr=False)
    organization: str = ""
    subject: str = ""
    names_token: bool = False

    @property
    def changes(self) -> bool:
        """Whether the answer may have changed something."""
        return self.method not in _READING

    @property
    def is_repeatable(self) -> bool:
        """Whether asking twice does no more than asking once; never so for a POST."""
        return self.method in _REPEATABLE
