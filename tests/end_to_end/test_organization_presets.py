"""Purposes that an organization adds and forbids, from its policy file to what is offered."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_POLICY = """
[defaults]
forbidden_presets = ["git"]

[[defaults.extra_presets]]
id = "deploy"
title = "Deploy our app"
scopes = ["vso.release_execute"]
days = 14

[[defaults.extra_presets]]
id = "packages"
title = "Packages of our feed"
scopes = ["vso.packaging"]
days = 7
"""


def patmanager(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a process with folders of its own."""
    places = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
    return subprocess.run(
        [sys.executable, "-m", "patmanager", *words],
        env={
            **os.environ,
            **{name: str(folder / part) for name, part in places.items()},
            "XDG_CONFIG_DIRS": str(folder / "etc"),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def offered(folder: Path) -> dict[str, Any]:
    """Return the purposes that are offered, by id, in their order."""
    listed = json.loads(patmanager(folder, "scopes", "--json").stdout)
    return {preset["id"]: preset for preset in listed["presets"]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the organization's policy file."""
    policy = tmp_path / "etc" / "patmanager" / "policy.toml"
    policy.parent.mkdir(parents=True)
    policy.write_text(_POLICY, encoding="utf-8")
    return tmp_path


def test_added_purposes_come_first_and_forbidden_ones_are_gone(folder: Path) -> None:
    """One that has the id of a built-in purpose takes its place."""
    presets = offered(folder)
    assert list(presets)[:2] == ["deploy", "packages"]
    assert presets["packages"]["title"] == "Packages of our feed"
    assert "git" not in presets
    assert "git-read" in presets


def test_a_forbidden_purpose_cannot_be_created(folder: Path) -> None:
    """It is refused before any call, with those that there are."""
    refused = patmanager(folder, "create", "--name", "x", "--preset", "git")
    assert refused.returncode == 4
    assert "deploy" in refused.stderr


def test_a_person_cannot_allow_what_is_enforced(folder: Path) -> None:
    """What an organization forbids for good only grows with the person's own settings."""
    policy = folder / "etc" / "patmanager" / "policy.toml"
    policy.write_text('[enforced]\nforbidden_presets = ["git"]\n', encoding="utf-8")
    own = folder / "config" / "patmanager" / "settings.toml"
    own.parent.mkdir(parents=True)
    own.write_text('forbidden_presets = ["agent"]\n', encoding="utf-8")
    assert {"git", "agent"}.isdisjoint(offered(folder))
