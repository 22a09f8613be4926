"""What scopes bring along."""

import pytest

from patmanager.emulator.scopes import KNOWN, grants, names, only_packaging, unknown

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    ("held", "needed", "granted"),
    [
        ("vso.code", "vso.code", True),
        ("vso.code_full", "vso.code", True),
        ("vso.code", "vso.code_write", False),
        ("vso.packaging_manage", "vso.packaging", True),
        ("vso.packaging_write", "vso.profile", True),
        ("app_token", "vso.tokenadministration", True),
        ("vso.from_the_future", "vso.code", False),
        ("", "vso.code", False),
    ],
)
def test_a_scope_grants_what_it_inherits(held: str, needed: str, *, granted: bool) -> None:
    """Downwards and never upwards."""
    assert grants(held.split(), needed) is granted


def test_names_are_lowered_and_single() -> None:
    """A scope text is a list of names."""
    assert names(" VSO.Code vso.work  vso.code ") == ("vso.code", "vso.work")


def test_permissions_of_sign_ins_are_no_scopes() -> None:
    """What Entra grants cannot be asked of a token."""
    assert unknown("vso.pats vso.pats_manage user_impersonation vso.code") == (
        "vso.pats",
        "vso.pats_manage",
        "user_impersonation",
    )


@pytest.mark.parametrize(
    ("scope", "only"),
    [
        ("vso.packaging vso.packaging_manage", True),
        ("vso.packaging vso.code", False),
        ("app_token", False),
        ("", False),
    ],
)
def test_packaging_is_packaging_alone(scope: str, *, only: bool) -> None:
    """One scope beside packages makes it another token."""
    assert only_packaging(scope) is only


def test_the_table_is_whole() -> None:
    """As many scopes as the public table has for tokens."""
    assert len(KNOWN) > 80
    assert all(name == "app_token" or name.startswith("vso.") for name in KNOWN)
