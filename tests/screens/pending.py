"""Scenes of what is not finished."""

from dataclasses import replace

from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.pending import Pending, Standing
from patmanager.ui.dialogs.pending import PendingDialog
from tests.samples import ANA, NOW
from tests.screens import samples
from tests.screens.scene import Scene

_NPM = samples.BY_NAME["npm – LAPTOP-7"]
_MAKING = Operation("op", Kind.CREATE, ANA.id, "contoso", _NPM.name, NOW)
_EVERY = (
    Pending(replace(_MAKING, outcome=Outcome.UNKEPT), Standing.UNKEPT, (_NPM,)),
    Pending(replace(_MAKING, id="b", name="Wiki sync", kind=Kind.REVOKE), Standing.OLD_ACTIVE),
    Pending(replace(_MAKING, id="c", name="Release bot"), Standing.WAITING),
    Pending(replace(_MAKING, id="d", name="old agent"), Standing.SIGNED_OUT),
)

PENDING = (
    Scene("pending", "What is not finished", lambda: PendingDialog(_EVERY)),
    Scene("pending-none", "Everything is finished", lambda: PendingDialog(())),
)
