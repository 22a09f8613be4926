"""Create a token: one scrolling column, the review at its foot, then the secret."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from patmanager.core.objections import Part
from patmanager.core.organizations import Organization
from patmanager.core.token_changes import TokenDraft
from patmanager.ui.dialogs.draft_form import DraftForm
from patmanager.ui.dialogs.issuing import IssuingDialog
from patmanager.ui.dialogs.offer import Offer
from patmanager.ui.dialogs.typed import Typed
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.mark import Notice, Sign


class CreateDialog(IssuingDialog):
    """Asks for a draft, then shows the secret of the token made from it.

    The draft leaves through `submitted`; answers come back through `show_busy`, `show_issued`
    and `show_fault`.
    """

    submitted = Signal(TokenDraft)

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        """Fill the form from `offer`."""
        super().__init__(offer.show_seconds, parent)
        self.begin(self.tr("New token"))
        self.form = DraftForm(offer)
        self.back = Notice(Sign.NOTE)
        self.afresh = QPushButton(self.tr("Start afresh"))
        self.afresh.setAutoDefault(False)
        self.afresh.hide()
        self.sheet.column.addWidget(self.back)
        self.sheet.column.addWidget(self.afresh, 0, Qt.AlignmentFlag.AlignLeading)
        self.sheet.column.addWidget(self.form)
        self.finish()
        self.form.changed.connect(self.render_form)
        self.form.grown.connect(self.fit)
        self.form.purposes.search.setFocus()

    def draft(self) -> TokenDraft:
        """Return what is asked for now."""
        return self.form.draft()

    def organization(self) -> Organization | None:
        """Return the chosen organization, which tells accounts apart where the name does not."""
        return self.form.organization()

    def note(self) -> str:
        """Return the reason given for full access, to be kept as the token's note."""
        return self.form.note()

    def unfinished(self) -> Typed | None:
        """Return what was typed and not asked for, to be brought back; `None` for nothing."""
        return self.form.typed() if self.ready is None and self.form.is_typed else None

    def bring_back(self, typed: Typed) -> None:
        """Fill in what was typed before, and offer to start afresh."""
        fresh = self.form.typed()

        def start_afresh() -> None:
            self.form.restore(fresh, typed=False)
            self.back.hide()
            self.afresh.hide()
            self.fit()

        self.form.restore(typed)
        if not self.form.is_blocked:
            self.back.say_plainly(self.tr("What you typed before is back."))
            self.afresh.show()
            self.afresh.clicked.connect(start_afresh)
        self.fit()

    def show_blocked(self) -> None:
        """Show in place of a fault what still serves, where nothing can be made."""
        self._busy = False
        self.render_form()
        self.fit()
        announce(self, self.form.objections.places[Part.WHOLE].accessibleName())

    def render_form(self) -> None:
        """Offer no deed where nothing can be made."""
        allowed = self.form.is_allowed
        self.show_deed(self.tr("&Create token"), self.tr("Creating…"), allowed=allowed)
        self.deed.setVisible(not self.form.is_blocked)
        self.cancel.setText(self.tr("Close") if self.form.is_blocked else self.tr("Cancel"))

    def submit(self) -> None:
        """Ask for the token."""
        self.submitted.emit(self.draft())
