"""The tables of the ledger, a module each, loaded when it is first asked for.

The first painting needs the inventory alone, and waits for no other (PEP 562).
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from patmanager.services.ledger_tables import (
        inventory,
        messages,
        operations,
        places,
        policies,
        reports,
        slots,
        uses,
    )

__all__ = [
    "inventory",
    "messages",
    "operations",
    "places",
    "policies",
    "reports",
    "slots",
    "uses",
]


def __getattr__(name: str) -> "ModuleType":
    """Load a table's module; Python keeps it here, and asks once."""
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    message = f"the ledger has no table {name}"
    raise AttributeError(message)
