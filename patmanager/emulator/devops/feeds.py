"""The address with which a token for packages is tried out: feeds.dev.azure.com."""

from flask import Blueprint, Response

from patmanager.emulator.devops.answers import exception
from patmanager.emulator.devops.desk import Call, Desk
from patmanager.emulator.devops.gate import Needs
from patmanager.emulator.world import World

_NEEDS = Needs(frozenset({"vso.packaging"}), pats=True)


def routes(world: World) -> Blueprint:
    """Return the one resource; there are no feeds yet, so a good token gets a 404."""
    site = Blueprint("feeds", __name__)
    desk = Desk(world)

    @site.get("/<organization>/_apis/packaging/feeds/<feed>")
    def feed(organization: str, feed: str) -> Response:
        def missing(_call: Call) -> Response:
            message = f"The feed with ID '{feed}' does not exist."
            return exception(404, message, "FeedIdNotFoundException")

        return desk.serve("feeds.get", organization, _NEEDS, missing, preview=True)

    return site
