"""Explaining messages: reading, masking and looking up happen off the UI thread."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from patmanager.core.asking import filled_in, organization_of
from patmanager.core.explain import Cause, Explanation, masked
from patmanager.core.faults import Fault
from patmanager.core.kept_messages import KeptMessage
from patmanager.core.letters import first_line
from patmanager.core.storage_ports import Ledger
from patmanager.core.suspects import Reason, Suspect, suspects
from patmanager.message_file import read_message
from patmanager.ui.command import Command, why_off
from patmanager.ui.flows.pages import Pages
from patmanager.ui.pages.explaining import ExplainPage
from patmanager.ui.presenter import Presenter
from patmanager.ui.widgets.dropped import Dropped


class Explaining(QObject):
    """Turns to the page and answers it; `commanded` hands on what belongs to another flow."""

    commanded = Signal(Command)

    def __init__(self, presenter: Presenter, pages: Pages) -> None:
        """Make the page when it is first asked for."""
        super().__init__(presenter)
        self._presenter = presenter
        self._pages = pages
        self._page: ExplainPage | None = None
        self._explained: Explanation | None = None
        self._asked = 0

    def open(self) -> None:
        """Turn to the page."""
        self._opened()

    def _opened(self) -> ExplainPage:
        page = self._page
        if page is None:
            self._page = page = ExplainPage()
            page.paste.brought.connect(self.take)
            page.requested.connect(self._fill_in)
            page.left.connect(self._pages.leave)
            page.answer.said.connect(self._presenter.said)
            page.answer.commanded.connect(self._do)
            page.answer.suspected.connect(self._go_to)
            page.answer.kept.connect(self._keep)
            page.answer.can_do = lambda each: not why_off(each, self._presenter.state)
            page.kept.forgotten.connect(self._forget)
            self._change_kept(lambda _ledger: None, "")
        self._pages.open(page)
        return page

    def take(self, brought: Dropped) -> None:
        """Explain what was pasted or dropped; only the latest is answered."""
        page = self._opened()
        self._asked += 1
        number = self._asked
        if brought.is_picture:
            page.show_refusal(self.tr("A picture cannot be read here. Type its first line."))
            return
        if brought.file is None and not brought.text.strip():
            self._explained = None
            page.empty()
            return

        def then(explained: Explanation) -> None:
            if number == self._asked:
                self._explained = explained
                self._fill_in()

        def otherwise(fault: Fault) -> None:
            page.show_refusal(
                self.tr("{file} could not be read: {reason} Nothing was changed.").format(
                    file=Path(fault.facts.subject).name, reason=fault.facts.sentence
                )
            )

        program = self._presenter.program
        self._presenter.tasks.run(
            lambda: masked(program.explainer.explain(_text_of(brought)), program.redact),
            then,
            owner=self,
            otherwise=otherwise,
        )

    def _fill_in(self) -> None:
        """Show the latest explanation with the letters filled in as far as is known."""
        if self._page is None or self._explained is None:
            return
        program, state = self._presenter.program, self._presenter.state
        accounts = state.accounts or ()
        person = next((each.username for each in accounts), "")
        typed = self._page.request()
        known = filled_in(typed, self._explained, person, state.listings, program)
        found = suspects(self._explained, known.organization, state.listings, state.now)
        self._page.show_rule_problems(program.rule_problems)
        self._page.show_explanation(self._explained, known)
        self._page.answer.show_suspects(found, signed_in=bool(accounts))

    def _keep(self, cause: Cause) -> None:
        """Keep the message that is shown, as somebody asked."""
        if self._page is None or self._explained is None:
            return
        organization = organization_of(self._page.request(), self._explained)
        now = self._presenter.program.clock.now()
        kept = KeptMessage(now, cause.id, organization, first_line(self._explained.text))
        said = self.tr("The message is kept on this computer.")
        self._change_kept(lambda ledger: ledger.save_message(kept), said)

    def _forget(self) -> None:
        said = self.tr("No message is kept any more.")
        self._change_kept(lambda ledger: ledger.forget_messages(), said)

    def _change_kept(self, change: Callable[[Ledger], None], said: str) -> None:
        """Change what is kept, read it again, and say what was done."""
        program = self._presenter.program

        def work() -> tuple[tuple[KeptMessage, ...], Mapping[str, Cause]]:
            change(program.ledger)
            return program.ledger.messages(), program.explainer.causes

        def then(read: tuple[tuple[KeptMessage, ...], Mapping[str, Cause]]) -> None:
            if self._page is not None:
                self._page.show_kept(*read)
            if said:
                self._presenter.said.emit(said)

        self._presenter.tasks.run(work, then, owner=self, otherwise=self._presenter.report)

    def _go_to(self, suspect: Suspect) -> None:
        """Show a token in the table; one that ended can be rotated at once."""
        presenter = self._presenter
        self._pages.leave()
        presenter.reveal(presenter.key_of(suspect.organization.account, suspect.token))
        if suspect.reason is Reason.EXPIRED:
            self.commanded.emit(Command.ROTATE)

    def _do(self, command: Command) -> None:
        """Do it in the organization that the message is about, where it is one at the side."""
        self._pages.leave()
        if self._page is not None and self._explained is not None:
            name = organization_of(self._page.request(), self._explained)
            for each in self._presenter.state.organizations:
                if name and each.name.casefold() == name.casefold():
                    self._presenter.go_to(each.key)
                    break
        self.commanded.emit(command)


def _text_of(brought: Dropped) -> str:
    """Read what was brought; raises `FileUnreadable`."""
    return brought.text if brought.file is None else read_message(brought.file)
