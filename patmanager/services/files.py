"""The program's files: where they lie, the person's settings, the organization's.

Of the person's file only their own values are ever written; comments and order are kept.
"""

import sys
from collections.abc import Mapping
from contextlib import suppress
from os import environ
from pathlib import Path
from typing import TYPE_CHECKING

from patmanager.core.facts import Facts
from patmanager.core.faults import Fault, PolicyFileBroken, SettingRefused, SettingsBroken
from patmanager.core.setting import Origin
from patmanager.core.settings import Settings
from patmanager.core.settle import Layer, admit, environment_layer, settle
from patmanager.services.disk import private_folder, put_aside
from patmanager.services.folders import LEDGER, folders_of
from patmanager.services.policy_sources import NoPolicy, PolicySource, system_policy
from patmanager.whole_file import write_whole

if TYPE_CHECKING:
    from patmanager.core.ports import Clock


class Files:
    """Where everything lies, and the settings as they stand there.

    `settings_file` is the person's TOML, `ledger_file` the local record, `log_file` the log; the
    demo hands in a folder of its own for all three.
    """

    def __init__(
        self, *, config: Path, data: Path, log: Path, policy: PolicySource, clock: "Clock"
    ) -> None:
        """Use the folders `config`, `data` and `log`; none of them need exist."""
        self.settings_file = config / "settings.toml"
        self.ledger_file = data / LEDGER
        self.log_file = log / "patmanager.log"
        self._policy = policy
        self._clock = clock
        self._enforced: Mapping[str, object] = {}

    @classmethod
    def of_system(cls, name: str, clock: "Clock") -> "Files":
        """Use the folders that this system keeps for the program `name` and this person."""
        folders = folders_of(name)
        user = _user() if sys.platform == "darwin" else ""
        return cls(
            config=folders.user_config_path,
            data=folders.user_data_path,
            log=folders.user_log_path,
            policy=system_policy(name, environ, user),
            clock=clock,
        )

    @classmethod
    def in_folder(cls, folder: Path, clock: "Clock") -> "Files":
        """Use one folder for everything and no organization's settings: for the demo."""
        return cls(config=folder, data=folder, log=folder, policy=NoPolicy(), clock=clock)

    def settings(
        self, environment: Mapping[str, str], command_line: Mapping[str, str]
    ) -> tuple[Settings, tuple[Fault, ...]]:
        """Read and settle every layer; tells what was wrong, and never raises a fault.

        A `PolicyFileBroken` among the faults stops creation (`core.settle.rules_of`).
        """
        layers = [environment_layer(environment), Layer(Origin.COMMAND_LINE, command_line)]
        faults: list[Fault] = []
        try:
            layers.extend(self._policy.read())
        except PolicyFileBroken as fault:
            faults.append(fault)
        try:
            layers.append(self._person_layer())
        except SettingsBroken as fault:
            faults.append(fault)
        settings, refused = settle(layers)
        self._enforced = settings.enforced
        return settings, (*faults, *refused)

    def save(self, changes: Mapping[str, object]) -> None:
        """Write the person's own values; `None` takes one out of the file.

        Raises `SettingRefused` for a value that does not fit or is looser than what the
        organization enforces, and when the file cannot be written; `SettingsBroken` when the file
        was broken meanwhile. The file is then as it was.
        """
        import tomlkit  # reading, the common case, does without it

        admitted = admit(changes, self._enforced)
        document = tomlkit.parse(self._person_text())
        for name, value in admitted.items():
            if value is None:
                document.pop(name, None)
            else:
                document[name] = value
        try:
            target = self._writable_file()
            private_folder(target.parent)
            write_whole(target, tomlkit.dumps(document))
        except OSError as error:
            sentence = f"{self.settings_file} cannot be written: {error.strerror or error}."
            subject = ", ".join(admitted)
            raise SettingRefused(Facts(subject=subject, sentence=sentence)) from error

    def _person_layer(self) -> Layer:
        text = self._person_text()
        values = _parsed(text) if text else {}
        return Layer(Origin.PERSON, values, str(self.settings_file))

    def _person_text(self) -> str:
        """Return the person's file, empty when there is none; a broken one is put aside."""
        try:
            text = self.settings_file.read_text("utf-8-sig")
            _parsed(text)
        except (FileNotFoundError, NotADirectoryError):
            return ""
        except (OSError, ValueError, RecursionError) as error:
            aside = self.settings_file
            with suppress(OSError):
                aside = put_aside(self.settings_file, self._clock.now())
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise SettingsBroken(Facts(subject=str(aside), sentence=reason or "")) from error
        return text

    def _writable_file(self) -> Path:
        """Return the file to replace: a link may lead about the person's home, not out of it."""
        if not self.settings_file.is_symlink():
            return self.settings_file
        target = self.settings_file.resolve()
        if not target.is_relative_to(Path.home().resolve()):
            message = f"it is a link to {target}, outside your home folder"
            raise PermissionError(message)
        return target


def _parsed(text: str) -> dict[str, object]:
    """Read TOML; most people have no file of settings, and their window need not wait for it."""
    from tomllib import loads

    return loads(text)


def _user() -> str:
    from getpass import getuser

    return getuser()
