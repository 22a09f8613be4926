"""Making the report: going on, waiting, and what ends it."""

from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest

from patmanager.core.administration import AuditEntry, Member
from patmanager.core.administration_faults import NotAdministrator, PermissionNeeded
from patmanager.core.facts import Facts
from patmanager.core.faults import LedgerUnwritable, ServiceBroken, Throttled, Unreachable
from patmanager.core.report import READ
from patmanager.core.reporting import Progress, Reporting
from tests.fakes_administration import MemoryReports, TableAdministration
from tests.samples import CONTOSO, NOW, FixedClock, token

pytestmark = pytest.mark.fast

PEOPLE = tuple(Member(f"aad.{number}", f"Person {number}", f"p{number}@x") for number in range(5))


@pytest.fixture
def service() -> TableAdministration:
    """Five people with a token each."""
    return TableAdministration(
        {member: (token(number),) for number, member in enumerate(PEOPLE, 1)}
    )


@pytest.fixture
def store() -> MemoryReports:
    """Nothing kept."""
    return MemoryReports()


@pytest.fixture
def reporting(service: TableAdministration, store: MemoryReports) -> Reporting:
    """What makes reports."""
    return Reporting(service, store, FixedClock())


def test_everybody_is_looked_at_once(reporting: Reporting, service: TableAdministration) -> None:
    """With the log; how far it is can be followed."""
    service.log = (AuditEntry("1", NOW, "Token.PatCreateEvent", "Ana", "ana@x"),)
    seen: list[Progress] = []
    report = reporting.run(CONTOSO, seen.append)
    assert report.is_complete
    assert [member for member, _ in report.held()] == list(PEOPLE)
    assert (report.audit, len(report.events)) == (READ, 1)
    assert seen[-1] == Progress(5, 5)
    assert reporting.last(CONTOSO) == report


def test_a_pause_keeps_what_is_known(reporting: Reporting, service: TableAdministration) -> None:
    """The next call asks only for who is left; a complete one is begun anew."""
    cancelled = Event()
    service.after_each = lambda: cancelled.set() if len(service.asked) == 2 else None
    report = reporting.run(CONTOSO, cancelled=cancelled)
    assert (len(report.answers), report.is_complete, report.audit) == (2, False, "")
    assert reporting.run(CONTOSO).is_complete
    assert sorted(service.asked) == [member.name for member in PEOPLE]
    reporting.run(CONTOSO)
    assert len(service.asked) == 10


def test_it_can_be_begun_anew_and_dropped(
    reporting: Reporting, service: TableAdministration
) -> None:
    """As a person wishes."""
    cancelled = Event()
    service.after_each = cancelled.set
    reporting.run(CONTOSO, cancelled=cancelled)
    service.after_each = lambda: None
    reporting.run(CONTOSO, fresh=True)
    assert len(service.asked) == 6
    reporting.forget(CONTOSO)
    assert reporting.last(CONTOSO) is None


def test_it_waits_as_the_service_asks(reporting: Reporting, service: TableAdministration) -> None:
    """Who was put off is asked again; the wait is told, and everything goes on by itself."""
    until = NOW + timedelta(seconds=0.05)
    service.faults = {
        name: [Throttled(Facts(until=until))] for name in ("Person 2", "members", "events")
    }
    seen: list[Progress] = []
    assert reporting.run(CONTOSO, seen.append).is_complete
    assert [each.until for each in seen if each.until] == [until] * 3
    assert service.asked.count("Person 2") == 2


@pytest.mark.parametrize("fault", [NotAdministrator(), PermissionNeeded(), Unreachable()], ids=str)
def test_what_the_next_question_meets_too_ends_it(
    reporting: Reporting, service: TableAdministration, fault: Exception
) -> None:
    """What was learned till then stays."""
    service.faults["Person 3"] = [fault]  # type: ignore[list-item]  # they are faults
    with pytest.raises(type(fault)):
        reporting.run(CONTOSO)
    known = reporting.last(CONTOSO)
    assert known is not None
    assert len(known.answers) == 3
    assert reporting.run(CONTOSO).is_complete


def test_one_person_who_is_refused_spoils_no_other(
    reporting: Reporting, service: TableAdministration
) -> None:
    """The report says of whom nothing is known."""
    service.faults["Person 1"] = [ServiceBroken()]
    report = reporting.run(CONTOSO)
    assert report.is_complete
    (refused,) = report.refused
    assert refused.member.name == "Person 1"
    assert refused.refused
    assert len(list(report.held())) == 4


def test_a_log_that_may_not_be_read_is_told(
    reporting: Reporting, service: TableAdministration
) -> None:
    """Everything else is there."""
    service.faults["events"] = [NotAdministrator(Facts(organization="contoso"))]
    report = reporting.run(CONTOSO)
    assert report.is_complete
    assert report.audit == "Only administrators of contoso may do this"


def test_a_full_disk_ends_it_aloud(reporting: Reporting, store: MemoryReports) -> None:
    """No answer is lost in silence."""
    store.refuses = LedgerUnwritable()
    with pytest.raises(LedgerUnwritable):
        reporting.run(CONTOSO)


def test_whose_tokens_work_is_judged_when_it_began(reporting: Reporting) -> None:
    """A report that took long says one thing of all."""
    report = reporting.run(CONTOSO)
    ended = replace(report, began=NOW + timedelta(days=400))
    assert len(list(report.working())) == 5
    assert list(ended.working()) == []
