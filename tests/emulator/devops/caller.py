"""Someone who calls the emulated Azure DevOps without a server in between."""

from base64 import b64encode
from collections.abc import Mapping
from datetime import timedelta

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from patmanager.emulator.devops.application import azure_devops
from patmanager.emulator.entra.applications import AZURE_DEVOPS
from patmanager.emulator.world import World

BOTH = "vso.pats vso.pats_manage vso.profile"
PATS = "_apis/tokens/pats"


class Caller:
    """Calls as one person of a world; `version` is put into the address."""

    def __init__(self, world: World, user: str = "ana", version: str = "7.2-preview.1") -> None:
        """Be that person, with both permissions for tokens."""
        self.world = world
        self.user = user
        self.version = version
        self._clients: dict[str, FlaskClient] = {}

    def client(self, role: str) -> FlaskClient:
        """Return a client of one host."""
        if role not in self._clients:
            application = azure_devops(self.world, role)
            application.testing = True  # a mistake of the emulator is not a 500 but an exception
            self._clients[role] = application.test_client()
        return self._clients[role]

    def bearer(self, scopes: str = BOTH, tenant: str | None = None, **claims: object) -> str:
        """Return an Authorization header as a sign-in would have given it, for an hour."""
        person = self.world.person(self.user)
        tenant = tenant or person.tenant_id
        now = self.world.clock.now()
        said: dict[str, object] = {
            "aud": AZURE_DEVOPS,
            "tid": tenant,
            "oid": person.object_id_in(tenant),
            "appid": "11111111-1111-1111-1111-111111111111",
            "scp": scopes,
            "iat": int(now.timestamp()),
            "issued": now.timestamp(),
            "exp": int((now + timedelta(hours=1)).timestamp()),
        }
        return "Bearer " + self.world.entra.keys.sign({**said, **claims})

    def call(  # noqa: PLR0913 - a request is that many things
        self,
        method: str,
        path: str,
        *,
        role: str = "vssps",
        auth: str | None = None,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        **more: str,
    ) -> TestResponse:
        """Call; `auth` is a whole Authorization header, an empty one sends none.

        The query is `query` and `more` together.
        """
        sent = dict(headers or {})
        wanted = self.bearer() if auth is None else auth
        if wanted:
            sent["Authorization"] = wanted
        asked = {"api-version": self.version} if self.version else {}
        asked |= {**(query or {}), **more}
        client = self.client(role)
        if json is None:
            return client.open(f"/{path}", method=method, query_string=asked, headers=sent)
        return client.open(f"/{path}", method=method, query_string=asked, headers=sent, json=json)

    def pats(self, organization: str = "contoso", **query: str) -> TestResponse:
        """List tokens, or get the one whose `authorizationId` is in the query."""
        return self.call("GET", f"{organization}/{PATS}", query=query)

    def create(self, organization: str = "contoso", **draft: object) -> TestResponse:
        """Create a token that ends in 20 days, unless the draft says otherwise."""
        return self.create_from(draft, organization)

    def create_from(
        self, draft: Mapping[str, object], organization: str = "contoso"
    ) -> TestResponse:
        """Create a token from a draft, as `create` does."""
        end = (self.world.clock.now() + timedelta(days=20)).isoformat()
        body = {"displayName": "new", "scope": "vso.code", "validTo": end, "allOrgs": False}
        return self.call("POST", f"{organization}/{PATS}", json={**body, **draft})

    def update(self, organization: str = "contoso", **draft: object) -> TestResponse:
        """Change a token."""
        return self.call("PUT", f"{organization}/{PATS}", json=draft)

    def revoke(self, authorization_id: str, organization: str = "contoso") -> TestResponse:
        """Revoke a token."""
        return self.call("DELETE", f"{organization}/{PATS}", authorizationId=authorization_id)


def basic(secret: str) -> str:
    """Return an Authorization header with a personal access token."""
    return "Basic " + b64encode(f":{secret}".encode()).decode()
