"""A real keychain on a bus of its own, for the sample that wants one."""

from tests.services.conftest import bus, gnome_keyring

__all__ = ["bus", "gnome_keyring"]
