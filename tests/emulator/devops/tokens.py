"""Tokens that nobody asked the API for."""

from datetime import timedelta

from patmanager.emulator.demo_tokens import add_pat
from patmanager.emulator.world import World


def token(world: World, scope: str, **fields: timedelta) -> str:
    """Return the secret of a new token of the developer in contoso."""
    where = world.organizations["contoso"]
    return add_pat(world, world.person("ana"), "made for a test", scope, where, **fields).secret
