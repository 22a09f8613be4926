"""The people of the demo."""

import pytest

from patmanager.emulator.people import CONTOSO, FABRIKAM, demo_people

pytestmark = pytest.mark.fast


def test_there_is_one_person_for_each_role() -> None:
    """Developer, packaging only, blocked, administrator."""
    roles = [person.role for person in demo_people()]

    assert roles == ["developer", "packaging-only", "blocked", "administrator"]


def test_the_developer_is_a_guest_elsewhere() -> None:
    """She belongs to two tenants, under two object ids that never change."""
    ana = demo_people()[0]

    assert ana.tenants == (CONTOSO.id, FABRIKAM.id)
    assert ana.object_id_in(CONTOSO.id) == ana.object_id
    assert ana.object_id_in(FABRIKAM.id) == demo_people()[0].object_id_in(FABRIKAM.id)


def test_nobody_shares_a_second_factor() -> None:
    """Each person has a TOTP secret of their own."""
    assert len({person.totp_secret for person in demo_people()}) == 4
