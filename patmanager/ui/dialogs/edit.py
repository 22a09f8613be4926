"""Change a token's name and what it may do; its secret stays the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from patmanager.core.objections import Part, blocking
from patmanager.core.policies import PACKAGING, check_change, compliant, leaves_packages
from patmanager.core.presets import Preset
from patmanager.core.token_changes import TokenChange
from patmanager.core.tokens import Token
from patmanager.ui.dialogs.form import FormDialog
from patmanager.ui.dialogs.known import Known
from patmanager.ui.widgets.difference import Difference
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.objections import Objections
from patmanager.ui.widgets.packages_choice import PackagesChoice
from patmanager.ui.widgets.scope_picker import ScopePicker
from patmanager.ui.widgets.text import Kind, Text, field_label


class EditDialog(FormDialog):
    """Asks for a new name and new scopes; `submitted` carries the change.

    Fields that stay as they are, are `None` in it. The reason typed for full access is `note()`.
    """

    submitted = Signal(TokenChange)

    def __init__(
        self,
        token: Token,
        known: Known,
        presets: tuple[Preset, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Ask about `token`; the areas of `presets` are seen first."""
        super().__init__("", parent)
        self._token, self._known = token, known
        self.begin(self.tr("Change “{name}”").format(name=isolated(token.name)))
        self.name = QLineEdit(token.name)
        self.scopes = self._choice(presets)
        self.scopes.set_scopes(token.scopes)
        self.objections = Objections({Part.NAME: self.name, Part.SCOPES: self.scopes.entry}, self)
        self.difference = Difference(known.catalogue, self)
        self.lacks_reason = Notice(Sign.STOP)
        self._arrange()
        self.finish()
        self.name.textChanged.connect(self.render_form)
        self.scopes.changed.connect(self.render_form)
        self.name.setFocus()

    def change(self) -> TokenChange:
        """Return what is asked for now."""
        name, scopes = self.name.text().strip(), self.scopes.scopes()
        return TokenChange(
            self._token.authorization_id,
            name=None if name == self._token.name else name,
            scopes=scopes if self._gains_or_loses() else None,
        )

    def note(self) -> str:
        """Return the reason given for full access, to be kept as the token's note."""
        return self.scopes.reason()

    def unfinished(self) -> TokenChange | None:
        """Return what was typed and not asked for, to be brought back; `None` for nothing."""
        return self.change() if self._is_changed() else None

    def bring_back(self, typed: TokenChange) -> None:
        """Fill in what was typed before, and say so."""
        if typed.name is not None:
            self.name.setText(typed.name)
        if typed.scopes is not None:
            self.scopes.set_scopes(typed.scopes)
        self.back.say_plainly(self.tr("What you typed before is back."))
        self.fit()

    def _choice(self, presets: tuple[Preset, ...]) -> ScopePicker | PackagesChoice:
        """Return what to choose from: levels in plain words where packages alone are allowed."""
        known, token = self._known, self._token
        policies = known.policies(token)
        if not leaves_packages(policies):
            return ScopePicker(known.catalogue, presets, plain=known.speaks_plainly(token))
        allowed = compliant(tuple(PACKAGING), policies)
        return PackagesChoice(known.catalogue, allowed, token.scopes)

    def _arrange(self) -> None:
        places = self.objections.places
        self.back = Notice(Sign.NOTE)
        self.sheet.column.addWidget(self.back)
        self.sheet.column.addWidget(field_label(self.tr("&Name"), self.name))
        self.sheet.column.addWidget(self.name)
        self.sheet.column.addWidget(places[Part.NAME])
        self.sheet.add_group(self.scopes, places[Part.SCOPES], self.lacks_reason)
        self.sheet.add_group(self.difference)
        for part in (Part.WHOLE, Part.END, Part.ORGANIZATION):
            self.sheet.column.addWidget(places[part])
        same = self.tr("The secret stays the same, so nothing has to be updated where it is used.")
        self.sheet.column.addWidget(Text(same, Kind.SECONDARY))

    def _gains_or_loses(self) -> bool:
        found = self._known.catalogue.difference(self._token.scopes, self.scopes.scopes())
        return bool(found.gained or found.lost)

    def _is_changed(self) -> bool:
        return self.name.text().strip() != self._token.name or self._gains_or_loses()

    def render_form(self) -> None:
        """Say what stands against the change, and what the token gains or loses by it."""
        scopes = self.scopes.scopes()
        objections = check_change(
            self._token,
            self.name.text(),
            scopes,
            self._known.policies(self._token),
            self._known.clock.now(),
        )
        self.objections.show(objections, self._token.organization)
        self.lacks_reason.setVisible(self.scopes.lacks_reason)
        if self.scopes.lacks_reason:
            self.lacks_reason.say_plainly(self.tr("Say why full access is needed."))
        self.difference.compare(self._token.scopes, scopes)
        allowed = not blocking(objections) and not self.scopes.lacks_reason and self._is_changed()
        self.show_deed(self.tr("&Change token"), self.tr("Changing…"), allowed=allowed)

    def submit(self) -> None:
        """Ask for the change."""
        self.submitted.emit(self.change())
