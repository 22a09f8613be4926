"""Which endpoints live on which host: one Flask application a role."""

from flask import Flask

from patmanager.emulator.addresses import ROLES
from patmanager.emulator.devops import control as switchboard
from patmanager.emulator.devops.application import azure_devops
from patmanager.emulator.entra import authorize, control, device, discovery, mishaps, sign_in, token
from patmanager.emulator.world import World

# The plain http port: the pages a person's browser opens, and the switchboard.
PAGES = "pages"


def applications(world: World) -> dict[str, Flask]:
    """Make the application of every role and of the plain port."""
    made = {role: azure_devops(world, role) for role in ROLES if role != "login"}
    made |= {role: Flask(f"emulator.{role}", static_folder=None) for role in ("login", PAGES)}
    entra = world.entra
    for endpoints in (discovery, token, device):
        made["login"].register_blueprint(endpoints.routes(entra))
    # Where the hosts file points the real names here, the pages have the login host's address.
    for role in ("login", PAGES):
        made[role].register_blueprint(authorize.routes(entra))
        made[role].register_blueprint(sign_in.routes(entra))
        made[role].register_blueprint(device.pages(entra))
        mishaps.watch(made[role], world, role)
    made[PAGES].register_blueprint(control.routes(entra))
    made[PAGES].register_blueprint(switchboard.routes(world))
    return made
