"""What the headers of a storage host say about the content. No I/O."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping

_CONTENT_RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")
_DIGEST_BYTES = {"sha256": 32, "md5": 16}


def content_length(headers: Mapping[str, str]) -> int | None:
    """How many bytes the response carries."""
    text = headers.get("content-length", "")
    return int(text) if re.fullmatch(r"[0-9]{1,18}", text) else None


def content_range(headers: Mapping[str, str]) -> tuple[int, int | None]:
    """First byte and total of a 206; a response that does not say is taken as one for another range."""
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
    if found is None or found[1] is None:
        return -1, None
    return int(found[1]), None if found[3] == "*" else int(found[3])


def unsatisfied_total(headers: Mapping[str, str]) -> int | None:
    """The total that a 416 gives."""
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
    return int(found[3]) if found is not None and found[3] != "*" else None


def checksum(headers: Mapping[str, str], status: int) -> tuple[str, bytes] | None:
    """A checksum of the whole content, from the headers of RFC 9530, Google Cloud Storage, S3 and RFC 1864."""
    # It is one of the bytes before they were decompressed: here, or by Google Cloud Storage on the way.
    codings = (headers.get(name, "identity") for name in ("content-encoding", "x-goog-stored-content-encoding"))
    if any(coding != "identity" for coding in codings):
        return None
    found: list[tuple[str, str | None]] = [
        ("sha256", _member(headers.get("repr-digest"), "sha-256")),
        ("md5", _member(headers.get("x-goog-hash"), "md5")),
    ]
    if status == 200:
        found += [("sha256", headers.get("x-amz-checksum-sha256")), ("md5", headers.get("content-md5"))]
    for algorithm, text in found:
        try:
            value = base64.b64decode(text or "", validate=True)
        except (binascii.Error, ValueError):
            continue
        if len(value) == _DIGEST_BYTES[algorithm]:
            return algorithm, value
    return None


def _member(header: str | None, name: str) -> str | None:
    for part in (header or "").split(","):
        key, _, value = part.strip().partition("=")
        if key.lower() == name:
            return value.strip(":")
    return None
