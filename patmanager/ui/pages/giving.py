"""The page on which a program is given a token that is there already."""

from PySide6.QtWidgets import QWidget

from patmanager.core.scopes import Catalogue
from patmanager.ui.pages.packages import PackagesPage


class GivingPage(PackagesPage):
    """As the page for packages, without the question what the token may do: it is made."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Hide what is not asked."""
        super().__init__(catalogue, parent)
        self.levels.hide()

    def show_token(self, name: str, organization: str) -> None:
        """Name the token that a program is to be given."""
        title = self.tr("Give {name} to a program").format(name=name)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.intro.setText(
            self.tr(
                "Its secret, kept here, is put where the program looks for it. It is a token of "
                "{organization}."
            ).format(organization=organization)
        )

    def show_source(self, *, on: bool) -> None:
        """Ask where packages come from, or not: git and az work with the organization."""
        self.source.setVisible(on)
