"""The core stands alone: its own suite passes where nothing of the program is installed."""

import subprocess
import sys
from pathlib import Path

# What requirements/runtime.txt brings cannot be imported in that process.
RUN = """
import os, re, sys
from importlib.abc import MetaPathFinder
from pathlib import Path

import pytest

locked = Path("requirements/runtime.txt").read_text(encoding="utf-8")
absent = {name.replace("-", "_") for name in re.findall(r"(?m)^([a-z0-9-]+)==", locked)}
absent = (absent | {"PySide6"}) - {"importlib_metadata"}

class Absent(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in absent:
            raise ModuleNotFoundError(f"{name} is not installed here", name=name)

sys.meta_path.insert(0, Absent())
os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"  # they load the tools of other tests
plugins = ["no:pytest-qt", "no:xdist", "no:cacheprovider"]
options = [word for plugin in plugins for word in ("-p", plugin)]
sys.exit(pytest.main([*options, "-q", "-c", sys.argv[1], "--rootdir", ".", "tests/core"]))
"""

SETTINGS = """
[pytest]
addopts = --import-mode=importlib
pythonpath = .
markers =
    fast
    long
filterwarnings = error
"""


def test_the_core_passes_its_suite_with_nothing_installed(checkout: Path, tmp_path: Path) -> None:
    """No test of the core needs Qt, the network's libraries or the keychain's."""
    settings = tmp_path / "pytest.ini"
    settings.write_text(SETTINGS.replace("pythonpath = .", f"pythonpath = {checkout}"))

    command = [sys.executable, "-c", RUN, str(settings)]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert " passed" in done.stdout
