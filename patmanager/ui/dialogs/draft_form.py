"""The form of a new token: what for, what it may do, its name, where, for how long."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from patmanager.core.organizations import Organization
from patmanager.core.policies import Objection, Part, check
from patmanager.core.presets import Preset
from patmanager.core.tokens import TokenDraft
from patmanager.core.words import objection_sentence
from patmanager.ui.dialogs.offer import Offer
from patmanager.ui.widgets.dates import days_between, short_day
from patmanager.ui.widgets.lifetime_picker import LifetimePicker
from patmanager.ui.widgets.mark import Notice, Sign
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.widgets.objections import Objections
from patmanager.ui.widgets.purpose_picker import PurposePicker
from patmanager.ui.widgets.review import Review
from patmanager.ui.widgets.scope_picker import ScopePicker
from patmanager.ui.widgets.text import Kind, Text, field_label
from patmanager.ui.wording import catalogue_text, said


class DraftForm(QWidget):
    """Makes a `TokenDraft`; objections stand under their fields from the first moment on."""

    changed = Signal()
    grown = Signal()

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
        return not self._objections and not self.scopes.lacks_reason

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

    def _build_fields(self) -> None:
        offer = self._offer
        self.purposes = PurposePicker(offer.presets, self._why_not)
        self.scopes = ScopePicker(offer.catalogue, offer.presets)
        self.name = QLineEdit()
        self.where = QComboBox()
        usernames = {organization.account.username for organization in offer.organizations}
        for organization in offer.organizations:
            name = shown_name(organization.name)
            account = f" ({organization.account.username})" if len(usernames) > 1 else ""
            self.where.addItem(f"{name}{account}")
        now = offer.clock.now()
        self.lifetime = LifetimePicker(now, offer.rules.latest_end(now), self._limit_sentence())
        self.review = Review(offer.catalogue, offer.keychain_label)
        self.objections = Objections(
            {Part.NAME: self.name, Part.ORGANIZATION: self.where, Part.SCOPES: self.scopes.search},
            self,
        )
        self.lacks_reason = Notice(Sign.STOP)

    def _arrange(self) -> None:
        places = self.objections.places
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for column, (label, edit, part) in enumerate(
            (
                (self.tr("&Name"), self.name, Part.NAME),
                (self.tr("&Organization"), self.where, Part.ORGANIZATION),
            )
        ):
            grid.addWidget(field_label(label, edit), 0, column)
            grid.addWidget(edit, 1, column)
            grid.addWidget(places[part], 2, column)
        life = Text(self.tr("&For how long?"), Kind.LABEL)
        life.setBuddy(self.lifetime.group.buttons()[0])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for piece in (self.purposes, self.scopes, places[Part.SCOPES], self.lacks_reason):
            whole.addWidget(piece)
        whole.addSpacing(8)
        whole.addLayout(grid)
        whole.addSpacing(8)
        for below in (life, self.lifetime, places[Part.END]):
            whole.addWidget(below)
        whole.addSpacing(8)
        whole.addWidget(self.review)
        whole.addWidget(places[Part.WHOLE])

    def _start(self) -> None:
        offer = self._offer
        if offer.organization in offer.organizations:
            self.where.setCurrentIndex(offer.organizations.index(offer.organization))
        self.purposes.choose(offer.preset)
        if offer.like is not None:
            self._fill_from(offer.like)
        if self.purposes.preset() is None:
            self.purposes.choose_first()
        self._follow_preset(with_days=offer.like is None)

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
        self.scopes.changed.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.name.textEdited.connect(self._name_edited)
        self.where.currentIndexChanged.connect(self._check)
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
        month = f"{self._offer.clock.now():%Y-%m}"
        what = self.purposes.word() or catalogue_text(preset.title)
        base = " – ".join(part for part in (what, self._offer.computer, month) if part)
        name, number = base, 2
        while name in self._offer.taken:
            name, number = f"{base} ({number})", number + 1
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
        if not preset.scopes:
            return ""
        now = self._offer.clock.now()
        draft = TokenDraft("any", "any", preset.scopes, self._offer.rules.latest_end(now))
        against = [o for o in check(draft, self._offer.rules, now) if o.part is Part.SCOPES]
        return said(objection_sentence(against[0])) if against else ""

    def _limit_sentence(self) -> str:
        longest = self._offer.rules.longest
        if longest is None:
            return self.tr("A token lives one year at most.")
        latest = self._offer.rules.latest_end(self._offer.clock.now())
        return self.tr(
            "Your organization's settings allow %n day(s) at most, until {day}.", "", longest.days
        ).format(day=short_day(latest))

    def _check(self) -> None:
        """Look for objections against the draft, and show them."""
        self._touched = True
        offer = self._offer
        now = offer.clock.now()
        draft = self.draft()
        self._objections = check(draft, offer.rules, now)
        self.objections.show(self._objections)
        lacks = self._is_custom() and self.scopes.lacks_reason
        self.lacks_reason.setVisible(lacks)
        if lacks:
            self.lacks_reason.say_plainly(self.tr("Say why full access is needed."))
        limit = None if offer.rules.longest is None else offer.rules.latest_end(now)
        self.review.show_draft(draft, now, limit)
        self.changed.emit()
