"""An editor for each kind of setting; all of them speak the raw values that a kind reads."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.organizations import SignInKind
from patmanager.core.setting_kinds import (
    Choice,
    Kind,
    SignInKinds,
    Switch,
    Whole,
)
from patmanager.core.setting_tables import Contacts, Presets, StatedPolicies
from patmanager.ui.widgets.text import Text


def human(name: str) -> str:
    """Return a name of the table as a label: `clipboard_seconds` reads "Clipboard seconds"."""
    words = name.replace("_", " ").capitalize()
    return QCoreApplication.translate("settings", words.replace(" id", " ID"))


class Editor(QWidget):
    """Shows a value and gives it back as the raw value that its kind reads and TOML holds."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Edit the setting of that name."""
        super().__init__(parent)
        self.name = name
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what the keyboard reaches."""
        return ()

    def show_raw(self, raw: object) -> None:
        """Show a raw value."""

    def raw(self) -> object:
        """Return the raw value."""
        return None


class LineEditor(Editor):
    """A line of text, or a list with commas."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(name, parent)
        self.line = QLineEdit()
        self.column.addWidget(self.line)
        self.line.textChanged.connect(lambda _text: self.changed.emit())

    def controls(self) -> tuple[QWidget, ...]:
        """Return the line."""
        return (self.line,)

    def show_raw(self, raw: object) -> None:
        """Show text, or the items of a list."""
        self.line.setText(", ".join(map(str, raw)) if isinstance(raw, list) else str(raw))

    def raw(self) -> object:
        """Return the text; kinds that are lists read it with its commas."""
        return self.line.text()


class NumberEditor(Editor):
    """A whole number within its limits."""

    def __init__(self, name: str, kind: Whole, parent: QWidget | None = None) -> None:
        """Take the limits of `kind`."""
        super().__init__(name, parent)
        self.number = QSpinBox()
        self.number.setRange(kind.low, kind.high)
        self.column.addWidget(self.number)
        self.number.valueChanged.connect(lambda _value: self.changed.emit())

    def controls(self) -> tuple[QWidget, ...]:
        """Return the number."""
        return (self.number,)

    def show_raw(self, raw: object) -> None:
        """Show the number."""
        self.number.setValue(raw if isinstance(raw, int) else self.number.minimum())

    def raw(self) -> object:
        """Return the number."""
        return self.number.value()


class SwitchEditor(Editor):
    """On or off; its label stands beside the box."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Be off."""
        super().__init__(name, parent)
        self.box = QCheckBox(self.tr("On"))
        self.column.addWidget(self.box)
        self.box.toggled.connect(lambda _on: self.changed.emit())

    def controls(self) -> tuple[QWidget, ...]:
        """Return the box."""
        return (self.box,)

    def show_raw(self, raw: object) -> None:
        """Show on or off."""
        self.box.setChecked(bool(raw))

    def raw(self) -> object:
        """Return on or off."""
        return self.box.isChecked()


class ChoiceEditor(Editor):
    """One of a few words."""

    def __init__(self, name: str, kind: Choice, parent: QWidget | None = None) -> None:
        """Offer the words of `kind`."""
        super().__init__(name, parent)
        self.choices = QComboBox()
        for choice in kind.choices:
            words = QCoreApplication.translate("settings", choice.capitalize())
            self.choices.addItem(words, choice)
        self.column.addWidget(self.choices)
        self.choices.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def controls(self) -> tuple[QWidget, ...]:
        """Return the choices."""
        return (self.choices,)

    def show_raw(self, raw: object) -> None:
        """Show the word."""
        self.choices.setCurrentIndex(max(0, self.choices.findData(raw)))

    def raw(self) -> object:
        """Return the word."""
        return self.choices.currentData()


class KindsEditor(Editor):
    """Ways of signing in, each with its box."""

    def __init__(self, name: str, kind: SignInKinds, parent: QWidget | None = None) -> None:
        """Offer every way."""
        super().__init__(name, parent)
        labels = {
            SignInKind.BROWSER: self.tr("In the browser"),
            SignInKind.DEVICE_CODE: self.tr("With a code on another device"),
            SignInKind.AZURE_CLI: self.tr("With the sign-in of the Azure CLI"),
        }
        spelt = kind.write(tuple(SignInKind))
        words = spelt if isinstance(spelt, list) else []
        self.boxes = dict(zip(words, (QCheckBox(labels[each]) for each in SignInKind), strict=True))
        for box in self.boxes.values():
            self.column.addWidget(box)
            box.toggled.connect(lambda _on: self.changed.emit())

    def controls(self) -> tuple[QWidget, ...]:
        """Return the boxes."""
        return tuple(self.boxes.values())

    def show_raw(self, raw: object) -> None:
        """Tick those in the list."""
        for word, box in self.boxes.items():
            box.setChecked(isinstance(raw, list) and word in raw)

    def raw(self) -> object:
        """Return the ticked ones."""
        return [word for word, box in self.boxes.items() if box.isChecked()]


class ContactsEditor(Editor):
    """Whom to ask, a line for each role."""

    def __init__(self, name: str, kind: Contacts, parent: QWidget | None = None) -> None:
        """Make a line for each role of `kind`."""
        super().__init__(name, parent)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        self.lines = {role: QLineEdit() for role in kind.roles}
        for role, line in self.lines.items():
            line.setAccessibleName(human(role))
            form.addRow(Text(human(role)), line)
            line.textChanged.connect(lambda _text: self.changed.emit())
        self.column.addLayout(form)

    def controls(self) -> tuple[QWidget, ...]:
        """Return the lines."""
        return tuple(self.lines.values())

    def show_raw(self, raw: object) -> None:
        """Show the texts by role."""
        for role, line in self.lines.items():
            line.setText(str(raw.get(role, "")) if isinstance(raw, dict) else "")

    def raw(self) -> object:
        """Return the roles that have a text."""
        filled = {role: line.text().strip() for role, line in self.lines.items()}
        return {role: text for role, text in filled.items() if text}


class FileOnly(Editor):
    """A value too rich for a line: it is said where it is written."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(name, parent)
        self._raw: object = []
        self.said = Text()
        self.column.addWidget(self.said)

    def show_raw(self, raw: object) -> None:
        """Say how many there are."""
        self._raw = raw
        count = len(raw) if isinstance(raw, list) else 0
        self.said.setText(self.tr("%n of them; they are written in the settings file.", "", count))

    def raw(self) -> object:
        """Return what was shown."""
        return self._raw


def editor_for(name: str, kind: Kind) -> Editor:
    """Return the editor that fits the kind of a setting."""
    if isinstance(kind, Whole):
        return NumberEditor(name, kind)
    if isinstance(kind, Choice):
        return ChoiceEditor(name, kind)
    if isinstance(kind, SignInKinds):
        return KindsEditor(name, kind)
    if isinstance(kind, Contacts):
        return ContactsEditor(name, kind)
    plain: dict[type[object], type[Editor]] = {
        Switch: SwitchEditor,
        Presets: FileOnly,
        StatedPolicies: FileOnly,
    }
    return plain.get(type(kind), LineEditor)(name)
