"""Creating where policies are known: what is offered, what is not, why, and whom to ask."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from patmanager.core.objections import Part
from patmanager.core.organizations import Organization
from patmanager.core.policy import ON, Creation, Noted, Policy, Source, Statement
from patmanager.ui.dialogs.create import CreateDialog
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import FABRIKAM, offer, spoken

SEEN = NOW - timedelta(days=3)


def noted(policy: Policy, value: str, where: Organization = CONTOSO) -> Noted:
    """Return something seen in an organization three days ago."""
    account, key = where.key
    return Noted(account, key, "", Statement(policy, value, Source.SEEN, SEEN))


def shown(qtbot: QtBot, *statements: Noted, **changes: object) -> CreateDialog:
    """Return an open dialog where `statements` are known."""
    dialog = CreateDialog(offer(noted=statements, **changes))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def barred(dialog: CreateDialog) -> set[str]:
    """Return the titles of the purposes that are not to be had."""
    buttons = dialog.form.purposes.group.buttons()
    return {card.accessibleName() for card in buttons if not card.isEnabled()}


def test_packaging_only_leaves_the_purposes_with_packages(qtbot: QtBot) -> None:
    """Packages come first and are chosen; all else stands below with its reason."""
    dialog = shown(qtbot, noted(Policy.CREATION, Creation.PACKAGING_ONLY.value))
    assert dialog.draft().scopes == ("vso.packaging",)
    assert dialog.deed.isEnabled()
    free = {card.accessibleName() for card in dialog.form.purposes.group.buttons()} - barred(dialog)
    assert free == {"Install packages", "Install and add packages"}


def test_who_may_make_packaging_tokens_only_meets_no_scope(qtbot: QtBot) -> None:
    """No API name of a scope is seen or heard anywhere."""
    dialog = shown(qtbot, noted(Policy.CREATION, Creation.PACKAGING_ONLY.value))
    assert "vso." not in spoken(dialog.sheet).replace(spoken(dialog.form.scopes), "")
    assert not dialog.form.scopes.isVisible()


def test_a_blocked_person_sees_what_still_serves(qtbot: QtBot) -> None:
    """Reason, living tokens with their end, and whom to ask; no field that leads nowhere."""
    everywhere = token(2, name="everywhere", target_accounts=None)
    living = {CONTOSO.key: (token(name="nightly build"), everywhere)}
    restricted = noted(Policy.CREATION, Creation.RESTRICTED.value)
    dialog = shown(qtbot, restricted, living=living)
    said = spoken(dialog.form)
    assert "allowlist" in said
    assert "nightly build" in said
    assert "everywhere" not in said
    assert "Project Collection Administrator" in said
    assert "Seen on 19 November 2026" in said
    assert not dialog.deed.isVisible()
    assert not dialog.form.purposes.isVisible()
    assert dialog.form.where.isVisible()


def test_another_organization_may_allow_what_this_one_does_not(qtbot: QtBot) -> None:
    """Choosing it brings the fields back."""
    dialog = shown(qtbot, noted(Policy.CREATION, Creation.RESTRICTED.value))
    dialog.form.where.setCurrentIndex(offer().organizations.index(FABRIKAM))
    assert dialog.deed.isVisible()
    assert dialog.deed.isEnabled()
    assert dialog.form.purposes.isVisible()


def test_a_purpose_that_becomes_barred_gives_way(qtbot: QtBot) -> None:
    """Going to a packaging-only organization with Git chosen leads to packages."""
    packages = noted(Policy.CREATION, Creation.PACKAGING_ONLY.value, FABRIKAM)
    dialog = shown(qtbot, packages)
    dialog.form.purposes.choose("git")
    assert dialog.draft().scopes == ("vso.code_write",)
    dialog.form.where.setCurrentIndex(offer().organizations.index(FABRIKAM))
    assert dialog.draft().scopes == ("vso.packaging",)


def test_the_lifespan_policy_limits_what_is_offered(qtbot: QtBot) -> None:
    """Longer lives are off; the reason names the company, not the settings."""
    dialog = shown(qtbot, noted(Policy.LIFESPAN, "30"))
    group = dialog.form.lifetime.group
    assert [group.button(days).isEnabled() for days in (7, 30, 60, 90)] == [
        True,
        True,
        False,
        False,
    ]
    assert "company allows 30 days" in dialog.form.lifetime.caption.text()
    assert dialog.deed.isEnabled()


def test_full_access_is_off_with_its_reason(qtbot: QtBot) -> None:
    """Where the tenant forbids it, the box cannot be ticked, and says why."""
    dialog = shown(qtbot, noted(Policy.FULL_SCOPE, ON))
    dialog.form.purposes.choose("custom")
    everything = dialog.form.scopes.everything
    assert not everything.isEnabled()
    assert "full access" in everything.accessibleDescription()


def test_a_doubt_warns_and_lets_the_person_try(qtbot: QtBot) -> None:
    """Where an allowlist may name the person, creating stays on offer."""
    account, key = CONTOSO.key
    value = Creation.RESTRICTED.value
    statement = Statement(Policy.CREATION, value, Source.READ, SEEN, sure=False)
    dialog = shown(qtbot, Noted(account, key, "", statement))
    assert dialog.deed.isEnabled()
    assert "may refuse" in dialog.form.objections.places[Part.WHOLE].accessibleName()


def test_checking_again_is_offered_for_what_was_learned(qtbot: QtBot) -> None:
    """It names the organization, waits, and shows what is known then."""
    dialog = shown(qtbot, noted(Policy.CREATION, Creation.RESTRICTED.value))
    with qtbot.waitSignal(dialog.form.check_again, timeout=1000) as asked:
        dialog.form.checking.click()
    assert asked.args == [CONTOSO]
    assert not dialog.form.checking.isEnabled()
    dialog.form.set_noted(())
    assert dialog.deed.isVisible()
    assert not dialog.form.checking.isVisible()


def test_checking_again_is_not_offered_where_nothing_was_learned(qtbot: QtBot) -> None:
    """There is nothing to forget."""
    assert not shown(qtbot).form.checking.isVisible()
