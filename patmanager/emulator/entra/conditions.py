"""What administrators of a tenant may have decided; tests and the control pages change it."""

from dataclasses import dataclass, field
from datetime import timedelta


@dataclass
class Conditions:
    """Switches, all off at first; sets hold users (`ana@contoso.com`).

    `access_blocked`: Conditional Access refuses them (AADSTS53003). `disabled`: accounts that
    were switched off (50057). `step_up`: a silent refresh is not enough, they must show their
    second factor again (50076, interaction_required). `sign_in_frequency`: how old a sign-in may
    be before its refresh token is refused (70043). `consent_by_administrators`: people may not
    consent by themselves (90094). `device_code_blocked`: Conditional Access forbids the device
    code. `rotate_strictly`: a refresh token works once; the real ones stay good after use.
    `refuse_next_sign_in`: an AADSTS number that the next sign-in page sends back, once.
    `poll_seconds` is how often a device may ask whether its person has signed in.
    """

    access_blocked: set[str] = field(default_factory=set)
    disabled: set[str] = field(default_factory=set)
    step_up: set[str] = field(default_factory=set)
    sign_in_frequency: timedelta | None = None
    consent_by_administrators: bool = False
    device_code_blocked: bool = False
    rotate_strictly: bool = False
    refuse_next_sign_in: int = 0
    poll_seconds: int = 5
    access_token_life: timedelta = timedelta(seconds=3599)
    refresh_token_life: timedelta = timedelta(days=90)
