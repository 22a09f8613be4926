"""One setting on its page: label, editor, meaning, who set it, and what does not fit."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from patmanager.core.setting import Origin, Setting
from patmanager.core.settings import Settings
from patmanager.ui.widgets.mark import Mark, Notice, Sign
from patmanager.ui.widgets.setting_editors import editor_for, human
from patmanager.ui.widgets.text import Kind, Text


def _setting_text(text: str) -> str:
    return QCoreApplication.translate("settings", text)


class SettingRow(QWidget):
    """A row of the one table of settings."""

    changed = Signal()

    def __init__(self, name: str, setting: Setting, parent: QWidget | None = None) -> None:
        """Make the row of `name`."""
        super().__init__(parent)
        self.name, self._setting = name, setting
        self._shown: object = None
        self.editor = editor_for(name, setting.kind)
        self.lock = Mark(Sign.LOCK)
        label = Text(human(name), Kind.LABEL)
        self.meaning = Text("", Kind.SECONDARY)
        self.complaint = Notice(Sign.STOP)
        controls = self.editor.controls()
        if controls:
            label.setBuddy(controls[0])
        for control in controls:
            if not control.accessibleName():
                text = getattr(control, "text", str)() if len(controls) > 1 else ""
                control.setAccessibleName(f"{human(name)}: {text}" if text else human(name))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.lock)
        head.addWidget(label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.complaint)
        column.addWidget(self.meaning)
        self.editor.changed.connect(self._check)

    @property
    def is_changed(self) -> bool:
        """Whether the person changed the value."""
        return self.editor.isEnabled() and self._read() != self._shown

    @property
    def fits(self) -> bool:
        """Whether the value can be saved."""
        return not self.complaint.isVisibleTo(self)

    def raw(self) -> object:
        """Return the value as the settings file holds it; raises `ValueError` if none fits."""
        kind = self._setting.kind
        return kind.write(kind.read(self.editor.raw()))

    def show_settings(self, settings: Settings) -> None:
        """Show the value, who set it, and whether it can be changed."""
        value: object = getattr(settings, self.name)
        self.editor.show_raw(self._setting.kind.write(value))
        self._shown = value
        fixed = settings.is_fixed(self.name)
        self.lock.setVisible(fixed)
        self.editor.setEnabled(not fixed)
        meaning = _setting_text(self._setting.meaning)
        self.meaning.setText(f"{meaning} {self._who(settings, fixed=fixed)}")
        for control in self.editor.controls():
            control.setAccessibleDescription(self.meaning.text())
        self.complaint.hide()

    def _read(self) -> object:
        """Return the value as the settings hold it, or the raw one where it does not fit."""
        raw = self.editor.raw()
        try:
            return self._setting.kind.read(raw)
        except ValueError:
            return raw

    def _check(self) -> None:
        try:
            self._setting.kind.read(self.editor.raw())
        except ValueError as error:
            self.complaint.say_plainly(
                self.tr("This {what}.").format(what=_setting_text(str(error)))
            )
        else:
            self.complaint.hide()
        self.changed.emit()

    def _who(self, settings: Settings, *, fixed: bool) -> str:
        origin = settings.origin(self.name)
        if fixed:
            return self.tr("Set by your organization: you cannot change it.")
        sentences = {
            Origin.BUILT_IN: self.tr("Built in."),
            Origin.ORGANIZATION: self.tr("Suggested by your organization."),
            Origin.PERSON: self.tr("Set by you."),
            Origin.ENVIRONMENT: self.tr(
                "Set by the environment, which counts more than this page."
            ),
            Origin.COMMAND_LINE: self.tr("Set on the command line, which outranks this page."),
            Origin.ENFORCED: self.tr("Limited by your organization."),
        }
        limit = settings.limit(self.name)
        if limit is None:
            return sentences[origin]
        raw = self._setting.kind.write(limit)
        shown = ", ".join(map(str, raw)) if isinstance(raw, list) else str(raw)
        limited = self.tr("Your organization's limit: {limit}.").format(limit=shown)
        return limited if origin is Origin.ENFORCED else f"{sentences[origin]} {limited}"
