"""The session: MSAL's token cache, restored from its place and kept there.

Several patmanager processes may share a place. So what is written is not the whole cache but
what this process changed since it last looked, put into what lies there now.
"""

import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import RLock

import portalocker
from msal import SerializableTokenCache
from msal_extensions.persistence import PersistenceDecryptionError, PersistenceNotFound

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    KeychainFault,
    KeychainMissing,
    KeychainRefused,
    SignInCacheBroken,
)
from patmanager.services.session_places import Place

Entries = dict[str, dict[str, dict[str, object]]]
"""The cache as MSAL writes it: kind of credential, key, entry."""

LOCK_SECONDS = 5.0

_log = logging.getLogger(__name__)


class SessionCache:
    """MSAL's cache in memory (`tokens`) and the place where it is kept, if there is one."""

    def __init__(self, place: Place | None) -> None:
        """Be empty; without a place the session ends with the program."""
        self.tokens = SerializableTokenCache()
        self._place = place
        self._known: Entries = {}
        self._lock = RLock()
        self._is_kept = place is not None
        self._restored = False
        self._untold: SignInCacheBroken | None = None

    @property
    def is_kept(self) -> bool:
        """Whether the last look at the place, or the last writing, went well."""
        self.restore_quietly()
        return self._is_kept

    def restore(self) -> None:
        """Take over what lies in the place.

        Raises `SignInCacheBroken` once for what cannot be read, after putting it aside, and
        `KeychainFault`s; a keychain that is missing only means that nothing is kept.
        """
        with self._lock:
            self._restored = True
            if self._untold is not None:
                fault, self._untold = self._untold, None
                raise fault
            if self._place is None:
                return
            self._is_kept = False
            try:
                theirs = self._read(self._place)
            except KeychainMissing:
                return
            except SignInCacheBroken:
                self._put_aside(self._place)
                raise
            self._is_kept = True
            self._take_over(theirs)

    def restore_quietly(self) -> None:
        """Restore if that was not tried yet: a keychain asks its question once, not at each call.

        What is wrong is raised when the session is restored aloud.
        """
        with self._lock:
            if self._restored:
                return
            try:
                self.restore()
            except SignInCacheBroken as fault:
                self._untold = fault
            except KeychainFault as fault:
                _log.warning("the session was not restored: %s", fault)

    def keep(self) -> None:
        """Write what changed. Raises `KeychainFault`s; the changes are then kept in memory."""
        with self._lock:
            if self._place is None or not self.tokens.has_state_changed:
                return
            self._is_kept = False
            try:
                with _locked(self._place):
                    self._write(self._place)
            except BaseException:
                self.tokens.has_state_changed = True
                raise
            self._is_kept = True

    def keep_if_possible(self) -> None:
        """Write what changed; signing in went well even if it cannot be kept."""
        try:
            self.keep()
        except (KeychainFault, SignInCacheBroken) as fault:
            _log.warning("the session is not kept: %s", fault)

    def _write(self, place: Place) -> None:
        ours: Entries = json.loads(self.tokens.serialize())
        theirs = self._read(place)
        merged = merge(self._known, ours, theirs)
        if merged != theirs:
            with _place_faults():
                place.persistence.save(json.dumps(merged, separators=(",", ":")))
        self._known = self._understood(merged)
        _apply(self.tokens, ours, merged)

    def _take_over(self, theirs: Entries) -> None:
        changed = self.tokens.has_state_changed
        ours: Entries = json.loads(self.tokens.serialize())
        _apply(self.tokens, ours, merge(self._known, ours, theirs))
        self._known = self._understood(theirs)
        if changed:
            self.tokens.has_state_changed = True  # writing it out has reset this

    def _understood(self, entries: Entries) -> Entries:
        """Return the kinds that this MSAL knows; others are left as they are in the place."""
        known = self.tokens.key_makers.keys()
        return {kind: entries[kind] for kind in entries if kind in known}

    def _read(self, place: Place) -> Entries:
        with _place_faults():
            try:
                text = place.persistence.load()
            except PersistenceNotFound:
                return {}
        return _parsed(text)

    def _put_aside(self, place: Place) -> None:
        try:
            with _place_faults():
                place.put_aside()
        except (KeychainFault, SignInCacheBroken) as fault:
            _log.warning("the broken session stays where it is: %s", fault)
        else:
            self._is_kept = True


def merge(known: Entries, ours: Entries, theirs: Entries) -> Entries:
    """Return `theirs` with what we added, changed or removed since both were as `known`."""
    merged = {kind: dict(entries) for kind, entries in theirs.items()}
    for kind in ours.keys() | known.keys():
        before, now = known.get(kind, {}), ours.get(kind, {})
        target = merged.setdefault(kind, {})
        for key in before.keys() | now.keys():
            if before.get(key) == now.get(key):
                continue
            if key in now:
                target[key] = now[key]
            else:
                target.pop(key, None)
    return {kind: entries for kind, entries in merged.items() if entries}


def _apply(tokens: SerializableTokenCache, before: Entries, after: Entries) -> None:
    """Change single entries, as another thread may be writing others."""
    for kind in (before.keys() | after.keys()) & tokens.key_makers.keys():
        old, new = before.get(kind, {}), after.get(kind, {})
        for key in old.keys() | new.keys():
            if key not in new:
                tokens.modify(kind, old[key])
            elif old.get(key) != new[key]:
                tokens.modify(kind, new[key], new[key])


def _parsed(text: str) -> Entries:
    """Return the entries in a text; raises `SignInCacheBroken`, quoting nothing."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not all(map(_is_table, found.values())):
        raise SignInCacheBroken(Facts(code="unreadable"))
    return found


def _is_table(entries: object) -> bool:
    return isinstance(entries, Mapping) and all(map(_is_entry, entries.values()))


def _is_entry(entry: object) -> bool:
    """Tell whether MSAL can work with an entry: texts and switches, a date where one belongs."""
    return (
        isinstance(entry, Mapping)
        and all(isinstance(value, str | bool | None) for value in entry.values())
        and (entry.get("credential_type") != "AccessToken" or _is_number(entry.get("expires_on")))
    )


def _is_number(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isdecimal()


@contextmanager
def _place_faults() -> Iterator[None]:
    """Raise faults in place of what persistences raise."""
    try:
        yield
    except PersistenceNotFound:
        raise
    except (PersistenceDecryptionError, UnicodeDecodeError) as error:
        raise SignInCacheBroken(Facts(code=type(error).__name__)) from error
    except OSError as error:
        raise KeychainRefused(Facts(subject="session", code=type(error).__name__)) from error


@contextmanager
def _locked(place: Place) -> Iterator[None]:
    """Let one process write at a time."""
    try:
        with portalocker.Lock(place.lock, "a", timeout=LOCK_SECONDS):
            yield
    except portalocker.LockException as error:
        raise KeychainRefused(Facts(subject=str(place.lock), code="busy")) from error
