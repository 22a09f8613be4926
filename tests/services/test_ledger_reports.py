"""Reports in the ledger, and in the memory that tests use."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from patmanager.core.report import Answered
from patmanager.services.ledger import SqliteLedger
from tests.contracts.reports import ADA, EVE, HELD, ReportStoreContract
from tests.fakes_administration import MemoryReports
from tests.samples import ANA, CONTOSO, NOW, FixedClock

pytestmark = pytest.mark.fast


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the ledger is."""
    return tmp_path / "ledger.sqlite3"


class TestSqliteReports(ReportStoreContract):
    """The ledger."""

    @pytest.fixture
    def reports(self, path: Path) -> Iterator[SqliteLedger]:
        """Open it."""
        with closing(SqliteLedger(path, FixedClock())) as ledger:
            yield ledger

    def test_signing_out_drops_what_others_hold(self, reports: SqliteLedger) -> None:
        """It is nobody else's."""
        reports.begin_report(CONTOSO, NOW)
        reports.forget_account(ANA)
        assert reports.report(CONTOSO) is None

    def test_what_makes_no_sense_is_not_known(self, reports: SqliteLedger, path: Path) -> None:
        """Then the report is made anew."""
        reports.begin_report(CONTOSO, NOW)
        reports.save_members(CONTOSO, (EVE, ADA), ())
        reports.save_answers(CONTOSO, [Answered(EVE, HELD)])
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("UPDATE member SET tokens = '[[1, 2]]' WHERE tokens IS NOT NULL")
        assert reports.report(CONTOSO) is None


class TestMemoryReports(ReportStoreContract):
    """The stand-in."""

    @pytest.fixture
    def reports(self) -> MemoryReports:
        """Make it."""
        return MemoryReports()
