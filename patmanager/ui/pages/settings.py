"""The settings page: the one table of settings, each with who set it."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from patmanager.core.settings import TABLE, Settings
from patmanager.core.words import Message
from patmanager.ui.widgets.announce import announce
from patmanager.ui.widgets.controls import dress_controls
from patmanager.ui.widgets.deed import DeedButton
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.scrolled import ScrollColumn
from patmanager.ui.widgets.setting_row import SettingRow
from patmanager.ui.widgets.text import Hairline, Kind, Text
from patmanager.ui.wording import said

_WIDEST = 640
"""Pixels of the column: longer lines are hard to read."""


class SettingsPage(QWidget):
    """Shows settled settings; `saved` carries the person's changes by name.

    Values are as the settings file holds them. The answer comes through `show_saved` or
    `show_fault`.
    """

    saved = Signal(dict)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """Show `settings`."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings"))
        self._settings = settings
        self.rows = {name: SettingRow(name, setting) for name, setting in TABLE.items()}
        self.result = Notice(Sign.DONE)
        self.save = DeedButton(self.tr("&Save"))
        self.undo = QPushButton(self.tr("&Undo changes"))
        self._arrange()
        for row in self.rows.values():
            row.changed.connect(self._render)
        self.save.clicked.connect(self._save)
        self.undo.clicked.connect(lambda: self.show_settings(self._settings))
        self.show_settings(settings)
        dress_controls(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            dress_controls(self)

    @property
    def is_changed(self) -> bool:
        """Whether something is not saved yet."""
        return any(row.is_changed for row in self.rows.values())

    def show_settings(self, settings: Settings) -> None:
        """Show settings; what was changed and not saved is dropped."""
        self._settings = settings
        for row in self.rows.values():
            row.show_settings(settings)
        self._render()

    def show_saved(self, settings: Settings) -> None:
        """Show the settings as they settled after saving."""
        self.show_settings(settings)
        self.result.mark.set_sign(Sign.DONE)
        self.result.say_plainly(self.tr("Saved."))
        announce(self, self.tr("Settings saved."))

    def show_fault(self, message: Message) -> None:
        """Say why nothing was saved; what was typed is kept."""
        self.result.mark.set_sign(Sign.STOP)
        more = f"{said(message.what_happened)} {said(message.changed)}"
        self.result.say_plainly(said(message.title), more)
        announce(self, said(message.title))

    def changes(self) -> dict[str, object]:
        """Return the changed values by name, as the settings file holds them."""
        return {name: row.raw() for name, row in self.rows.items() if row.is_changed and row.fits}

    def _arrange(self) -> None:
        area = ScrollColumn(_WIDEST)
        column = area.column
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(Text(self.tr("Settings"), Kind.TITLE))
        heading = ""
        for name, row in self.rows.items():
            if TABLE[name].page != heading:
                heading = TABLE[name].page
                column.addWidget(Hairline())
                shown = QCoreApplication.translate("settings", heading)
                column.addWidget(Text(shown, Kind.SECTION))
            column.addWidget(row)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.save)
        foot.addWidget(self.undo)
        foot.addWidget(self.result)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)

    def _render(self) -> None:
        changed = self.is_changed
        self.save.setEnabled(changed and all(row.fits for row in self.rows.values()))
        self.undo.setEnabled(changed)
        if changed:
            self.result.hide()

    def _save(self) -> None:
        changes = self.changes()
        if changes:
            self.saved.emit(changes)
