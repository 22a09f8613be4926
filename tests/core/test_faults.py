"""The tree of faults: as drawn, and honest about what is not known."""

import re
from collections.abc import Iterator

import pytest

from patmanager.core import administration_faults, client_faults, faults
from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import Fault, Throttled

pytestmark = pytest.mark.fast


def below(fault: type[Fault]) -> Iterator[type[Fault]]:
    """Yield every class that the program derives from `fault`, at any depth."""
    for kind in fault.__subclasses__():
        if kind.__module__ in {
            each.__name__ for each in (faults, client_faults, administration_faults)
        }:
            yield kind
            yield from below(kind)


def test_the_drawing_shows_every_fault_and_no_other() -> None:
    """Who reads the drawing at the top of the module has seen the whole tree."""
    branches = re.findall(r"(?m)^(?:[├│└]| +·).*$", faults.__doc__ or "")
    drawn = re.findall(r"\w+", " ".join(branches))

    assert sorted(drawn) == sorted(kind.__name__ for kind in below(Fault))


def test_a_fault_without_facts_claims_no_change() -> None:
    """A fault that says nothing else says that nothing was changed, and names itself."""
    fault = Throttled()

    assert fault.facts == Facts(changed=Changed.NOTHING)
    assert str(fault) == "Throttled"


def test_a_fault_names_its_code_and_place_for_the_log() -> None:
    """A line of the log tells which refusal it was and where, without the service's sentence."""
    facts = Facts(organization="contoso", code="TF400733", sentence="Too many requests.")

    assert str(Throttled(facts)) == "Throttled TF400733 contoso"
