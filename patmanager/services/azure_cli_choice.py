"""That the person chose the Azure CLI's sign-in: a name in a file, so that it is offered again."""

import json
from contextlib import suppress
from pathlib import Path

from patmanager.core.organizations import Account, SignInKind


class AzureCliChoice:
    """Remembers the account, which is no secret; without a path until the program ends."""

    def __init__(self, path: Path | None) -> None:
        """Read nothing yet."""
        self._path = path
        self._account: Account | None = None

    def account(self) -> Account | None:
        """Return the account that was chosen; an unreadable file is no choice."""
        if self._account is None and self._path is not None:
            self._account = _read(self._path)
        return self._account

    def remember(self, account: Account) -> None:
        """Note the choice; a file that cannot be written only means asking again next time."""
        self._account = account
        if self._path is None:
            return
        draft = self._path.with_name(f"{self._path.name}.new")
        noted = {"username": account.username, "tenant": account.tenant}
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft.write_text(json.dumps(noted), encoding="utf-8")
            draft.replace(self._path)

    def forget(self) -> None:
        """Forget the choice; a file that cannot be removed only means being offered it again."""
        self._account = None
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def _read(path: Path) -> Account | None:
    try:
        noted = json.loads(path.read_text(encoding="utf-8"))
        username, tenant = noted["username"], noted["tenant"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(username, str) or not isinstance(tenant, str):
        return None
    return Account(f"azure-cli:{tenant}:{username}", username, tenant, SignInKind.AZURE_CLI)
