#!/usr/bin/env python3
"""Set up this checkout and do one chore; standard library only.

    python3 dev.py demo                 the window on an embedded Azure DevOps
    python3 dev.py test [-- ARGUMENTS]  every test; the arguments are pytest's
    python3 dev.py check                format, lint, types, and who imports whom
    python3 dev.py bench [NAME]         the benchmarks, in lines of JSON
    python3 dev.py run ARGUMENTS        the program
    python3 dev.py emulator ARGUMENTS   Azure DevOps and Entra in a box
    python3 dev.py screenshots          the pictures of the README and one sheet for each screen
    python3 dev.py translations [de]    the texts for translators, and what they translated
    python3 dev.py lock                 the newest versions that pyproject.toml allows

The first call brings uv, makes .venv and installs what requirements/ locks; on Debian and Ubuntu
also the packages that packaging/linux/system-packages.txt names. Later calls find it done.
What is said about setting up goes to standard error.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Callable, Sequence  # noqa: UP035 - old Pythons parse this too

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "packaging" / "linux"))
import system_packages  # noqa: E402 - it lies beside the list it reads

REQUIREMENTS = ROOT / "requirements"
TOOLS = ROOT / ".tools"
VENV = ROOT / ".venv"
ON_WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")
OLDEST = (3, 11)
STANDARD_ERROR = 2

Chore = Callable[["list[str]"], int]


class SetUpError(Exception):
    """Setting up cannot go on; the message says what to do."""


def say(text: str) -> None:
    """Tell the person at the terminal, never on standard output."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def require(command: Sequence[str], **extra_environment: str) -> None:
    """Run a step of setting up, its output on standard error; raise `SetUpError` if it fails."""
    environment = {**os.environ, **extra_environment}
    done = subprocess.run(command, stdout=STANDARD_ERROR, env=environment, cwd=ROOT, check=False)
    if done.returncode:
        message = f"this failed with status {done.returncode}: {' '.join(command)}"
        raise SetUpError(message)


# Python packages


def bring_pip() -> list[str]:
    """Return a command that is pip, in an environment of its own where Python has none."""
    if importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip"]
    if not importlib.util.find_spec("ensurepip"):
        system_packages.bring(["python"], say)
        importlib.invalidate_caches()
    if not importlib.util.find_spec("ensurepip"):
        message = f"{sys.executable} has neither pip nor ensurepip: install one of them, or uv"
        raise SetUpError(message)
    require([sys.executable, "-m", "venv", str(TOOLS / "pip")])
    return [str(TOOLS / "pip" / PYTHON.relative_to(VENV)), "-m", "pip"]


def bring_uv() -> str:
    """Return the path of uv: the person's own, or the locked one in .tools."""
    places = os.pathsep.join([str(TOOLS / "bin"), str(TOOLS / "Scripts")])
    found = shutil.which("uv") or shutil.which("uv", path=places)
    if found is None:
        say("bringing uv into .tools")
        lock = str(REQUIREMENTS / "uv.txt")
        options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "-r", lock]
        require([*bring_pip(), "install", "--target", str(TOOLS), *options], PIP_USER="0")
        found = shutil.which("uv", path=places)
    if found is None:
        message = "pip installed uv, but .tools holds no such program: install uv yourself"
        raise SetUpError(message)
    return found


def fingerprint(lock: str) -> str:
    """Return what .venv must have been made of: the locks, the project's head, this folder."""
    files = [REQUIREMENTS / lock, REQUIREMENTS / "build.txt", ROOT / "pyproject.toml"]
    digest = hashlib.sha256(str(ROOT).encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_made(lock: str) -> bool:
    """Tell whether .venv holds this lock; the one for development holds that of the demo too."""
    stamps = [VENV / f"made-of-{lock}"]
    if lock == "demo.txt":
        stamps.append(VENV / "made-of-dev.txt")
        want = {fingerprint("demo.txt"), fingerprint("dev.txt")}
    else:
        want = {fingerprint(lock)}
    texts = {stamp.read_text(encoding="ascii") for stamp in stamps if stamp.exists()}
    return PYTHON.exists() and not want.isdisjoint(texts)


def make_environment(lock: str) -> None:
    """Make .venv hold what `lock` names, and this checkout; quick when it does already."""
    if is_made(lock):
        return
    uv = bring_uv()
    settings = {"UV_PYTHON_DOWNLOADS": "never", "UV_SYSTEM_CERTS": "1"}
    if not PYTHON.exists():
        say("making .venv")
        make = [uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(VENV)]
        require(make, **settings)
    say(f"installing what requirements/{lock} locks")
    install = [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    require([*install, "--require-hashes", "-r", str(REQUIREMENTS / lock)], **settings)
    build = ["--build-constraints", str(REQUIREMENTS / "build.txt"), "--require-build-hashes"]
    require([*install, "--no-deps", *build, "--editable", str(ROOT)], **settings)
    (VENV / f"made-of-{lock}").write_text(fingerprint(lock), encoding="ascii")


# Chores


def hand_over(*arguments: str) -> int:
    """Become Python with these arguments: its output, its exit status, its signals."""
    command = [str(PYTHON), *arguments]
    if not ON_WINDOWS:
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the console sends Ctrl+C to the program itself
    return subprocess.run(command, check=False).returncode


def demo(arguments: list[str]) -> int:
    """Open the window on an embedded Azure DevOps."""
    system_packages.bring(["window", "demo"], say)
    make_environment("demo.txt")
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        say("everything is set up, but there is no screen here to open a window on")
        say("on a desktop: run this in a terminal of the desktop")
        say("without one: apt-get install xvfb xauth && xvfb-run -a python3 dev.py demo")
        return 1
    return hand_over("-P", "-m", "patmanager", "--demo", *arguments)


def run(arguments: list[str]) -> int:
    """Become the program; its arguments are not looked at."""
    if not is_made("demo.txt"):
        system_packages.bring(["window"], say)
        make_environment("demo.txt")
    return hand_over("-P", "-m", "patmanager", *arguments)


def emulator(arguments: list[str]) -> int:
    """Become the emulator; its arguments are not looked at."""
    make_environment("demo.txt")
    return hand_over("-P", "-m", "patmanager.emulator", *arguments)


def test(arguments: list[str]) -> int:
    """Run the tests; the units share the cores, what opens windows for real wants them alone."""
    system_packages.bring(["window", "tests"], say)
    make_environment("dev.txt")
    os.chdir(ROOT)
    given = arguments[arguments[:1] == ["--"] :]
    side_by_side = ["-n", "auto"] if given[:2] == ["-m", "fast"] else []
    return hand_over("-m", "pytest", *side_by_side, *given)


def check(_arguments: list[str]) -> int:
    """Check format, lint, types and arrows; say all that is wrong, not only the first."""
    make_environment("dev.txt")
    checks = {
        "format": ["ruff", "format", "--check", "--quiet", "."],
        "lint": ["ruff", "check", "--quiet", "."],
        "types": ["mypy"],
        "arrows": ["pytest", "-q", "tests/test_arrows.py"],
    }
    wrong = []
    for name, arguments in checks.items():
        say(f"checking {name}")
        done = subprocess.run([str(PYTHON), "-m", *arguments], cwd=ROOT, check=False)
        if done.returncode:
            wrong.append(name)
    say(f"wrong: {', '.join(wrong)}" if wrong else "all is well")
    return 1 if wrong else 0


def bench(arguments: list[str]) -> int:
    """Run all benchmarks, or those named; they print lines of JSON."""
    there = {file.stem: file for file in sorted((ROOT / "benchmarks").glob("[a-z]*.py"))}
    unknown = [name for name in arguments if name not in there]
    if unknown or not there:
        say(f"no benchmark {' '.join(unknown)}; there are: {' '.join(there) or 'none'}")
        return 2
    system_packages.bring(["window", "tests"], say)
    make_environment("dev.txt")
    chosen = [there[name] for name in arguments] or list(there.values())
    commands = [[str(PYTHON), str(file)] for file in chosen]
    return max(subprocess.run(command, cwd=ROOT, check=False).returncode for command in commands)


def screenshots(arguments: list[str]) -> int:
    """Photograph every screen, and the README's picture."""
    system_packages.bring(["window", "tests"], say)
    make_environment("dev.txt")
    os.chdir(ROOT)
    return hand_over("-m", "tests.end_to_end.screenshots", *arguments)


def translations(arguments: list[str]) -> int:
    """Collect the texts for translators and compile their languages; arguments are new ones."""
    make_environment("dev.txt")
    return hand_over(str(ROOT / "packaging" / "translations" / "translations.py"), *arguments)


def lock(_arguments: list[str]) -> int:
    """Resolve pyproject.toml anew, for all systems, from the public index and nothing else."""
    uv = bring_uv()
    options = ["--universal", "--python-version", ".".join(map(str, OLDEST)), "--upgrade"]
    options += ["--generate-hashes", "--no-emit-index-url", "--no-header", "--no-config", "--quiet"]
    compile_ = [uv, "pip", "compile", *options, "--annotation-style", "line"]
    together = ["-c", "requirements/dev.txt"]
    outputs = {
        "dev.txt": ["pyproject.toml", "--extra", "demo", "--group", "dev"],
        "demo.txt": ["pyproject.toml", "--extra", "demo", *together],
        "runtime.txt": ["pyproject.toml", *together],
        "build.txt": ["--group", "build", *together],
        "uv.txt": ["--group", "uv"],
    }
    for name in [name for name in os.environ if name.startswith("UV_") and name != "UV_CACHE_DIR"]:
        del os.environ[name]
    for name, inputs in outputs.items():
        require([*compile_, *inputs, "-o", f"requirements/{name}"])
    return 0


CHORES: dict[str, Chore] = {
    chore.__name__: chore
    for chore in (demo, test, check, bench, run, emulator, screenshots, translations, lock)
}


def main(arguments: list[str]) -> int:
    """Do the chore that the first argument names; return its exit status."""
    if sys.version_info < OLDEST:
        say("Python {}.{} or newer is needed; this is {}.{}".format(*OLDEST, *sys.version_info))
        return 1
    if arguments[:1] in (["-h"], ["--help"], ["help"]):
        print(__doc__)
        return 0
    if not arguments or arguments[0] not in CHORES:
        say(f"one of these words is needed: {' '.join(CHORES)} (`--help` says more)")
        return 2
    try:
        return CHORES[arguments[0]](arguments[1:])
    except SetUpError as error:
        say(str(error))
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
