r"""Where an organization's settings lie on each system: `defaults` and `enforced`.

Linux: `patmanager/policy.toml` under `/etc/xdg`, else under `XDG_CONFIG_DIRS`. macOS: managed
preferences, else `/Library/Application Support/patmanager/policy.toml`. Windows: the registry
under `HKLM\SOFTWARE\Policies\patmanager`.
"""

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Protocol

from patmanager.core.facts import Facts
from patmanager.core.faults import PolicyFileBroken
from patmanager.core.setting import Origin
from patmanager.core.settle import Layer

_PARTS = {"defaults": Origin.ORGANIZATION, "enforced": Origin.ENFORCED}

_LARGEST_FILE = 1 << 20
"""Bytes; a policy file is a page of text."""


_UNREADABLE = (ValueError, AttributeError, LookupError, TypeError, RecursionError)
"""What the readers of TOML and of property lists raise on text that is broken on purpose."""


class PolicySource(Protocol):
    """Where the organization's settings come from."""

    def read(self) -> tuple[Layer, ...]:
        """Return its defaults and enforced values, nothing where it has said nothing.

        Raises `PolicyFileBroken` for anything that is there and cannot be read.
        """
        ...


class NoPolicy:
    """An organization that has said nothing."""

    def read(self) -> tuple[Layer, ...]:
        """Return nothing."""
        return ()


class PolicyFile:
    """The first of several files that exists, TOML or a property list."""

    def __init__(self, paths: Iterable[Path]) -> None:
        """Look at `paths` in their order."""
        self.paths = tuple(paths)

    def read(self) -> tuple[Layer, ...]:
        """Read the first file there is; one that cannot be opened is there."""
        for path in self.paths:
            try:
                with path.open("rb") as file:
                    content = file.read(_LARGEST_FILE + 1)
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                raise _broken(str(path), error.strerror or str(error)) from error
            return _layers(_parse(path, content), str(path))
        return ()


class PolicyRegistry:
    """The Windows registry: one key for defaults, one for enforced values.

    `values` returns a key's values by name, `None` when there is no such key. Numbers come as
    REG_DWORD, lists as REG_MULTI_SZ, tables as JSON in REG_SZ.
    """

    def __init__(self, values: Callable[[str], Mapping[str, object] | None], key: str) -> None:
        """Read below `key`."""
        self._values = values
        self._key = key

    def read(self) -> tuple[Layer, ...]:
        """Read both keys."""
        layers = []
        for part, origin in _PARTS.items():
            source = f"{self._key}\\{part.capitalize()}"
            try:
                values = self._values(source)
            except OSError as error:
                raise _broken(source, error.strerror or str(error)) from error
            if values:
                layers.append(Layer(origin, values, source))
        return tuple(layers)


def system_policy(name: str, environment: Mapping[str, str], user: str) -> PolicySource:
    """Return where this system keeps an organization's settings for the program `name`."""
    if sys.platform == "win32":
        return PolicyRegistry(_machine_values, rf"SOFTWARE\Policies\{name}")
    if sys.platform == "darwin":
        managed = Path("/Library/Managed Preferences")
        plain = Path("/Library/Application Support", name, "policy.toml")
        return PolicyFile((managed / user / f"{name}.plist", managed / f"{name}.plist", plain))
    # The system's own place comes first: an environment variable must not lead away from it.
    places = ["/etc/xdg", *environment.get("XDG_CONFIG_DIRS", "").split(":")]
    return PolicyFile(Path(place, name, "policy.toml") for place in places if place[:1] == "/")


def _parse(path: Path, content: bytes) -> Mapping[str, object]:
    if len(content) > _LARGEST_FILE:
        raise _broken(str(path), "it is too large")
    try:
        parsed = _read_properties(content) if path.suffix == ".plist" else _read_toml(content)
    except _UNREADABLE as error:
        raise _broken(str(path), str(error)) from error
    if not isinstance(parsed, Mapping):
        raise _broken(str(path), "it holds no table")
    return parsed


def _read_toml(content: bytes) -> object:
    from tomllib import loads

    return loads(content.decode("utf-8-sig"))


def _read_properties(content: bytes) -> object:
    from plistlib import loads
    from xml.parsers.expat import ExpatError

    try:
        return loads(content)
    except ExpatError as error:
        raise ValueError(str(error)) from error


def _layers(parsed: Mapping[str, object], source: str) -> tuple[Layer, ...]:
    layers = []
    for part, values in parsed.items():
        if part not in _PARTS or not isinstance(values, Mapping):
            raise _broken(source, f"“{part}” is neither a table [defaults] nor [enforced]")
        layers.append(Layer(_PARTS[part], values, source))
    return tuple(layers)


def _broken(source: str, reason: str) -> PolicyFileBroken:
    return PolicyFileBroken(Facts(subject=source, sentence=reason))


if sys.platform == "win32":  # pragma: no cover - written, and nobody has run it there
    import winreg

    def _machine_values(key: str) -> Mapping[str, object] | None:
        """Return the values of a key of the local machine."""
        try:
            opened = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key)
        except FileNotFoundError:
            return None
        with opened:
            count = winreg.QueryInfoKey(opened)[1]
            named = (winreg.EnumValue(opened, index) for index in range(count))
            return {name: value for name, value, _ in named}
