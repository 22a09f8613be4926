"""Tasks: what people want to do, and the smallest scopes that do it."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patmanager.core.scope_tasks import Task, TaskFinder
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import FULL_ACCESS
from tests.core.catalogue import CATALOGUE, TASKS

pytestmark = pytest.mark.fast

AT_LEAST = 60

FIRST = {
    # Plain words, as people type them.
    "push": "push-code",
    "git push": "push-code",
    "clone": "clone-code",
    "cloning a repo": "clone-code",
    "git fetch": "clone-code",
    "search code": "search-code",
    "create PR": "create-pull-requests",
    "merge pull request": "complete-pull-requests",
    "comment on pr": "comment-pull-requests",
    "commit status": "commit-status",
    "branch policy": "branch-policies",
    "delete repo": "create-repositories",
    "npm install": "npm-install",
    "npm publish": "npm-publish",
    "pip install": "pip-install",
    "twine upload": "pip-publish",
    "nuget push": "nuget-push",
    "dotnet restore": "nuget-restore",
    "mvn deploy": "maven-deploy",
    "cargo publish": "cargo-publish",
    "upstream": "upstream-packages",
    "universal packages": "universal-download",
    "create feed": "create-feeds",
    "delete package": "delete-packages",
    "run pipeline": "run-pipelines",
    "queue build": "run-pipelines",
    "cancel build": "cancel-runs",
    "download artifact": "download-artifacts",
    "build logs": "read-logs",
    "build status badge": "see-results",
    "variable group": "read-variable-groups",
    "register agent": "register-agent",
    "self hosted agent": "register-agent",
    "keda": "see-agents",
    "deployment group": "deployment-group",
    "create release": "start-releases",
    "approve release": "approve-releases",
    "create bug": "create-work-items",
    "export query to excel": "query-work-items",
    "delete work item": "delete-work-items",
    "edit wiki": "write-wiki",
    "power bi": "power-bi",
    "audit log": "audit-log",
    "splunk": "audit-streams",
    "add user": "add-users",
    "revoke tokens of others": "revoke-others",
    "vsce": "publish-vscode",
    "tfx": "publish-extension",
    "install extension": "install-extension",
    "sarif": "upload-sarif",
    "who am i": "who-am-i",
    # Tools and threads: what a program asks for.
    "terraform variable groups": "terraform-variable-groups",
    "terraform service connection": "terraform-connections",
    "argocd": "gitops",
    "jenkins": "outside-build",
    "sonarqube": "sonarqube",
    "PR-Metrics": "review-bot",
    "coderabbit": "coderabbit",
    "az pipelines run": "run-pipelines",
    "az boards": "read-work-items",
    # Word order does not matter, nor what says nothing.
    "publish npm": "npm-publish",
    "agent register": "register-agent",
    "groups variable terraform": "terraform-variable-groups",
    "package delete": "delete-packages",
    "which scope do I need to push code": "push-code",
    "I want to register a self-hosted agent, please": "register-agent",
    # Slips.
    "psuh code": "push-code",
    "clnoe": "clone-code",
    "regsiter agnet": "register-agent",
    "teraform varable groups": "terraform-variable-groups",
    "npm pubish": "npm-publish",
    "wrok items": "read-work-items",
    "aproove release": "approve-releases",
    # Beginnings, while typing.
    "regis": "register-agent",
    "univ pack": "universal-download",
    # Portal labels and API names.
    "Code (read and write)": "push-code",
    "Code (Read & write)": "push-code",
    "Packaging (read)": "install-packages",
    "Pull Request Threads (Read & write)": "comment-pull-requests",
    "vso.build_execute": "run-pipelines",
    "VSO.Code": "clone-code",
}


def needs(text: str) -> tuple[str, ...]:
    """Return the scopes of the task with this id."""
    task = CATALOGUE.task(text)
    assert task is not None
    return task.scopes


def test_there_are_enough_tasks_and_each_has_its_own_name() -> None:
    """No id and no phrase stands for two tasks."""
    assert len(TASKS) >= AT_LEAST
    assert len({task.id for task in TASKS}) == len({task.phrase for task in TASKS}) == len(TASKS)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.id)
def test_a_task_asks_for_no_more_than_it_needs(task: Task) -> None:
    """Its scopes are known, on offer, in their shortest form, and never full access."""
    scopes = [CATALOGUE.scope(name) for name in task.scopes]
    assert scopes
    assert all(scope is not None and scope.offered for scope in scopes)
    assert task.scopes == CATALOGUE.minimal(task.scopes)
    assert FULL_ACCESS not in task.scopes


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.id)
def test_a_task_reads_well_and_says_who_says_so(task: Task) -> None:
    """The phrase completes "To …", a hint is a sentence, and the source is named."""
    assert task.phrase[0].islower()
    assert not task.phrase.endswith(".")
    assert not task.hint or task.hint.endswith(".")
    assert task.source
    assert "vso." not in task.phrase + task.hint


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.id)
def test_a_source_that_is_the_table_names_the_scope_of_the_task(task: Task) -> None:
    """Where Microsoft's table of scopes is the source, the label quoted is that of the scope."""
    head, _, rest = task.source.partition(": ")
    if head != "Table of scopes":
        assert rest
        return
    labels = {scope.label for name in task.scopes if (scope := CATALOGUE.scope(name))}
    assert any(rest.startswith(label.removesuffix(" (read)")) for label in labels), task.source


@pytest.mark.parametrize(("text", "first"), FIRST.items())
def test_what_people_type_finds_the_task_first(text: str, first: str) -> None:
    """Words in any order, misspelt or begun, labels and names lead to the task that is meant."""
    assert CATALOGUE.find_tasks(text)[0].id == first


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.id)
def test_every_task_is_found_first_by_its_own_phrase(task: Task) -> None:
    """Whoever types a phrase gets that task."""
    assert CATALOGUE.find_tasks(task.phrase)[0] == task


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("clone-code", "push-code"),
        ("install-packages", "upstream-packages"),
        ("see-results", "run-pipelines"),
        ("read-work-items", "create-work-items"),
        ("see-agents", "register-agent"),
        ("start-releases", "approve-releases"),
        ("read-variable-groups", "terraform-variable-groups"),
    ],
)
def test_looking_needs_less_than_changing(less: str, more: str) -> None:
    """The scopes of the larger task cover those of the smaller one, never the other way round."""
    small, large = needs(less), needs(more)
    assert all(any(CATALOGUE.covers(held, wanted) for held in large) for wanted in small)
    assert not all(any(CATALOGUE.covers(held, wanted) for held in small) for wanted in large)


def test_the_first_result_speaks_of_what_was_typed() -> None:
    """Tasks that meet less than half of the words are left out."""
    assert CATALOGUE.find_tasks("xyzzy") == ()
    assert CATALOGUE.find_tasks("xyzzy plugh clone") == ()
    assert CATALOGUE.find_tasks("  ") == ()


def test_a_label_finds_no_task_that_needs_more() -> None:
    """A scope by its label or name brings the tasks that need that scope alone."""
    for text in ("Code (read)", "vso.code"):
        assert {task.scopes for task in CATALOGUE.find_tasks(text)} == {("vso.code",)}


def test_a_task_is_named_by_id_or_phrase_only() -> None:
    """What is merely alike is no name: nothing is created on a guess."""
    assert needs("push-code") == needs("Push Code") == ("vso.code_write",)
    assert CATALOGUE.task("push") is None
    assert CATALOGUE.task("") is None


def test_a_catalogue_without_tasks_finds_none() -> None:
    """The search is quiet where no tasks are known."""
    assert Catalogue(CATALOGUE.scopes).find_tasks("push") == ()
    assert TaskFinder((), ()).find("push") == ()


@given(st.text())
def test_any_text_can_be_looked_for(text: str) -> None:
    """Whatever is typed, nothing breaks, and every result is a task."""
    assert set(CATALOGUE.find_tasks(text)) <= set(TASKS)


def test_the_jobs_of_the_reference_have_the_scopes_it_gives(checkout: Path) -> None:
    """The minimum scopes that the research names for common jobs are those of the tasks."""
    reference = checkout.parent / "shared" / "reference" / "azure-devops.md"
    if not reference.exists():
        pytest.skip("the research folder is not beside this checkout")
    line = next(
        line
        for line in reference.read_text("utf-8").splitlines()
        if line.startswith("Minimum scopes for common jobs")
    )
    for said, ids in {
        "clone/fetch `vso.code`": ("clone-code",),
        "push and PRs `vso.code_write`": ("push-code", "create-pull-requests"),
        "restore packages `vso.packaging`": ("install-packages", "npm-install", "nuget-restore"),
        "restore via upstream or publish `vso.packaging_write`": (
            "upstream-packages",
            "npm-publish",
        ),
        "register an agent `vso.agentpools_manage`": ("register-agent",),
        "az boards `vso.work` or `vso.work_write`": ("read-work-items",),
        "queue builds `vso.build_execute`": ("run-pipelines",),
        "audit download `vso.auditlog`": ("audit-log",),
    }.items():
        assert said in line
        for each in ids:
            assert needs(each) == (said.split("`")[1],)


def test_the_presets_and_the_tasks_agree() -> None:
    """A preset's scopes are those of the task that its title names."""
    presets = json.loads((_RESOURCES / "presets.json").read_text("utf-8"))
    scopes = {preset["id"]: tuple(preset["scopes"]) for preset in presets}
    for preset, task in {
        "packages": "install-packages",
        "packages-add": "upstream-packages",
        "git": "push-code",
        "git-read": "clone-code",
        "pipelines": "run-pipelines",
        "work-items": "create-work-items",
        "extensions": "publish-vscode",
        "agent": "register-agent",
    }.items():
        assert scopes[preset] == needs(task)


_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
