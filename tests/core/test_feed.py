"""Addresses of feeds, as people paste them and as tools write them."""

import pytest

from patmanager.core.client_faults import FeedNotNamed
from patmanager.core.faults import AddressNotUnderstood, NotHosted
from patmanager.core.feed import Feed, feed_in, feeds_in

pytestmark = pytest.mark.fast

HOST = "https://pkgs.dev.azure.com"
BOX = "https://127.0.0.1:8443"
WEB = Feed(HOST, "contoso", "", "web")
OURS = Feed(HOST, "contoso", "Our Shop", "web")


@pytest.mark.parametrize(
    ("text", "feed"),
    [
        ("https://pkgs.dev.azure.com/contoso/_packaging/web/npm/registry/", WEB),
        ("registry=https://pkgs.dev.azure.com/contoso/_packaging/web/npm/registry/", WEB),
        ("https://any@pkgs.dev.azure.com/contoso/_packaging/web/pypi/simple/", WEB),
        ("https://contoso.pkgs.visualstudio.com/_packaging/web/nuget/v3/index.json", WEB),
        ("https://pkgs.dev.azure.com/contoso/Our%20Shop/_packaging/web/maven/v1", OURS),
        ("https://dev.azure.com/contoso/Our%20Shop/_artifacts/feed/web", OURS),
    ],
)
def test_a_feed_is_understood(text: str, feed: Feed) -> None:
    """From any of its addresses."""
    assert feed_in(text, HOST) == feed


def test_an_address_on_another_host_is_understood_if_it_is_the_host() -> None:
    """That of the demo, and no stranger's."""
    text = f"index-url = {BOX.replace('//', '//any@')}/contoso/_packaging/web/pypi/simple/"
    assert feed_in(text, BOX) == Feed(BOX, "contoso", "", "web")
    with pytest.raises((AddressNotUnderstood, NotHosted)):
        feed_in(text, HOST)


def test_an_organization_alone_is_told_apart() -> None:
    """The person has the right address, one level too high."""
    with pytest.raises(FeedNotNamed) as caught:
        feed_in("https://dev.azure.com/contoso", HOST)
    assert caught.value.facts.organization == "contoso"


def test_addresses_are_quoted() -> None:
    """A project may have blanks in its name."""
    assert (
        OURS.address("npm/registry/") == f"{HOST}/contoso/Our%20Shop/_packaging/web/npm/registry/"
    )


def test_the_feeds_of_a_file_are_found_once_each() -> None:
    """Whatever else it names."""
    text = (
        "registry=https://registry.example/\n"
        "@contoso:registry=https://pkgs.dev.azure.com/contoso/_packaging/web/npm/registry/\n"
        "//pkgs.dev.azure.com/contoso/_packaging/web/npm/:email=any\n"
        '<add key="x" value="https://pkgs.dev.azure.com/contoso/_packaging/shop/nuget/v3/index.json"/>\n'
    )
    assert [feed.name for feed in feeds_in(text, HOST)] == ["web", "shop"]
