"""Everything of a feed that is no package: nothing is there, but nobody gets past its door.

Microsoft's ado-npm-auth tells a good token from a bad one so: 404 and 401.
"""

from flask import Blueprint, Response

from patmanager.emulator.devops.answers import exception
from patmanager.emulator.devops.desk import Desk
from patmanager.emulator.devops.feed_gate import STEMS, visit
from patmanager.emulator.organizations import Organization
from patmanager.emulator.world import World


def routes(world: World) -> Blueprint:
    """Return whatever no kind of package claims, for reading."""
    site = Blueprint("feed_roots", __name__)
    desk = Desk(world)

    def root(organization: str, feed: str, project: str = "", rest: str = "") -> Response:
        def answer(where: Organization | None) -> Response:
            visit(world, where, project, feed, writes=False)
            return exception(404, f"There is nothing at '{rest}'.", "NotFoundException")

        return desk.open("feeds.root", organization, answer)

    for number, stem in enumerate(STEMS):
        site.add_url_rule(f"{stem}/", f"root{number}", root)
        site.add_url_rule(f"{stem}/<path:rest>", f"below{number}", root)
    return site
