"""Looks for texts without room, parts outside their parents, and parts over one another."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

_TOLERANCE = 1
"""Pixels: sizes are rounded."""


def cramped(window: QWidget) -> list[str]:
    """Return a sentence about every visible part of `window` that has not the room it needs."""
    found = []
    for part in _visible(window):
        complaints = (_without_room(part), _outside(part), *_overlapping(part))
        found += [f"{_called(part)}: {complaint}" for complaint in complaints if complaint]
    return found


def _visible(window: QWidget) -> Iterator[QWidget]:
    yield window
    for part in window.findChildren(QWidget):
        if part.isVisibleTo(window) and part.window() is window.window():
            yield part


def _without_room(part: QWidget) -> str:
    checks: tuple[tuple[type[QWidget], Callable[..., str]], ...] = (
        (QLabel, _label),
        (QAbstractButton, _button),
        (QComboBox, _combo_box),
        (QAbstractSpinBox, _spin_box),
        (QLineEdit, _placeholder),
        (QAbstractItemView, _nothing),
        (QAbstractScrollArea, _scrolled),
    )
    return next((check(part) for kind, check in checks if isinstance(part, kind)), "")


def _label(label: QLabel) -> str:
    if not label.text():
        return ""
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    if label.height() + _TOLERANCE < needed:
        return f"“{label.text()}” is {label.height()} high and needs {needed}"
    words = label.text().split() if label.wordWrap() else [label.text()]
    flags = Qt.TextFlag.TextShowMnemonic.value if isinstance(label.buddy(), QWidget) else 0
    widest = max(label.fontMetrics().size(flags, word).width() for word in words)
    # Painted by ourselves, it breaks long words by itself.
    breaks = type(label).paintEvent is not QLabel.paintEvent and label.wordWrap()
    if label.contentsRect().width() + _TOLERANCE < widest and not breaks:
        return f"“{label.text()}” is {label.contentsRect().width()} wide and needs {widest}"
    return ""


def _button(button: QAbstractButton) -> str:
    needed = button.sizeHint()
    if button.hasHeightForWidth():
        needed.setWidth(button.minimumSizeHint().width())
        needed.setHeight(button.heightForWidth(button.width()))
    # A line edit sizes the small buttons in it by itself.
    if isinstance(button.parentWidget(), QLineEdit):
        return ""
    size = button.size()
    narrow = size.width() + _TOLERANCE < needed.width()
    low = size.height() + _TOLERANCE < needed.height()
    wanted = f"needs {needed.width()} × {needed.height()}"
    if narrow or low:
        return f"“{button.text()}” is {size.width()} × {size.height()} and {wanted}"
    return ""


def _combo_box(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    controls = QStyle.ComplexControl.CC_ComboBox
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(controls, option, field, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    return f"“{box.currentText()}” has {room} and needs {needed}" if room < needed else ""


def _spin_box(box: QAbstractSpinBox) -> str:
    needed = box.minimumSizeHint().width()
    return f"is {box.width()} wide and needs {needed}" if box.width() < needed else ""


def _placeholder(line: QLineEdit) -> str:
    text = line.placeholderText()
    if line.text() or not text:
        return ""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    icons = sum(
        button.width() + 4
        for button in line.findChildren(QAbstractButton)
        if button.isVisibleTo(line)
    )
    margins = line.textMargins()
    room = inside.width() - margins.left() - margins.right() - icons - 4
    needed = line.fontMetrics().horizontalAdvance(text)
    return f"“{text}” has {room} and needs {needed}" if room + _TOLERANCE < needed else ""


def _scrolled(area: QAbstractScrollArea) -> str:
    hidden = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    content = getattr(area, "widget", lambda: None)()
    if not hidden or content is None:
        return ""
    room, needed = area.viewport().width(), max(content.width(), content.minimumWidth())
    return f"shows {room} of {needed} pixels" if room + _TOLERANCE < needed else ""


def _nothing(_part: QWidget) -> str:
    """Complain of nothing: tables shorten long names, which stand in full in the details."""
    return ""


def _outside(part: QWidget) -> str:
    parent = part.parentWidget()
    if parent is None or part.isWindow() or _has_own_manners(parent):
        return ""
    room = parent.rect().adjusted(-_TOLERANCE, -_TOLERANCE, _TOLERANCE, _TOLERANCE)
    if room.contains(part.geometry()):
        return ""
    return f"{_shown(part.geometry())} lies outside {_called(parent)} {_shown(parent.rect())}"


def _overlapping(parent: QWidget) -> list[str]:
    if _has_own_manners(parent) or parent.layout() is None:
        return []
    parts = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow()
    ]
    found = []
    for number, one in enumerate(parts):
        for other in parts[number + 1 :]:
            shared = one.geometry().intersected(other.geometry())
            if min(shared.width(), shared.height()) > _TOLERANCE:
                found.append(f"{_called(one)} lies over {_called(other)}")
    return found


def _has_own_manners(parent: QWidget) -> bool:
    """Tell whether a part places what is in it by itself, partly unseen on purpose."""
    inside = parent.parentWidget()
    kinds = (QAbstractScrollArea, QLineEdit, QComboBox, QAbstractSpinBox)
    is_viewport = isinstance(inside, QAbstractScrollArea) and inside.viewport() is parent
    return isinstance(parent, kinds) or is_viewport


def _called(part: QWidget) -> str:
    names = [type(part).__name__]
    above = part.parentWidget()
    while above is not None and len(names) < 4:
        names.append(type(above).__name__)
        above = above.parentWidget()
    return " in ".join(names)


def _shown(rect: QRect) -> str:
    corner: QPoint = rect.topLeft()
    return f"{rect.width()} × {rect.height()} at {corner.x()}, {corner.y()}"
