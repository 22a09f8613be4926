"""`scopes` and `create --for`: what a task needs, from the command line."""

import json
from typing import Any

import pytest

from patmanager.cli.arguments import parse
from patmanager.cli.status import Status
from tests.cli.house import House, patmanager
from tests.samples import token

pytestmark = pytest.mark.fast

Printed = pytest.CaptureFixture[str]


def said(printed: Printed) -> Any:  # noqa: ANN401 - whatever the command printed as JSON
    """Return the one JSON object on standard output."""
    return json.loads(printed.readouterr().out)


def test_a_task_is_answered_with_the_smallest_scopes(capsys: Printed) -> None:
    """The sentence, the API names, and the command that creates it come first."""
    assert patmanager(House(), "scopes", "npm", "publish") == Status.DONE
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "To publish npm packages: Packages, read & write"
    assert lines[1].strip() == "vso.packaging_write"
    assert "patmanager create --for npm-publish --name NAME" in lines[2]


def test_nobody_needs_to_sign_in_for_it(capsys: Printed) -> None:
    """Without an account and with the service never asked, the answer is the same."""
    house = House(people=())
    assert patmanager(house, "scopes", "push", "--json") == Status.DONE
    assert said(capsys)["tasks"][0]["id"] == "push-code"
    assert house.api.calls == []


def test_programs_get_everything_about_a_task(capsys: Printed) -> None:
    """Scopes as API names and in words, what else to know, and who says so."""
    patmanager(House(), "scopes", "terraform variable groups", "--json")
    first = said(capsys)["tasks"][0]
    assert first["scopes"] == ["vso.variablegroups_manage"]
    assert first["in_words"] == "Variable groups, read, create & manage"
    assert first["hint"].endswith(".")
    assert first["source"].startswith("REST: ")


@pytest.mark.parametrize("words", [("Code (Read & write)",), ("vso.code_write",)])
def test_a_label_or_a_name_is_explained(words: tuple[str, ...], capsys: Printed) -> None:
    """What a portal or a manual calls a scope leads to its meaning and what it brings along."""
    patmanager(House(), "scopes", *words, "--json")
    answer = said(capsys)
    (scope,) = [each for each in answer["scopes"] if each["name"] == "vso.code_write"]
    assert "vso.code" in scope["brings"]
    assert scope["risk"] == "changes"
    assert answer["tasks"][0]["id"] == "push-code"


def test_without_words_all_are_listed(capsys: Printed) -> None:
    """Every scope that can be chosen and every task, in a table or in JSON."""
    house = House()
    patmanager(house, "scopes", "--json")
    answer = said(capsys)
    assert len(answer["tasks"]) == len(house.catalogue.tasks)
    assert {each["name"] for each in answer["scopes"]} == {
        scope.name for scope in house.catalogue.scopes if scope.offered
    }
    assert patmanager(house, "scopes") == Status.DONE
    printed = capsys.readouterr().out
    assert all(task.phrase in printed for task in house.catalogue.tasks)


def test_the_purposes_offered_here_are_listed_too(capsys: Printed) -> None:
    """Those that `create --preset` takes, with what they ask for."""
    patmanager(House(), "scopes", "--json")
    presets = {each["id"]: each for each in said(capsys)["presets"]}
    assert presets["packages"]["scopes"] == ["vso.packaging"]
    assert presets["packages"]["days"] == 90


def test_an_edit_says_what_it_changed(capsys: Printed) -> None:
    """A level that falls is named with the one before."""
    house = House(token(name="git", scopes=("vso.code_write",)))
    patmanager(house, "edit", "git", "--scope", "vso.code")
    assert "Code: read instead of read & write." in capsys.readouterr().out


def test_what_means_nothing_is_said_with_the_nearest(capsys: Printed) -> None:
    """A scope that is spelt wrong brings the right one; a stray word an honest no."""
    assert patmanager(House(), "scopes", "vso.coed_write") == Status.FAILED
    assert "Did you mean vso.code_write?" in capsys.readouterr().out
    assert patmanager(House(), "scopes", "xyzzy", "--json") == Status.FAILED
    answer = said(capsys)
    assert (answer["tasks"], answer["scopes"], answer["did_you_mean"]) == ([], [], [])


@pytest.mark.parametrize("task", ["npm-publish", "Publish npm packages", "npm publish"])
def test_a_token_is_created_for_a_task(task: str, capsys: Printed) -> None:
    """By its id, its phrase, or words that mean this task alone."""
    assert patmanager(House(), "create", "--name", "x", "--for", task, "--json") == Status.DONE
    assert said(capsys)["token"]["scopes"] == ["vso.packaging_write"]


def test_more_scopes_can_stand_beside_a_task(capsys: Printed) -> None:
    """What the task does not cover is added by name."""
    words = ("create", "--name", "x", "--for", "push-code", "--scope", "vso.work")
    patmanager(House(), *words, "--json")
    assert set(said(capsys)["token"]["scopes"]) == {"vso.code_write", "vso.work"}


@pytest.mark.parametrize(
    ("task", "names"), [("work items", "read-work-items"), ("xyzzy", "scopes")]
)
def test_rights_are_not_given_on_a_guess(task: str, names: str, capsys: Printed) -> None:
    """Words that mean several tasks, or none, create nothing and say what there is."""
    house = House()
    assert patmanager(house, "create", "--name", "x", "--for", task) == Status.NOT_ALLOWED
    assert names in capsys.readouterr().err
    assert house.api.calls == []


def test_a_task_and_a_preset_exclude_each_other() -> None:
    """It is wrong usage to name both."""
    with pytest.raises(SystemExit) as stop:
        parse(("create", "--name", "x", "--for", "push-code", "--preset", "git"))
    assert stop.value.code == Status.USAGE
