"""Odd answers about a person's organizations."""

import pytest

from patmanager.core import faults
from tests.samples import ANA
from tests.services.azure_devops.conftest import MakeClient, Serve
from tests.services.azure_devops.dummy import answer, raw

TENANT = "0f6a3d52-7c1b-4e0e-9d46-5a1f2b6c8e01"
PROFILE = answer({"id": "8ad6e6b5-7a6f-4a5e-9b8c-3d0c6a2b1f10", "displayName": "Ana"})


def named(tenant: str) -> bytes:
    """Return the answer of an organization's host that names its tenant."""
    return raw("404 Not Found", X_VSS_ResourceTenant=tenant)


def test_records_without_a_sound_name_are_left_out(serve: Serve, make_client: MakeClient) -> None:
    """A name that could lead elsewhere never becomes an organization."""
    values = [
        {"accountName": "contoso", "accountId": "C0C0C0C0-0000-4000-8000-000000000001"},
        {"accountName": "Contoso", "accountId": "x"},
        {"accountName": "../x"},
        {"accountName": None},
        {},
        "contoso",
        {"accountName": "northwind", "accountId": 7, "fromTheFuture": True},
    ]
    server = serve(PROFILE, answer({"count": 7, "value": values}), named(TENANT), named(TENANT))

    found = make_client(server.address, parallel=1).organizations.of(ANA)

    assert [(each.name, each.id, each.tenant) for each in found] == [
        ("Contoso", "", TENANT),
        ("northwind", "", TENANT),
    ]


def test_a_bare_list_is_read_too(serve: Serve, make_client: MakeClient) -> None:
    """The usual wrapper may be missing."""
    server = serve(PROFILE, answer([{"accountName": "contoso"}]), named(TENANT))

    assert len(make_client(server.address).organizations.of(ANA)) == 1


@pytest.mark.parametrize("document", [{}, {"value": None}, 5, None])
def test_what_is_no_list_is_a_fault(
    serve: Serve, make_client: MakeClient, document: object
) -> None:
    """A person without organizations is told from an answer that makes no sense."""
    server = serve(PROFILE, answer(document))

    with pytest.raises(faults.AnswerUnreadable):
        make_client(server.address).organizations.of(ANA)


def test_the_sign_in_address_names_the_tenant_where_no_header_does(
    serve: Serve, make_client: MakeClient
) -> None:
    """The second host is asked, and its way to sign in is believed."""
    address = f"Bearer authorization_uri=https://login.microsoftonline.com/{TENANT}"
    server = serve(raw("404 Not Found"), raw("401 Unauthorized", WWW_Authenticate=address))

    assert make_client(server.address).organizations.find("contoso", ANA).tenant == TENANT
    assert b"Authorization" not in b"".join(server.questions)


def test_an_organization_that_names_no_tenant_is_there_all_the_same(
    serve: Serve, make_client: MakeClient
) -> None:
    """It answers, so it exists; its tenant stays unknown."""
    server = serve(raw("200 OK"), raw("302 Found", Location="/_signin"))

    assert make_client(server.address).organizations.find("contoso", ANA).tenant == ""


def test_a_service_that_is_broken_hides_no_organization(
    serve: Serve, make_client: MakeClient
) -> None:
    """A 500 says nothing about whether the organization exists."""
    server = serve(raw("500 Internal Server Error"))

    with pytest.raises(faults.ServiceBroken):
        make_client(server.address).organizations.find("contoso", ANA)
