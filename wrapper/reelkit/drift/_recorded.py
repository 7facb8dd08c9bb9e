"""Responses that were recorded: HAR files of a browser or proxy, and plain JSON."""

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
    """One response."""

    method: str
    url: str
    status: int
    content_type: str
    text: str | None
    is_base64: bool = False
    provider: str | None = None

    def body(self) -> bytes | None:
        """The body; ValueError if what stands for it in the file cannot be decoded."""
        if self.text is None or not self.is_base64:
            return None if self.text is None else self.text.encode("utf-8", "replace")
        try:
            # Line breaks are usual; anything else that is no base64 was scrubbed, and is not to be skipped over.
            return base64.b64decode("".join(self.text.split()), validate=True)
        except ValueError as error:
            raise ValueError(
                f"the body of {self.method} {self.url.partition('?')[0]!r} is no base64: {error}"
            ) from None


def read(path: Path) -> Iterator[Recorded]:
    """The responses in a file: a HAR, or an object, or a list of objects, with ``url``, ``body`` and more.

    Raises:
        ValueError: If the file is neither.
    """
    document: Any = json.loads(path.read_text(encoding="utf-8-sig"))
    if is_object(document) and is_object(document.get("log")):
        entries: Any = document["log"].get("entries")
        if not is_list(entries):
            raise ValueError("a HAR file without log.entries")
        for number, entry in enumerate(entries, 1):
            try:
                yield _of_har(entry)
            except (AttributeError, KeyError, TypeError, ValueError):
                raise ValueError(f"entry {number} is none of a HAR file: it needs request and response") from None
        return
    for record in document if is_list(document) else [document]:
        if not is_object(record) or "url" not in record or "body" not in record:
            raise ValueError("neither a HAR file nor objects with url and body")
        yield Recorded(
            method=str(record.get("method") or "GET"),
            url=str(record["url"]),
            status=int(record.get("status") or 200),
            content_type="application/json",
            text=json.dumps(record["body"]),
            provider=record.get("provider"),
        )


def _of_har(entry: Any) -> Recorded:
    request: dict[str, Any] = entry["request"]
    response: dict[str, Any] = entry.get("response") or {}
    content: dict[str, Any] = response.get("content") or {}
    # Browsers leave out the text of a body that they no longer had when the file was saved.
    text = content.get("text")
    mime_type = str(content.get("mimeType") or "")
    return Recorded(
        str(request["method"]),
        str(request["url"]),
        int(response.get("status") or 0),
        mime_type,
        None if text is None else str(text),
        is_base64=content.get("encoding") == "base64",
    )


def hosts_wanted() -> list[str]:
    """The documented hosts of all providers."""
    return sorted({host for provider in PROVIDERS for host in describe(provider).hosts()})


def host_of(recorded: Recorded) -> str:
    """The host of a record's URL, escaped; empty where there is none."""
    try:
        return ascii(urlsplit(recorded.url).hostname or "")[1:-1]
    except ValueError:
        return ""


def description_for(recorded: Recorded) -> Description | None:
    """Whose response it is: by what the record says, by the host, and for a bare path by the operations.

    None also for what is no response: status 0 stands for a request that came to nothing, 304 for one that a browser
    answered from its cache.
    """
    if recorded.status in (0, 304):
        return None
    if recorded.provider is not None:
        return describe(recorded.provider) if recorded.provider in PROVIDERS else None
    try:
        host = urlsplit(recorded.url).hostname or ""
    except ValueError:
        return None
    for description in map(describe, PROVIDERS):
        if host in description.hosts() or (not host and description.operation(recorded.method, recorded.url)):
            return description
    return None
