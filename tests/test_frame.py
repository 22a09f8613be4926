"""The frame of the project: its locks, its version, its resources."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from patmanager import __version__
from patmanager.__main__ import main
from patmanager.resources import resource

LOCKS = ("runtime.txt", "demo.txt", "dev.txt", "build.txt", "uv.txt")
PINNED = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?P<marker> ; [^\\]+)? \\$")

FIND = """
import sys
sys.path.insert(0, sys.argv[1])
from patmanager.resources import resource
print(resource(sys.argv[2]))
"""


def pins(lock: Path) -> dict[tuple[str, str], str]:
    """Return the version of each package and marker in a lock."""
    matches = map(PINNED.match, lock.read_text(encoding="utf-8").splitlines())
    return {(found["name"], found["marker"] or ""): found["version"] for found in matches if found}


@pytest.mark.fast
@pytest.mark.parametrize("name", LOCKS)
def test_every_line_of_a_lock_is_a_pin_a_hash_or_a_comment(checkout: Path, name: str) -> None:
    """A lock holds versions and hashes, and no address from which to load anything."""
    text = (checkout / "requirements" / name).read_text(encoding="utf-8")

    entries = re.split(r"(?m)^(?=[a-z])", text)[1:]
    assert entries
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    for entry in entries:
        assert PINNED.match(entry.splitlines()[0]), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.fast
@pytest.mark.parametrize(
    ("small", "large"), [("runtime", "demo"), ("demo", "dev"), ("build", "dev")]
)
def test_a_larger_lock_holds_the_smaller_one(checkout: Path, small: str, large: str) -> None:
    """One version of each package, whichever lock is installed."""
    folder = checkout / "requirements"

    lesser, greater = pins(folder / f"{small}.txt"), pins(folder / f"{large}.txt")

    versions = {(name, version) for (name, _), version in greater.items()}
    assert {(name, version) for (name, _), version in lesser.items()} <= versions


@pytest.mark.fast
def test_qt_stays_below_612_on_python_311(checkout: Path) -> None:
    """PySide6 6.12.0 aborts on Python 3.11; the lock keeps the two apart."""
    locked = pins(checkout / "requirements" / "runtime.txt")

    qt = {marker: version for (name, marker), version in locked.items() if "pyside6" in name}

    old = [version for marker, version in qt.items() if "< '3.12'" in marker]
    assert [version.split(".")[:2] for version in old] == [["6", "11"]]
    assert all("'3.12'" in marker for marker in qt)


@pytest.mark.fast
def test_no_lock_brings_a_browser_engine(checkout: Path) -> None:
    """People sign in with their own browser; none is built in, so none can be phished."""
    names = {name for lock in LOCKS for name, _ in pins(checkout / "requirements" / lock)}

    assert {name for name in names if "webengine" in name or name == "pyside6-addons"} == set()


@pytest.mark.fast
def test_every_dependency_is_locked(checkout: Path) -> None:
    """What pyproject.toml asks of the program stands in its lock."""
    with (checkout / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    asked = {re.match(r"[\w-]+", line)[0].lower() for line in project["dependencies"]}  # type: ignore[index]

    locked = {name for name, _ in pins(checkout / "requirements" / "runtime.txt")}

    assert asked <= locked


@pytest.mark.fast
def test_the_program_says_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    """`patmanager --version` prints name and version, and nothing else."""
    status = main(["--version"])

    assert (status, capsys.readouterr().out) == (0, f"patmanager {__version__}\n")


@pytest.mark.fast
def test_a_missing_resource_is_said_by_name() -> None:
    """An incomplete installation says which file it lacks."""
    with pytest.raises(FileNotFoundError, match=r"no-such-file\.svg"):
        resource("no-such-file.svg")


@pytest.mark.fast
def test_every_resource_of_the_checkout_is_found(checkout: Path) -> None:
    """The one function finds each file under resources/ by its path."""
    files = [path for path in (checkout / "resources").rglob("*") if path.is_file()]

    assert files
    for path in files:
        assert resource(path.relative_to(checkout / "resources").as_posix()) == path


def test_the_wheel_carries_its_resources(checkout: Path, tmp_path: Path) -> None:
    """Unpacked anywhere, the wheel finds its own; pictures and texts to translate stay behind."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=checkout, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "unpacked")
    folder = checkout / "resources"
    files = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    names = {
        path.parts[0] for path in files if path.parts[0] != "screenshots" and path.suffix != ".ts"
    }

    assert {"icons", "scopes.json", "tasks.json"} <= names
    for name in names:
        look = [sys.executable, "-I", "-S", "-c", FIND, str(tmp_path / "unpacked"), name]
        found = subprocess.run(look, check=True, capture_output=True, text=True).stdout.strip()
        assert Path(found) == tmp_path / "unpacked" / "patmanager" / "resources" / name
