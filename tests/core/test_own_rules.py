"""An organization's own rules for messages: its words, and errors that hurt nobody else."""

import time

import pytest

from patmanager.core.explain import Certainty, Explainer
from patmanager.core.own_rules import OwnRules, own_rules
from tests.core.rules import EXPLAINER

pytestmark = pytest.mark.fast

VPN = """
[[cause]]
id = "own_vpn"
means = "The computer is not on the company's network."
happened = "The server was not reached."
why = "The servers answer from the company's network only."
steps = ["Connect the VPN, then try again."]
links = ["https://intranet.example/vpn"]

[[rule]]
contains = ["closed by gateway 7", "conn* ended: Gateway 9"]
without = ["planned maintenance"]
certainty = "sure"
causes = ["own_vpn"]
"""


def read(text: str) -> OwnRules:
    """Read a file over the causes that come with the program."""
    return own_rules(text, "own.toml", EXPLAINER.causes.values())


def explainer(text: str) -> Explainer:
    """Return an explainer with a file's rules."""
    own = read(text)
    assert own.problems == ()
    return Explainer(own.causes, own.rules)


@pytest.mark.parametrize(
    "message",
    [
        "error: CLOSED by\n gateway 7.",
        "Connection to 10.1.2.3 ended: gateway 9",
        "<p>conn&nbsp;ended: “Gateway 9”</p>".replace("“", "").replace("”", ""),
    ],
)
def test_an_own_message_has_an_own_cause(message: str) -> None:
    """However it was pasted, and a star stands for what changes."""
    found = explainer(VPN).explain(message)
    assert (found.cause.id, found.certainty) == ("own_vpn", Certainty.SURE)
    assert found.cause.steps == ("Connect the VPN, then try again.",)
    assert found.cause.who == "help_desk"


def test_what_is_barred_does_not_fit() -> None:
    """`without` takes a message out."""
    found = explainer(VPN).explain("closed by gateway 7: planned maintenance")
    assert found.certainty is Certainty.UNKNOWN


def test_a_known_cause_gets_other_words() -> None:
    """Only those that the file has; the built-in rules lead there as before."""
    own = read('[[cause]]\nid = "restrict_creation"\nlinks = ["https://intranet.example/pat"]\n')
    before = EXPLAINER.causes["restrict_creation"]
    after = {cause.id: cause for cause in own.causes}["restrict_creation"]

    assert after.links == ("https://intranet.example/pat",)
    assert (after.steps, after.why, after.letter) == (before.steps, before.why, before.letter)
    assert len(own.causes) == len(EXPLAINER.causes)


def test_a_rule_leads_to_a_known_cause() -> None:
    """Likely, if it does not say how sure it is; one of several, if it names several."""
    likely = explainer('[[rule]]\ncontains = "internal code 4711"\ncauses = "expired_pat"\n')
    found = likely.explain("Internal code 4711")
    assert (found.cause.id, found.certainty) == ("expired_pat", Certainty.LIKELY)

    several = explainer(
        '[[rule]]\ncontains = "internal code 4711"\ncauses = ["expired_pat", "revoked_pat"]\n'
    )
    assert several.explain("internal code 4711").certainty is Certainty.ONE_OF


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('[[rule]]\ncontains = ["abc"]\ncauses = ["unknown"]', "“abc” is too short"),
        ('[[rule]]\ncontains = ["* - *"]\ncauses = ["unknown"]', "“* - *” is too short"),
        ('[[rule]]\ncontains = ["abcd*ef*gh"]\ncauses = "unknown"', "more than one star"),
        ('[[rule]]\ncontains = ["something"]', "“causes” is missing"),
        ('[[rule]]\ncauses = ["unknown"]', "“contains” is missing"),
        ('[[rule]]\ncontains = [1]\ncauses = ["unknown"]', "“contains” takes a list of texts"),
        ('[[rule]]\ncontains = ["something"]\ncauses = ["x"]', "There is no cause “x”"),
        ('[[rule]]\ncontains = "something"\ncauses = "unknown"\nsure = 1', "There is no “sure”"),
        (
            '[[rule]]\ncontains = "something"\ncauses = "unknown"\ncertainty = "certain"',
            "“certainty” takes one of sure, likely, one_of",
        ),
        ('[[cause]]\nid = "vpn"', "begins with “own_”"),
        ('[[cause]]\nid = "own_vpn"', "“means” is missing"),
        ('[[cause]]\nid = "unknown"\nwho = "nobody"', "“who” takes one of"),
        ('[[cause]]\nid = "unknown"\nletter = "love"', "“letter” takes one of"),
        ('[[cause]]\nid = "unknown"\nwhy = "\\u001b[31m"', "“why” takes one line of text"),
        ("rule = 3", "“contains” is missing"),
        ("[rules]", "There is no “rules”"),
    ],
)
def test_a_faulty_entry_is_named_by_its_line(entry: str, problem: str) -> None:
    """It is left out; what stands around it goes on."""
    good = VPN.replace("own_vpn", "own_other")
    lines_before = "# contoso\n\n"
    is_table = entry.startswith("[")
    text = f"{lines_before}{good}\n{entry}\n" if is_table else f"{lines_before}{entry}\n"
    line = text[: text.index(entry)].count("\n") + 1

    own = read(text)

    [told] = [each.sentence().text() for each in own.problems]
    assert told.startswith(f"Line {line} of own.toml: ")
    assert problem in told
    assert told.endswith("This entry is left out; all others are used.")
    assert len(own.rules) == (1 if is_table else 0)


def test_what_is_no_toml_leaves_the_built_in_rules() -> None:
    """The reader's own words name the line."""
    own = read('[[rule]]\ncontains = "x\n')
    [problem] = [each.sentence().text() for each in own.problems]
    assert "line 2" in problem
    assert "Only the rules that come with patmanager are used." in problem
    assert (own.rules, own.causes) == ((), tuple(EXPLAINER.causes.values()))


def test_no_pattern_makes_the_search_hang() -> None:
    """The worst that can be written, over the longest text that is read whole."""
    text = '[[rule]]\ncontains = "aaaa*b"\ncauses = "unknown"\n'
    began = time.process_time()
    explainer(text).explain("a" * 200_000)
    assert time.process_time() - began < 10


def test_contacts_are_named_unless_the_settings_name_others() -> None:
    """Every role that somebody else has; a wrong one is named with its line."""
    text = '[contacts]\nfeed_owner = "Ben"\ncollection_administrator = "Dae"\n'
    own = own_rules(text, "own.toml", EXPLAINER.causes.values())
    assert own.problems == ()
    explainer = Explainer(own.causes, own.rules, contacts=own.contacts)
    settled = (("collection_administrator", "pat-desk@contoso.example"),)
    assert dict(explainer.contacts_with(settled)) == {
        "feed_owner": "Ben",
        "collection_administrator": "pat-desk@contoso.example",
    }


@pytest.mark.parametrize(
    "line", ['you = "me"', 'printer = "Bo"', "feed_owner = 7", 'feed_owner = ""']
)
def test_a_contact_that_makes_no_sense_is_left_out(line: str) -> None:
    """The whole table is; its line is named."""
    own = own_rules(f"[contacts]\n{line}\n", "own.toml", EXPLAINER.causes.values())
    assert own.contacts == ()
    (problem,) = own.problems
    assert problem.line == 1
