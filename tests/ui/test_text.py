"""Labels that wrap and emphasize."""

import pytest

from patmanager.ui.widgets.emphasis_text import EmphasisText

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_line_of_a_text_stands_on_its_own() -> None:
    """Numbered steps do not run into one another."""
    one, three = EmphasisText("1. First."), EmphasisText("1. First.\n2. Second.\n3. Third.")
    assert three.heightForWidth(500) > 2.5 * one.heightForWidth(500)
