"""Which names are those of programs that run by themselves, as people give them."""

import re

_WORD = re.compile(
    r"(?:^|[^a-z])(?:svc|service|srv|bot|robot|ci|cd|cicd|build|builds|pipelines?|deploy|deployment"
    r"|automation|automated|jenkins|agent|runner|nightly|cron|scheduled?|terraform|ansible|argocd"
    r"|renovate|dependabot|sonar|octopus|teamcity|backup|sync|mirror|noreply|donotreply)(?:$|[^a-z])"
)


def is_program(name: str) -> bool:
    """Tell whether a name of a person or a token is rather that of a program."""
    return _WORD.search(name.casefold()) is not None
