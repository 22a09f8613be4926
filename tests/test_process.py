"""What a crash leaves behind, and what others may see of the process."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="core files as Linux makes them")

_FACE = """
import os, sys
from patmanager.__main__ import main
if {arguments!r}:
    main({arguments!r})
else:
    from patmanager.ui import app
    app.main = lambda arguments: 0
    main([])
sys.stdout.write(open("/proc/self/limits").read())
import ctypes
print("dumpable", ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
sys.stdout.flush()
os.abort()
"""


def _crash(folder: Path, *arguments: str, **environment: str) -> tuple[str, str, int]:
    """Run a face of the program where core files are wanted; return output, errors and end."""

    def want_core_files() -> None:
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))

    done = subprocess.run(
        [sys.executable, "-c", _FACE.format(arguments=list(arguments))],
        cwd=folder,
        env={**os.environ, **environment},
        preexec_fn=want_core_files,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout, done.stderr, done.returncode


@pytest.mark.parametrize("arguments", [(), ("scopes", "npm")], ids=["window", "command line"])
def test_a_crash_leaves_no_core_file(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """The limit is none, soft and hard, so no child can raise it again."""
    said, _, end = _crash(tmp_path, *arguments)
    (limit,) = (line for line in said.splitlines() if line.startswith("Max core file size"))
    assert limit.split()[4:6] == ["0", "0"]
    assert end < 0, "it did not crash"
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_is_closed_to_others(tmp_path: Path) -> None:
    """Its memory cannot be read by another program of the same person."""
    assert "dumpable 0" in _crash(tmp_path, "scopes", "npm")[0]


def test_what_portals_look_at_stays_open(tmp_path: Path) -> None:
    """The window, and everything in a sandbox, needs portals, which look at their callers."""
    assert "dumpable 1" in _crash(tmp_path)[0]
    assert "dumpable 1" in _crash(tmp_path, "scopes", "npm", SNAP="/snap/patmanager/1")[0]


def test_the_place_of_a_crash_is_still_told(tmp_path: Path) -> None:
    """Who asks Python for the last words of a crash gets files and lines; it tells no values."""
    _, last_words, _ = _crash(tmp_path, "scopes", "npm", PYTHONFAULTHANDLER="1")
    assert "Fatal Python error: Aborted" in last_words
