"""Signing in and out."""

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NobodyAnswers
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from patmanager.core.faults import Fault, LedgerBroken, SignInCancelled
from patmanager.core.organizations import Account, SignInKind
from patmanager.core.program import Program
from patmanager.core.prompts import DeviceCode, SignInPrompt
from patmanager.ui.presenter import Presenter
from patmanager.ui.state import SigningIn

_PATIENCE = 10.0
"""Seconds until a browser that does not start counts as none."""

OpenPage = Callable[[str], bool]


class SignIn(QObject):
    """Lets a person sign in, in a browser or otherwise. `signed_in` carries the account.

    `failed` carries the fault, for the page that waits.
    """

    signed_in = Signal(object)
    signed_out = Signal()
    failed = Signal(object)

    def __init__(self, presenter: Presenter, window: QWidget, open_page: OpenPage) -> None:
        """Open pages with `open_page`, which tells whether a browser started."""
        super().__init__(presenter)
        self._presenter = presenter
        self._window = window
        self._open_page = open_page
        self._cancelled = Event()

    def look(self) -> None:
        """Look which sessions are kept, and which ways of signing in there are."""
        program = self._presenter.program

        def work() -> tuple[tuple[SignInKind, ...], bool, tuple[Account, ...]]:
            identity = program.identity
            return identity.kinds, identity.is_kept, identity.accounts()

        def then(read: tuple[tuple[SignInKind, ...], bool, tuple[Account, ...]]) -> None:
            kinds, kept, accounts = read
            self._presenter.change(sign_in_kinds=kinds, session_kept=kept, accounts=accounts)
            for account in accounts:
                self.signed_in.emit(account)
                if isinstance(program.ledger.problem, LedgerBroken):
                    self._find_kept(account)

        def otherwise(fault: Fault) -> None:
            self._presenter.change(accounts=())
            self._presenter.report(fault, "session")

        self._presenter.tasks.run(work, then, owner=self, otherwise=otherwise)

    def begin(self, kind: SignInKind, hint: str = "", tenant: str = "") -> None:
        """Sign in by `kind`; the page waits meanwhile, with a way out.

        `hint` is a user name; `tenant` that of an organization where the person is a guest.
        """
        if self._presenter.state.signing_in is not None:
            return
        self._cancelled = Event()
        self._presenter.settle(f"session {tenant}".strip(), "sign in")
        self._presenter.change(signing_in=SigningIn(kind))
        prompt = SignInPrompt(self._ask_for_page, self._show_code, self._cancelled)
        self._presenter.tasks.run(
            partial(_signed_in, self._presenter.program, kind, prompt, hint, tenant),
            self._done,
            owner=self,
            otherwise=self._failed,
        )

    def cancel(self) -> None:
        """Give up waiting."""
        self._cancelled.set()

    def ask_to_sign_out(self) -> None:
        """Say what signing out does, then do it."""
        accounts = self._presenter.state.accounts or ()
        if not accounts:
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Sign out"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        names = ", ".join(account.username for account in accounts)
        box.setText(self.tr("Sign out {names} on this computer?").format(names=names))
        box.setInformativeText(
            self.tr(
                "Your tokens stay active, and secrets that are kept stay in the keychain. "
                "Your browser may still be signed in to Microsoft."
            )
        )
        for label in box.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        deed = box.addButton(self.tr("&Sign out"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(
            box.addButton(self.tr("&Stay signed in"), QMessageBox.ButtonRole.RejectRole)
        )

        def answered(_result: int) -> None:
            if box.clickedButton() is deed:
                self._sign_out(accounts)
            box.deleteLater()

        box.finished.connect(answered)
        box.open()

    def _sign_out(self, accounts: tuple[Account, ...]) -> None:
        program = self._presenter.program

        def work() -> None:
            for account in accounts:
                program.identity.sign_out(account)
                program.ledger.forget_account(account)

        self.signed_out.emit()

        def then(_none: None) -> None:
            self._presenter.change(
                accounts=(), listings=(), selected=(), place=None, problems=(), is_online=None
            )
            self._presenter.said.emit(self.tr("You are signed out on this computer."))

        self._presenter.tasks.run(
            work, then, owner=self, otherwise=self._presenter.report, must_finish=True
        )

    def _ask_for_page(self, link: str) -> bool:
        """Have a page opened by the window's thread; called in the thread that signs in."""
        opened: Future[bool] = Future()

        def show() -> None:
            has_browser = self._open_page(link)
            opened.set_result(has_browser)
            waiting = self._presenter.state.signing_in
            if waiting is not None:
                self._presenter.change(
                    signing_in=SigningIn(waiting.kind, link, waiting.code, has_browser)
                )

        self._presenter.tasks.call(show, owner=self)
        try:
            return opened.result(_PATIENCE)
        except NobodyAnswers:
            return False

    def _show_code(self, code: DeviceCode) -> None:
        def show() -> None:
            waiting = self._presenter.state.signing_in
            if waiting is not None:
                self._presenter.change(signing_in=SigningIn(waiting.kind, code.address, code))

        self._presenter.tasks.call(show, owner=self)

    def _done(self, account: Account) -> None:
        known = self._presenter.state.accounts or ()
        others = tuple(each for each in known if each.id != account.id)
        self._presenter.change(signing_in=None, accounts=(*others, account))
        self._presenter.settle("session", "sign in", "refresh")
        self._presenter.said.emit(self.tr("Signed in as {name}.").format(name=account.username))
        self.signed_in.emit(account)
        self._find_kept(account)

    def _find_kept(self, account: Account) -> None:
        """Let a ledger that was lost find the secrets again; who keeps none has none to find."""
        self._presenter.tasks.run(
            lambda: self._presenter.program.lifecycle.find_kept(account),
            lambda _number: self._presenter.look_up(),
            owner=self,
        )

    def _failed(self, fault: Fault) -> None:
        self._presenter.change(signing_in=None)
        if isinstance(fault, SignInCancelled) and self._cancelled.is_set():
            return
        if self._presenter.state.accounts:
            self._presenter.report(fault, "sign in")
        else:
            self.failed.emit(fault)


def _signed_in(
    program: Program, kind: SignInKind, prompt: SignInPrompt, hint: str, tenant: str
) -> Account:
    """Sign in; it blocks until the person is done."""
    where = tenant or program.settings.tenant
    return program.identity.sign_in(kind, prompt, tenant=where, hint=hint)
