"""The core stands alone: its own suite passes where nothing of the program is installed."""

import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

TOOLS = ("pytest", "hypothesis")
RUNTIME = ("PySide6", "msal", "msal_extensions", "requests", "urllib3", "keyring", "platformdirs")

# Python starts with its standard library alone; then come the tools of the tests, and this.
RUN = """
import sys
from importlib.util import find_spec

checkout, tools, settings, *runtime = sys.argv[1:]
sys.path[:0] = [checkout, tools]
found = [name for name in runtime if find_spec(name)]
assert not found, f"installed all the same: {found}"

import pytest

options = ["-q", "-m", "not long", "-p", "no:cacheprovider", "-c", settings, "--rootdir", checkout]
status = pytest.main([*options, f"{checkout}/tests/core"])
layers = {name.split(".")[1] for name in sys.modules if name.startswith("patmanager.")}
assert layers <= {"core", "resources"}, f"loaded beside the core: {layers}"
sys.exit(status)
"""

SETTINGS = """
[pytest]
addopts = --import-mode=importlib
consider_namespace_packages = true
markers =
    fast
    long
filterwarnings = error
"""


def needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    """Yield an installed distribution and, once each, those that it needs here."""
    if name in seen:
        return
    seen.add(name)
    found = distribution(name)
    yield found
    for line in found.requires or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield from needed(requirement.name, seen)


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """Return a folder with what runs tests, and nothing else that is installed here."""
    folder = tmp_path / "tools"
    folder.mkdir()
    seen: set[str] = set()
    tops = {
        Path(str(each.locate_file("")), file.parts[0])
        for tool in TOOLS
        for each in needed(tool, seen)
        for file in each.files or ()
        if file.parts[0] not in {"..", "__pycache__"}
    }
    for top in tops:
        (folder / top.name).symlink_to(top)
    return folder


def test_the_core_passes_its_suite_with_nothing_installed(
    checkout: Path, tools: Path, tmp_path: Path
) -> None:
    """No test of the core needs Qt, the network's libraries or the keychain's."""
    settings = tmp_path / "pytest.ini"
    settings.write_text(SETTINGS)

    command = [sys.executable, "-I", "-S", "-c", RUN, checkout, tools, settings, *RUNTIME]
    done = subprocess.run(
        [str(word) for word in command], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert " passed" in done.stdout
