"""Dialogs where policies are known: what is offered, what is not, and why."""

from dataclasses import replace
from datetime import timedelta

from patmanager.core.facts import Facts
from patmanager.core.faults import PolicyRefused
from patmanager.core.known_policies import Rules
from patmanager.core.organizations import Organization
from patmanager.core.policy import OFF, ON, Creation, Noted, Policy, Source, Statement, days
from patmanager.core.tokens import FULL_ACCESS, Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.comply import ComplyDialog
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.dialogs.edit import EditDialog
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.offer import Offer
from patmanager.ui.dialogs.policies import PoliciesDialog
from patmanager.ui.dialogs.renew import RenewDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from tests.samples import NOW, FixedClock
from tests.screens import samples
from tests.screens.scene import Scene
from tests.ui.offers import CATALOGUE, PRESETS


def _noted(policy: Policy, value: str, source: Source = Source.SEEN, *, sure: bool = True) -> Noted:
    account, key = samples.CONTOSO.key
    at = NOW - timedelta(days=3)
    return Noted(account, key, "", Statement(policy, value, source, at, sure))


_RESTRICTED = _noted(Policy.CREATION, Creation.RESTRICTED.value)
_PACKAGES = _noted(Policy.CREATION, Creation.PACKAGING_ONLY.value)
_DOUBT = _noted(Policy.CREATION, Creation.RESTRICTED.value, Source.READ, sure=False)
_SHORT = _noted(Policy.LIFESPAN, "30")
_BOUND = _noted(Policy.LIFESPAN, days(90, exact=False))
_NOT_FULL = _noted(Policy.FULL_SCOPE, ON)
_NPM = samples.BY_NAME["npm – LAPTOP-7"]
_MIXED = replace(_NPM, scopes=("vso.code_write", "vso.packaging"))
_FULL = replace(_NPM, scopes=(FULL_ACCESS,))
_OLD = replace(_NPM, authorization_id="old", valid_from=NOW - timedelta(days=40))


def _offer(*noted: Noted) -> Offer:
    return Offer(
        organizations=(samples.CONTOSO, samples.FABRIKAM),
        presets=PRESETS,
        catalogue=CATALOGUE,
        rules=Rules(),
        clock=FixedClock(),
        keychain_label=samples.KEYCHAIN,
        computer="LAPTOP-7",
        noted=noted,
        living={samples.CONTOSO.key: (_NPM, samples.BY_NAME["Release bot"])},
    )


def _known(*noted: Noted) -> Known:
    places: dict[str, Organization] = {
        each.authorization_id: samples.CONTOSO for each in (_NPM, _OLD)
    }
    return Known(CATALOGUE, Rules(), FixedClock(), samples.KEYCHAIN, noted=noted, places=places)


def _brought_back() -> CreateDialog:
    first, second = CreateDialog(_offer()), CreateDialog(_offer())
    first.form.purposes.choose("git")
    second.bring_back(first.form.typed())
    first.deleteLater()
    return second


def _edit(token: Token, *noted: Noted) -> EditDialog:
    dialog = EditDialog(token, _known(*noted), PRESETS)
    dialog.scopes.set_scopes(("vso.code_write", "vso.packaging_write"))
    return dialog


def _choose_differently() -> ComplyDialog:
    dialog = _comply(_MIXED, _PACKAGES)
    dialog.choose.click()
    return dialog


def _refused() -> RenewDialog:
    dialog = RenewDialog((_MIXED,), _known())
    dialog.show_busy()
    dialog.set_known(_known(_noted(Policy.CREATION, Creation.LIMITED.value)))
    name = "disablePatCreationPolicyViolation"
    sentence = "Your organization does not let you create tokens."
    facts = Facts(organization="contoso", subject=_MIXED.name, error=name, sentence=sentence)
    dialog.show_refusal(_MIXED, explain(PolicyRefused(facts), renewing=True))
    return dialog


def _comply(token: Token, *noted: Noted) -> ComplyDialog:
    return ComplyDialog(token, _known(*noted), PRESETS)


POLICIES = (
    Scene(
        "create-packaging-only",
        "New token: packages only",
        lambda: CreateDialog(_offer(_PACKAGES)),
    ),
    Scene("create-blocked", "New token: not here", lambda: CreateDialog(_offer(_RESTRICTED))),
    Scene("create-doubt", "New token: perhaps", lambda: CreateDialog(_offer(_DOUBT, _SHORT))),
    Scene("create-bound", "New token: lifespan too long", lambda: CreateDialog(_offer(_BOUND))),
    Scene("create-brought-back", "New token: typed before", _brought_back),
    Scene("comply", "Make compliant: fewer scopes", lambda: _comply(_MIXED, _PACKAGES, _SHORT)),
    Scene("comply-full", "Make compliant: full access", lambda: _comply(_FULL, _NOT_FULL)),
    Scene("comply-packages", "Make compliant: choose packages", _choose_differently),
    Scene("renew-refused", "Renew: refused, and what helps", _refused),
    Scene(
        "renew-not-allowed",
        "Renew: not allowed",
        lambda: RenewDialog((_NPM,), _known(_RESTRICTED)),
    ),
    Scene(
        "renew-comply",
        "Renew: some must comply, some must be rotated",
        lambda: RenewDialog((_MIXED, _OLD), _known(_PACKAGES, _SHORT)),
    ),
    Scene(
        "rotate-not-allowed", "Rotate: not allowed", lambda: RotateDialog(_NPM, _known(_RESTRICTED))
    ),
    Scene(
        "rotate-fewer",
        "Rotate: fewer scopes",
        lambda: RotateDialog(_MIXED, _known(_PACKAGES, _SHORT)),
    ),
    Scene("edit-packages", "Change: packages only", lambda: _edit(_MIXED, _PACKAGES)),
    Scene("edit-not-allowed", "Change: not allowed", lambda: _edit(_MIXED, _RESTRICTED)),
    Scene(
        "policies",
        "What your organizations allow",
        lambda: PoliciesDialog(_offer(_PACKAGES, _SHORT, _noted(Policy.FULL_SCOPE, OFF))),
    ),
)
