"""The details of what is selected: what it may do, when it ends, a note, and what to do with it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from patmanager.core.organizations import Organization
from patmanager.core.scope_words import ScopeWords
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import Token
from patmanager.ui import texts, theme
from patmanager.ui.state import State
from patmanager.ui.theme import Tone
from patmanager.ui.widgets.dates import short_day
from patmanager.ui.widgets.found_notice import FoundNotice
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.widgets.refused_use import RefusedUse
from patmanager.ui.widgets.text import Kind, Text, field_label
from patmanager.ui.wording import catalogue_text

LONGEST_NOTE = 500
"""Characters of a note."""

_PHRASES = 8
_USUAL_WIDTH = 900
_NAME_WIDTH = 160


class Details(QWidget):
    """A card about the selected token; `noted` carries authorization id and note."""

    noted = Signal(str, str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Ask `catalogue` for plain words."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._shown: tuple[Organization, Token] | None = None
        self.name = Text("", Kind.LABEL)
        self.words = Text("", Kind.BODY)
        self.scopes = Text("", Kind.SECONDARY)
        self.refused = RefusedUse()
        self.found = FoundNotice()
        self.created = Text("", Kind.SECONDARY)
        self.ends = Text("", Kind.SECONDARY)
        self.kept = Text("", Kind.SECONDARY)
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("Where is it used? Only you see this."))
        self.note_label = field_label(self.tr("N&ote"), self.note)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.NEAR)
        self.scopes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._arrange()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.note.editingFinished.connect(self._tell_note)
        self.setAccessibleName(self.tr("Details"))

    def add_buttons(self, buttons: list[QPushButton]) -> None:
        """Put the deeds at the right edge, in their order."""
        for button in buttons:
            self.buttons.addWidget(button)

    def enter(self) -> None:
        """Take the focus, on the note."""
        if self.isVisible():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: State) -> None:
        """Show what is selected in `state`; hidden while nothing is."""
        chosen = state.chosen() if state.selected else ()
        self.setVisible(bool(chosen))
        if not chosen:
            self._shown = None
            return
        if len(chosen) > 1:
            self._show_many(chosen, state)
        else:
            self._show_one(chosen[0], state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the deeds under the name where they have no room beside it."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        name = theme.with_font(_NAME_WIDTH)
        beside = self.width() >= self.buttons.sizeHint().width() + name
        self.top.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        if event.size().width() != event.oldSize().width():
            # Other lines, another height.
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as high as the content needs at this width."""
        width = self.width() if self.isVisible() else _USUAL_WIDTH
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else -1
        hint = super().sizeHint()
        return QSize(hint.width(), height if height > 0 else hint.height())

    def minimumSizeHint(self) -> QSize:
        """Be no lower than the content, whatever words wrap at the narrowest width."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        palette = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line_of(palette), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        painter.end()

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.CLOSE)
        for part in (self.words, self.scopes):
            left.addWidget(part)
        right = QVBoxLayout()
        right.setSpacing(theme.CLOSE)
        for part in (self.ends, self.created, self.kept):
            right.addWidget(part)
        self.top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.top.addWidget(self.name, 1)
        self.top.addLayout(self.buttons)
        note = QHBoxLayout()
        note.setSpacing(theme.NEAR)
        self.note_label.setWordWrap(False)
        self.note_label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        note.addWidget(self.note_label)
        note.addWidget(self.note, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.EDGE)
        grid.setVerticalSpacing(theme.NEAR)
        left.addStretch(1)
        right.addStretch(1)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addWidget(self.refused, 1, 0, 1, 2)
        grid.addWidget(self.found, 2, 0, 1, 2)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GROUP, theme.GROUP - 4, theme.GROUP, theme.GROUP - 4)
        whole.setSpacing(theme.NEAR)
        whole.addLayout(self.top)
        whole.addLayout(grid)
        whole.addLayout(note)

    def _show_one(self, chosen: tuple[Organization, Token], state: State) -> None:
        organization, token = chosen
        moved = self._shown is None or self._shown[1].authorization_id != token.authorization_id
        if moved:
            self._tell_note()
        self._shown = chosen
        self.name.setText(shown_name(token.name))
        where = self.tr("every organization") if token.is_global else shown_name(organization.name)
        words = self._catalogue.can_do(token.scopes, catalogue_text, most=_PHRASES)
        self.words.setText(self.tr("{words}, in {where}").format(words=words, where=where))
        self.scopes.setText(self._scopes_text(organization, token, state))
        ends = self.tr("Ends {local}") if token.ends > state.now else self.tr("Ended {local}")
        self.ends.setText(ends.format(local=texts.moment_text(token.ends)))
        self.created.setText(
            self.tr("{universal} · created {day}").format(
                universal=texts.universal_text(token.ends), day=short_day(token.valid_from)
            )
        )
        self.refused.show_refusals(state.refusals(organization, token))
        self.found.show_findings(state.checkup(self._catalogue).of_token(organization, token))
        self._show_kept(token, state)
        note = state.notes.get(token.authorization_id, "")
        if moved or not self.note.hasFocus():
            self.note.setText(note)
        for part in (self.scopes, self.created, self.ends, self.kept, self.note, self.note_label):
            part.show()

    def _scopes_text(self, organization: Organization, token: Token, state: State) -> str:
        """Say the scopes as levels; their names too, except to whoever needs packages only."""
        levels = ScopeWords(self._catalogue, catalogue_text).scopes(token.scopes)
        names = " ".join(token.scopes)
        if state.packages_only(organization) or names == levels:
            return levels
        return self.tr("{levels} · {names}").format(levels=levels, names=names)

    def _show_kept(self, token: Token, state: State) -> None:
        if token.authorization_id in state.kept:
            sentence = self.tr("Its secret is kept in {keychain}.").format(
                keychain=state.keychain or self.tr("the keychain")
            )
            self.kept.set_tone(Tone.GOOD)
        else:
            sentence = self.tr("Its secret is not kept here.")
            self.kept.set_tone(None)
        self.kept.setText(" ".join(filter(None, (sentence, self._used_by(token, state)))))

    def _used_by(self, token: Token, state: State) -> str:
        """Name the programs of this computer that use a token, and those it was refused in."""
        mine = [each for each in state.connected if each.authorization_id == token.authorization_id]
        names = ", ".join(dict.fromkeys(each.client.value for each in mine))
        refused = ", ".join(dict.fromkeys(each.client.value for each in mine if each.refused_at))
        if refused:
            return self.tr("Used by {names}; refused in {refused}.").format(
                names=names, refused=refused
            )
        return self.tr("Used by {names}.").format(names=names) if names else ""

    def _show_many(self, chosen: tuple[tuple[Organization, Token], ...], state: State) -> None:
        self._tell_note()
        self._shown = None
        self.refused.hide()
        self.found.hide()
        self.name.setText(self.tr("%n token(s) chosen", "", len(chosen)))
        living = sum(token.works(state.now) for _, token in chosen)
        self.words.setText(
            self.tr("Still working: {living} of {all}.").format(living=living, all=len(chosen))
        )
        for part in (self.scopes, self.created, self.ends, self.kept, self.note, self.note_label):
            part.hide()

    def _tell_note(self) -> None:
        if self._shown is not None and self.note.isModified():
            self.note.setModified(False)
            self.noted.emit(self._shown[1].authorization_id, self.note.text().strip())
