"""What keyring and the libraries below it raise, as faults."""

from collections.abc import Iterator
from contextlib import contextmanager

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    Fault,
    KeychainDismissed,
    KeychainFault,
    KeychainLocked,
    KeychainMissing,
    KeychainRefused,
)

_LIBRARIES = frozenset(
    {
        *("keyring", "secretstorage", "jeepney", "dbus", "gi"),
        *("pywintypes", "win32ctypes", "win32cred"),
    }
)
_LOCKED = frozenset({"KeyringLocked", "LockedException"})
_DISMISSED = frozenset({"PromptDismissedException", "KeychainDenied"})
_MISSING = frozenset({"NoKeyringError", "SecretServiceNotAvailableException"})
_NO_REPLY = "org.freedesktop.DBus.Error.NoReply"


@contextmanager
def keychain_faults(subject: str = "") -> Iterator[None]:
    """Raise a `KeychainFault` about `subject` in place of what the libraries raise.

    Recognized by name and library, since most of them can be imported on one system only. Their
    words are left out: nobody promises that they quote no secret.
    """
    try:
        yield
    except Fault:
        raise
    except BaseException as error:
        if not _is_theirs(error):
            raise
        code = " ".join((type(error).__name__, *_numbers(error)))
        raise _kind(error)(Facts(subject=subject, code=code)) from error


def _is_theirs(error: BaseException) -> bool:
    library = type(error).__module__.partition(".")[0]
    return isinstance(error, OSError) or library in _LIBRARIES


def _kind(error: BaseException) -> type[KeychainFault]:
    """Tell which fault it is; macOS hides a refused question as the cause of "locked"."""
    chain = [error]
    while (cause := chain[-1].__cause__) is not None:
        chain.append(cause)
    names = {type(one).__name__ for one in chain}
    if names & _DISMISSED:
        return KeychainDismissed
    if names & _LOCKED:
        return KeychainLocked
    if names & _MISSING and not any(getattr(one, "name", "") == _NO_REPLY for one in chain):
        return KeychainMissing
    return KeychainRefused


def _numbers(error: BaseException) -> list[str]:
    """Return the error number, where Windows or macOS gives one."""
    values = [getattr(error, "winerror", None), getattr(error.__cause__, "args", (None,))[:1]]
    flat = [value[0] if isinstance(value, tuple) and value else value for value in values]
    return [str(value) for value in flat if isinstance(value, int)]
