"""What a message means: how sure, which of several causes, and what each comes to."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from patmanager.core.explain import Cause, Certainty, Explanation
from patmanager.core.letters import Request
from patmanager.core.suspects import Suspect
from patmanager.ui.command import Command
from patmanager.ui.theme import CLOSE, GROUP
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.cause_view import CauseView
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.suspect_list import SuspectList
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text

_SIGNS = {
    Certainty.SURE: Sign.DONE,
    Certainty.LIKELY: Sign.NOTE,
    Certainty.ONE_OF: Sign.CARE,
    Certainty.UNKNOWN: Sign.CARE,
}


class Answer(QWidget):
    """Shows an explanation; `commanded` carries a deed, `said` what was copied or saved.

    `suspected` carries the person's own token that they go on with, `kept` the cause with which
    the message is to be kept.
    """

    commanded = Signal(Command)
    suspected = Signal(Suspect)
    said = Signal(str)
    kept = Signal(Cause)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty and hidden."""
        super().__init__(parent)
        self._explained: Explanation | None = None
        self._request = Request()
        self.can_do: Callable[[Command], bool] = lambda _command: True
        self.certainty = Notice(Sign.NOTE)
        self.secret = Notice(Sign.STOP)
        self.sign_in_hint = Text("", Kind.SECONDARY)
        self.suspects: SuspectList | None = None
        self.choices: list[QRadioButton] = []
        self.cause: CauseView | None = None
        self._chooser = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GROUP)
        self._chooser.hide()
        for part in (self.certainty, self.secret, self.sign_in_hint, self._chooser):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.hide()

    def show_explanation(self, explained: Explanation, request: Request) -> None:
        """Show what a message means; the same again, with another request, keeps the choice."""
        chosen = next((at for at, each in enumerate(self.choices) if each.isChecked()), 0)
        same = self._explained is not None and self._explained.candidates == explained.candidates
        self._explained, self._request = explained, request
        self.certainty.mark.set_sign(_SIGNS[explained.certainty])
        self.certainty.say_plainly(self._how_sure(explained), self._recognized(explained))
        if explained.had_secret:
            self.secret.say_plainly(
                self.tr("There was a secret in it. It is masked here, and was not kept."),
                self.tr("Whoever else saw the message can use it: rotate that token."),
            )
        else:
            self.secret.hide()
        if not same:
            self._offer_choices(explained)
            announce(self, self.certainty.sentence.text())
        self._show_cause(explained.candidates[chosen if same else 0])
        self.show()

    def show_suspects(self, suspects: tuple[Suspect, ...], *, signed_in: bool) -> None:
        """Name the person's own tokens that may be the one, or what would tell."""
        before, self.suspects = self.suspects, None
        if suspects:
            self.suspects = SuspectList(suspects)
            self.suspects.chosen.connect(self.suspected)
            dress_controls(self.suspects)
            self._column.insertWidget(2, self.suspects)
        if before is not None:
            before.hide()
            before.deleteLater()
        hint = "" if signed_in else self.tr("Signed in, it is compared with your own tokens.")
        self.sign_in_hint.setText(hint)
        self.sign_in_hint.setVisible(bool(hint))

    def _how_sure(self, explained: Explanation) -> str:
        if not explained.is_text:
            return self.tr("This is no text. Type the first line of the message.")
        return {
            Certainty.SURE: self.tr("Sure"),
            Certainty.LIKELY: self.tr("Likely"),
            Certainty.ONE_OF: self.tr("One of these {number}").format(
                number=len(explained.candidates)
            ),
            Certainty.UNKNOWN: self.tr("This message is not known here."),
        }[explained.certainty]

    def _recognized(self, explained: Explanation) -> str:
        if not explained.recognized:
            return ""
        return self.tr("Recognized: {codes}").format(codes=", ".join(explained.recognized))

    def _offer_choices(self, explained: Explanation) -> None:
        chooser = QWidget()
        column = QVBoxLayout(chooser)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CLOSE)
        self.choices = []
        if len(explained.candidates) > 1:
            column.addWidget(Text(self.tr("Which of these fits?"), Kind.LABEL))
            for cause in explained.candidates:
                choice = QRadioButton(catalogue_text(cause.question or cause.means))
                choice.toggled.connect(
                    lambda on, cause=cause: self._show_cause(cause) if on else None
                )
                column.addWidget(choice)
                self.choices.append(choice)
            self.choices[0].setChecked(True)
        self._column.replaceWidget(self._chooser, chooser)
        self._chooser.hide()
        self._chooser.deleteLater()
        self._chooser = chooser
        chooser.setVisible(bool(self.choices))

    def _show_cause(self, cause: Cause) -> None:
        if self._explained is None:
            return
        # The letters speak of the cause that is shown.
        shown = replace(self._explained, cause=cause)
        before = self.cause
        opened = before is not None and before.ways is not None and before.ways.opened
        view = CauseView(cause, shown, self._request, can_do=self.can_do)
        if opened and view.ways is not None:
            view.ways.show_all()
        view.commanded.connect(self.commanded)
        view.said.connect(self.said)
        view.kept.connect(self.kept)
        dress_controls(view)
        self.cause = view
        self._column.insertWidget(self._column.count() - 1, view)
        if before is not None:
            before.hide()
            before.deleteLater()
