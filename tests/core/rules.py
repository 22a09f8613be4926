"""The rules that come with the program, for the tests of `core`."""

import json

from patmanager.core.explain import Explainer, causes_from_list, rules_from_list
from patmanager.core.ways import ways_from_list
from patmanager.resources import resource

EXPLAINER = Explainer(
    causes_from_list(json.loads(resource("causes.json").read_text("utf-8"))),
    rules_from_list(json.loads(resource("error_rules.json").read_text("utf-8"))),
    ways_from_list(json.loads(resource("ways.json").read_text("utf-8"))),
)
