"""What is imported when: a window that shows the last inventory waits for no library."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.fast

SLOW = ("msal", "msal_extensions", "requests", "keyring", "secretstorage", "cryptography")


@pytest.mark.parametrize("module", ["entra", "keychain", "azure_cli", "loopback", "sign_in_faults"])
def test_importing_the_port_imports_no_library(module: str) -> None:
    """They come when the first call needs them."""
    program = (
        f"import sys, patmanager.services.{module}; "
        f"print([name for name in {SLOW!r} if name in sys.modules])"
    )

    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )

    assert ended.stdout.strip() == "[]"
