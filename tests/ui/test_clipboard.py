"""A copied secret: counted down, and taken back only while it is ours."""

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core.secret import Secret
from patmanager.ui.clipboard import (
    LONGEST,
    SHORTEST,
    USUAL,
    ClipboardService,
    Clocks,
    Ending,
    ending_sentence,
)

pytestmark = [pytest.mark.fast, pytest.mark.usefixtures("qapp")]


class Hands:
    """Two clocks whose hands a test moves."""

    def __init__(self) -> None:
        """Start at any time."""
        self.wall = 1_000_000.0
        self.monotonic = 500.0

    def clocks(self) -> Clocks:
        """Return the clocks."""
        return Clocks(lambda: self.wall, lambda: self.monotonic)

    def advance(self, seconds: float) -> None:
        """Move both."""
        self.wall += seconds
        self.monotonic += seconds


class Pad:
    """A clipboard in a list; `stubborn` ones do not let themselves be cleared."""

    def __init__(self) -> None:
        """Be empty."""
        self.text = ""
        self.ours = ""
        self.stubborn = False
        self.writes = 0

    def write(self, secret: Secret) -> None:
        """Hold the secret."""
        self.text = self.ours = secret.reveal()
        self.writes += 1

    def holds_ours(self) -> bool:
        """Compare."""
        return bool(self.ours) and self.text == self.ours

    def clear(self) -> None:
        """Be empty, unless stubborn."""
        if not self.stubborn:
            self.text = ""


class Copying:
    """A service on a pad, and everything it said."""

    def __init__(self, **options: object) -> None:
        """Build the service with `options`."""
        self.pad, self.hands = Pad(), Hands()
        self.service = ClipboardService(
            self.pad,
            clocks=self.hands.clocks(),
            **options,  # type: ignore[arg-type]  # the caller names real options
        )
        self.ticks: list[int] = []
        self.endings: list[Ending] = []
        self.starts: list[int] = []
        self.service.ticked.connect(self.ticks.append)
        self.service.ended.connect(self.endings.append)
        self.service.copied.connect(self.starts.append)

    def copy(self, text: str = "s3cret") -> None:
        """Copy."""
        self.service.copy(Secret(text))

    def later(self, seconds: float) -> None:
        """Let time pass and look."""
        self.hands.advance(seconds)
        self.service.look()


@pytest.fixture
def copying() -> Copying:
    """Return a service with the usual seconds."""
    return Copying()


def test_copying_puts_the_secret_there_and_says_for_how_long(copying: Copying) -> None:
    """A copy starts the usual countdown."""
    copying.copy()
    assert copying.pad.text == "s3cret"
    assert copying.starts == [USUAL]


def test_the_countdown_ticks_once_a_second(copying: Copying) -> None:
    """Looking four times a second says each second once."""
    copying.copy()
    for _ in range(8):
        copying.later(0.25)
    assert copying.ticks == [29, 28]


def test_the_secret_is_taken_back_when_the_time_is_over(copying: Copying) -> None:
    """After the last second the clipboard is empty, and that is said."""
    copying.copy()
    copying.later(USUAL)
    assert copying.pad.text == ""
    assert copying.endings == [Ending.CLEARED]


def test_it_stays_until_the_last_moment(copying: Copying) -> None:
    """Just before the end the secret can still be pasted."""
    copying.copy()
    copying.later(USUAL - 0.1)
    assert copying.pad.text == "s3cret"
    assert copying.service.seconds_left == 1


def test_what_somebody_else_copied_is_left_alone(copying: Copying) -> None:
    """Only our own text is taken back."""
    copying.copy()
    copying.pad.text = "their text"
    copying.later(USUAL)
    assert copying.pad.text == "their text"
    assert copying.endings == [Ending.TAKEN_OVER]


def test_sleeping_counts(copying: Copying) -> None:
    """A computer that slept past the deadline takes the secret back on waking."""
    copying.copy()
    copying.hands.wall += 3600
    copying.service.look()
    assert copying.endings == [Ending.CLEARED]


def test_setting_the_clock_back_gains_nothing(copying: Copying) -> None:
    """The monotonic clock ends the stay even when somebody sets the wall clock back."""
    copying.copy()
    copying.hands.wall -= 86_400
    copying.hands.monotonic += USUAL
    copying.service.look()
    assert copying.endings == [Ending.CLEARED]


def test_a_second_copy_replaces_the_first_and_its_countdown(copying: Copying) -> None:
    """Two copies in a row count down once, from the second one on."""
    copying.copy("first")
    copying.later(20)
    copying.copy("second")
    copying.later(20)
    assert copying.pad.text == "second"
    assert copying.endings == [Ending.REPLACED]


def test_the_second_copy_is_taken_back_too(copying: Copying) -> None:
    """The second secret has its own full time, then goes."""
    copying.copy("first")
    copying.copy("second")
    copying.later(USUAL)
    assert copying.endings == [Ending.REPLACED, Ending.CLEARED]


def test_it_can_be_taken_back_at_once(copying: Copying) -> None:
    """*Clear now*, lock and sign-out end the stay before its time."""
    copying.copy()
    copying.service.clear_now()
    assert copying.pad.text == ""
    assert not copying.service.is_counting


def test_taking_back_nothing_says_nothing(copying: Copying) -> None:
    """Without a secret of ours on the clipboard, clearing touches nothing."""
    copying.pad.text = "their text"
    copying.service.clear_now()
    assert copying.pad.text == "their text"
    assert copying.endings == []


def test_a_desktop_that_refuses_is_told_of(copying: Copying) -> None:
    """The word "cleared" is said only when a look shows it."""
    copying.pad.stubborn = True
    copying.copy()
    copying.later(USUAL)
    assert copying.endings == [Ending.STAYED]
    assert "still on the clipboard" in ending_sentence(Ending.STAYED)


def test_leaving_takes_the_secret_along(copying: Copying) -> None:
    """When the program ends, nothing of ours stays."""
    copying.copy()
    copying.service.leave()
    assert copying.pad.text == ""


def test_leaving_spares_what_others_copied(copying: Copying) -> None:
    """When the program ends, a foreign text stays."""
    copying.copy()
    copying.pad.text = "their text"
    copying.service.leave()
    assert copying.pad.text == "their text"


@pytest.mark.parametrize(("asked", "given"), [(0, SHORTEST), (45, 45), (9999, LONGEST)])
def test_there_is_no_never(asked: int, given: int) -> None:
    """The stay is bounded on both sides, whatever the settings say."""
    copying = Copying(seconds=asked)
    copying.copy()
    assert copying.starts == [given]


def test_a_new_length_counts_from_the_next_copy(copying: Copying) -> None:
    """Changing the setting does not move a running countdown."""
    copying.copy()
    copying.service.set_seconds(60)
    copying.later(USUAL)
    assert copying.endings == [Ending.CLEARED]


def test_only_a_revoked_tokens_own_secret_goes_with_it(copying: Copying) -> None:
    """The secret of another token stays for its time."""
    copying.service.copy(Secret("s3cret"), "its token")
    copying.service.clear_of("another token")
    assert copying.service.is_counting
    copying.service.clear_of("its token")
    assert copying.endings == [Ending.CLEARED]


def test_the_timer_runs_without_any_window(qtbot: QtBot) -> None:
    """The service looks at the clock by itself, whether or not a window is shown."""
    copying = Copying()
    copying.copy()
    copying.hands.advance(USUAL)
    with qtbot.waitSignal(copying.service.ended, timeout=3000):
        pass
    assert copying.endings == [Ending.CLEARED]
