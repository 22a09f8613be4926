"""Azure DevOps at one host: `azure_devops(world, role)` is what a server serves there."""

from collections.abc import Callable

from flask import Blueprint, Flask, Response

from patmanager.emulator.devops import (
    areas,
    audit,
    cargo,
    connection_data,
    feed_roots,
    feeds,
    git_over_http,
    graph,
    maven,
    npm,
    nuget,
    pats,
    policy_pages,
    profiles,
    pypi,
    token_admin,
)
from patmanager.emulator.devops.answers import sign_in_page
from patmanager.emulator.devops.desk import finish
from patmanager.emulator.devops.paths import FoldedPaths
from patmanager.emulator.world import World

Routes = Callable[[World], Blueprint]

_AT: dict[str, tuple[Routes, ...]] = {
    "vssps": (
        pats.routes,
        token_admin.routes,
        graph.routes,
        policy_pages.tenant_policies,
        connection_data.routes,
        connection_data.tenant_root,
        areas.routes,
    ),
    "app.vssps": (profiles.routes, areas.routes),
    "dev": (
        connection_data.routes,
        connection_data.root,
        policy_pages.pages,
        git_over_http.routes,
        areas.routes,
    ),
    "auditservice": (audit.routes, areas.routes),
    "feeds": (feeds.routes, areas.routes),
    "pkgs": (
        *(pypi.routes, npm.routes, nuget.routes, maven.routes, cargo.routes),
        feed_roots.routes,
        areas.routes,
    ),
}


def azure_devops(world: World, role: str, *more: Blueprint) -> Flask:
    """Return the application for a host role other than `login`; `more` is served there too."""
    application = Flask(__name__, static_folder=None)
    for routes in _AT[role]:
        application.register_blueprint(routes(world))
    for site in more:
        application.register_blueprint(site)
    application.add_url_rule("/_signin", view_func=_sign_in)
    finish(application, world, role)
    application.wsgi_app = FoldedPaths(application.wsgi_app)  # type: ignore[method-assign]
    return application


def _sign_in() -> Response:
    """Show the page that a client must not take for an answer."""
    return sign_in_page()
