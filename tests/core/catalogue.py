"""The real catalogue, scopes and tasks, for the tests of `core`."""

import json

from patmanager.core.scope_tasks import tasks_from_list
from patmanager.core.scopes import Catalogue
from patmanager.resources import resource

TASKS = tasks_from_list(json.loads(resource("tasks.json").read_text("utf-8")))
CATALOGUE = Catalogue.from_list(
    json.loads(resource("scopes.json").read_text("utf-8")), lambda: TASKS
)
