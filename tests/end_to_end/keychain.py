"""Reads the real keychain with libsecret's own tool, not with our code."""

import json

from tests.end_to_end.stage import Stage, need


def find_secret(stage: Stage, authorization_id: str) -> str:
    """Return the secret kept for a token, empty when there is none."""
    need("secret-tool")
    found = stage.run("secret-tool", "search", "--all", "application", "Python keyring library")
    for line in found.stdout.splitlines():
        if line.startswith("secret = {"):
            kept = json.loads(line.removeprefix("secret = "))
            if kept.get("id") == authorization_id:
                return str(kept["secret"])
    return ""
