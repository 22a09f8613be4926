"""A letter to look at, copy, save or open as a draft: it is never sent from here."""

from PySide6.QtCore import QSaveFile, QUrl, QUrlQuery, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from patmanager.core.letters import Letter
from patmanager.ui.theme import NEAR
from patmanager.ui.widgets.flow_layout import FlowLayout
from patmanager.ui.widgets.text import Kind, Text, field_label

_LINES = 12
_LONGEST_DRAFT = 1800
"""Characters of an address: Windows hands on no more than about 2,000."""


def text_of(letter: Letter) -> str:
    """Return the whole letter, for copying and saving."""
    return f"{letter.subject}\n\n{letter.body}\n"


def draft_of(letter: Letter) -> QUrl:
    """Return the address that opens a letter in the person's mail program, cut where too long."""
    body = letter.body
    while True:
        query = QUrlQuery()
        query.addQueryItem("subject", QUrl.toPercentEncoding(letter.subject).toStdString())
        query.addQueryItem("body", QUrl.toPercentEncoding(body).toStdString())
        address = QUrl(f"mailto:{letter.mail_address}")
        address.setQuery(query)
        if len(address.toEncoded().data()) <= _LONGEST_DRAFT or not body:
            return address
        body = body[: len(body) * 3 // 4]


class LetterView(QWidget):
    """Shows a letter; `said` carries what was done with it.

    `copy` is for whoever shows the letter to put where it is seen first.
    """

    said = Signal(str)

    def __init__(self, letter: Letter, parent: QWidget | None = None) -> None:
        """Show `letter`, whose text can be changed before it is copied."""
        super().__init__(parent)
        self._letter = letter
        self.text = QPlainTextEdit(text_of(letter))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_LINES * self.text.fontMetrics().lineSpacing())
        self.copy = self._button(self.tr("Copy re&quest"), self._copy)
        self.short = self._button(self.tr("Copy for a c&hat"), self._copy_short)
        self.save = self._button(self.tr("Sa&ve…"), self._ask_for_file)
        self.draft = self._button(self.tr("Open as &mail draft"), self._open_draft)
        buttons = QWidget()
        row = FlowLayout(NEAR, buttons)
        for button in (self.short, self.save, self.draft):
            row.addWidget(button)
        self.form: QPushButton | None = None
        if letter.link:
            self.form = self._button(
                self.tr("Copy, and open the pa&ge to send it"), self._open_form
            )
            row.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(field_label(self.tr("Request to whoever can fix it"), self.text))
        column.addWidget(Text(letter.to, Kind.SECONDARY))
        column.addWidget(self.text)
        column.addWidget(buttons)

    def write(self, path: str) -> None:
        """Write the letter to a file, all of it or nothing."""
        file = QSaveFile(path)
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        if written and file.write(self.text.toPlainText().encode()) >= 0 and file.commit():
            self.said.emit(self.tr("The request was saved."))
        else:
            self.said.emit(self.tr("The request could not be saved; nothing was changed."))

    def _button(self, text: str, deed: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.emit(self.tr("The request is on the clipboard."))

    def _copy_short(self) -> None:
        QGuiApplication.clipboard().setText(self._letter.short)
        self.said.emit(self.tr("The short form is on the clipboard."))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the request"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("request.txt")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_form(self) -> None:
        self._copy()
        if not QDesktopServices.openUrl(QUrl(self._letter.link)):
            self.said.emit(self.tr("No browser answered. The request is on the clipboard."))

    def _open_draft(self) -> None:
        if QDesktopServices.openUrl(draft_of(self._letter)):
            self.said.emit(self.tr("Your mail program was asked to open a draft."))
        else:
            self.said.emit(self.tr("No mail program answered. Copy the request instead."))
