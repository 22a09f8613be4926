"""What every store of reports must do."""

from datetime import timedelta

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.policy import Policy
from patmanager.core.report import READ, Answered, Report, ReportStore
from tests.samples import CONTOSO, NOW, token

EVE = Member("aad.1", "Eve \u202e <b>", "eve@x", "o-1")
ADA = Member("aad.2", "Ada", "ada@x")
HELD = (token(1), token(2, target_accounts=None, scopes=(), revoked=True))
RULES = (
    PolicyRecord(Policy.LIFESPAN, True, ("Ada", "o-2"), 90),
    PolicyRecord(Policy.CREATION, False),
)
ENTRY = AuditEntry(
    "7", NOW, "Token.PatCreateEvent", "Ada", "ada@x", "t", "Ada", ("vso.code",), "id", "made"
)


class ReportStoreContract:
    """To be inherited with a fixture `reports`."""

    def test_nothing_is_kept_at_first(self, reports: ReportStore) -> None:
        """Nor by a report on another organization."""
        assert reports.report(CONTOSO) is None

    def test_everything_that_was_learned_comes_back(self, reports: ReportStore) -> None:
        """In the order of the members, whoever was answered first."""
        reports.begin_report(CONTOSO, NOW)
        assert reports.report(CONTOSO) == Report(CONTOSO, NOW)
        reports.save_members(CONTOSO, (EVE, ADA), RULES)
        reports.save_answers(CONTOSO, [Answered(ADA, (), "not told")])
        known = reports.report(CONTOSO)
        assert known is not None
        assert known.left == (EVE,)
        reports.save_answers(CONTOSO, [Answered(EVE, HELD)])
        reports.save_events(CONTOSO, [ENTRY], READ)
        assert reports.report(CONTOSO) == Report(
            CONTOSO,
            NOW,
            is_listed=True,
            members=(EVE, ADA),
            answers=(Answered(EVE, HELD), Answered(ADA, (), "not told")),
            policies=RULES,
            events=(ENTRY,),
            audit=READ,
        )

    def test_a_new_one_drops_the_old(self, reports: ReportStore) -> None:
        """And so does forgetting."""
        reports.begin_report(CONTOSO, NOW)
        reports.save_members(CONTOSO, (EVE,), ())
        reports.begin_report(CONTOSO, NOW + timedelta(days=1))
        assert reports.report(CONTOSO) == Report(CONTOSO, NOW + timedelta(days=1))
        reports.forget_report(CONTOSO)
        reports.forget_report(CONTOSO)
        assert reports.report(CONTOSO) is None
