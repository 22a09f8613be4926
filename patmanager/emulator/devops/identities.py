"""A person as Azure DevOps knows them: ids and descriptors that follow from the person."""

from base64 import urlsafe_b64encode
from functools import cache
from uuid import NAMESPACE_OID, uuid5

from patmanager.emulator.people import Person
from patmanager.emulator.world import World

ANONYMOUS = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
NOBODY = "00000000-0000-0000-0000-000000000000"


@cache
def storage_key(person: Person) -> str:
    """Return the id of a person's identity and profile, which is not the one in Entra."""
    return str(uuid5(NAMESPACE_OID, person.object_id))


@cache
def descriptor(person: Person) -> str:
    """Return the subject descriptor, whose letter case counts."""
    return "aad." + urlsafe_b64encode(storage_key(person).encode()).decode().rstrip("=")


def described(world: World, subject_descriptor: str) -> Person | None:
    """Find the person behind a descriptor."""
    known = world.described
    if len(known) != len(world.people):
        known.update({descriptor(one): one for one in world.people})
    return known.get(subject_descriptor)


def stored(world: World, key: str) -> Person | None:
    """Find the person behind an identity's id, in any letter case."""
    found = (one for one in world.people if storage_key(one) == key.lower())
    return next(found, None)
