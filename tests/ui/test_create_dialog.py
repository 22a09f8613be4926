"""Creating: a draft is made, checked on every change, and said in one sentence."""

from datetime import timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from patmanager.core.known_policies import MARGIN, Rules
from patmanager.core.objections import Part
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import FULL_ACCESS
from patmanager.ui.dialogs.create import CreateDialog
from tests.samples import NOW, draft
from tests.ui.offers import FABRIKAM, offer, spoken


def shown(qtbot: QtBot, **changes: object) -> CreateDialog:
    """Return an open dialog."""
    dialog = CreateDialog(offer(**changes))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def question(dialog: CreateDialog) -> QMessageBox | None:
    """Return the question that is open."""
    boxes = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    return boxes[0] if boxes else None


def test_it_opens_ready_to_create(qtbot: QtBot) -> None:
    """The first purpose, a name and a lifetime are there: one key press would do."""
    dialog = shown(qtbot)
    assert dialog.deed.isEnabled()
    assert dialog.draft() == TokenDraft(
        "contoso",
        "Install packages – LAPTOP-7 – 2026-11",
        ("vso.packaging",),
        NOW + timedelta(days=90),
    )


def test_enter_creates(qtbot: QtBot) -> None:
    """From the search box, Enter sends the draft off."""
    dialog = shown(qtbot)
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        QTest.keyClick(dialog.form.purposes.search, Qt.Key.Key_Return)
    assert sent.args == [dialog.draft()]


def test_a_task_finds_its_purpose(qtbot: QtBot) -> None:
    """Typing "terraform" leaves the purposes that speak of it, and the chosen one."""
    dialog = shown(qtbot)
    QTest.keyClicks(dialog.form.purposes.search, "terraform")
    titles = {
        card.accessibleName() for card in dialog.form.purposes.group.buttons() if card.isVisible()
    }
    assert titles == {"Install packages", "Terraform and other automation"}


def test_the_searched_word_goes_into_the_name(qtbot: QtBot) -> None:
    """Who looked for npm gets a token that says npm."""
    dialog = shown(qtbot)
    QTest.keyClicks(dialog.form.purposes.search, "npm")
    assert dialog.draft().name == "npm – LAPTOP-7 – 2026-11"


def test_a_name_in_use_is_numbered(qtbot: QtBot) -> None:
    """Two tokens do not get the same suggested name."""
    taken = frozenset({"Install packages – LAPTOP-7 – 2026-11"})
    assert shown(qtbot, taken=taken).draft().name.endswith("2026-11 (2)")


def test_a_typed_name_stays(qtbot: QtBot) -> None:
    """Choosing another purpose does not overwrite what the person typed."""
    dialog = shown(qtbot)
    dialog.form.name.selectAll()
    QTest.keyClicks(dialog.form.name, "mine")
    dialog.form.purposes.choose("git")
    assert dialog.draft().name == "mine"


def test_a_purpose_brings_its_own_lifetime(qtbot: QtBot) -> None:
    """Git tokens are offered for 30 days first."""
    dialog = shown(qtbot)
    dialog.form.purposes.choose("git")
    assert dialog.draft().valid_to == NOW + timedelta(days=30)


def test_an_objection_stands_under_its_field(qtbot: QtBot) -> None:
    """An empty name is objected to at once, and creating is off."""
    dialog = shown(qtbot)
    dialog.form.name.clear()
    place = dialog.form.objections.places[Part.NAME]
    assert place.isVisible()
    assert "name" in place.accessibleName()
    assert place.accessibleName() == dialog.form.name.accessibleDescription()
    assert not dialog.deed.isEnabled()


def test_a_mended_field_is_no_longer_objected_to(qtbot: QtBot) -> None:
    """The objection goes when its reason does."""
    dialog = shown(qtbot)
    dialog.form.name.clear()
    dialog.form.name.setText("npm")
    assert not dialog.form.objections.places[Part.NAME].isVisible()
    assert dialog.deed.isEnabled()


def test_longer_than_allowed_is_not_offered(qtbot: QtBot) -> None:
    """Lifetimes beyond the known maximum are off, and the reason is said."""
    dialog = shown(qtbot, rules=Rules(longest=timedelta(days=30)))
    lifetime = dialog.form.lifetime
    assert [lifetime.group.button(days).isEnabled() for days in (7, 30, 60, 90)] == [
        True,
        True,
        False,
        False,
    ]
    assert "settings allow 30" in lifetime.caption.text()
    assert dialog.draft().valid_to == NOW + timedelta(days=30) - MARGIN


def test_a_very_short_maximum_is_met_by_its_date(qtbot: QtBot) -> None:
    """Where three days are allowed, the latest date is chosen and the draft is allowed."""
    dialog = shown(qtbot, rules=Rules(longest=timedelta(days=3)))
    assert dialog.form.lifetime.by_date.isChecked()
    assert dialog.deed.isEnabled()


def test_a_date_ends_with_its_day(qtbot: QtBot) -> None:
    """A chosen date lasts to its last second."""
    dialog = shown(qtbot)
    dialog.form.lifetime.choose_date(QDate(2026, 12, 24))
    local = dialog.draft().valid_to.astimezone()
    assert (local.month, local.day, local.hour, local.minute) == (12, 24, 23, 59)


def test_the_end_is_said_with_its_weekday(qtbot: QtBot) -> None:
    """Date and weekday stand under the lifetime; a weekend is pointed out."""
    dialog = shown(qtbot)
    dialog.form.lifetime.choose(7)
    assert "Sunday 29 November 2026" in dialog.form.lifetime.caption.text()
    assert "weekend" in dialog.form.lifetime.caption.text()


def test_a_barred_purpose_says_why_and_cannot_be_chosen(qtbot: QtBot) -> None:
    """What the settings forbid stands below, with the reason."""
    dialog = shown(qtbot, rules=Rules(allowed_scopes=frozenset({"vso.packaging"})))
    dialog.form.purposes.choose("git")
    cards = {card.accessibleName(): card for card in dialog.form.purposes.group.buttons()}
    barred = cards["Clone and push code"]
    assert not barred.isChecked()
    assert not barred.isEnabled()
    assert "settings" in barred.accessibleDescription()


def test_scopes_are_asked_for_a_custom_purpose_only(qtbot: QtBot) -> None:
    """The scope picker appears with "I know the scopes", and objects while nothing is chosen."""
    dialog = shown(qtbot)
    seen_before = dialog.form.scopes.isVisible()
    dialog.form.purposes.choose("custom")
    assert not seen_before
    assert dialog.form.scopes.isVisible()
    assert dialog.form.objections.places[Part.SCOPES].isVisible()


def test_the_review_says_what_where_and_until_when(qtbot: QtBot) -> None:
    """One sentence holds the whole draft."""
    dialog = shown(qtbot)
    dialog.form.where.setCurrentIndex(1)
    sentence = dialog.form.review.sentence.text()
    assert "Install packages in" in sentence
    assert "fabrikam" in sentence
    assert "Saturday 20 February 2027" in sentence
    assert dialog.organization() == FABRIKAM


def test_the_review_says_where_the_secret_goes(qtbot: QtBot) -> None:
    """With a keychain its name is said; without one, that the secret is shown once."""
    with_one = spoken(shown(qtbot))
    without = spoken(shown(qtbot, keychain_label=""))
    assert "goes to Test Keychain" in with_one
    assert "shown once and not kept" in without


def test_full_access_needs_a_reason(qtbot: QtBot) -> None:
    """Everything is behind a question, and the reason becomes the note."""
    dialog = shown(qtbot)
    dialog.form.purposes.choose("custom")
    dialog.form.scopes.everything.click()
    allowed_before = dialog.deed.isEnabled()
    dialog.form.scopes.why.setText("the migration")
    assert not allowed_before
    assert dialog.deed.isEnabled()
    assert dialog.draft().scopes == (FULL_ACCESS,)
    assert dialog.note() == "the migration"


def test_another_tokens_draft_fills_the_form(qtbot: QtBot) -> None:
    """The command "New like this" takes scopes, name and lifetime over."""
    like = draft(name="copy", scopes=("vso.wiki", "vso.code"), valid_to=NOW + timedelta(days=14))
    made = shown(qtbot, like=like).draft()
    assert (made.name, set(made.scopes), made.valid_to) == (
        "copy",
        {"vso.wiki", "vso.code"},
        NOW + timedelta(days=14),
    )
