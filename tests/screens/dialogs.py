"""Scenes of dialogs: about tokens, their secrets, and the program."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QMenuBar, QWidget

from patmanager.core.facts import Facts
from patmanager.core.faults import KeychainLocked, PolicyRefused, Unreachable
from patmanager.core.known_policies import Rules
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.secret import Secret
from patmanager.core.token_changes import IssuedToken, Renewal
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.actions import Actions
from patmanager.ui.dialogs.add_organization import AddOrganizationDialog
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.dialogs.edit import EditDialog
from patmanager.ui.dialogs.fault import FaultDialog
from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.dialogs.help import HelpDialog
from patmanager.ui.dialogs.keep_secret import KeepSecretDialog
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.last_resort import LastResort
from patmanager.ui.dialogs.offer import Offer
from patmanager.ui.dialogs.renew import RenewDialog
from patmanager.ui.dialogs.revoke import RevokeDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from patmanager.ui.dialogs.rotated import Rotated, RotatedDialog
from patmanager.ui.pages.about import AboutDialog
from patmanager.ui.pages.about import Facts as AboutFacts
from patmanager.ui.pages.history import HistoryDialog
from tests.samples import NOW, FixedClock
from tests.screens import samples
from tests.screens.administration import REVOKE_OTHERS
from tests.screens.health import LEAKED
from tests.screens.moving import moving
from tests.screens.pending import PENDING
from tests.screens.scene import Scene
from tests.ui.offers import CATALOGUE, PRESETS

CANARY = "CanaryOpensNothing" + "7" * 66
"""The secret in every picture that could show one; as long as real ones."""

_OFFER = Offer(
    organizations=(samples.CONTOSO, samples.FABRIKAM),
    presets=PRESETS,
    catalogue=CATALOGUE,
    rules=Rules(),
    clock=FixedClock(),
    keychain_label=samples.KEYCHAIN,
    computer="LAPTOP-7",
)
_PACKAGING_ONLY = Rules(
    allowed_scopes=frozenset({"vso.packaging", "vso.packaging_write"}), longest=timedelta(days=30)
)
_KNOWN = Known(
    CATALOGUE, Rules(), FixedClock(), samples.KEYCHAIN, samples.KEPT, samples.NOTES_BY_ID
)
_NPM = samples.BY_NAME["npm – LAPTOP-7"]
_MANY = tuple(
    samples.BY_NAME[name] for name in ("npm – LAPTOP-7", "old agent", "Release bot", "Wiki sync")
)
_BARRED = PolicyRefused(
    Facts(
        organization="contoso",
        code="fullScopedPatPolicyViolation",
        sentence="VS403463: The full scope personal access token policy is enforced.",
        activity_id="8f5e0a52-0000-4000-8000-5d1f6b3c2a10",
        status=400,
    )
)


def _made(**changes: object) -> IssuedToken:
    token = replace(
        _NPM,
        name="npm – LAPTOP-7 – 2026-11",
        valid_from=NOW,
        valid_to=NOW + timedelta(days=30),
    )
    plain = IssuedToken(token, Secret(CANARY), token.valid_to)
    return replace(plain, **changes)  # type: ignore[arg-type]  # the caller names real fields


def _create(
    act: Callable[[CreateDialog], None] = lambda _dialog: None, **changes: object
) -> Callable[[], QWidget]:
    def make() -> CreateDialog:
        dialog = CreateDialog(replace(_OFFER, **changes))  # type: ignore[arg-type]  # real fields
        act(dialog)
        return dialog

    return make


def _custom(dialog: CreateDialog) -> None:
    custom = next(preset for preset in PRESETS if not preset.scopes)
    dialog.form.purposes.choose(custom.id)


def _task(dialog: CreateDialog) -> None:
    _custom(dialog)
    dialog.form.scopes.search.setText("publish extension")
    dialog.form.scopes.tasks.buttons()[0].click()


def _unfold(dialog: CreateDialog) -> None:
    dialog.form.purposes.more.click()


def _issued(issued: IssuedToken, keychain: str) -> Callable[[], QWidget]:
    return _create(lambda dialog: dialog.show_issued(issued, keychain))


def _copied() -> CreateDialog:
    dialog = CreateDialog(_OFFER)
    dialog.show_issued(_made(), samples.KEYCHAIN)
    if dialog.ready is not None:
        dialog.ready.panel.show_copied(30)
    return dialog


def _rotated() -> RotateDialog:
    dialog = RotateDialog(_NPM, _KNOWN)
    dialog.show_issued(_made(), samples.KEYCHAIN)
    return dialog


def _several_rotated() -> RotatedDialog:
    results = [Rotated(each, _made(), is_safe=True, is_old_revoked=True) for each in _MANY[:1]]
    results += [Rotated(each, _made(), is_safe=True) for each in _MANY[1:2]]
    return RotatedDialog((*results, *(Rotated(each) for each in _MANY[2:])), NOW)


def _renewed() -> RenewDialog:
    dialog = RenewDialog(_MANY, _KNOWN)
    dialog.show_busy()
    for token, days in ((_NPM, 30), (samples.BY_NAME["Wiki sync"], 60)):
        asked = NOW + timedelta(days=60)
        granted = replace(token, valid_to=NOW + timedelta(days=days))
        dialog.show_renewed(Renewal(granted, token.valid_to, asked))
    dialog.show_finished()
    return dialog


def _revoked() -> RevokeDialog:
    dialog = RevokeDialog(_MANY, _KNOWN)
    dialog.show_busy()
    dialog.show_revoked(_MANY[0])
    dialog.show_revoked(_MANY[1], explain(KeychainLocked()))
    dialog.show_refusal(_MANY[2], explain(Unreachable(Facts(subject="vssps.dev.azure.com"))))
    dialog.show_spared(_MANY[3])
    dialog.show_finished()
    return dialog


def _revoking() -> RevokeDialog:
    dialog = RevokeDialog(_MANY, _KNOWN)
    dialog.show_busy()
    dialog.show_revoked(_MANY[0])
    return dialog


def _edit(token: Token, scopes: tuple[str, ...]) -> EditDialog:
    dialog = EditDialog(token, _KNOWN, PRESETS)
    dialog.scopes.set_scopes(scopes)
    return dialog


def _keep() -> KeepSecretDialog:
    dialog = KeepSecretDialog(samples.BY_NAME["Terraform plan"], samples.KEYCHAIN)
    dialog.field.setText(f"  {CANARY} ")
    return dialog


def _refused_address() -> AddOrganizationDialog:
    dialog = AddOrganizationDialog()
    dialog.address.setText("https://pkgs.dev.azure.com/contoso/_packaging/team/npm/registry/")
    return dialog


def _history() -> HistoryDialog:
    rows = (
        (Kind.RENEW, "git – LAPTOP-7", "fabrikam", 0.1, Outcome.DONE, ""),
        (Kind.CREATE, "npm – LAPTOP-7", "contoso", 5, Outcome.DONE, ""),
        (Kind.CREATE, "everything", "contoso", 6, Outcome.REFUSED, "contoso allows no full access"),
        (Kind.REVOKE, "leaked in a gist", "contoso", 30, Outcome.DONE, ""),
        (Kind.CREATE, "Dashboards", "fabrikam", 52, Outcome.UNKEPT, ""),
        (Kind.CHANGE, "Terraform plan", "fabrikam", 75, Outcome.UNKNOWN, ""),
    )
    return HistoryDialog(
        tuple(
            Operation(
                str(number),
                kind,
                samples.ANA.id,
                organization,
                name,
                NOW - timedelta(hours=hours),
                outcome=outcome,
                sentence=sentence,
            )
            for number, (kind, name, organization, hours, outcome, sentence) in enumerate(rows)
        )
    )


def _about() -> AboutDialog:
    hosts = (
        "login.microsoftonline.com",
        "app.vssps.visualstudio.com",
        "vssps.dev.azure.com",
        "dev.azure.com",
    )
    return AboutDialog(AboutFacts("1.0.0", samples.KEYCHAIN, hosts, licenses="LICENSE"))


def _help() -> HelpDialog:
    owner = QWidget()
    actions, bar = Actions(owner), QMenuBar(owner)
    actions.fill(bar)
    actions.show_state(samples.state())
    dialog = HelpDialog(bar, actions)
    owner.deleteLater()
    return dialog


def _trace() -> LastResort:
    lines = ["patmanager 1.0.0", "Traceback (most recent call last):"]
    return LastResort("\n".join([*lines, '  File "patmanager/ui/rows.py", line 12', "KeyError: 7"]))


def _explained() -> Frame:
    return FaultDialog(explain(_BARRED))


def _refused() -> CreateDialog:
    dialog = CreateDialog(_OFFER)
    dialog.show_fault(explain(_BARRED))
    return dialog


DIALOGS = (
    Scene("create", "New token", _create()),
    Scene(
        "create-restricted",
        "New token: settings allow little",
        _create(_unfold, rules=_PACKAGING_ONLY),
    ),
    Scene("create-custom", "New token: own choice of scopes", _create(_custom)),
    Scene("create-task", "New token: scopes found by a task", _create(_task)),
    Scene("create-refused", "New token: refused", _refused),
    Scene("secret-kept", "Secret: kept", _issued(_made(), samples.KEYCHAIN)),
    Scene("secret-copied", "Secret: on the clipboard", _copied),
    Scene("secret-not-kept", "Secret: not kept", _issued(_made(unkept=KeychainLocked()), "")),
    Scene(
        "secret-shortened",
        "Secret: shorter life than asked for",
        _issued(_made(asked=NOW + timedelta(days=90)), samples.KEYCHAIN),
    ),
    Scene("rotate", "Rotate", lambda: RotateDialog(_NPM, _KNOWN)),
    Scene("rotate-done", "Rotate: the new secret", _rotated),
    Scene(
        "rotate-several", "Rotate one of several", lambda: RotateDialog(_NPM, _KNOWN, place=(2, 3))
    ),
    Scene("rotate-several-done", "Several rotated", _several_rotated),
    Scene("renew", "Renew one", lambda: RenewDialog((_NPM,), _KNOWN)),
    Scene("renew-many", "Renew many", lambda: RenewDialog(_MANY, _KNOWN)),
    Scene("renew-done", "Renewed", _renewed),
    Scene("revoke", "Revoke one", lambda: RevokeDialog((_NPM,), _KNOWN)),
    Scene("revoke-many", "Revoke many", lambda: RevokeDialog(_MANY, _KNOWN)),
    Scene("revoke-running", "Revoking", _revoking),
    Scene("revoke-done", "Revoked", _revoked),
    *LEAKED,
    *REVOKE_OTHERS,
    Scene("edit", "Change", lambda: _edit(_NPM, ("vso.packaging", "vso.code_write"))),
    *moving(CANARY),
    Scene("keep-secret", "Keep a secret", _keep),
    Scene("add-organization", "Add an organization", _refused_address),
    Scene("fault", "A fault explained", _explained),
    Scene("about", "About", _about),
    Scene("history", "History", _history),
    *PENDING,
    Scene("help", "Keyboard and help", _help),
    Scene("last-resort", "An error in the program", _trace),
)
