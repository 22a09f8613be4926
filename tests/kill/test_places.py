"""Killed for real between any two things that are written for a program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kill.scene import Scene

MINE = {".npmrc": b"# mine\nfund=false\n", ".config/pip/pip.conf": b"[global]\ntimeout = 9\n"}
KILLED = -9
_MOST_STEPS = 20


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """A computer to be killed."""
    with Scene(tmp_path_factory.mktemp("places")) as raised:
        yield raised


def files(scene: Scene) -> dict[str, bytes]:
    """Return the settings of the person's programs."""
    home = scene.folder.parent
    found = (path for path in home.rglob("*") if path.is_file())
    return {
        str(path.relative_to(home)): path.read_bytes()
        for path in found
        if scene.folder not in path.parents
    }


@pytest.mark.parametrize("victim", range(3), ids=["connect", "rotate", "disconnect"])
@pytest.mark.parametrize("program", ["npm", "pip", "nuget"])
def test_what_was_cut_short_is_finished_or_undone(scene: Scene, program: str, victim: int) -> None:
    """Connected, rotated or disconnected, dead at every step: never half a file."""
    for name, content in MINE.items():
        path = scene.folder.parent / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    before = files(scene)
    deaths = 0
    for step in STEPS:
        for number in range(1, _MOST_STEPS):
            scene.begin()
            commands = (connect(scene, program), ROTATE, DISCONNECT)
            for command in (CREATE, *commands[:victim]):
                assert scene.run(*command) in {0, 1}
            if scene.run(*commands[victim], step=step, number=number) != KILLED:
                assert scene.run(*DISCONNECT) in {0, 1}
                break
            deaths += 1
            whole(files(scene), before)
            scene.run("places", "--json")
            whole(files(scene), before)
            assert scene.run(*DISCONNECT) in {0, 1}
            assert files(scene) == before, (step, number)
        else:
            pytest.fail(f"{step} never came to an end")
    assert deaths >= 2


STEPS = (
    *("connecting begun", "entry written", "file written", "switch begun"),
    *("leaving begun", "entry deleted", "taken out"),
)
DISCONNECT = ("disconnect", "all", "--yes")
CREATE = ("create", "-o", "contoso", "--name", "npm", "--scope", "vso.packaging", "--days", "9")
ROTATE = ("rotate", "npm", "-o", "contoso", "--days", "9")


def connect(scene: Scene, program: str) -> tuple[str, ...]:
    """Return the command that connects a program with the feed of the emulator."""
    feed = f"{scene.packages}/contoso/_packaging/web"
    return ("connect", program, "npm", "-o", "contoso", "--feed", feed, "--everywhere", "--yes")


def whole(now: dict[str, bytes], before: dict[str, bytes]) -> None:
    """Check that no file lost what the person had in it, and none is half-written."""
    for name, content in before.items():
        for line in content.splitlines():
            assert line in now[name].splitlines(), name
    assert not [name for name in now if Path(name).name.startswith(".") and name.count(".") > 3]
