"""Programs that are set up: tried, taken out, one or all with their tokens."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from patmanager.core.clients import Tested
from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.places import Place
from patmanager.core.sentence import Sentence
from patmanager.core.sentences.places import VERDICTS
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.flows.desk import Desk
from patmanager.ui.pages.packages import PackagesPage
from patmanager.ui.state import Chosen
from patmanager.ui.widgets.dates import long_day
from patmanager.ui.widgets.mark import Sign
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.wording import said

_DAYS = 90


class UsedTokens(QObject):
    """Does what the lines of the page ask for; `changed` once another set of places is there."""

    changed = Signal()

    def __init__(self, desk: Desk, page: PackagesPage) -> None:
        """Listen to `page`."""
        super().__init__(page)
        self._desk = desk
        self._presenter = desk.presenter
        self._page = page
        page.used.test_asked.connect(self._test)
        page.used.take_asked.connect(self._take)
        page.used.keep_asked.connect(self._keep_place)
        page.used.remove_all_asked.connect(self._ask_to_remove_all)

    def _test(self, place: Place) -> None:
        """Ask as the program would."""
        page, found = self._page, self._token(place)
        if found is None:
            page.used.say(place, Sign.CARE, self.tr("Its token is not in your lists any more."))
            return
        where, token = found
        program = self._presenter.program

        def then(tested: Tested) -> None:
            sign = Sign.DONE if tested.is_good else Sign.CARE
            page.used.say(place, sign, verdict_of(place, tested))

        def otherwise(fault: Fault) -> None:
            page.used.say(place, Sign.CARE, said(explain(fault).title))

        page.used.say(place, Sign.NOTE, self.tr("Testing…"))
        self._presenter.tasks.run(
            lambda: program.connecting.test(where, token, place),
            then,
            owner=page,
            otherwise=otherwise,
        )

    def _take(self, place: Place) -> None:
        """Take one place out; its token stays."""
        program = self._presenter.program
        self._change(lambda: program.connecting.disconnect(place), self.tr("It is taken out."))

    def ends_soon(self, place: Place) -> bool:
        """Tell whether the token of a place ends soon, or ended."""
        found, state = self._token(place), self._presenter.state
        return found is not None and found[1].ends - state.now <= state.soon

    def keep_going(self, chosen: Chosen) -> None:
        """Give tokens more time, or put others in their place: one click."""
        program, offer = self._presenter.program, self._desk.offer()
        now = offer.clock.now()

        def until(where: Organization) -> datetime:
            return min(now + timedelta(days=_DAYS), offer.known(where).usual_end(now, now))

        def work() -> str:
            # What was granted, which may be less than was asked for.
            kept = [
                program.setting_up.keep_going(where, token, until(where)) for where, token in chosen
            ]
            return long_day(min(each.ends for each in kept))

        self._change(work, self.tr("It goes on until {day}."))

    def _keep_place(self, place: Place) -> None:
        found = self._token(place)
        if found is not None:
            self.keep_going((found,))

    def _ask_to_remove_all(self) -> None:
        """Say what goes, then let it go."""
        box = QMessageBox(self._desk.window)
        box.setWindowTitle(self.tr("Remove all from this computer"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Take every token out of your programs, and revoke it?"))
        box.setInformativeText(
            self.tr(
                "What was written into your programs’ settings is taken out again, the tokens are "
                "revoked and their secrets deleted. Whatever used them stops working."
            )
        )
        deed = box.addButton(self.tr("&Remove all"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole))

        def answered(_result: int) -> None:
            if box.clickedButton() is deed:
                self._remove_all()
            box.deleteLater()

        box.finished.connect(answered)
        box.open()

    def _remove_all(self) -> None:
        program = self._presenter.program
        known = {
            token.authorization_id: (listing.organization, token)
            for listing in self._presenter.state.listings
            for token in listing.tokens
        }

        def work() -> None:
            tokens = {}
            for place in program.connecting.places():
                program.connecting.disconnect(place)
                tokens[place.authorization_id] = known.get(place.authorization_id)
            for pair in filter(None, tokens.values()):
                program.lifecycle.revoke(*pair)

        self._change(work, self.tr("Nothing of it is left on this computer."))

    def _change(self, work: Callable[[], str | None], sentence: str) -> None:
        page = self._page

        def then(day: str | None) -> None:
            self._desk.listings.refresh_some(*self._presenter.state.organizations)
            self._presenter.look_up()
            page.show_result(Sign.DONE, sentence.format(day=day))
            self.changed.emit()

        def otherwise(fault: Fault) -> None:
            # Of several some may be done, so the lists are looked at again.
            self._desk.listings.refresh_some(*self._presenter.state.organizations)
            self._presenter.look_up()
            page.show_fault(explain(fault))
            self.changed.emit()

        page.show_busy(self.tr("One moment…"))
        self._desk.change((), work, then, otherwise, owner=page)

    def _token(self, place: Place) -> tuple[Organization, Token] | None:
        for listing in self._presenter.state.listings:
            for token in listing.tokens:
                if token.authorization_id == place.authorization_id:
                    return listing.organization, token
        return None

    def name_of(self, place: Place) -> str:
        """Return the name of the token that a place uses."""
        found = self._token(place)
        return self.tr("a token") if found is None else shown_name(found[1].name)


def verdict_of(place: Place, tested: Tested) -> str:
    """Say what a test came to."""
    fields = (
        ("program", place.client.value),
        ("address", place.target.name or place.target.organization),
        ("organization", place.target.organization),
    )
    return said(Sentence(VERDICTS[tested.verdict], fields))
