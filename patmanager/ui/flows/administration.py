"""Looking after others: the page, the people, the policies, and revoking what they hold."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.faults import Fault, SignInNeeded
from patmanager.core.organizations import Organization
from patmanager.core.report_questions import to_look_at
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.command import Command
from patmanager.ui.dialogs.revoke_others import RevokeOthersDialog
from patmanager.ui.flows.desk import Desk
from patmanager.ui.flows.pages import Pages
from patmanager.ui.flows.reporting import ReportDesk
from patmanager.ui.pages.administration import AdministrationPage
from patmanager.ui.texts import status_word
from patmanager.ui.widgets.dates import short_day
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.wording import catalogue_text, said

_LOG_KEPT = timedelta(days=90)
"""How long the audit log goes back (learn.microsoft.com, auditing)."""

_LONGEST = 120

_Held = tuple[list[tuple[Token, tuple[str, ...]]], int]
"""Tokens with their cells, and how many SSH keys."""


class AdministrationDesk(QObject):
    """Turns to the page and follows it; `commanded` hands on what another flow does."""

    commanded = Signal(Command, str)

    def __init__(self, desk: Desk, pages: Pages) -> None:
        """Make the page when it is first asked for."""
        super().__init__(desk)
        self._desk = desk
        self._presenter = desk.presenter
        self._pages = pages
        self._page: AdministrationPage | None = None
        self.reports: ReportDesk | None = None
        self._member: Member | None = None
        self._number = 0
        self._returns = False
        self._key = ""

    def open(self) -> None:
        """Turn to the page."""
        page = self._page
        if page is None:
            page = self._page = AdministrationPage()
            self.reports = ReportDesk(self._desk, page, self.organization)
            self.reports.failed.connect(self._failed)
            self.reports.person_opened.connect(self._show_from_report)
            page.changed.connect(self._turn)
            page.left.connect(self._pages.leave)
            page.sign_in_asked.connect(self._sign_in)
            page.people.searched.connect(self._search)
            page.people.chosen.connect(self._show)
            page.people.revoke_asked.connect(self._ask_to_revoke)
        state = self._presenter.state
        keys = [each.key for each in state.organizations]
        chosen = keys.index(state.place) if state.place in keys else 0
        page.show_organizations([shown_name(each.name) for each in state.organizations], chosen)
        self._pages.open(page)
        page.people.name.setFocus()
        self._turn()

    def come_back(self) -> None:
        """Return to the page once the sign-in that it asked for is there."""
        if self._returns:
            self._returns = False
            self.open()

    def organization(self) -> Organization:
        """Return the chosen organization."""
        number = 0 if self._page is None else self._page.where.currentIndex()
        return self._presenter.state.organizations[max(0, number)]

    def _turn(self) -> None:
        """Follow the chosen organization and part."""
        page, reports = self._page, self.reports
        if page is None or reports is None:
            return
        self._number += 1
        page.drop_answer()
        if page.parts.currentWidget() is page.report:
            reports.look()
        elif page.parts.currentWidget() is page.policies:
            self._read_policies(page)
        elif self._member is not None:
            self._member = None
            page.people.clear()

    def _search(self, text: str) -> None:
        """Find people."""
        page, where, number = self._page, self.organization(), self._next()

        def then(found: tuple[Member, ...]) -> None:
            if page is None or number != self._number:
                return
            page.drop_answer()
            if found:
                page.people.show_person(None)
                page.people.show_people(found)
            else:
                page.people.show_nobody(text)

        self._busy(self.tr("Looking for people…"))
        self._presenter.tasks.run(
            lambda: self._presenter.program.administration.find(where, text),
            then,
            owner=self,
            otherwise=self._failed,
        )

    def _show_from_report(self, member: Member) -> None:
        if self._page is not None:
            self._page.parts.setCurrentWidget(self._page.people)
            self._page.people.show_people(())
            self._show(member)

    def _show(self, member: Member, done: tuple[str, ...] = ()) -> None:
        """Show what a person holds, then what the log says; `done` are words on what was done."""
        page, where, number = self._page, self.organization(), self._next()
        self._member = member
        program = self._presenter.program

        def work() -> _Held:
            administration = program.administration
            tokens = sorted(administration.tokens(where, member), key=self._order)
            rows = [(token, self._cells(token)) for token in tokens]
            return rows, administration.keys(where, member)

        def then(held: _Held) -> None:
            if page is None or number != self._number:
                return
            page.drop_answer()
            page.people.show_person(member, *held)
            if done:
                page.show_done(*done)
            self._read_log(where, member, number)

        self._busy(self.tr("Looking for tokens…"))
        self._presenter.tasks.run(work, then, owner=self, otherwise=self._failed)

    def _read_log(self, where: Organization, member: Member, number: int) -> None:
        page, program = self._page, self._presenter.program

        def work() -> tuple[AuditEntry, ...]:
            now = program.clock.now()
            return tuple(
                entry
                for batch in program.administration.events(where, now - _LOG_KEPT, now)
                for entry in batch
                if entry.is_about(member)
            )

        def then(entries: tuple[AuditEntry, ...]) -> None:
            if page is not None and number == self._number:
                empty = self.tr("Nothing: the log goes back 90 days, and can be switched off.")
                page.people.show_log(entries, "" if entries else empty)

        def otherwise(fault: Fault) -> None:
            if page is not None and number == self._number:
                page.people.show_log(None, said(explain(fault).title))

        self._presenter.tasks.run(work, then, owner=self, otherwise=otherwise)

    def _ask_to_revoke(self, tokens: tuple[Token, ...]) -> None:
        member = self._member
        if member is None or not tokens:
            return
        dialog = RevokeOthersDialog(member, tokens, self._desk.window)
        dialog.agreed.connect(lambda: self._revoke(member, tokens))
        self._desk.open(dialog)

    def _revoke(self, member: Member, tokens: tuple[Token, ...]) -> None:
        where = self.organization()
        ids = [token.authorization_id for token in tokens]

        def then(_none: None) -> None:
            revoked = self.tr("%n token(s) revoked.", "", len(ids))
            self._show(member, (revoked, self.tr("It can take an hour until they stop working.")))

        self._busy(self.tr("Revoking…"))
        self._presenter.tasks.run(
            lambda: self._presenter.program.administration.revoke(where, ids),
            then,
            owner=self,
            otherwise=self._failed,
            must_finish=True,
        )

    def _read_policies(self, page: AdministrationPage) -> None:
        where, number = self.organization(), self._number

        def then(records: tuple[PolicyRecord, ...]) -> None:
            if number == self._number:
                page.drop_answer()
                address = f"https://dev.azure.com/{where.name}/_settings/policy"
                page.policies.show_records(records, address)

        self._busy(self.tr("Reading the policies…"))
        self._presenter.tasks.run(
            lambda: self._presenter.program.administration.policies(where),
            then,
            owner=self,
            otherwise=self._failed,
        )

    def _sign_in(self) -> None:
        """Sign in with more permissions, then come back."""
        self._returns = True
        self._pages.leave()
        self.commanded.emit(Command.ADD_ACCOUNT, self._key)

    def _failed(self, fault: Fault) -> None:
        needs_sign_in = isinstance(fault, SignInNeeded)
        if needs_sign_in:
            self._key = self._presenter.sign_in_key(fault)
            self._presenter.sign_in_needed(fault)
        if self._page is not None:
            self._page.show_fault(explain(fault), needs_sign_in=needs_sign_in)

    def _busy(self, sentence: str) -> None:
        if self._page is not None:
            self._page.show_busy(sentence)

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _order(self, token: Token) -> tuple[bool, object, str]:
        return not token.works(self._presenter.program.clock.now()), token.ends, token.name

    def _cells(self, token: Token) -> tuple[str, ...]:
        program = self._presenter.program
        return (
            shown_name(token.name, _LONGEST),
            program.catalogue.can_do(token.scopes, catalogue_text),
            short_day(token.valid_from),
            short_day(token.ends),
            status_word(token.status(program.clock.now())),
            ", ".join(said(each) for each in to_look_at(token)),
        )
