"""Microsoft's own description of the endpoints, as something answers can be held against."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator, FormatChecker

# What a description says is not always what the service does: these are read as they are meant.
_DATES_WITHOUT_ZONE = "tokenAdmin"
_CLOSED = {"tokens", "tokenAdmin", "audit"}

Json = Any


class Description:
    """One Swagger 2 file, with its `x-ms-paths` among the others."""

    def __init__(self, area: str, file: Path) -> None:
        """Read a file, which may begin with a byte order mark."""
        self._area = area
        told: Json = json.loads(file.read_text("utf-8-sig"))
        self.definitions = {
            name: self._meant(schema) for name, schema in told["definitions"].items()
        }
        self._operations: dict[tuple[str, str], Json] = {}
        for paths in ("paths", "x-ms-paths"):
            for path, methods in told.get(paths, {}).items():
                for method, operation in methods.items():
                    self._operations[method, path.lower()] = operation

    def errors(self, method: str, path: str, status: int, body: Json) -> list[str]:
        """Return what is wrong with an answer; `path` is as in the description."""
        operation = self._operations[method.lower(), path.lower()]
        responses = operation["responses"]
        if str(status) not in responses and status != 204:
            return [f"{status} is none of {list(responses)}"]
        schema = responses.get(str(status), {}).get("schema")
        if schema is None or status == 204:
            return [] if not body else [f"a body where there is none: {body!r}"]
        return list(self._wrong(schema, body))

    def _wrong(self, schema: Json, body: Json) -> Iterator[str]:
        if schema.get("type") == "array" or "additionalProperties" in schema:
            # Lists travel in a wrapper that the description does not show.
            body = body["value"]
        whole = {**schema, "definitions": self.definitions}
        formats = ["uuid"] if self._area == _DATES_WITHOUT_ZONE else ["uuid", "date-time"]
        validator = Draft4Validator(whole, format_checker=FormatChecker(formats))
        for error in validator.iter_errors(body):
            yield f"{error.json_path}: {error.message[:300]}"

    def _meant(self, schema: Json) -> Json:
        """Return a schema in which members may be null, and an `object` may be anything."""
        meant = dict(schema)
        if "properties" in schema:
            meant["properties"] = {
                name: {"anyOf": [{"type": "null"}, self._meant(member)]}
                for name, member in schema["properties"].items()
            }
            if self._area in _CLOSED and "allOf" not in schema:
                meant["additionalProperties"] = False
        elif schema.get("additionalProperties") == {"type": "object"}:
            meant["additionalProperties"] = True
        return meant


def description(folder: Path, area: str, version: str) -> Description:
    """Return the description of an area in a version.

    Raises:
        FileNotFoundError: there is none.
    """
    names = {"account": "accounts"}
    return Description(area, folder / area / version / f"{names.get(area, area)}.json")
