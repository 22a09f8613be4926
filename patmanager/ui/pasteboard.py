"""The clipboard of macOS, whose marks cannot be set through Qt.

Written from Apple's documentation of NSPasteboard and from nspasteboard.org; not tried on a Mac.
"""

import ctypes
import ctypes.util
from ctypes import c_bool, c_char_p, c_long, c_ulong, c_void_p
from typing import Any

from patmanager.core.secret import Secret

_TEXT = "public.utf8-plain-text"
_MARKS = ("org.nspasteboard.ConcealedType", "org.nspasteboard.TransientType")
_THIS_COMPUTER_ONLY = 1
"""NSPasteboardContentsCurrentHostOnly: keeps the secret off the person's other devices."""


class MacBoard:
    """NSPasteboard through the Objective-C runtime.

    Ownership is told by `changeCount`, which moves with every change by anybody.
    """

    def __init__(self) -> None:
        """Load the runtime and AppKit; raises `OSError` where there is none."""
        self._objc = ctypes.CDLL(ctypes.util.find_library("objc") or "libobjc.dylib")
        ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
        self._objc.objc_getClass.restype = c_void_p
        self._objc.objc_getClass.argtypes = [c_char_p]
        self._objc.sel_registerName.restype = c_void_p
        self._objc.sel_registerName.argtypes = [c_char_p]
        self._board = self._send(c_void_p, self._class("NSPasteboard"), "generalPasteboard")
        self._count = -1

    def write(self, secret: Secret) -> None:
        """Put the text on the pasteboard of this computer only, with both marks."""
        self._send(
            c_long, self._board, "prepareForNewContentsWithOptions:", (c_ulong, _THIS_COMPUTER_ONLY)
        )
        self._set(secret.reveal(), _TEXT)
        for mark in _MARKS:
            self._set("", mark)
        self._count = self._change_count()

    def holds_ours(self) -> bool:
        """Tell whether nobody changed the pasteboard since."""
        return self._change_count() == self._count

    def clear(self) -> None:
        """Empty the pasteboard."""
        self._send(c_long, self._board, "clearContents")

    def _change_count(self) -> int:
        return int(self._send(c_long, self._board, "changeCount"))

    def _set(self, text: str, kind: str) -> None:
        self._send(
            c_bool,
            self._board,
            "setString:forType:",
            (c_void_p, self._string(text)),
            (c_void_p, self._string(kind)),
        )

    def _string(self, text: str) -> int:
        made: int = self._send(
            c_void_p, self._class("NSString"), "stringWithUTF8String:", (c_char_p, text.encode())
        )
        return made

    def _class(self, name: str) -> int:
        found: int = self._objc.objc_getClass(name.encode())
        return found

    # ctypes gives back whatever the result type makes of the answer.
    def _send(
        self, result: type, receiver: int, selector: str, *arguments: tuple[type, Any]
    ) -> Any:  # noqa: ANN401
        """Send a message; each argument is its C type and its value."""
        prototype = ctypes.CFUNCTYPE(result, c_void_p, c_void_p, *(kind for kind, _ in arguments))
        call = prototype(("objc_msgSend", self._objc))
        selected = self._objc.sel_registerName(selector.encode())
        return call(receiver, selected, *(value for _, value in arguments))
