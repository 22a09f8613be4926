"""The banners over a page; in a low window one, and of it the sentence that matters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from patmanager.ui import theme
from patmanager.ui.banners import MOST, Banner
from patmanager.ui.widgets.announce import announce

if TYPE_CHECKING:
    from patmanager.ui.widgets.banner import BannerView


class BannerStack(QWidget):
    """The banners of a page, at most two, one where it is terse; a new one is announced."""

    pressed = Signal(Banner)
    closed = Signal(Banner)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show none."""
        super().__init__(parent)
        self._every: tuple[Banner, ...] = ()
        self._shown: tuple[Banner, ...] = ()
        self._is_terse = False
        self._views: list[BannerView] = []
        self._next: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.NEAR + theme.CLOSE)
        self.hide()

    def show_state(self, banners: tuple[Banner, ...]) -> None:
        """Show the first of `banners`."""
        self._every = banners
        wanted = banners[: 1 if self._is_terse else MOST]
        if wanted != self._shown:
            self._show(wanted)

    def set_terse(self, is_terse: bool) -> None:
        """Take as little room as can be, or as much as is good."""
        if is_terse is not self._is_terse:
            self._is_terse = is_terse
            self._show(self._every[: 1 if is_terse else MOST])

    def precede(self, part: QWidget) -> None:
        """Come before a part where Tab goes from part to part, as banners stand on the page."""
        self._next = part
        self._take_turns()

    def _take_turns(self) -> None:
        if self._next is None or not self._shown:
            return
        last = self._next.previousInFocusChain()
        for view in self._views:
            if last is not None:
                QWidget.setTabOrder(last, view.button)
                QWidget.setTabOrder(view.button, view.close_button)
                last = view.close_button

    def _show(self, wanted: tuple[Banner, ...]) -> None:
        known = {banner.key for banner in self._shown}
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._shown = wanted
        self._views = [self._viewed(banner) for banner in wanted]
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for banner, view in zip(wanted, self._views, strict=True):
            self._column.addWidget(view)
            if banner.key not in known and self.window().isVisible():
                announce(self, f"{banner.title} {banner.more}".strip())
        self.setVisible(bool(wanted))
        self._take_turns()
        if had_focus:
            self.focusNextChild()

    def _viewed(self, banner: Banner) -> "BannerView":
        from patmanager.ui.widgets.banner import BannerView

        view = BannerView(banner, is_terse=self._is_terse)
        view.pressed.connect(self.pressed)
        view.closed.connect(self.closed)
        return view
