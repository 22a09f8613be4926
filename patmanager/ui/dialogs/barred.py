"""What is not to be had where the token will be, and why: purposes, full access, a late end."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from patmanager.core.known_policies import KnownPolicies
from patmanager.core.objections import Part, Reason, blocking
from patmanager.core.policies import against_creation, against_scopes
from patmanager.core.presets import Preset
from patmanager.core.tokens import FULL_ACCESS
from patmanager.core.words import objection_sentence
from patmanager.ui.widgets.dates import short_day
from patmanager.ui.widgets.lifetime_picker import Bounds
from patmanager.ui.wording import said

_PACKAGES = frozenset({Reason.PACKAGING_ONLY, Reason.PACKAGING_AT_MOST, Reason.PACKAGING_SETTINGS})

_OWN_CHOICE = ("",)
"""Scopes that the person chooses: more than packages, or there would be no need to."""


def why_barred(preset: Preset, known: KnownPolicies, organization: str) -> str:
    """Say in one sentence why a purpose is barred; empty when it is not."""
    scopes = preset.scopes or _OWN_CHOICE
    found = (*against_creation(scopes, known), *against_scopes(scopes, known))
    barring = [
        each
        for each in blocking(found)
        if each.part is Part.SCOPES and (preset.scopes or each.reason in _PACKAGES)
    ]
    return said(objection_sentence(barring[0], organization)) if barring else ""


def why_not_everything(known: KnownPolicies, organization: str) -> str:
    """Say why full access is not to be had; empty when it is."""
    barring = blocking(against_scopes((FULL_ACCESS,), known))
    return said(objection_sentence(barring[0], organization)) if barring else ""


def creation_bounds(known: KnownPolicies, now: datetime) -> Bounds:
    """Return the lifetimes on offer for a token made at `now` (aware UTC)."""
    latest, usual = known.latest_end(now, now), known.usual_end(now, now)
    return Bounds(now, latest, limit_sentence(known, now), usual)


def limit_sentence(known: KnownPolicies, now: datetime) -> str:
    """Say why no later end is offered for a token made at `now` (aware UTC)."""
    tr, longest = QCoreApplication.translate, known.longest
    if longest is None:
        return tr("Barred", "A token lives one year at most.")
    if known.bound is not None:
        return tr(
            "Barred",
            "Your company allows fewer than %n day(s); how many is not known.",
            "",
            known.bound,
        )
    day = short_day(known.latest_end(now, now))
    if longest == known.rules.longest:
        template = tr(
            "Barred",
            "Your organization's settings allow %n day(s) at most, until {day}.",
            "",
            longest.days,
        )
    else:
        template = tr(
            "Barred", "Your company allows %n day(s) at most, until {day}.", "", longest.days
        )
    return template.format(day=day)
