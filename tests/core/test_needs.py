"""What a token is needed for, and which tokens serve until an administrator has acted."""

from datetime import timedelta

import pytest

from patmanager.core.letters import Request
from patmanager.core.needs import covers, needed_scopes
from patmanager.core.organizations import Listing
from patmanager.core.suspects import serving
from tests.core.catalogue import CATALOGUE
from tests.core.rules import EXPLAINER
from tests.samples import CONTOSO, NOW, token

pytestmark = pytest.mark.fast

PACKAGES = "https://pkgs.dev.azure.com/contoso/_packaging/web: DisablePatCreationPolicyViolation"


@pytest.mark.parametrize(
    ("message", "request_", "expected"),
    [
        ("DisablePatCreationPolicyViolation", Request(), ()),
        (PACKAGES, Request(), ("vso.packaging",)),
        (PACKAGES, Request(purpose="git push"), ("vso.code_write",)),
        (PACKAGES, Request(scopes="Work items (read)", purpose="git push"), ("vso.work",)),
        (PACKAGES, Request(scopes="?", purpose="?"), ("vso.packaging",)),
    ],
)
def test_the_clearest_word_counts(
    message: str, request_: Request, expected: tuple[str, ...]
) -> None:
    """Scopes before the purpose, the purpose before the message."""
    assert needed_scopes(EXPLAINER.explain(message), request_, CATALOGUE) == expected


def test_only_tokens_that_cover_the_need_are_named() -> None:
    """Those that may do more too; ended ones and those of elsewhere not."""
    held = (
        token(1, name="packages"),
        token(2, name="everything", scopes=("app_token",)),
        token(3, name="code", scopes=("vso.code",)),
        token(4, name="ended", valid_to=NOW - timedelta(days=1)),
    )
    wanted = ("vso.packaging",)
    found = serving(
        [Listing(CONTOSO, held, NOW)],
        "contoso",
        NOW,
        lambda each: covers(each, wanted, CATALOGUE),
    )
    assert [line.partition(",")[0] for line in found] == ["packages", "everything"]
