"""What is known of the policies in an organization: value, source, date, and whom to ask."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QVBoxLayout, QWidget

from patmanager.core.organizations import Organization
from patmanager.core.policy_words import PolicyRow, policy_rows
from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.dialogs.offer import Offer
from patmanager.ui.texts import universal_text
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.text import Kind, Text, field_label
from patmanager.ui.wording import said


class PoliciesDialog(Frame):
    """Shows one row a policy; `check_again` asks to forget and to read anew."""

    check_again = Signal(Organization)

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        """Show the organization that `offer` chooses first."""
        super().__init__("", parent)
        self._offer = offer
        self._organizations = offer.organizations
        self._rows: list[Notice] = []
        title = self.tr("What your organizations allow")
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        self.where = QComboBox()
        self.where.addItems(offer.places())
        if offer.organization in self._organizations:
            self.where.setCurrentIndex(self._organizations.index(offer.organization))
        intro = self.tr(
            "Nobody but administrators can read the policies for sure. This is what patmanager "
            "was told, could read, or learned from answers."
        )
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.sheet.column.addWidget(field_label(self.tr("&Organization"), self.where))
        self.sheet.column.addWidget(self.where)
        self.sheet.column.addWidget(Text(intro, Kind.SECONDARY))
        self.sheet.column.addSpacing(8)
        self.sheet.column.addLayout(self.column)
        self.sheet.column.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.again = self.sheet.add_button(self.tr("Check &again"), roles.ActionRole)
        self.copy = self.sheet.add_button(self.tr("C&opy for a ticket"), roles.ActionRole)
        self.close_ = self.sheet.add_button(self.tr("Close"), roles.AcceptRole, default=True)
        self.again.clicked.connect(self._check_again)
        self.copy.clicked.connect(self._copy)
        self.close_.clicked.connect(self.accept)
        self.where.currentIndexChanged.connect(self._render)
        self._render()
        self.turn_to(self.sheet)
        self.close_.setFocus()

    def organization(self) -> Organization:
        """Return the chosen organization."""
        return self._organizations[self.where.currentIndex()]

    def show_offer(self, offer: Offer) -> None:
        """Show what is known now."""
        self._offer = offer
        self.again.setEnabled(True)
        self._render()
        announce(self, self.tr("The policies were checked again."))

    def _render(self) -> None:
        where = self.organization()
        rows = policy_rows(self._offer.known(where), where.name)
        while len(self._rows) < len(rows):
            self._rows.append(Notice(Sign.NOTE))
            self.column.addWidget(self._rows[-1])
        for notice in self._rows[len(rows) :]:
            notice.hide()
        for notice, row in zip(self._rows, rows, strict=False):
            _show(notice, row)
        self.fit()

    def report(self) -> str:
        """Return what is known of the chosen organization as text, with the time in UTC."""
        where = self.organization()
        lines = [f"{where.name}, {universal_text(self._offer.clock.now())}"]
        for row in policy_rows(self._offer.known(where), where.name):
            background = () if row.source is None else (row.source, row.who)
            lines.append(" ".join((_sentence(row), *(said(each) for each in background))))
        return "\n".join(lines)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        announce(self, self.tr("It is on the clipboard."))

    def _check_again(self) -> None:
        self.again.setEnabled(False)
        self.check_again.emit(self.organization())


def _show(notice: Notice, row: PolicyRow) -> None:
    statement = row.statement
    restricts = statement is not None and statement.is_on
    notice.mark.set_sign(Sign.CARE if restricts else Sign.NOTE if statement is None else Sign.DONE)
    background = () if row.source is None else (row.source, row.who)
    notice.say_plainly(_sentence(row), " ".join(said(each) for each in background))


def _sentence(row: PolicyRow) -> str:
    return f"{said(row.title)}: {said(row.value)}"
