"""For how long: what is on offer, and what a choice that is too late gives way to."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from patmanager.core.known_policies import KnownPolicies
from patmanager.core.policy import Policy, Source, Statement
from patmanager.ui.dialogs.barred import creation_bounds
from patmanager.ui.widgets.dates import local_date
from patmanager.ui.widgets.lifetime_picker import Bounds, LifetimePicker
from tests.samples import NOW

pytestmark = pytest.mark.fast


def bounds(lifespan: str = "off") -> Bounds:
    """Return what is on offer where the lifespan policy has a value."""
    statement = Statement(Policy.LIFESPAN, lifespan, Source.SEEN, NOW)
    return creation_bounds(KnownPolicies(statements=(statement,)), NOW)


@pytest.fixture
def picker(qtbot: QtBot) -> LifetimePicker:
    """Return a picker on the screen, with every lifetime on offer and 90 days chosen."""
    made = LifetimePicker(bounds(), 90)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(("bound", "days"), [("<90", 60), ("<60", 30), ("<14", 7)])
def test_a_refused_lifetime_gives_way_to_the_next(
    picker: LifetimePicker, bound: str, days: int
) -> None:
    """Chips go down one by one, and what is barred says why."""
    picker.set_bounds(bounds(bound))
    assert picker.group.checkedId() == days
    barred = picker.group.button(90)
    described = QAccessible.queryAccessibleInterface(barred).text(QAccessible.Text.Description)
    assert not barred.isEnabled()
    assert picker.caption.text().endswith(described)
    assert described.startswith(f"Your company allows fewer than {bound[1:]} days; how many")


@pytest.mark.parametrize(("bound", "days"), [("<90", 60), ("<46", 30), ("<7", None)])
def test_a_refused_date_gives_way_to_a_usual_length(
    picker: LifetimePicker, bound: str, days: int | None
) -> None:
    """Not to the day before, which would be refused as well, day by day."""
    picker.choose_date(local_date(NOW + timedelta(days=100)))
    picker.set_bounds(bounds(bound))
    if days is not None:
        assert picker.group.checkedId() == days
    else:
        assert picker.date.date() == local_date(NOW + timedelta(days=3))


def test_a_known_limit_keeps_the_date_as_late_as_it_allows(picker: LifetimePicker) -> None:
    """There is nothing to guess: 45 days are granted."""
    picker.choose_date(local_date(NOW + timedelta(days=100)))
    picker.set_bounds(bounds("45"))
    assert picker.by_date.isChecked()
    assert picker.date.date() == local_date(NOW + timedelta(days=45))


def test_a_date_between_can_be_asked_for(picker: LifetimePicker) -> None:
    """A bound forbids only what is known to be refused."""
    picker.set_bounds(bounds("<90"))
    picker.choose_date(local_date(NOW + timedelta(days=75)))
    assert local_date(picker.valid_to()) == local_date(NOW + timedelta(days=75))
