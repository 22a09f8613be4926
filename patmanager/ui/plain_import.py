"""Gives `import` back to Python: Qt's bindings put a hook of theirs around it.

The hook reads the source of every module that is imported, to see whether it uses the bindings,
and turns their `__feature__`s on or off by it (PYSIDE-2029). None is used here, and a twentieth of
the start goes into it.
"""

import builtins


def restore_import() -> None:
    """Undo the hook; nothing happens where the bindings have none."""
    without_features = getattr(builtins, "__orig_import__", None)
    if without_features is not None:
        builtins.__import__ = without_features
