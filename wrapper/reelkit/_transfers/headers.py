"""What the headers of a storage host say about the content, and whether it fits what is known. No I/O."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping

from reelkit._http.codings import codings, is_known
from reelkit._record import record

from .remote import Remote
from .version import Version, strong_etag

_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", re.IGNORECASE)
_DIGEST_BYTES = {"sha256": 32, "md5": 16}
_PAGES = re.compile(r"(application|text)/([a-z.-]+\+)?(html|json|xml)")


@record
class Described:
    """What a response says about its body.

    Attributes:
        length: Bytes of the body, coded as it is sent.
        start: First byte of a range; None for a 206 that says no valid one, and for a part in place of the whole.
        stop: The byte after the last of a range.
        total: Bytes of the whole content; None where it is coded or nothing says.
    """

    status: int
    codings: tuple[str, ...]
    media_type: str
    length: int | None
    start: int | None
    stop: int | None
    total: int | None
    version: Version | None


def describe(status: int, headers: Mapping[str, str], known: int | None) -> Described:
    """Read the headers of a 200, 203 or 206; ``known`` is the length that a range of ``*`` has."""
    names, length = codings(headers.get("content-encoding")), _number(headers.get("content-length"))
    start, stop, total = _content_range(headers.get("content-range", ""))
    if status != 206:
        start, total = 0 if not start and stop == total else None, None if names else length
    elif start is not None:
        total = known if total is None else total
    etag = strong_etag(headers.get("etag"))
    # Decoded bytes are not what the tag is of; nor is what a proxy has transformed (RFC 9110, 15.3.4).
    version = Version(etag, total) if etag is not None and not names and status != 203 else None
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    return Described(status, names, media_type, length, start, stop, total, version)


def continues(described: Described, position: int, version: Version | None) -> bool:
    """Whether a response is the whole, or goes on where the bytes so far end, with bytes of the same version."""
    found = described
    if found.status != 206:
        # Some hosts send a part as if it were the whole, with the same tag.
        return found.start == 0 and not (position and version is not None and version.contradicts(found.version))
    return (
        found.start == position
        and not found.codings
        and found.total is not None
        and (not position or (version is not None and version.is_same(found.version)))
        and (found.stop is None or found.length is None or found.stop - position == found.length)
    )


def contradiction(described: Described, remote: Remote) -> str | None:
    """What of the response does not fit what the provider says about the file, or None."""
    if not is_known(described.codings):
        return f"the response has Content-Encoding {', '.join(described.codings)!a}, which cannot be undone"
    types = described.media_type, remote.expected_type
    kinds = sorted(kind.partition("/")[0] for kind in types)
    is_page = _PAGES.fullmatch(types[0]) and remote.is_media and types[0] != types[1]
    # A picture in place of a video is known by its type alone, where nothing says how long the video is.
    is_other = remote.size is None and kinds in (["audio", "image"], ["image", "video"]) and "image/gif" not in types
    if is_page or is_other:
        return "the response is of type {}, and the file of type {}".format(*types)
    if described.total is not None and remote.size is not None and described.total != remote.size:
        return f"{described.total} bytes are there, and the provider says {remote.size}"
    return None


def checksum(headers: Mapping[str, str], status: int) -> tuple[str, bytes] | None:
    """A checksum of the whole content, from the headers of RFC 9530, Google Cloud Storage, S3 and RFC 1864."""
    # It is one of the bytes before they were decompressed: here, or by Google Cloud Storage on the way.
    if any(codings(headers.get(name)) for name in ("content-encoding", "x-goog-stored-content-encoding")):
        return None
    found: list[tuple[str, str | None]] = [
        ("sha256", _member(headers.get("repr-digest") or headers.get("digest"), "sha-256")),
        ("md5", _member(headers.get("x-goog-hash"), "md5")),
    ]
    if status == 200:
        found += [("sha256", _member(headers.get("content-digest"), "sha-256"))]
        found += [("sha256", headers.get("x-amz-checksum-sha256")), ("md5", headers.get("content-md5"))]
    for algorithm, text in found:
        try:
            value = base64.b64decode(text or "", validate=True)
        except (binascii.Error, ValueError):
            continue
        if len(value) == _DIGEST_BYTES[algorithm]:
            return algorithm, value
    return None


def _content_range(text: str) -> tuple[int | None, int | None, int | None]:
    found = _CONTENT_RANGE.fullmatch(text.strip())
    if found is None:
        return None, None, None
    start, stop, total = int(found[1]), int(found[2]) + 1, None if found[3] == "*" else int(found[3])
    if stop <= start or (total is not None and stop > total):
        return None, None, None
    return start, stop, total


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and re.fullmatch(r"[0-9]{1,18}", text) else None


def _member(header: str | None, name: str) -> str | None:
    for part in (header or "").split(","):
        key, _, value = part.strip().partition("=")
        if key.lower() == name:
            return value.partition(";")[0].strip().strip(":")
    return None
