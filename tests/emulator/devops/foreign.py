"""Microsoft's own Python library, told to do its work: run in a process of its own.

Usage: foreign.py ADDRESS BEARER PERSONAL_ACCESS_TOKEN; prints what it got as JSON.
"""

import json
import sys

from azure.devops.connection import Connection
from msrest.authentication import BasicAuthentication, BasicTokenAuthentication


def main(address: str, bearer: str, secret: str) -> dict[str, object]:
    """Ask each area for something: with a sign-in, and with a token where that may be."""
    signed_in = Connection(address, creds=BasicTokenAuthentication({"access_token": bearer}))
    clients = signed_in.clients_v7_1
    me = clients.get_profile_client().get_profile("me")
    accounts = clients.get_accounts_client().get_accounts(member_id=me.id)
    graph = clients.get_graph_client()
    (ben,) = graph.query_subjects({"query": "ben", "subjectKind": ["User"]})
    admin = clients.get_token_admin_client()
    page = admin.list_personal_access_tokens(ben.descriptor, page_size=2)
    rest = admin.list_personal_access_tokens(
        ben.descriptor, continuation_token=page.continuation_token
    )
    admin.revoke_authorizations([{"authorizationId": page.value[0].authorization_id}])
    admin.create_revocation_rule({"scopes": "vso.code"})
    log = clients.get_audit_client().query_log(batch_size=3)
    with_token = Connection(address, creds=BasicAuthentication("", secret))
    location = with_token.clients_v7_1.get_location_client()
    return {
        "me": me.id,
        "accounts": [account.account_name for account in accounts],
        "ben": ben.display_name,
        "users": len(graph.list_users().graph_users),
        "tokens": [token.display_name for token in page.value + rest.value],
        "actions": len(clients.get_audit_client().get_actions(area_name="Token")),
        "newest": log.decorated_audit_log_entries[0].action_id,
        "more": log.has_more,
        "token_of": location.get_connection_data().authenticated_user.id,
    }


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))  # noqa: T201 - the test reads it
