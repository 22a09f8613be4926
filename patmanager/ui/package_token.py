"""The token that a person gets for packages: what it would be, in a sentence, and why it cannot."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from patmanager.core.objections import blocking
from patmanager.core.organizations import Organization
from patmanager.core.policies import check
from patmanager.core.token_changes import TokenDraft
from patmanager.core.words import objection_sentence
from patmanager.ui.dialogs.offer import Offer, suggested_name
from patmanager.ui.state import State
from patmanager.ui.widgets.dates import long_day
from patmanager.ui.widgets.names import shown_name
from patmanager.ui.wording import catalogue_text, said

_PURPOSES = {"vso.packaging": "packages", "vso.packaging_write": "packages-add"}
_DAYS = 90


@dataclass(frozen=True, slots=True)
class PackageToken:
    """A token for packages in `where`, with `scopes`, for one program by its name."""

    offer: Offer
    where: Organization
    scopes: tuple[str, ...]
    program: str

    def draft(self) -> TokenDraft:
        """Return what is asked for: 90 days, or as long as the policies allow."""
        offer = self.offer
        now = offer.clock.now()
        end = min(now + timedelta(days=_DAYS), offer.known(self.where).usual_end(now, now))
        return TokenDraft(self.where.name, suggested_name(self.program, offer), self.scopes, end)

    def why_not(self) -> str:
        """Say in one sentence why it cannot be made and kept here; empty when it can."""
        offer, tr = self.offer, QCoreApplication.translate
        if not offer.keychain_label:
            return tr("PackageToken", "This computer has no keychain to keep the token in.")
        if _PURPOSES.get("".join(self.scopes)) not in {each.id for each in offer.presets}:
            return tr("PackageToken", "Your organization’s settings do not offer this.")
        known, now = offer.known(self.where), offer.clock.now()
        barring = blocking(check(self.draft(), known, now))
        return said(objection_sentence(barring[0], self.where.name)) if barring else ""

    def review(self) -> str:
        """Say what will be made and done with it."""
        words = self.offer.catalogue.can_do(self.scopes, catalogue_text)
        return QCoreApplication.translate(
            "PackageToken",
            "A token that can only {words} in {organization}, until {day}. It is kept in "
            "{keychain}, and {program} is set up to use it.",
        ).format(
            words=words[:1].lower() + words[1:],
            organization=shown_name(self.where.name),
            day=long_day(self.draft().valid_to),
            keychain=self.offer.keychain_label,
            program=self.program,
        )


def not_among(state: State, organization: str) -> str:
    """Say that no account of the person is known to have an organization."""
    tr = QCoreApplication.translate
    if state.refreshing is not None or state.updated_at is None:
        return tr("PackageToken", "Looking for your organizations…")
    return tr(
        "PackageToken",
        "{name} is not among the organizations of your account. Sign in with the account that "
        "belongs to it, or add it to the list of organizations.",
    ).format(name=shown_name(organization))
