"""What became of several tokens that were to be rotated."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from patmanager.core.token_changes import IssuedToken
from patmanager.core.tokens import Token
from patmanager.core.words import Message
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.widgets.dates import long_day
from patmanager.ui.widgets.mark import Sign
from patmanager.ui.widgets.outcome_list import OutcomeList


@dataclass(frozen=True, slots=True)
class Rotated:
    """What became of one token.

    `issued` is the new one, `None` where none was made or it was revoked again; `is_safe` tells
    that its secret was kept or taken along; `refusal` is the service's last no, if there was one.
    """

    token: Token
    issued: IssuedToken | None = None
    is_safe: bool = False
    is_old_revoked: bool = False
    refusal: Message | None = None


class RotatedDialog(Frame):
    """Lists every token with its result, those left out too; nothing can be done here."""

    def __init__(
        self, results: tuple[Rotated, ...], now: datetime, parent: QWidget | None = None
    ) -> None:
        """Show `results` as of `now`, aware UTC."""
        super().__init__("", parent)
        self._now = now
        made = sum(each.issued is not None for each in results)
        title = self.tr("{made} of %n token(s) rotated", "", len(results)).format(made=made)
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        self.tokens = OutcomeList([each.token for each in results])
        self.sheet.column.addWidget(self.tokens)
        self.sheet.column.addStretch(1)
        for each in results:
            self._say(each)
        self.close_button = self.sheet.add_button(
            self.tr("&Close"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self.close_button.clicked.connect(self.accept)
        self.turn_to(self.sheet)
        self.close_button.setFocus()

    def _say(self, result: Rotated) -> None:
        token = result.token
        if result.issued is None:
            if result.refusal is None:
                self.tokens.say(token, Sign.NOTE, self.tr("Not rotated: it is as it was."))
            else:
                self.tokens.refuse(token, result.refusal)
            return
        new = self.tr("The new token ends on {day}.").format(
            day=long_day(result.issued.token.valid_to)
        )
        sign, old = self._of_old(result)
        sentences = [new, old]
        if not result.is_safe:
            sign = Sign.CARE
            sentences.append(self.tr("Its secret was neither kept nor copied: revoke it."))
        self.tokens.say(token, sign, " ".join(sentences))

    def _of_old(self, result: Rotated) -> tuple[Sign, str]:
        token = result.token
        if result.is_old_revoked:
            return Sign.DONE, self.tr("The old one is revoked.")
        if token.works(self._now):
            sentence = self.tr("The old one works on until {day}, or until you revoke it.")
            return Sign.CARE, sentence.format(day=long_day(token.ends))
        return Sign.DONE, self.tr("The old one has ended.")
