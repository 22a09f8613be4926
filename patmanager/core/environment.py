"""What a program reads from its environment to reach a feed: for those that run without a file.

Sources: artifacts-credprovider, README (external feed endpoints); NuGet, "Consuming packages from
authenticated feeds"; uv, "Environment variables"; twine, "Environment variables".
"""

import json
import re

from patmanager.core.feed import Feed
from patmanager.core.secret import Secret

_USER = "any"
_ENDPOINTS = ("nuget/v3/index.json", "pypi/simple/", "pypi/upload/")


def environment_of(feed: Feed, secret: Secret) -> dict[str, str]:
    """Return the variables that let programs into a feed; their values hold the secret.

    The credential provider of Azure Artifacts (dotnet, NuGet, artifacts-keyring) reads the
    endpoints; NuGet, uv and twine read variables of their own, by the feed's name.
    """
    plain = secret.reveal()
    endpoints = [
        {"endpoint": feed.address(end), "username": _USER, "password": plain} for end in _ENDPOINTS
    ]
    document = json.dumps({"endpointCredentials": endpoints}, separators=(",", ":"))
    index = re.sub(r"[^A-Z0-9]", "_", feed.name.upper())
    return {
        "ARTIFACTS_CREDENTIALPROVIDER_EXTERNAL_FEED_ENDPOINTS": document,
        "VSS_NUGET_EXTERNAL_FEED_ENDPOINTS": document,
        f"NuGetPackageSourceCredentials_{feed.name}": f"Username={_USER};Password={plain}",
        f"UV_INDEX_{index}_USERNAME": _USER,
        f"UV_INDEX_{index}_PASSWORD": plain,
        "TWINE_USERNAME": _USER,
        "TWINE_PASSWORD": plain,
    }
