"""Texts that only the person can open: Windows' Data Protection API, as NuGet uses it.

Source: NuGet.Client, `EncryptionUtility.cs`: DPAPI for the current user, with the entropy "NuGet",
in base64. Nobody has run this on Windows yet.
"""

import sys
from base64 import b64decode, b64encode

from patmanager.core.client_faults import ClientRefused
from patmanager.core.facts import Facts

_ENTROPY = b"NuGet"
_NO_QUESTIONS = 1  # CRYPTPROTECT_UI_FORBIDDEN


def seal(text: str) -> str:
    """Return a text sealed for the person, in base64; raises `ClientRefused` off Windows."""
    return b64encode(_called("CryptProtectData", text.encode())).decode()


def unseal(text: str) -> str:
    """Open a sealed text; raises `ClientRefused` for one of somebody else, and off Windows."""
    return _called("CryptUnprotectData", b64decode(text)).decode()


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Blob(ctypes.Structure):
        _fields_ = (("size", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_char)))

    def _blob(value: bytes) -> _Blob:
        return _Blob(len(value), ctypes.create_string_buffer(value, len(value)))

    def _called(function: str, content: bytes) -> bytes:
        """Call one of the two functions of `crypt32.dll`, which take and give blobs alike."""
        given, entropy, taken = _blob(content), _blob(_ENTROPY), _Blob()
        call = getattr(ctypes.windll.crypt32, function)
        by = ctypes.byref
        if not call(by(given), None, by(entropy), None, None, _NO_QUESTIONS, by(taken)):
            raise ClientRefused(Facts(subject="DPAPI", code=str(ctypes.GetLastError())))
        try:
            return ctypes.string_at(taken.data, taken.size)
        finally:
            ctypes.windll.kernel32.LocalFree(taken.data)

else:

    def _called(function: str, content: bytes) -> bytes:  # noqa: ARG001 - as on Windows
        """Refuse: there is nothing to seal with."""
        raise ClientRefused(Facts(subject="DPAPI", sentence="It is part of Windows."))
