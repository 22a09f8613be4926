"""Scopes in texts that people type and paste."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patmanager.core.scope import Scope
from patmanager.core.scopes import Catalogue
from patmanager.resources import resource

pytestmark = pytest.mark.fast

CATALOGUE = Catalogue.from_list(json.loads(resource("scopes.json").read_text("utf-8")))


@pytest.mark.parametrize(
    "text",
    [
        "vso.code vso.build",
        "vso.code,vso.build",
        " VSO.Code ;\n\tvso.BUILD ",
        '["vso.code", "vso.build"]',
        "scope: vso.code and vso.build",
        "Code (read), Build (read)",
        "code (Read) build (READ)",
        "Code: Read; Build: Read",
        "Code Read & Build Read",
        "Code > Read\nBuild > Read",
        "• Code – Read\n• Build – Read",
        "vso.code+vso.build",
        "499b84ac-1321-427f-aa17-267ca6975798/vso.code https://app.example/vso.build",
    ],
)
def test_a_pasted_list_is_read_in_any_notation(text: str) -> None:
    """Spaces, commas, JSON, portal labels and any case come to the same."""
    parsed = CATALOGUE.parse(text)
    assert parsed.scopes == ("vso.code", "vso.build")
    assert parsed.unknown == ()


@pytest.mark.parametrize("scope", CATALOGUE.scopes, ids=lambda scope: scope.name)
def test_every_name_and_label_is_understood(scope: Scope) -> None:
    """What the portal and the API call a scope leads to that scope."""
    for text in filter(None, (scope.name, scope.label, scope.name.upper())):
        assert CATALOGUE.parse(text).scopes == (scope.name,)


@pytest.mark.parametrize("scope", CATALOGUE.scopes, ids=lambda scope: scope.name)
def test_other_labels_of_the_portal_are_understood(scope: Scope) -> None:
    """The short names of the token page lead to the same scope, and leave nothing over."""
    for text in (*scope.also, *(label.upper() for label in scope.also)):
        parsed = CATALOGUE.parse(text)
        assert (parsed.scopes, parsed.unknown) == ((scope.name,), ())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Code (Read, write, & manage)", "vso.code_manage"),
        ("Build (Read & execute)", "vso.build_execute"),
        ("Release: Read, write, & execute", "vso.release_execute"),
        ("Variable Groups (Read & create)", "vso.variablegroups_write"),
        ("Agent Pools (Read & manage)", "vso.agentpools_manage"),
        ("Environment (Read & manage)", "vso.environment_manage"),
        ("Pull Request Threads (Read & write)", "vso.threads_full"),
        ("Audit Log (Read Audit Log)", "vso.auditlog"),
        ("Deployment Groups (Read & manage)", "vso.machinegroup_manage"),
        ("Full access", "app_token"),
    ],
)
def test_levels_are_read_as_the_portal_writes_them(text: str, name: str) -> None:
    """Commas and "&" inside a label belong to it, also within a list."""
    assert CATALOGUE.parse(f"{text}, Wiki (Read)").scopes == (name, "vso.wiki")


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("vso.pakaging_write", "vso.packaging_write"),
        ("vso.connectedserver", "vso.connected_server"),
        ("packaging_read_write", "vso.packaging_write"),
        ("Wrok items (read)", "vso.work"),
        ("vso.coed_write", "vso.code_write"),
        ("vso.code-write", "vso.code_write"),
        ("vso.security", "vso.security_manage"),
        ("Code (Raed)", "vso.code"),
        ("code_write", "vso.code_write"),
        ("vso.quantum", None),
    ],
)
def test_what_is_unknown_is_said_with_the_nearest(text: str, suggestion: str | None) -> None:
    """A misspelt scope is left out, shown as written, and the nearest one is asked about."""
    parsed = CATALOGUE.parse(f"vso.code, {text}, vso.build")
    assert parsed.scopes == ("vso.code", "vso.build")
    (unknown,) = parsed.unknown
    assert unknown.text == text
    assert (unknown.suggestion.name if unknown.suggestion else None) == suggestion


def test_only_a_well_formed_name_may_be_sent_as_written() -> None:
    """A new scope of the service can be let through; a stray word cannot."""
    unknown = CATALOGUE.parse("vso.quantum please").unknown
    assert [piece.may_be_scope for piece in unknown] == [True, False]


@given(st.text())
def test_any_text_is_read_without_trouble(text: str) -> None:
    """Whatever is pasted, known scopes come out and nothing breaks."""
    parsed = CATALOGUE.parse(text)
    assert all(CATALOGUE.scope(name) for name in parsed.scopes)
    CATALOGUE.search(text)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("push", "vso.code_write"),
        ("clone", "vso.code"),
        ("npm publish", "vso.packaging_write"),
        ("pip install", "vso.packaging"),
        ("register agent", "vso.agentpools_manage"),
        ("terraform variable groups", "vso.variablegroups_manage"),
        ("Code (read and write)", "vso.code_write"),
        ("vso.build_execute", "vso.build_execute"),
        ("vso.hooks", "vso.hooks"),
        ("create feed", "vso.packaging_manage"),
        ("power bi", "vso.analytics"),
    ],
)
def test_a_task_finds_its_scope(text: str, first: str) -> None:
    """Plain words, labels, names and tasks find the scope people mean first."""
    assert CATALOGUE.search(text)[0].name == first


def test_an_empty_search_finds_nothing() -> None:
    """Without a word there is nothing to look for."""
    assert CATALOGUE.search("  ") == ()
    assert CATALOGUE.search("xyzzy") == ()
