"""The smallest window: what stands above the table is whole, and the table keeps its rows."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from patmanager.core import faults
from patmanager.core.facts import Facts
from patmanager.core.faults import CertificateRefused, Fault
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.pending import Pending, Standing
from patmanager.ui.banners import MOST
from patmanager.ui.remembered import InMemory
from patmanager.ui.state import Problem, State
from patmanager.ui.widgets.banner import BannerView
from patmanager.ui.window import LEAST_HEIGHT, LEAST_WIDTH, Window
from tests.fakes_program import key, state
from tests.samples import ANA, NOW
from tests.ui.offers import CATALOGUE

LEAVES = sorted(
    {
        kind
        for kind in vars(faults).values()
        if isinstance(kind, type) and issubclass(kind, Fault) and not kind.__subclasses__()
    },
    key=lambda kind: kind.__name__,
)
FACTS = Facts(organization="contoso-europe-production", subject="npm on the build server, stage 2")
LOST = Operation(
    "op", Kind.CREATE, ANA.id, "contoso", "npm – LAPTOP-7", NOW, outcome=Outcome.UNKEPT
)


def troubled(fault: Fault) -> State:
    """Return a state with more banners than any window shows."""
    problems = (Problem("x", fault),)
    return state(
        is_demo=True, problems=problems, pending=(Pending(LOST, Standing.UNKEPT),), is_online=False
    )


def small(qtbot: QtBot, shown: State) -> Window:
    """Show a state in the smallest window."""
    made = Window(CATALOGUE, InMemory())
    qtbot.addWidget(made)
    made.resize(LEAST_WIDTH, LEAST_HEIGHT)
    made.show_state(shown)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: len(views(made)) == 1 and whole(made, views(made)[0]))
    return made


def views(window: Window) -> list[BannerView]:
    """Return the banners that are seen."""
    return [view for view in window.findChildren(BannerView) if view.isVisible()]


def whole(window: Window, part: QWidget) -> bool:
    """Tell whether nothing of a part is cut off by what it lies in."""
    return part.visibleRegion().boundingRect() == part.rect() and part.isVisibleTo(window)


@pytest.mark.parametrize("kind", LEAVES, ids=lambda kind: kind.__name__)
def test_every_banner_is_whole_in_the_smallest_window(qtbot: QtBot, kind: type[Fault]) -> None:
    """All lines of its sentence, its button, the chips, and a row of the table below."""
    made = small(qtbot, troubled(kind(FACTS)))
    (view,) = views(made)
    table, chips = made.tokens.table, made.tokens.chips.chips.values()
    qtbot.waitUntil(lambda: table.viewport().height() >= table.rowHeight(0))
    assert view.sentence.height() >= view.sentence.heightForWidth(view.sentence.width())
    assert whole(made, view.sentence)
    assert whole(made, view.button)
    assert all(whole(made, chip) for chip in chips if chip.isVisible())


def test_a_short_banner_hides_nothing_from_anyone(qtbot: QtBot) -> None:
    """What a short banner leaves out is under the mouse and said to assistive technology."""
    made = small(qtbot, troubled(CertificateRefused(FACTS)))
    (view,) = views(made)
    assert view.banner.more not in view.sentence.text()
    assert view.banner.more in view.accessibleName()
    assert view.banner.more in view.toolTip()


def test_a_window_made_larger_shows_the_banners_in_full(qtbot: QtBot) -> None:
    """Two of them, with both sentences."""
    made = small(qtbot, troubled(CertificateRefused(FACTS)))
    made.resize(1280, 800)
    qtbot.waitUntil(lambda: len(views(made)) == MOST)
    assert all(view.banner.more in view.sentence.text() for view in views(made))


def test_the_side_leaves_a_narrow_window_to_the_page_and_takes_its_room_back(qtbot: QtBot) -> None:
    """A third at most; as wide as it was chosen as soon as there is room again."""
    made = Window(CATALOGUE, InMemory())
    qtbot.addWidget(made)
    made.show_state(state(selected=(key(1),)))
    made.resize(1200, 700)
    made.show()
    qtbot.waitExposed(made)
    made.sides.setSizes([320, 880])
    made.sides.splitterMoved.emit(320, 1)
    made.resize(LEAST_WIDTH, LEAST_HEIGHT)
    qtbot.waitUntil(lambda: made.side.width() <= LEAST_WIDTH / 3 + 1)
    narrow = made.side.account.text()
    made.resize(1200, 700)
    qtbot.waitUntil(lambda: made.side.width() == 320)
    assert made.side.account.text() == "ana@contoso.example"
    assert narrow
