"""The sentences of all faults: one wording a leaf, in files by branch of the tree."""

from patmanager.core.faults import Fault
from patmanager.core.sentences.administration import ADMINISTRATION
from patmanager.core.sentences.clients import CLIENTS
from patmanager.core.sentences.input import INPUT
from patmanager.core.sentences.keychain import KEYCHAIN
from patmanager.core.sentences.local import LOCAL
from patmanager.core.sentences.network import NETWORK
from patmanager.core.sentences.service import SERVICE
from patmanager.core.sentences.sign_in import SIGN_IN
from patmanager.core.sentences.wording import Wording

FAULTS: dict[type[Fault], Wording] = {
    **SIGN_IN,
    **NETWORK,
    **SERVICE,
    **KEYCHAIN,
    **LOCAL,
    **INPUT,
    **CLIENTS,
    **ADMINISTRATION,
}
