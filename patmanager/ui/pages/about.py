"""About: versions, the keychain in use, every host the program talks to, licenses."""

import platform
from dataclasses import dataclass

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from patmanager.ui.dialogs.frame import Frame, Sheet
from patmanager.ui.theme import fixed_font
from patmanager.ui.widgets.command_box import CommandBox
from patmanager.ui.widgets.text import Kind, Text


@dataclass(frozen=True, slots=True)
class Facts:
    """What *About* says: `keychain_label` is empty where there is none."""

    version: str
    keychain_label: str
    hosts: tuple[str, ...]
    is_demo: bool = False
    licenses: str = ""


class AboutDialog(Frame):
    """Tells what this program is and whom it talks to."""

    licenses_requested = Signal()

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        """Tell `facts`; `licenses` is the path of the file with the licenses' texts."""
        super().__init__("", parent)
        self._facts = facts
        title = self.tr("About patmanager")
        self.setWindowTitle(title)
        self.sheet = Sheet(title)
        what = self.tr("Looks after Azure DevOps personal access tokens. Version {version}.")
        self.sheet.column.addWidget(Text(what.format(version=facts.version)))
        keychain = facts.keychain_label or self.tr("none: secrets are shown once and not kept")
        self._block(self.tr("Secrets are kept in"), keychain)
        hosts = "\n".join(facts.hosts)
        self._block(self.tr("It talks to these hosts and to no other"), hosts, fixed=True)
        self._block(self.tr("Telemetry"), self.tr("None. Nothing is counted and nothing reported."))
        self.versions = CommandBox(self._versions(), self.tr("Versions, for a support request"))
        self.sheet.add_group(Text(self.tr("Versions"), Kind.LABEL), self.versions)
        self.sheet.column.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.licenses = self.sheet.add_button(self.tr("&Licenses"), roles.ActionRole)
        self.licenses.setVisible(bool(facts.licenses))
        self.close_button = self.sheet.add_button(self.tr("&Close"), roles.AcceptRole, default=True)
        self.licenses.clicked.connect(self._open_licenses)
        self.close_button.clicked.connect(self.accept)
        self.turn_to(self.sheet)
        self.close_button.setFocus()

    def _block(self, heading: str, text: str, *, fixed: bool = False) -> QLabel:
        body = Text(text)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if fixed:
            body.setFont(fixed_font())
        self.sheet.add_group(Text(heading, Kind.LABEL), body)
        return body

    def _versions(self) -> str:
        demo = " (demo)" if self._facts.is_demo else ""
        rows = (
            f"patmanager {self._facts.version}{demo}",
            f"Python {platform.python_version()}",
            f"PySide6 {pyside_version}, Qt {qVersion()}",
            platform.platform(),
        )
        return "\n".join(rows)

    def _open_licenses(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._facts.licenses))
        self.licenses_requested.emit()
