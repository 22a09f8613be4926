"""How the emulated service behaves where public sources differ, or where it can be unpleasant."""

from dataclasses import dataclass, field
from enum import StrEnum


class Shape(StrEnum):
    """How a refusal to change a token is told.

    `INSIDE` is a 200 with `patTokenError`; the other two are an exception body with the error's
    name in PascalCase, as the older endpoint of the same service answers.
    """

    INSIDE = "inside"
    BAD_REQUEST = "400"
    FORBIDDEN = "403"


class TooLong(StrEnum):
    """What happens to an end date that is too far away."""

    SHORTEN = "shorten"
    REFUSE = "refuse"


@dataclass(slots=True)
class Manners:
    """The switches, at what seems the usual manner of the real service.

    Seconds unless said otherwise. `date_digits`: exactly so many digits of a second's fraction
    (0 to 7); `None`: as many as there are. `page_size`: the most one page of a list holds, at most
    100. `new_names_in_7_1`: version 7.1 too says error names that only 7.2 describes.
    `quota`: how many calls a person may make before one is refused with 429 and `retry_after`;
    after that wait the count starts again. From call `slow_from` on each is held back for `slow`
    and says so. `required_contexts`: authentication contexts a
    sign-in must have satisfied, or a claims challenge asks for them.
    """

    refusals: Shape = Shape.INSIDE
    over_lifespan: TooLong = TooLong.SHORTEN
    over_a_year: TooLong = TooLong.REFUSE
    new_names_in_7_1: bool = False
    not_packaging: str = "disablePatCreationPolicyViolation"
    unreadable_policies: str = ""  # "", "tenant" or "organization"
    default_days: int = 30
    longest_name: int = 256
    expired_can_be_extended: bool = False
    delete_status: int = 204
    second_delete: int = 404  # or 204, 200; 0: a 200 with patTokenError
    unknown_id: Shape | None = None  # None: a 404 with an exception body
    null_at_end: bool = False
    page_size: int = 100
    date_digits: int | None = None
    old_secrets: bool = False
    byte_order_mark: bool = False
    unknown_fields: bool = False
    sign_in_status: int = 302  # or 203, with the page in the answer
    accepts_user_impersonation: bool = False
    one_permission_is_enough: bool = False
    required_contexts: set[str] = field(default_factory=set)
    lists_other_tenants: bool = True
    audit_in_value: bool = False
    revocation_delay: float = 0.0
    latency: float = 0.0
    quota: int | None = None
    slow_from: int | None = None
    slow: float = 0.0
    retry_after: int = 2
    retry_after_on_success: int | None = None
