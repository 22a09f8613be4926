"""The short number of every screen: what somebody at the phone reads out to be guided."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

NUMBERS = {
    "TokensPage": "1",
    "DetailsDialog": "1.1",
    "WelcomePage": "2",
    "SettingsPage": "3",
    "ExplainPage": "4",
    "HealthPage": "8",
    "PackagesPage": "9",
    "GivingPage": "9.1",
    "AdministrationPage": "10",
    "RevokeOthersDialog": "10.1",
    "CreateDialog": "5.1",
    "HandOverDialog": "5.2",
    "RenewDialog": "5.3",
    "RotateDialog": "5.4",
    "RotatedDialog": "5.5",
    "RevokeDialog": "5.6",
    "EditDialog": "5.7",
    "ComplyDialog": "5.8",
    "MoveDialog": "5.9",
    "LeakedDialog": "5.10",
    "KeepSecretDialog": "6.1",
    "AddOrganizationDialog": "6.2",
    "PoliciesDialog": "6.3",
    "PendingDialog": "6.4",
    "HistoryDialog": "6.5",
    "FaultDialog": "7.1",
    "HelpDialog": "7.2",
    "AboutDialog": "7.3",
    "LastResort": "7.4",
}
"""By the class of the page or dialog. A number stays with its screen for good."""


def number_of(screen: QWidget) -> str:
    """Return the number of a page or dialog, empty for what is no screen of its own."""
    return NUMBERS.get(type(screen).__name__, "")


def number_text(number: str) -> str:
    """Return what stands at the foot of a screen."""
    return QCoreApplication.translate("ScreenNumber", "Screen {number}").format(number=number)


def numbered_screens() -> list[tuple[str, str]]:
    """Return each number with what its screen is for, as somebody who helps looks it up."""
    tr = QCoreApplication.translate
    titles = {
        "TokensPage": tr("ScreenNumber", "All tokens"),
        "DetailsDialog": tr("ScreenNumber", "Details of a token, in a small window"),
        "WelcomePage": tr("ScreenNumber", "Before signing in"),
        "SettingsPage": tr("ScreenNumber", "Settings"),
        "ExplainPage": tr("ScreenNumber", "What a message means"),
        "HealthPage": tr("ScreenNumber", "Health of your tokens"),
        "PackagesPage": tr("ScreenNumber", "Installing packages"),
        "GivingPage": tr("ScreenNumber", "Giving a token to a program"),
        "AdministrationPage": tr("ScreenNumber", "For administrators"),
        "RevokeOthersDialog": tr("ScreenNumber", "Ending tokens of somebody else"),
        "CreateDialog": tr("ScreenNumber", "A new token"),
        "HandOverDialog": tr("ScreenNumber", "A token for somebody else"),
        "RenewDialog": tr("ScreenNumber", "More time for a token"),
        "RotateDialog": tr("ScreenNumber", "A new secret in the place of an old one"),
        "RotatedDialog": tr("ScreenNumber", "What became of several new secrets"),
        "RevokeDialog": tr("ScreenNumber", "Ending tokens"),
        "EditDialog": tr("ScreenNumber", "Changing a token"),
        "ComplyDialog": tr("ScreenNumber", "Making a token fit the policies"),
        "MoveDialog": tr("ScreenNumber", "Replacing global tokens"),
        "LeakedDialog": tr("ScreenNumber", "A secret that leaked"),
        "KeepSecretDialog": tr("ScreenNumber", "Keeping a secret from elsewhere"),
        "AddOrganizationDialog": tr("ScreenNumber", "Adding an organization"),
        "PoliciesDialog": tr("ScreenNumber", "What the organizations allow"),
        "PendingDialog": tr("ScreenNumber", "What is not finished"),
        "HistoryDialog": tr("ScreenNumber", "What was done here"),
        "FaultDialog": tr("ScreenNumber", "What went wrong"),
        "HelpDialog": tr("ScreenNumber", "Keyboard and help"),
        "AboutDialog": tr("ScreenNumber", "About patmanager"),
        "LastResort": tr("ScreenNumber", "Something went wrong inside"),
    }
    return [(NUMBERS[name], title) for name, title in titles.items()]
