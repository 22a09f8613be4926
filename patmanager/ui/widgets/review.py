"""The one sentence that says what will be made, as a picture of words before the deed."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from patmanager.core.scopes import Catalogue
from patmanager.core.token_changes import TokenDraft
from patmanager.ui.theme import CLOSE
from patmanager.ui.widgets.dates import days_between, long_day
from patmanager.ui.widgets.emphasis_text import EmphasisText
from patmanager.ui.widgets.life_line import Life, LifeLine
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.surface import Surface
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import catalogue_text


class Review(Surface):
    """What, where, until when, and where the secret goes."""

    def __init__(
        self,
        catalogue: Catalogue,
        keychain_label: str,
        parent: QWidget | None = None,
        *,
        many: bool = False,
    ) -> None:
        """Say nothing yet; `keychain_label` is empty where there is no keychain.

        `many` tells that the draft stands for several tokens.
        """
        super().__init__(parent)
        self._catalogue = catalogue
        self.sentence = EmphasisText()
        if many and keychain_label:
            goes = self.tr(
                "Each secret goes to {keychain}. You will get a mail from Azure DevOps about each "
                "token."
            ).format(keychain=keychain_label)
        elif many:
            goes = self.tr(
                "This computer has no keychain: each secret is shown once and not kept. "
                "You will get a mail from Azure DevOps about each token."
            )
        elif keychain_label:
            goes = self.tr(
                "The secret goes to {keychain}. You will get a mail from Azure DevOps about it."
            ).format(keychain=keychain_label)
        else:
            goes = self.tr(
                "This computer has no keychain: the secret is shown once and not kept. "
                "You will get a mail from Azure DevOps about it."
            )
        self.line = LifeLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(Text(goes, Kind.SECONDARY))
        column.addSpacing(CLOSE)
        column.addWidget(self.line)

    def show_draft(self, draft: TokenDraft, now: datetime, limit: datetime | None = None) -> None:
        """Put the draft into a sentence and a line.

        `now` and the latest end allowed, `None` for one nobody set, are aware UTC.
        """
        self.line.setVisible(draft.valid_to > now)
        self.line.show_life(Life(now, draft.valid_to, limit=limit))
        if not draft.scopes:
            self.sentence.say_plainly(self.tr("Choose what the token is for."))
            return
        self.sentence.say(
            self.tr(
                "{what} in {where} until {until} (%n day(s)).",
                "",
                max(0, days_between(now, draft.valid_to)),
            ),
            what=self._catalogue.can_do(draft.scopes, catalogue_text, most=3),
            where=isolated(draft.organization),
            until=long_day(draft.valid_to),
        )
