"""Answers that were recorded: HAR files of a browser or proxy, and plain JSON."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ._description import PROVIDERS, Description, describe
from ._json import is_list, is_object


@dataclass(frozen=True, slots=True)
class Recorded:
    """One answer."""

    method: str
    url: str
    status: int
    content_type: str
    body: bytes
    provider: str | None = None


def read(path: Path) -> Iterator[Recorded]:
    """The answers in a file: a HAR, or an object, or a list of objects, with ``url``, ``body`` and what else is known.

    Raises:
        ValueError: If the file is neither.
    """
    document: Any = json.loads(path.read_text(encoding="utf-8-sig"))
    if is_object(document) and is_object(document.get("log")):
        for entry in document["log"].get("entries", ()):
            yield _of_har(entry)
        return
    for record in document if is_list(document) else [document]:
        if not is_object(record) or "url" not in record or "body" not in record:
            raise ValueError(f"{path}: neither a HAR file nor objects with url and body")
        yield Recorded(
            method=str(record.get("method", "GET")),
            url=str(record["url"]),
            status=int(record.get("status", 200)),
            content_type="application/json",
            body=json.dumps(record["body"]).encode(),
            provider=record.get("provider"),
        )


def _of_har(entry: Any) -> Recorded:
    request, response = entry["request"], entry["response"]
    content: dict[str, Any] = response.get("content", {})
    text = str(content.get("text", ""))
    body = base64.b64decode(text) if content.get("encoding") == "base64" else text.encode()
    mime_type = str(content.get("mimeType", ""))
    return Recorded(str(request["method"]), str(request["url"]), int(response["status"]), mime_type, body)


def description_for(recorded: Recorded) -> Description | None:
    """Whose answer it is: by what the record says, by the host, and for a bare path by the operations."""
    if recorded.provider is not None:
        return describe(recorded.provider) if recorded.provider in PROVIDERS else None
    host = urlsplit(recorded.url).netloc
    for description in map(describe, PROVIDERS):
        if host in description.hosts() or (not host and description.operation(recorded.method, recorded.url)):
            return description
    return None
