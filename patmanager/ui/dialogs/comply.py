"""Make a token comply with today's policies and renew it, in one step; its secret stays."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from patmanager.core.objections import Part, blocking
from patmanager.core.policies import PACKAGING, check_renewal, compliant, leaves_packages
from patmanager.core.presets import Preset
from patmanager.core.token_changes import TokenChange
from patmanager.core.tokens import Token
from patmanager.core.words import objection_background, objection_sentence
from patmanager.ui.dialogs.form import FormDialog
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.renewable import renewal_bounds
from patmanager.ui.widgets.difference import Difference
from patmanager.ui.widgets.lifetime_picker import LifetimePicker
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import isolated
from patmanager.ui.widgets.objections import Objections
from patmanager.ui.widgets.packages_choice import PackagesChoice
from patmanager.ui.widgets.scope_picker import ScopePicker
from patmanager.ui.widgets.text import Kind, Text
from patmanager.ui.wording import said


class ComplyDialog(FormDialog):
    """Shows what the policies no longer allow, what is left, and asks for how long.

    `submitted` carries the change, with scopes and end.
    """

    submitted = Signal(TokenChange)

    def __init__(
        self,
        token: Token,
        known: Known,
        presets: tuple[Preset, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Ask about `token`: what is still allowed of its scopes is chosen."""
        super().__init__("", parent)
        self._token, self._known = token, known
        policies, now = known.policies(token), known.clock.now()
        self.begin(self.tr("Make “{name}” compliant").format(name=isolated(token.name)))
        self.why = Notice(Sign.NOTE)
        self.scopes = self._choice(presets)
        left = compliant(token.scopes, policies)
        self.scopes.set_scopes(left)
        self.choose = QPushButton(self.tr("Choose differently…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.difference = Difference(known.catalogue, self)
        self.lifetime = LifetimePicker(renewal_bounds((token,), (policies,), now), known.days)
        self.objections = Objections({Part.SCOPES: self.scopes.entry}, self)
        self._arrange()
        self.choose.setVisible(bool(left))
        self.scopes.setVisible(not left)
        self._say_why()
        self.finish()
        self.scopes.changed.connect(self.render_form)
        self.lifetime.changed.connect(self.render_form)
        if left:
            self.lifetime.focus_chosen()
        else:
            self.scopes.entry.setFocus()

    def set_known(self, known: Known) -> None:
        """Take what is now known of the policies; scopes that were chosen stay chosen."""
        self._known = known
        now, policies = known.clock.now(), known.policies(self._token)
        self.lifetime.set_bounds(renewal_bounds((self._token,), (policies,), now))
        self._say_why()

    def change(self) -> TokenChange:
        """Return what is asked for now."""
        return TokenChange(
            self._token.authorization_id,
            scopes=self.scopes.scopes(),
            valid_to=self.lifetime.valid_to(),
        )

    def render_form(self) -> None:
        """Say what is still against it, and what the token loses."""
        token, known = self._token, self._known
        scopes, end = self.scopes.scopes(), self.lifetime.valid_to()
        asked, policies = replace(token, scopes=scopes), known.policies(token)
        objections = check_renewal(asked, end, policies, known.clock.now())
        self.objections.show(objections, token.organization)
        self.difference.compare(token.scopes, scopes)
        allowed = not blocking(objections) and not self.scopes.lacks_reason
        self.show_deed(self.tr("&Make compliant and renew"), self.tr("Renewing…"), allowed=allowed)

    def submit(self) -> None:
        """Ask for the change."""
        self.submitted.emit(self.change())

    def _choice(self, presets: tuple[Preset, ...]) -> ScopePicker | PackagesChoice:
        """Return what to choose from: levels in plain words where packages alone are allowed."""
        known, token = self._known, self._token
        policies = known.policies(token)
        if not leaves_packages(policies):
            return ScopePicker(known.catalogue, presets, plain=known.speaks_plainly(token))
        allowed = compliant(tuple(PACKAGING), policies)
        return PackagesChoice(known.catalogue, allowed, compliant(token.scopes, policies))

    def _arrange(self) -> None:
        places = self.objections.places
        life = Text(self.tr("&For how long from today?"), Kind.LABEL)
        life.setBuddy(self.lifetime.group.buttons()[0])
        self.sheet.column.addWidget(self.why)
        self.sheet.add_group(self.scopes, places[Part.SCOPES])
        self.sheet.add_group(self.difference)
        self.sheet.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.sheet.add_group(life, self.lifetime, places[Part.END])
        self.sheet.column.addWidget(places[Part.WHOLE])
        same = self.tr("The secret stays the same, so nothing has to be updated where it is used.")
        self.sheet.column.addWidget(Text(same, Kind.SECONDARY))

    def _choose(self) -> None:
        self.choose.hide()
        self.scopes.show()
        self.scopes.entry.setFocus()
        self.fit()

    def _say_why(self) -> None:
        """Name the first rule that the token breaks as it is."""
        token, known = self._token, self._known
        now, where = known.clock.now(), self._token.organization
        found = check_renewal(token, self.lifetime.valid_to(), known.policies(token), now)
        broken = [each for each in blocking(found) if each.part is Part.SCOPES]
        if broken:
            background = objection_background(broken[0], where)
            self.why.say_plainly(
                said(objection_sentence(broken[0], where)),
                " ".join(said(each) for each in background),
            )
