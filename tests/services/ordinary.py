"""Programs that run as an ordinary person does, also where the tests themselves run as root."""

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
_PR_CAPBSET_DROP = 24
_MOST_CAPABILITIES = 64
_PROBE = """
import json, sys
from pathlib import Path
"""

needs_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root can give files away"
)
needs_permissions = pytest.mark.skipif(
    sys.platform != "linux", reason="permissions and powers as Linux has them"
)


def run_ordinary(code: str, *arguments: object, **environment: str) -> Any:  # noqa: ANN401 - JSON
    """Run `code`, which gets `sys`, `json` and `Path`; return what it prints, read as JSON.

    Root without its powers is held to the permissions of files like everybody else.
    """
    done = subprocess.run(
        [sys.executable, "-c", _PROBE + code, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        preexec_fn=_lay_down_powers if os.geteuid() == 0 else None,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _lay_down_powers() -> None:
    """Take every capability from what is run next."""
    prctl = ctypes.CDLL(None).prctl
    for capability in range(_MOST_CAPABILITIES):
        prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)
