"""The router: what the window's signals mean, and the order in which things begin."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from patmanager.core.faults import Fault, KeychainMissing
from patmanager.core.organizations import SignInKind
from patmanager.core.settings import Settings
from patmanager.core.words import explain
from patmanager.ui.banners import DUE, Banner
from patmanager.ui.clipboard import ClipboardService
from patmanager.ui.command import Command, why_off
from patmanager.ui.dialogs.fault import FaultDialog
from patmanager.ui.flows.changing import Changing
from patmanager.ui.flows.desk import Desk
from patmanager.ui.flows.explaining import Explaining
from patmanager.ui.flows.giving import Giving
from patmanager.ui.flows.health import Health
from patmanager.ui.flows.issuing import Issuing
from patmanager.ui.flows.listing import Listings
from patmanager.ui.flows.moving import Moving
from patmanager.ui.flows.packages import Packages
from patmanager.ui.flows.pages import Pages
from patmanager.ui.flows.policies import PolicyDesk
from patmanager.ui.flows.recovering import Recovering
from patmanager.ui.flows.secrets import Secrets
from patmanager.ui.flows.signing_in import OpenPage, SignIn
from patmanager.ui.locking import Lock
from patmanager.ui.presenter import Presenter
from patmanager.ui.state import State
from patmanager.ui.window import Window

if TYPE_CHECKING:
    from patmanager.ui.flows.administration import AdministrationDesk


class Router(QObject):
    """Joins window, presenter and flows."""

    def __init__(
        self,
        presenter: Presenter,
        window: Window,
        clipboard: ClipboardService,
        open_page: OpenPage,
    ) -> None:
        """Connect them; nothing begins yet."""
        super().__init__(presenter)
        self._presenter = presenter
        self._window = window
        self.listings = Listings(presenter, window, window.tokens.model.prepare)
        self.sign_in = SignIn(presenter, window, open_page)
        self.pages = Pages(presenter, window)
        self._clipboard = clipboard
        self.lock = Lock(presenter, clipboard, presenter.program.settings.lock_minutes)
        desk = Desk(presenter, self.listings, clipboard, window)
        self.policies = PolicyDesk(desk)
        self.issuing = Issuing(desk, self.policies)
        self.changing = Changing(desk, self.issuing)
        self.moving = Moving(desk)
        self.secrets = Secrets(desk)
        self.recovering = Recovering(desk)
        self.explaining = Explaining(presenter, self.pages)
        self.health = Health(desk, self.pages)
        self.packages = Packages(desk, self.pages)
        self.giving = Giving(desk, self.pages)
        self.administration: AdministrationDesk | None = None
        self._desk = desk
        self._deeds = self._made_deeds()
        self._connect()

    def begin(self) -> None:
        """Look for keychain and sessions, then fetch the lists: after the first painting."""
        program = self._presenter.program
        self._presenter.tasks.run(
            lambda: program.keychain.label,
            lambda label: self._presenter.change(keychain=label),
            owner=self,
            otherwise=self._keychain_failed,
        )
        self._presenter.look_up()
        self.sign_in.look()
        self.lock.watch_session()

    def give(self, command: Command, subject: str = "") -> None:
        """Do what a command says; one that is off says why."""
        if command is Command.KEEP_GOING and subject == DUE:
            self._presenter.choose_due()
        reason = why_off(command, self._presenter.state)
        if reason:
            self._presenter.said.emit(reason)
            return
        if command is Command.EXPLAIN:
            self._explain(subject)
        elif command is Command.ADD_ACCOUNT:
            self._sign_in_again(subject)
        elif command in self._deeds:
            self._deeds[command]()

    def show_state(self, state: State) -> None:
        """Let the window show a state."""
        self._window.show_state(state)
        self.pages.show_state(state)
        self.health.show_state(state)
        self.packages.show_state(state)

    def dismiss(self, banner: Banner) -> None:
        """Close a banner."""
        presenter = self._presenter
        presenter.change(dismissed=presenter.state.dismissed | {banner.key})
        presenter.settle(banner.key)

    def _made_deeds(self) -> dict[Command, Callable[[], None]]:
        presenter, window, secrets = self._presenter, self._window, self.secrets
        return {
            Command.NEW: self.issuing.create,
            Command.RENEW: lambda: self.changing.renew(presenter.state.chosen()),
            Command.ROTATE: lambda: self.changing.rotating.rotate(presenter.state.chosen()),
            Command.REVOKE: lambda: self.changing.revoke(presenter.state.chosen()),
            Command.LEAKED: lambda: self.health.leaked(*presenter.state.chosen()[0]),
            Command.EDIT: lambda: self.changing.edit(*presenter.state.chosen()[0]),
            Command.MOVE: lambda: self.moving.move(*presenter.state.chosen()[0]),
            Command.MOVE_GLOBAL: self.moving.move_next,
            Command.COPY: lambda: secrets.copy(*presenter.state.chosen()[0]),
            Command.COPY_DETAILS: lambda: secrets.copy_details(presenter.state.chosen()),
            Command.TEST: lambda: secrets.test(*presenter.state.chosen()[0]),
            Command.KEEP: lambda: secrets.keep(*presenter.state.chosen()[0]),
            Command.FIND: self._find,
            Command.REFRESH: self.listings.refresh,
            Command.ADD_ORGANIZATION: self.listings.add,
            Command.FORGET_ORGANIZATION: self.listings.forget,
            Command.POLICIES: self.policies.open,
            Command.SIGN_OUT: self.sign_in.ask_to_sign_out,
            Command.SETTINGS: self.pages.open_settings,
            Command.PENDING: self.recovering.open,
            Command.EXPLAIN_MESSAGE: self.explaining.open,
            Command.HEALTH: self.health.open,
            Command.PACKAGES: self.packages.open,
            Command.KEEP_GOING: lambda: self.packages.keep_going(presenter.state.chosen()),
            Command.GIVE: lambda: self.giving.open(*presenter.state.chosen()[0]),
            Command.ADMINISTRATION: self._administer,
            Command.HISTORY: self.pages.open_history,
            Command.EXPORT: self.pages.export,
            Command.ABOUT: self.pages.open_about,
            Command.HELP: self.pages.open_help,
            Command.NEXT_PANE: lambda: window.next_pane(1),
            Command.PREVIOUS_PANE: lambda: window.next_pane(-1),
            Command.CLEAR_FILTERS: presenter.clear_filters,
            Command.QUIT: self._quit,
        }

    def _connect(self) -> None:
        presenter, window, tokens = self._presenter, self._window, self._window.tokens
        presenter.changed.connect(self.show_state)
        presenter.said.connect(window.status.say)
        presenter.counted.connect(window.status.count)
        self._clipboard.copied.connect(window.status.offer_clearing)
        self._clipboard.ended.connect(window.status.end_clearing)
        window.status.clear_asked.connect(self._clipboard.clear_now)
        window.actions_.given.connect(self.give)
        window.actions_.place_given.connect(self._go_to_number)
        window.escaped.connect(self._step_back)
        window.toolbar.searched.connect(presenter.search)
        window.toolbar.descended.connect(self._descend)
        window.side.organizations.chosen.connect(self._go_to)
        tokens.chosen.connect(presenter.choose)
        tokens.filtered.connect(presenter.filter)
        tokens.commanded.connect(self.give)
        tokens.dismissed.connect(self.dismiss)
        tokens.noted.connect(self.changing.note)
        self.recovering.commanded.connect(self.give)
        self.explaining.commanded.connect(self.give)
        self.health.commanded.connect(self.give)
        self.pages.explain_asked.connect(self.explaining.open)
        self.pages.packages_asked.connect(self.packages.open)
        self.packages.commanded.connect(self.give)
        self.packages.brought.connect(self.explaining.take)
        self.giving.brought.connect(self.explaining.take)
        self.packages.cancelled.connect(self.sign_in.cancel)
        window.brought.connect(self.explaining.take)
        self.sign_in.signed_in.connect(lambda _account: self.listings.refresh())
        self.sign_in.signed_out.connect(self._clipboard.clear_now)
        self.sign_in.failed.connect(self.pages.show_refusal)
        self.sign_in.failed.connect(self.packages.show_refusal)
        self.pages.sign_in_asked.connect(self.sign_in.begin)
        self.pages.sign_in_cancelled.connect(self.sign_in.cancel)
        self.pages.settings_saved.connect(self._settle_anew)

    def _administer(self) -> None:
        """Turn to what is for administrators; few need it, so that it is loaded here."""
        from patmanager.ui.flows.administration import AdministrationDesk  # noqa: PLC0415 - as said

        if self.administration is None:
            made = self.administration = AdministrationDesk(self._desk, self.pages)
            made.commanded.connect(self.give)
            self.sign_in.signed_in.connect(lambda _account: made.come_back())
        self.administration.open()

    def _go_to(self, place: tuple[str, str] | None) -> None:
        self.pages.leave()
        self._presenter.go_to(place)

    def _go_to_number(self, number: int) -> None:
        organizations = self._presenter.state.organizations
        if number <= len(organizations):
            self._go_to(organizations[number - 1].key)

    def _find(self) -> None:
        """Go to the search, and to the tokens that it searches."""
        self.pages.leave()
        self._window.toolbar.go_to_search()

    def _descend(self) -> None:
        """Go from the search to what was found, and choose the first of it."""
        if not self.pages.leave():
            table = self._window.tokens.table
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self._presenter.state.selected:
                table.choose_one()

    def _step_back(self) -> None:
        """Leave a page, else clear the search, else let go of the selection."""
        if self.pages.leave():
            return
        if self._presenter.state.search:
            self._window.toolbar.clear_search()
            self._presenter.search("")
        else:
            self._presenter.choose(())

    def _sign_in_again(self, key: str) -> None:
        """Sign in as the fault of a banner asks for; without one, add an account."""
        state, fault = self._presenter.state, self._presenter.problem(key)
        kind = (state.sign_in_kinds or (SignInKind.BROWSER,))[0]
        if fault is None:
            self.sign_in.begin(kind)
            return
        name = fault.facts.subject or next((each.username for each in state.accounts or ()), "")
        account = next((each for each in state.accounts or () if each.username == name), None)
        self.sign_in.begin(account.kind if account else kind, name, fault.facts.tenant)

    def _explain(self, key: str) -> None:
        fault = KeychainMissing() if key == "keychain" else self._presenter.problem(key)
        fault = self._presenter.problem(key) or fault
        if fault is not None:
            dialog = FaultDialog(explain(fault), self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _keychain_failed(self, fault: Fault) -> None:
        self._presenter.change(keychain="")
        self._presenter.report(fault, "keychain")

    def _settle_anew(self, settings: Settings) -> None:
        """Use settings that were just saved, as far as the running window can."""
        self._clipboard.set_seconds(settings.clipboard_seconds)
        self.lock.idle.set_minutes(settings.lock_minutes)
        self._presenter.change(
            soon=timedelta(days=settings.soon_days),
            rules=self._presenter.program.rules,
            administers=settings.administration,
        )
        QTimer.singleShot(0, self, self.sign_in.look)

    def _quit(self) -> None:
        self._window.close()
