"""The five policies as an administrator reads them: value, allowlist, source, what they mean."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from patmanager.core.administration import PolicyRecord
from patmanager.core.policy import Policy
from patmanager.core.policy_record_words import words_of
from patmanager.ui.theme import NEAR
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.scrolled import settle
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import said


class PolicyRecordsView(QWidget):
    """One paragraph a policy; nothing is changed from here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Policies"))
        self.notices: list[Notice] = []
        self._address = ""
        self.portal = QPushButton(self.tr("Open the &policies in a browser"))
        self.portal.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._address)))
        intro = self.tr(
            "Read from Azure DevOps just now. They are changed in a browser, by the roles named "
            "here; a change can take a while to work."
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(NEAR)
        column = QVBoxLayout(self)
        column.setSpacing(NEAR)
        column.addWidget(Text(intro, Kind.SECONDARY))
        column.addLayout(self._list)
        column.addWidget(self.portal, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.portal.hide()

    def show_records(self, records: tuple[PolicyRecord, ...], portal: str) -> None:
        """Show every policy, those that could not be read too; `portal` is where they change."""
        for notice in self.notices:
            notice.hide()
            notice.deleteLater()
        self.notices = []
        known = {each.policy: each for each in records}
        for policy in (each for each in Policy if each is not Policy.OTHER):
            record = known.get(policy)
            notice = Notice(Sign.LOCK if record is not None and record.on else Sign.NOTE, self)
            title, meaning = words_of(policy, record)
            notice.say_plainly(said(title), " ".join(said(each) for each in meaning))
            self._list.addWidget(notice)
            self.notices.append(notice)
        self._address = portal
        self.portal.setVisible(bool(portal))
        dress_controls(self)
        settle(self)
