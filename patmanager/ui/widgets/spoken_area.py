"""A scroll area that assistive technology may ask for a part that has just gone."""

from PySide6.QtWidgets import QScrollArea


class QWidget(QScrollArea):
    """A scroll area that speaks as a plain widget does.

    What speaks for a widget is chosen by the names of its classes, and a class of Python counts:
    under this name, Qt takes the speaker of plain widgets. The one of scroll areas must not be
    taken. It counts only scroll bars that are seen, and does not look whether the number it is
    asked for is below that count (`QAccessibleAbstractScrollArea::child`, Qt 6.11.3; no report of
    it was found): a screen reader that asked for the count, then for each part, while a scroll
    bar went in between, ended the program (segmentation fault). The one of plain widgets counts
    hidden parts as well, so its count stays, and it answers that there is no such part.
    """
