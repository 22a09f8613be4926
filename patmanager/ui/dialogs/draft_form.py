"""The form of a new token: what for, what it may do, its name, where, for how long."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.known_policies import KnownPolicies
from patmanager.core.objections import Objection, Part, Reason, blocking
from patmanager.core.organizations import Organization
from patmanager.core.policies import check, check_use
from patmanager.core.policy import Noted
from patmanager.core.presets import Preset
from patmanager.core.token_changes import TokenDraft
from patmanager.ui.dialogs.barred import creation_bounds, why_barred, why_not_everything
from patmanager.ui.dialogs.offer import Offer, suggested_name
from patmanager.ui.dialogs.typed import Typed
from patmanager.ui.widgets.dates import days_between
from patmanager.ui.widgets.lifetime_picker import LifetimePicker
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.objections import Objections
from patmanager.ui.widgets.purpose_picker import PurposePicker
from patmanager.ui.widgets.review import Review
from patmanager.ui.widgets.scope_picker import ScopePicker
from patmanager.ui.widgets.stacked import stacked
from patmanager.ui.widgets.still_serving import StillServing
from patmanager.ui.widgets.text import Kind, Text, field_label
from patmanager.ui.wording import catalogue_text


class DraftForm(QWidget):
    """Makes a `TokenDraft`; objections stand under their fields from the first moment on."""

    changed = Signal()
    grown = Signal()
    check_again = Signal(Organization)

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        """Fill in what `offer` suggests."""
        super().__init__(parent)
        self._offer = offer
        self._objections: tuple[Objection, ...] = ()
        self._touched = False
        self._name_is_typed = False
        self._build_fields()
        self._arrange()
        self._start()
        self._connect()
        self._check()
        self._touched = False

    @property
    def is_allowed(self) -> bool:
        """Whether nothing stands against the draft."""
        return not blocking(self._objections) and not self.scopes.lacks_reason

    @property
    def is_blocked(self) -> bool:
        """Whether the person can make no token at all in the chosen organization."""
        return any(each.reason is Reason.CREATION_RESTRICTED for each in self._objections)

    @property
    def is_typed(self) -> bool:
        """Whether the person changed anything."""
        return self._touched

    def draft(self) -> TokenDraft:
        """Return what is asked for now."""
        organization = self.organization()
        return TokenDraft(
            organization="" if organization is None else organization.name,
            name=self.name.text().strip(),
            scopes=self._scopes(),
            valid_to=self.lifetime.valid_to(),
        )

    def organization(self) -> Organization | None:
        """Return the chosen organization."""
        index = self.where.currentIndex()
        return self._offer.organizations[index] if index >= 0 else None

    def note(self) -> str:
        """Return the reason given for full access."""
        return self.scopes.reason() if self._is_custom() else ""

    def typed(self) -> Typed:
        """Return the fields as they stand."""
        preset, where = self.purposes.preset(), self.organization()
        return Typed(
            preset="" if preset is None else preset.id,
            scopes=self.scopes.scopes(),
            reason=self.scopes.why.text(),
            name=self.name.text() if self._name_is_typed else "",
            organization=None if where is None else where.key,
            days=max(0, self.lifetime.group.checkedId()),
            date=self.lifetime.date.date(),
        )

    def restore(self, fields: Typed, *, typed: bool = True) -> None:
        """Fill in fields as they stood; what is no longer to be had is left out.

        `typed` tells that it was the person who filled them in.
        """
        keys = [each.key for each in self._offer.organizations]
        if fields.organization in keys:
            self.where.setCurrentIndex(keys.index(fields.organization))
        self.purposes.choose(fields.preset)
        self.scopes.set_scopes(fields.scopes)
        self.scopes.why.setText(fields.reason)
        self._name_is_typed = bool(fields.name)
        self.name.setText(fields.name)
        self._suggest_name()
        if fields.days:
            self.lifetime.choose(fields.days)
        else:
            self.lifetime.choose_date(fields.date)
        self._check()
        self._touched = typed

    def set_noted(self, noted: tuple[Noted, ...]) -> None:
        """Take what is now known of the policies."""
        self.checking.setEnabled(True)
        if noted != self._offer.noted:
            touched = self._touched
            self._offer = replace(self._offer, noted=noted)
            self._policies_changed()
            self._touched = touched

    def _build_fields(self) -> None:
        offer = self._offer
        self.name = QLineEdit()
        self.where = QComboBox()
        self.where.addItems(offer.places())
        if offer.organization in offer.organizations:
            self.where.setCurrentIndex(offer.organizations.index(offer.organization))
        now = offer.clock.now()
        self.purposes = PurposePicker(offer.presets, self._why_not)
        self.scopes = ScopePicker(offer.catalogue, offer.presets)
        self.lifetime = LifetimePicker(creation_bounds(self._known(), now))
        self.review = Review(offer.catalogue, offer.keychain_label)
        self.serving = StillServing()
        self.checking = QPushButton(self.tr("Check the policies again"))
        self.checking.setAutoDefault(False)
        self.objections = Objections(
            {Part.NAME: self.name, Part.ORGANIZATION: self.where, Part.SCOPES: self.scopes.search},
            self,
        )
        self.lacks_reason = Notice(Sign.STOP)

    def _arrange(self) -> None:
        places = self.objections.places
        name, where = self.tr("&Name"), self.tr("&Organization")
        row = QHBoxLayout()
        row.setSpacing(16)
        self._naming = stacked(field_label(name, self.name), self.name, places[Part.NAME])
        place = stacked(field_label(where, self.where), self.where, places[Part.ORGANIZATION])
        for piece, share in ((self._naming, 3), (place, 2)):
            row.addWidget(piece, share, Qt.AlignmentFlag.AlignTop)
        life = Text(self.tr("&For how long?"), Kind.LABEL)
        life.setBuddy(self.lifetime.group.buttons()[0])
        self._what = stacked(self.purposes, self.scopes, places[Part.SCOPES], self.lacks_reason)
        self._how_long = stacked(life, self.lifetime, places[Part.END])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self._what)
        whole.addLayout(row)
        for below in (self._how_long, self.review, places[Part.WHOLE], self.serving):
            whole.addWidget(below)
        whole.addWidget(self.checking, 0, Qt.AlignmentFlag.AlignLeading)

    def _start(self) -> None:
        offer = self._offer
        self.purposes.choose(offer.preset)
        if offer.like is not None:
            self._fill_from(offer.like)
        if self.purposes.preset() is None:
            self.purposes.choose_first()
        self._follow_preset(with_days=offer.like is None)
        self.scopes.bar_everything(why_not_everything(self._known(), self._where_name()))

    def _fill_from(self, like: TokenDraft) -> None:
        """Take scopes and name of another token: the purpose is then the custom one."""
        same = [each for each in self._offer.presets if each.scopes and each.scopes == like.scopes]
        custom = [each for each in self._offer.presets if not each.scopes]
        for preset in (*same, *custom[-1:]):
            self.purposes.choose(preset.id)
            break
        self.scopes.set_scopes(like.scopes)
        self.name.setText(like.name)
        self._name_is_typed = bool(like.name)
        self.lifetime.choose(max(1, days_between(self._offer.clock.now(), like.valid_to)))

    def _connect(self) -> None:
        self.purposes.changed.connect(self._preset_changed)
        self.purposes.search.textChanged.connect(self._suggest_name)
        self.purposes.search.textChanged.connect(self.scopes.begin_with)
        self.scopes.changed.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.name.textEdited.connect(self._name_edited)
        self.where.currentIndexChanged.connect(self._policies_changed)
        self.checking.clicked.connect(self._check_again)
        self.lifetime.changed.connect(self._check)

    def _preset_changed(self) -> None:
        self._follow_preset(with_days=True)
        self._check()
        QTimer.singleShot(0, self, self.grown.emit)

    def _follow_preset(self, *, with_days: bool) -> None:
        preset = self.purposes.preset()
        self.scopes.setVisible(preset is not None and not preset.scopes)
        if preset is not None and with_days:
            self.lifetime.choose(preset.days if preset.scopes else self._offer.days)
        self._suggest_name()

    def _name_edited(self) -> None:
        self._name_is_typed = bool(self.name.text())

    def _suggest_name(self) -> None:
        preset = self.purposes.preset()
        if self._name_is_typed or preset is None:
            return
        what = self.purposes.word() or catalogue_text(preset.title)
        name = suggested_name(what, self._offer)
        self.name.setText(name)
        self.name.setCursorPosition(0)

    def _is_custom(self) -> bool:
        preset = self.purposes.preset()
        return preset is None or not preset.scopes

    def _scopes(self) -> tuple[str, ...]:
        preset = self.purposes.preset()
        return self.scopes.scopes() if preset is None or not preset.scopes else preset.scopes

    def _why_not(self, preset: Preset) -> str:
        """Say why a purpose is barred, from the same check that the whole draft goes through."""
        return why_barred(preset, self._known(), self._where_name())

    def _where_name(self) -> str:
        organization = self.organization()
        return "" if organization is None else organization.name

    def _policies_changed(self) -> None:
        """Offer what the chosen organization allows."""
        now, known = self._offer.clock.now(), self._known()
        self.purposes.judge(self._why_not)
        self.scopes.bar_everything(why_not_everything(known, self._where_name()))
        self.lifetime.set_bounds(creation_bounds(known, now))
        self._check()
        QTimer.singleShot(0, self, self.grown.emit)

    def _check_again(self) -> None:
        organization = self.organization()
        if organization is not None:
            self.checking.setEnabled(False)
            self.check_again.emit(organization)

    def _known(self) -> KnownPolicies:
        """Return what is known of the policies where the token will be."""
        return self._offer.known(self.organization())

    def _check(self) -> None:
        """Look for objections against the draft, and show them."""
        self._touched = True
        now = self._offer.clock.now()
        draft, known = self.draft(), self._known()
        self._objections = check(draft, known, now)
        self.objections.show(self._objections, self._where_name())
        lacks = self._is_custom() and self.scopes.lacks_reason
        self.lacks_reason.setVisible(lacks)
        if lacks:
            self.lacks_reason.say_plainly(self.tr("Say why full access is needed."))
        self.review.show_draft(draft, now, known.told_end(now, now))
        self._show_what_can_be_asked(known)
        self.changed.emit()

    def _show_what_can_be_asked(self, known: KnownPolicies) -> None:
        """Show the fields, or, where nothing can be made, what still serves there."""
        blocked, organization = self.is_blocked, self.organization()
        for piece in (self._what, self._naming, self._how_long, self.review):
            piece.setVisible(not blocked)
        self.serving.setVisible(blocked)
        self.checking.setVisible(any(each.is_on for each in known.learned()))
        if blocked and organization is not None:
            living = self._offer.living.get(organization.key, ())
            self.serving.show_tokens(each for each in living if not check_use(each, known))
