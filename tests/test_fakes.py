"""The fakes keep the contracts of what they stand for."""

from datetime import datetime

import pytest

from patmanager.core.organizations import Organization
from patmanager.core.ports import TokenApi
from tests.contracts.token_api import TokenApiContract
from tests.fakes import TableApi
from tests.samples import CONTOSO, NOW

pytestmark = pytest.mark.fast


class TestTableApi(TokenApiContract):
    """The table of tokens does what the service does."""

    @pytest.fixture
    def api(self) -> TokenApi:
        """Return an empty table."""
        return TableApi()

    @pytest.fixture
    def organization(self) -> Organization:
        """Return the table's organization."""
        return CONTOSO

    @pytest.fixture
    def now(self) -> datetime:
        """Return the table's time."""
        return NOW
