"""Somebody who is signed in: who it is and the bearer stand in a file that the test writes."""

import json
from collections.abc import Mapping
from pathlib import Path

from patmanager.core.organizations import Account, SignInKind
from patmanager.core.prompts import SignInPrompt
from patmanager.core.secret import Secret
from patmanager.emulator.entra import Entra
from patmanager.emulator.people import Person
from tests.emulator.visitor import USUAL, access_token


class FileIdentity:
    """The port `Identity` of one person; the file is read at every question."""

    kinds = tuple(SignInKind)
    is_kept = True

    def __init__(self, file: Path) -> None:
        """Know nothing but `file`."""
        self._file = file

    def accounts(self) -> tuple[Account, ...]:
        """Return the one person."""
        who = self._read()
        return (Account(who["id"], who["username"], who["tenant"]),)

    def bearer(
        self,
        account: Account,
        *,
        tenant: str = "",
        claims: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Secret:
        """Return the bearer."""
        return Secret(self._read()["bearer"])

    def sign_in(
        self,
        kind: SignInKind,
        prompt: SignInPrompt,
        *,
        tenant: str = "",
        hint: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Account:
        """Return the one person."""
        return self.accounts()[0]

    def sign_out(self, account: Account) -> None:
        """Stay signed in."""

    def close(self) -> None:
        """Have nothing to close."""

    def _read(self) -> Mapping[str, str]:
        found: Mapping[str, str] = json.loads(self._file.read_text(encoding="utf-8"))
        return found


def sign_in_by_file(
    file: Path, entra: Entra, person: Person, account_id: str = "", permissions: str = USUAL
) -> None:
    """Write who is signed in, whole or not at all."""
    who = {
        "id": account_id or f"{person.object_id}.{person.tenant_id}",
        "username": person.user,
        "tenant": person.tenant_id,
        "bearer": access_token(entra, person, permissions),
    }
    half = file.with_suffix(".half")
    half.write_text(json.dumps(who), encoding="utf-8")
    half.replace(file)
