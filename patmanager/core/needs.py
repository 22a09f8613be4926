"""What somebody needs a token for, as far as their own words or the message tell."""

from patmanager.core.explain import Explanation
from patmanager.core.letters import Request
from patmanager.core.scopes import Catalogue
from patmanager.core.tokens import Token

_PACKAGES = ("vso.packaging",)


def is_about_packages(text: str) -> bool:
    """Tell whether a message names a feed."""
    return "_packaging" in text or "pkgs." in text


def needed_scopes(
    explained: Explanation, request: Request, catalogue: Catalogue
) -> tuple[str, ...]:
    """Return the scopes that are needed; empty where nothing tells.

    The scopes that were typed go before the purpose, and that before what the message is about.
    """
    named = catalogue.parse(request.scopes).scopes if request.scopes else ()
    if named:
        return named
    tasks = catalogue.find_tasks(request.purpose) if request.purpose else ()
    if tasks:
        return tasks[0].scopes
    return _PACKAGES if is_about_packages(explained.text) else ()


def covers(token: Token, wanted: tuple[str, ...], catalogue: Catalogue) -> bool:
    """Tell whether a token may do all that is wanted."""
    return all(any(catalogue.covers(held, each) for held in token.scopes) for each in wanted)
