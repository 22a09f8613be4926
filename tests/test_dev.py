"""dev.py: what it says, what it installs, and how it hands over."""

import ast
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import dev
import system_packages

pytestmark = [
    pytest.mark.fast,
    pytest.mark.skipif(os.name == "nt", reason="its stand-ins are shell scripts"),
]

LISTED = """
# a comment
[window]
libgl1
libglib2.0-0t64 | libglib2.0-0
[tests]
chromium
libgl1
"""

Program = Callable[[str, str], None]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Return how to put a shell script on a PATH that holds nothing else."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("RECORD", str(tmp_path / "record"))

    def add(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)

    return add


@pytest.fixture
def debian(programs: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Return how to add programs to a Debian that has libgl1 and knows of libglib2.0-0."""
    listed = tmp_path / "system-packages.txt"
    listed.write_text(LISTED, encoding="utf-8")
    monkeypatch.setattr(system_packages, "LIST", listed)
    monkeypatch.setattr(system_packages, "APT_LISTS", tmp_path)
    (tmp_path / "debian_Packages").touch()
    programs("dpkg-query", "echo 'libgl1 installed'")
    policy = r"libglib2.0-0:\n  Candidate: 2.74.6-2\nchromium:\n  Candidate: (none)\n"
    programs("apt-cache", f"printf '{policy}'")
    programs("apt-get", 'echo "$*" >> "$RECORD"')
    programs("env", 'shift; exec "$@"')
    return programs


def bring(*groups: str) -> str:
    """Bring these groups and return what was said, one line each."""
    said: list[str] = []
    system_packages.bring(groups, said.append)
    return "\n".join(said)


def test_a_group_lists_its_needs_with_what_meets_them() -> None:
    """A bar parts packages any of which will do; comments and other groups are passed over."""
    found = system_packages.needs(LISTED, ["window"])

    assert found == [["libgl1"], ["libglib2.0-0t64", "libglib2.0-0"]]


def test_a_need_of_two_groups_is_listed_once() -> None:
    """Who asks for two groups gets each need once."""
    found = system_packages.needs(LISTED, ["window", "tests"])

    assert found.count(["libgl1"]) == 1


@pytest.mark.parametrize("group", ["python", "window", "demo", "tests"])
def test_every_group_that_is_asked_for_exists(checkout: Path, group: str) -> None:
    """The list of this project has the groups that dev.py asks for."""
    text = (checkout / "packaging" / "linux" / "system-packages.txt").read_text(encoding="utf-8")

    assert system_packages.needs(text, [group])
    assert f'"{group}"' in (checkout / "dev.py").read_text(encoding="utf-8")


@pytest.mark.usefixtures("debian")
def test_with_root_what_is_missing_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first alternative that the package lists know is installed, and that is said."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    said = bring("window")

    assert "installing system packages: libglib2.0-0" in said
    update, install = (tmp_path / "record").read_text(encoding="utf-8").splitlines()
    assert update == "update -qq"
    assert install == "install -y --no-install-recommends libglib2.0-0 -qq"


def test_sudo_stands_in_for_root(
    debian: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who is not root but may use sudo without a question gets the packages too."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    debian("sudo", 'echo "sudo $*" >> "$RECORD"')

    bring("window")

    assert "sudo apt-get update" in (tmp_path / "record").read_text(encoding="utf-8")


@pytest.mark.usefixtures("debian")
def test_without_the_right_the_exact_command_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is run, nothing fails: the person reads what to type."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    said = bring("window")

    assert "sudo apt-get install -y --no-install-recommends libglib2.0-0" in said
    assert not (tmp_path / "record").exists()


@pytest.mark.usefixtures("debian")
def test_what_the_system_does_not_offer_is_named_and_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package that no list knows neither stops the rest nor is asked for again and again."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    said = bring("tests")

    assert "have no chromium" in said
    assert not (tmp_path / "record").exists()


def test_nothing_is_touched_when_nothing_is_missing(
    debian: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A complete system is asked once, and nothing is said."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    debian("dpkg-query", "printf 'libgl1 installed\\nlibglib2.0-0 installed\\n'")

    assert bring("window") == ""
    assert not (tmp_path / "record").exists()


def test_a_removed_package_counts_as_missing() -> None:
    """A package whose configuration alone is left is not installed."""
    assert system_packages.installed("a installed\nb config-files\nc not-installed\n") == {"a"}


@pytest.mark.parametrize("file", ["dev.py", "packaging/linux/system_packages.py"])
def test_an_old_python_can_read_what_it_must_say(checkout: Path, file: str) -> None:
    """Python 3.8 parses the set-up, and so comes to say that it is too old."""
    text = (checkout / file).read_text(encoding="utf-8")

    assert ast.parse(text, feature_version=(3, 8)).body


def test_an_old_python_is_told_what_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python 3.9 gets one sentence and no traceback."""
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))

    assert dev.main(["test"]) == 1
    assert capsys.readouterr().err == "dev.py: Python 3.11 or newer is needed; this is 3.9\n"


@pytest.mark.parametrize("arguments", [[], ["dance"]])
def test_without_a_known_word_all_words_are_named(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong word is a usage error that shows the right ones."""
    assert dev.main(arguments) == 2
    assert "demo test check bench run emulator screenshots" in capsys.readouterr().err


def test_help_explains_every_word(capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` has a line for each chore."""
    assert dev.main(["--help"]) == 0

    text = capsys.readouterr().out
    assert [word for word in dev.CHORES if f"dev.py {word}" not in text] == []


def test_one_s_own_uv_comes_first(programs: Program, tmp_path: Path) -> None:
    """A uv on the PATH is used, and nothing is installed."""
    programs("uv", "exit 0")

    assert dev.bring_uv() == str(tmp_path / "bin" / "uv")


@pytest.fixture
def made(checkout: Path, tmp_path: Path, programs: Program) -> Path:
    """Return a checkout whose .venv counts as made, and whose Python says what it was given."""
    programs("uv", "exit 1")
    root = tmp_path / "checkout"
    root.mkdir()
    for name in ("dev.py", "pyproject.toml"):
        shutil.copy(checkout / name, root)
    for name in ("requirements", "packaging"):
        shutil.copytree(checkout / name, root / name)
    python = root / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n", encoding="utf-8")
    python.chmod(0o755)
    stamp = "import dev, sys; sys.stdout.write(dev.fingerprint('demo.txt'))"
    text = subprocess.run([sys.executable, "-c", stamp], cwd=root, capture_output=True, check=True)
    (root / ".venv" / "made-of-demo.txt").write_bytes(text.stdout)
    return root


def call(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py in `root` with nothing on the PATH but the stand-ins."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return subprocess.run(
        [sys.executable, str(root / "dev.py"), *arguments],
        env={name: value for name, value in os.environ.items() if name not in screens},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("word", "module"), [("run", "patmanager"), ("emulator", "patmanager.emulator")]
)
def test_the_program_gets_its_arguments_untouched(made: Path, word: str, module: str) -> None:
    """Options, dashes and spaces reach the program; output and status are the program's alone."""
    done = call(made, word, "--version", "--", "a b", "-h")

    given = ["-P", "-m", module, "--version", "--", "a b", "-h"]
    assert (done.returncode, done.stdout.splitlines(), done.stderr) == (7, given, "")


def test_a_signal_reaches_the_program(made: Path, tmp_path: Path) -> None:
    """dev.py becomes the program: a signal sent to its process ends the program, not a parent."""
    ready = tmp_path / "ready"
    os.mkfifo(ready)
    python = made / ".venv" / "bin" / "python"
    script = (
        f"#!{sys.executable}\nimport signal\nopen({str(ready)!r}, 'w').close()\nsignal.pause()\n"
    )
    python.write_text(script, encoding="utf-8")

    with subprocess.Popen([sys.executable, str(made / "dev.py"), "run"]) as process:
        ready.read_bytes()
        process.send_signal(signal.SIGTERM)

    assert process.returncode == -signal.SIGTERM


def test_another_lock_makes_the_environment_anew(made: Path) -> None:
    """When a lock changes, what .venv holds is no longer taken for it."""
    with (made / "requirements" / "demo.txt").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")

    done = call(made, "run")

    assert done.returncode == 1
    assert "installing what requirements/demo.txt locks" in done.stderr
    assert "this failed with status 1" in done.stderr
    assert done.stdout == ""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_the_demo_says_how_to_get_one(made: Path) -> None:
    """Set up is done all the same, and the command to type is named."""
    done = call(made, "demo")

    assert done.returncode == 1
    assert "xvfb-run -a python3 dev.py demo" in done.stderr
