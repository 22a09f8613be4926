"""The window draws any state that is written down."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import NotMember, Unreachable
from patmanager.core.organizations import Account, Listing, Organization
from patmanager.core.policy import Creation, Noted, Policy, Source, Statement
from patmanager.ui.command import Command
from patmanager.ui.dialogs.details import DetailsDialog
from patmanager.ui.remembered import InFile, InMemory, Remembered
from patmanager.ui.rows import Column
from patmanager.ui.state import Filter, Problem, Refreshing, State
from patmanager.ui.theme import Look, palette_of
from patmanager.ui.widgets.empty import emptiness
from patmanager.ui.window import Window
from tests.fakes_program import key, listings, state
from tests.samples import ANA, CONTOSO, NOW, token
from tests.ui.offers import CATALOGUE, FABRIKAM, HOSTILE, nameless, spoken

THIRD = Organization("woodgrove", ANA, id="d0d0d0d0-0000-4000-8000-000000000003")
BEN = Account("ben", "ben@fabrikam.example", "t")

STATES = {
    "nobody knows yet": State(now=NOW),
    "nobody": state(accounts=(), listings=()),
    "no organization": state(listings=()),
    "no token": state(listings=(Listing(CONTOSO, (), NOW),)),
    "filling": state(listings=(Listing(CONTOSO, complete=False),), refreshing=Refreshing(1, 3)),
    "usual": state(),
    "one chosen": state(selected=(key(1),)),
    "many chosen": state(selected=(key(1), key(2), key(6))),
    "no match": state(search="no such token"),
    "one organization": state(place=FABRIKAM.key, filter=Filter.ALL),
    "failed": state(
        listings=(
            *listings(),
            Listing(Organization("northwind", BEN), fault=NotMember(Facts(organization="n"))),
        )
    ),
    "troubled": state(
        is_demo=True,
        is_online=False,
        keychain="",
        problems=(Problem("x", Unreachable(Facts(subject="dev.azure.com"))),),
    ),
    "changing": state(changing=frozenset({key(1)}), selected=(key(1),)),
}


def window(qtbot: QtBot, shown: State, remembered: Remembered | None = None) -> Window:
    """Show a state in a window."""
    made = Window(CATALOGUE, remembered or InMemory())
    qtbot.addWidget(made)
    made.show_state(shown)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("shown", STATES.values(), ids=STATES.keys())
def test_every_state_is_drawn_and_every_control_has_a_name(qtbot: QtBot, shown: State) -> None:
    """Without a warning, and for assistive technology too."""
    made = window(qtbot, shown)
    assert not made.grab().isNull()
    assert nameless(made) == []


@pytest.mark.parametrize("look", [Look(is_dark=True), Look(is_high_contrast=True)])
def test_another_palette_is_taken_up_while_running(qtbot: QtBot, look: Look) -> None:
    """The system may turn dark in the evening."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before, made = application.palette(), window(qtbot, state(selected=(key(1),)))
    light = made.grab().toImage()
    application.setPalette(palette_of(look))
    try:
        assert made.grab().toImage() != light
    finally:
        application.setPalette(before)


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_strange_names_stay_text_everywhere(qtbot: QtBot, name: str) -> None:
    """In table, side, details, banners; no label reads markup."""
    odd = Organization(name, CONTOSO.account)
    listing = Listing(odd, (token(1, name=name, organization=name),), NOW)
    made = window(qtbot, state(listings=(listing,), selected=(key(1),), search=""))
    formats = {label.textFormat() for label in made.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
    assert "\u202e" not in spoken(made)


def test_a_disabled_button_says_why(qtbot: QtBot) -> None:
    """By tooltip, and to assistive technology."""
    made = window(qtbot, state())
    button = made.toolbar.renew
    told = (button.isEnabled(), button.toolTip(), button.accessibleDescription())
    assert told == (False, "Choose a token first.", "Choose a token first.")


def test_an_enabled_button_shows_its_shortcut(qtbot: QtBot) -> None:
    """So that people learn it."""
    made = window(qtbot, state())
    assert made.toolbar.new.toolTip() == "New token (Ctrl+N)"


def test_every_command_stands_in_the_menu_bar(qtbot: QtBot) -> None:
    """Whatever the toolbar has no room for."""
    made = window(qtbot, state())
    offered = {
        action
        for menu in made.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]  # menus only
    }
    assert set(made.actions_.by_command.values()) <= offered


def test_no_shortcut_is_given_twice(qtbot: QtBot) -> None:
    """Qt would take neither of them."""
    made = window(qtbot, state())
    actions = [*made.actions_.by_command.values(), *made.actions_.places]
    keys = [shortcut.toString() for action in actions for shortcut in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_a_shortcut_gives_its_command(qtbot: QtBot) -> None:
    """From anywhere in the window."""
    made = window(qtbot, state())
    with qtbot.waitSignal(made.actions_.given) as given:
        QTest.keyClick(made, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert given.args == [Command.NEW]


def test_typing_a_search_is_told_after_a_rest(qtbot: QtBot) -> None:
    """Not letter by letter."""
    made = window(qtbot, state())
    told: list[str] = []
    made.toolbar.searched.connect(told.append)
    QTest.keyClicks(made.toolbar.search, "npm")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["npm"]


def test_a_chip_tells_what_it_lets_through(qtbot: QtBot) -> None:
    """And stays down when it is pressed again."""
    made = window(qtbot, state())
    chip = made.tokens.chips.chips[Filter.EXPIRED]
    with qtbot.waitSignal(made.tokens.filtered) as told:
        chip.click()
    chip.click()
    assert told.args == [Filter.EXPIRED]
    assert chip.isChecked()
    assert chip.accessibleName() == "Expired: 1 token"


def test_arrow_keys_move_between_chips(qtbot: QtBot) -> None:
    """Enter presses one."""
    made = window(qtbot, state())
    chips = made.tokens.chips.chips
    chips[Filter.ACTIVE].setFocus()
    QTest.keyClick(chips[Filter.ACTIVE], Qt.Key.Key_Right)
    with qtbot.waitSignal(made.tokens.filtered) as told:
        QTest.keyClick(chips[Filter.ENDS_SOON], Qt.Key.Key_Return)
    assert told.args == [Filter.ENDS_SOON]


def test_the_side_counts_and_says_why_a_list_is_missing(qtbot: QtBot) -> None:
    """In the row of the organization that failed; accounts are told apart."""
    made = window(qtbot, STATES["failed"])
    rows = made.side.organizations.rows()
    assert [(row.name, row.count) for row in rows[:3]] == [
        ("All organizations", "6"),
        ("contoso", "5"),
        ("fabrikam", "1"),
    ]
    assert rows[3].is_fault
    assert "not a member" in rows[3].more


def test_a_click_at_the_side_tells_the_place_even_when_it_is_chosen(qtbot: QtBot) -> None:
    """It leads back from the settings."""
    made = window(qtbot, state())
    side = made.side.organizations
    told: list[object] = []
    side.chosen.connect(told.append)
    for row in (0, 2):
        where = side.visualItemRect(side.item(row)).center()
        QTest.mouseClick(side.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told[0] is None
    assert FABRIKAM.key in told


def test_details_show_plain_words_scopes_both_times_and_the_note(qtbot: QtBot) -> None:
    """Of the one token that is chosen."""
    anybody = Statement(Policy.CREATION, Creation.OPEN.value, Source.READ, NOW)
    noted = (Noted(*CONTOSO.key, "", anybody),)
    notes = {key(1)[1]: "~/.npmrc"}
    made = window(qtbot, state(selected=(key(1),), notes=notes, noted=noted))
    details = made.tokens.details
    assert details.words.text() == "Install packages, in contoso"
    assert details.scopes.text() == "Packages, read · vso.packaging"
    assert details.ends.text().startswith("Ends Tue 24 Nov 2026, ")
    assert details.created.text() == "2026-11-24 09:12 UTC · created 12 Nov 2026"
    assert details.note.text() == "~/.npmrc"
    assert "kept in Test Keychain" in details.kept.text()


@pytest.mark.parametrize("is_known", [True, False])
def test_whoever_needs_packages_only_sees_no_scope(qtbot: QtBot, *, is_known: bool) -> None:
    """By policy, or because packages are all they ever had: levels in plain words instead."""
    account, place = CONTOSO.key
    packages = Statement(Policy.CREATION, Creation.LIMITED.value, Source.SEEN, NOW)
    noted = (Noted(account, place, "", packages),) if is_known else ()
    shown = listings() if is_known else listings(token(1), token(6, organization="fabrikam"))
    made = window(qtbot, state(selected=(key(1),), noted=noted, listings=shown))
    assert made.tokens.details.scopes.text() == "Packages, read"
    model = made.tokens.model
    cell = model.index(model.place_of(key(1)) or 0, Column.CAN_DO)
    tips = [model.data(cell, role) for role in Qt.ItemDataRole]
    assert "Looks only" in str(model.data(cell, Qt.ItemDataRole.ToolTipRole))
    assert not any("vso." in str(tip) for tip in tips)


def test_details_say_where_a_global_token_may_be_refused(qtbot: QtBot) -> None:
    """With the reason and who can change it; nothing of the kind for other tokens."""
    restricted = Statement(Policy.CREATION, Creation.RESTRICTED.value, Source.SEEN, NOW)
    noted = tuple(Noted(*each.key, "", restricted) for each in (CONTOSO, FABRIKAM, THIRD))
    lists = (*listings(), Listing(THIRD, (), NOW))
    made = window(qtbot, state(selected=(key(5),), noted=noted, listings=lists))
    refused = made.tokens.details.refused
    assert refused.isVisible()
    said = refused.accessibleName()
    assert "contoso restricts tokens" in said
    assert "So it is in 1 more organization" in said
    assert "Who can change it: A Project Collection Administrator of fabrikam" in said
    made.show_state(state(selected=(key(1),), noted=noted, listings=lists))
    assert not refused.isVisible()
    made.show_state(state(selected=(key(5), key(1)), noted=noted, listings=lists))
    assert not refused.isVisible()


def test_a_note_is_told_when_the_person_leaves_it(qtbot: QtBot) -> None:
    """Also by choosing another token, and then for the token it was written on."""
    made = window(qtbot, state(selected=(key(1),)))
    told: list[tuple[str, str]] = []
    made.tokens.noted.connect(lambda *note: told.append(note))
    QTest.keyClicks(made.tokens.details.note, "build box")
    made.show_state(state(selected=(key(2),)))
    assert told == [(key(1)[1], "build box")]
    assert made.tokens.details.note.text() == ""


def test_a_note_half_written_is_not_overwritten_by_news(qtbot: QtBot) -> None:
    """The minute passes, the text stays."""
    made = window(qtbot, state(selected=(key(1),)))
    made.tokens.details.note.setFocus()
    QTest.keyClicks(made.tokens.details.note, "half")
    made.show_state(state(selected=(key(1),), now=NOW + timedelta(minutes=1)))
    assert made.tokens.details.note.text() == "half"


def test_what_nobody_sees_is_not_selected(qtbot: QtBot) -> None:
    """Else a deed would reach a token that a filter hides."""
    made = window(qtbot, state())
    with qtbot.waitSignal(made.tokens.chosen) as told:
        made.show_state(state(selected=(key(1), key(2)), search="git"))
    assert told.args == [(key(2),)]


def test_an_empty_table_says_why_and_what_to_do(qtbot: QtBot) -> None:
    """One sentence, one button."""
    made = window(qtbot, STATES["no match"])
    empty = made.tokens.empty
    assert "no such token" in empty.sentence.text()
    with qtbot.waitSignal(made.tokens.commanded) as told:
        empty.button.click()
    assert told.args == [Command.CLEAR_FILTERS, ""]


def test_offline_with_nothing_listed_does_not_claim_to_know() -> None:
    """That an account has no organization is said only when the service said so."""
    alone = State(now=NOW, accounts=(ANA,))
    assert "no Azure DevOps organization" in emptiness(alone).sentence
    assert "offline" in emptiness(replace(alone, is_online=False)).sentence


def test_the_status_line_says_how_old_the_list_is(qtbot: QtBot) -> None:
    """And which keychain is in use."""
    made = window(qtbot, state())
    status = made.status
    told = [label.text() for label in (status.updated, status.network, status.keychain)]
    assert told == ["Updated 2 minutes ago", "Online", "Test Keychain"]


def test_progress_counts_organizations(qtbot: QtBot) -> None:
    """Real numbers."""
    made = window(qtbot, STATES["filling"])
    assert made.status.updated.text() == "Updating, 1 of 3 organizations"


def test_f6_goes_round_the_panes(qtbot: QtBot) -> None:
    """And back with Shift."""
    made = window(qtbot, state(selected=(key(1),)))
    made.toolbar.new.setFocus()
    seen = []
    for step in (1, 1, 1, 1, 1, -1):
        made.next_pane(step)
        seen.append(made.focusWidget())
    tokens = made.tokens
    assert seen[:5] == [
        made.side.organizations,
        tokens.timeline,
        tokens.table,
        tokens.details.note,
        made.toolbar.new,
    ]
    assert seen[5] is tokens.details.note


def test_the_context_menu_is_the_toolbar_and_more(qtbot: QtBot) -> None:
    """Nothing can be done by mouse only, or by toolbar only."""
    made = window(qtbot, state(selected=(key(1),)))
    by_command = made.actions_.by_command
    offered = made.tokens.menu.actions()
    for command in (Command.RENEW, Command.ROTATE, Command.REVOKE, Command.COPY, Command.EDIT):
        assert by_command[command] in offered


def test_sizes_columns_and_timeline_are_remembered(qtbot: QtBot, tmp_path: object) -> None:
    """In a file, from one start to the next."""
    path = tmp_path / "window.ini"  # type: ignore[operator]  # pytest's path
    first = window(qtbot, state(), InFile(path))
    first.resize(760, 500)
    first.tokens.table.header.resizeSection(Column.NAME, 333)
    first.actions_.by_command[Command.TIMELINE].trigger()
    assert first.close()
    second = window(qtbot, state(), InFile(path))
    assert second.width() == 760
    assert second.tokens.table.header.sectionSize(Column.NAME) == 333
    assert not second.tokens.timeline.isVisible()


def test_a_window_that_may_not_close_stays_shown(qtbot: QtBot) -> None:
    """Hidden, it would keep the program running no longer."""
    made = window(qtbot, state())
    made.may_close = lambda: False
    assert not made.close()
    assert made.isVisible()
    made.may_close = lambda: True


def test_the_smallest_window_holds_what_matters(qtbot: QtBot) -> None:
    """A screen of 1280×720 at 200 %: nothing is cut off at the side, chips break into rows."""
    made = window(qtbot, state(selected=(key(1),)))
    made.resize(640, 360)
    qtbot.waitUntil(lambda: not made.tokens.details.isVisible())
    tokens = made.tokens
    parts = (made.toolbar.search, made.toolbar.revoke, *tokens.chips.chips.values())
    rights = [part.mapTo(made, part.rect().topRight()).x() for part in parts if part.isVisible()]
    assert max(rights) < made.width()
    assert not tokens.timeline.isVisible()
    assert tokens.table.isVisible()


def test_in_a_small_window_the_details_open_as_a_dialog(qtbot: QtBot) -> None:
    """Enter opens them; they go when nothing is selected any more."""
    made = window(qtbot, state(selected=(key(1),)))
    made.resize(640, 360)
    qtbot.waitUntil(lambda: not made.tokens.details.isVisible())
    QTest.keyClick(made.tokens.table, Qt.Key.Key_Return)
    dialogs = made.findChildren(DetailsDialog)
    assert [each.details.name.text() for each in dialogs] == ["npm – LAPTOP-7"]
    assert nameless(dialogs[0]) == []
    made.show_state(state())
    assert not dialogs[0].isVisible()


def test_a_large_window_shows_the_details_again(qtbot: QtBot) -> None:
    """And the timeline, unless it was folded."""
    made = window(qtbot, state(selected=(key(1),)))
    made.resize(640, 360)
    qtbot.waitUntil(lambda: not made.tokens.details.isVisible())
    made.resize(1280, 800)
    qtbot.waitUntil(made.tokens.details.isVisible)
    assert made.tokens.timeline.isVisible()
