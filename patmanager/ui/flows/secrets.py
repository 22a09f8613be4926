"""Kept secrets: copied, tested, and kept when the person has one already."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.secret import Secret
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui import texts
from patmanager.ui.clipboard import Ending, ending_sentence
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from patmanager.ui.flows.desk import Desk, is_open
from patmanager.ui.state import Chosen
from patmanager.ui.widgets.names import isolated


class Secrets(QObject):
    """Reads kept secrets off the window's thread: a keychain may ask to be unlocked."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        super().__init__(desk)
        self._desk = desk
        desk.clipboard.ticked.connect(self._tick)
        desk.clipboard.ended.connect(self._end)

    def copy(self, where: Organization, token: Token) -> None:
        """Put a kept secret on the clipboard for a while."""
        presenter = self._desk.presenter

        def then(secret: Secret) -> None:
            self._desk.clipboard.copy(secret, token.authorization_id)
            presenter.settle("keychain")
            self._say(
                self.tr(
                    "Secret of “{name}” copied. It is taken back in %n second(s).",
                    "",
                    self._desk.clipboard.seconds,
                ),
                token,
            )

        presenter.tasks.run(
            lambda: presenter.program.lifecycle.secret_of(where, token),
            then,
            owner=self,
            otherwise=self._refused,
        )

    def copy_details(self, chosen: Chosen) -> None:
        """Put what is known of tokens on the clipboard, without their secrets."""
        texts_of_all = [self._details(where, token) for where, token in chosen]
        QGuiApplication.clipboard().setText("\n\n".join(texts_of_all))
        count = len(chosen)
        self._desk.presenter.said.emit(
            self.tr("Details of %n token(s) copied, without secrets.", "", count)
        )

    def _details(self, where: Organization, token: Token) -> str:
        state = self._desk.presenter.state
        lines = (
            (self.tr("Name"), token.name),
            (self.tr("Id"), token.authorization_id),
            (
                self.tr("Organization"),
                self.tr("all (global)") if token.is_global else where.name,
            ),
            (self.tr("Scopes"), " ".join(token.scopes)),
            (self.tr("Created"), texts.universal_text(token.valid_from)),
            (self.tr("Ends"), texts.universal_text(token.ends)),
            (self.tr("Note"), state.notes.get(token.authorization_id, "")),
        )
        return "\n".join(f"{label}: {value}" for label, value in lines if value)

    def test(self, where: Organization, token: Token) -> None:
        """Ask the service whether it accepts a kept secret."""
        presenter = self._desk.presenter
        self._say(self.tr("Testing “{name}”…"), token)

        def then(works: bool) -> None:
            sentence = (
                self.tr("“{name}” works: {organization} accepted it just now.")
                if works
                else self.tr("{organization} does not accept the secret of “{name}”.")
            )
            self._say(sentence, token)

        presenter.tasks.run(
            lambda: presenter.program.lifecycle.test(where, token),
            then,
            owner=self,
            otherwise=self._refused,
        )

    def keep(self, where: Organization, token: Token) -> None:
        """Ask for a secret that the person has, try it and keep it."""
        presenter = self._desk.presenter
        dialog = KeepSecretDialog(token, presenter.state.keychain or "", self._desk.window)

        def submit(secret: Secret) -> None:
            dialog.show_busy()
            self._desk.change(
                ((where, token),),
                lambda: presenter.program.lifecycle.keep(where, token, secret),
                done,
                failed,
            )

        def done(_none: None) -> None:
            self._say(self.tr("The secret of “{name}” is kept."), token)
            if is_open(dialog):
                dialog.show_done()

        def failed(fault: Fault) -> None:
            if is_open(dialog):
                dialog.show_fault(explain(fault))
            else:
                presenter.report(fault)

        dialog.submitted.connect(submit)
        self._desk.open(dialog)

    def _refused(self, fault: Fault) -> None:
        if not self._desk.presenter.sign_in_needed(fault):
            self._desk.presenter.report(fault, "keychain")
        self._desk.presenter.said.emit("")

    def _say(self, template: str, token: Token) -> None:
        sentence = template.format(
            name=isolated(token.name), organization=isolated(token.organization)
        )
        self._desk.presenter.said.emit(sentence)

    def _tick(self, seconds: int) -> None:
        self._desk.presenter.counted.emit(self.tr("Secret copied: %n second(s) left.", "", seconds))

    def _end(self, ending: Ending) -> None:
        if ending is not Ending.REPLACED:
            self._desk.presenter.said.emit(ending_sentence(ending))
