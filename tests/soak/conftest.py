"""The keychain of the soak: a real one on a bus of its own."""

from tests.services.conftest import bus, gnome_keyring

__all__ = ["bus", "gnome_keyring"]
