"""Every fault and objection has words that say what happened, why, what to do and who can."""

import string
from datetime import UTC, datetime

import pytest

from patmanager.core.facts import Changed, Facts
from patmanager.core.fault_wordings import FAULTS
from patmanager.core.faults import Fault
from patmanager.core.objections import Objection, Part, Reason
from patmanager.core.policy import Policy, Source, Statement, days
from patmanager.core.sentences.objections import OBJECTIONS
from patmanager.core.sentences.renewing import RENEWING
from patmanager.core.sentences.stand_ins import STAND_INS
from patmanager.core.words import explain, lines, objection_sentence

pytestmark = pytest.mark.fast


def leaves(kind: type[Fault] = Fault) -> list[type[Fault]]:
    """Return the leaves of the tree of faults."""
    below = kind.__subclasses__()
    return [leaf for child in below for leaf in leaves(child)] if below else [kind]


@pytest.mark.parametrize("leaf", leaves())
def test_each_leaf_has_words_of_its_own(leaf: type[Fault]) -> None:
    """No leaf borrows another's sentences."""
    assert leaf in FAULTS


@pytest.mark.parametrize("leaf", leaves())
def test_each_message_is_whole(leaf: type[Fault]) -> None:
    """Title, what happened, why, a next step and who can fix it are all there, fields filled in."""
    message = explain(leaf(Facts(organization="contoso", subject="npm", code="X1")))
    said = [
        message.title,
        message.what_happened,
        message.why,
        *message.what_to_do,
        message.who_can_fix,
    ]
    assert message.what_to_do
    for sentence in said:
        assert sentence.text().strip()
        assert "{" not in sentence.text()


@pytest.mark.parametrize("leaf", leaves())
def test_no_message_blames_or_alarms(leaf: type[Fault]) -> None:
    """Words such as failed, invalid, fatal and abort are not used."""
    text = " ".join(lines(leaf())).lower()
    for word in ("invalid", "fatal", "abort", "illegal", "unexpected", "error occurred"):
        assert word not in text


@pytest.mark.parametrize("changed", Changed)
def test_each_message_says_whether_anything_was_changed(changed: Changed) -> None:
    """The sentence follows the facts."""
    said = {explain(Fault(Facts(changed=each))).changed.text() for each in Changed}
    assert explain(Fault(Facts(changed=changed))).changed.text() in said
    assert len(said) == len(Changed)


def test_templates_name_only_known_fields() -> None:
    """A field that nobody fills in would show as a brace."""
    for wording in FAULTS.values():
        templates = (
            wording.title,
            wording.what_happened,
            wording.why,
            *wording.what_to_do,
            wording.who_can_fix,
        )
        for template in templates:
            named = {field for _, field, _, _ in string.Formatter().parse(template) if field}
            assert named <= set(STAND_INS)


def test_a_value_with_braces_stays_a_value() -> None:
    """What the service says is never taken for a template."""
    fault = Fault(Facts(sentence="{organization} {0} {}"))
    assert "{organization} {0} {}" in explain(fault).what_happened.text()


def test_details_leave_out_what_is_not_known() -> None:
    """Only facts that exist are offered for copying."""
    until = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)
    labels = [label for label, _ in explain(Fault(Facts(code="TF1", until=until))).details]
    assert labels == ["Fault", "Code", "Try again after"]


@pytest.mark.parametrize("reason", Reason)
def test_each_objection_has_one_sentence(reason: Reason) -> None:
    """An objection says what to do instead, in one sentence or two."""
    limit = datetime(2026, 12, 22, tzinfo=UTC)
    said = objection_sentence(Objection(Part.WHOLE, reason, "vso.code", limit)).text()
    assert reason in OBJECTIONS
    assert said.endswith(".")
    assert "{" not in said


def test_a_translated_template_keeps_its_fields() -> None:
    """Translation happens before the fields are filled in."""
    sentence = objection_sentence(Objection(Part.SCOPES, Reason.SCOPE_FORBIDDEN, "vso.code"))
    assert sentence.text(lambda _: "Verboten: {subject}") == "Verboten: vso.code"


@pytest.mark.parametrize("name", RENEWING)
def test_a_token_that_exists_is_not_told_to_be_created(name: str) -> None:
    """The words for a renewal differ from those for a new token, and name no creation."""
    fault = Fault(Facts(organization="contoso", subject="npm", code=name, error=name))
    message = explain(fault, renewing=True)
    assert message != explain(fault)
    steps = (message.title, *message.what_to_do)
    assert not any("creat" in sentence.text() for sentence in steps)
    assert "{" not in " ".join(sentence.text() for sentence in steps)


def test_a_bound_is_not_called_a_limit() -> None:
    """A refusal told that 90 days are too many, and not how many are granted."""
    bound = Statement(Policy.LIFESPAN, days(90, exact=False), Source.SEEN)
    reason = Reason.LIFESPAN_POLICY
    objection = Objection(Part.END, reason, bound.value, datetime.now(UTC), statement=bound)
    said = objection_sentence(objection).text()
    assert said.startswith("Your company allows a token to live fewer than 90 days")
