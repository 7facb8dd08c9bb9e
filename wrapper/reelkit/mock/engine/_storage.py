"""The storage hosts beside an API: presigned uploads, signed and public downloads with ranges, and no API key.

In-process they answer under the hosts that the provider's own responses name. Behind a socket they answer on the mock's
own address, below ``/_storage``, and the URLs in the API's responses lead there.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b, md5, shake_256

from ._http import MockRequest, MockResponse

PREFIX = "/_storage"
MOST_BYTES = 256 * 1024 * 1024
"""The longest response; seeded files may claim to be longer, and give ranges of themselves."""

_PERIOD = 65_521
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


@dataclass(frozen=True, slots=True)
class StoredObject:
    """What a download gives: uploaded bytes, or as many made up from ``seed``."""

    size: int
    content_type: str
    seed: str = ""
    data: bytes | None = None

    @property
    def etag(self) -> str:
        """A strong entity tag; that of an upload is the MD5 of its bytes, as with S3."""
        facts = f"{self.seed}:{self.size}".encode() if self.data is None else self.data
        return f'"{md5(facts, usedforsecurity=False).hexdigest()}"'

    def read(self, start: int, stop: int) -> bytes:
        """Some of its bytes."""
        if self.data is not None:
            return self.data[start:stop]
        # The period is prime, so that bytes in a wrong place are seen to be wrong.
        pattern = _pattern(self.seed)
        first, count = start // _PERIOD, (stop - start) // _PERIOD + 2
        offset = start - first * _PERIOD
        return (pattern * count)[offset : offset + stop - start]


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an upload may go: until when, in seconds since the epoch, and with which ``Content-Type`` if one is set."""

    expires_at: float
    content_type: str | None
    stored: Callable[[bytes, str], object]


class MockStorage:
    """The storage of one provider. ``find`` gives the object of a path; ``signed`` says whether the path needs it."""

    def __init__(
        self,
        key: str,
        hosts: frozenset[str],
        upload_host: str,
        find: Callable[[str], StoredObject | None],
        signed: Callable[[str], bool] = lambda _: False,
        signature: Callable[[str], str | None] = lambda _: None,
    ) -> None:
        self._key = key.encode()
        self._told = signature
        self._hosts = hosts | {upload_host}
        self._upload_host = upload_host
        self._find = find
        self._signed = signed
        self._slots: dict[str, Slot] = {}

    def clear(self) -> None:
        """Forget every permission to upload."""
        self._slots.clear()

    def open_slot(self, name: str, slot: Slot) -> str:
        """A presigned URL for one upload."""
        path, expires = f"/{name}", f"{slot.expires_at:.0f}"
        self._slots[path] = slot
        return f"https://{self._upload_host}{path}?expires={expires}&signature={self._signature(path, expires)}"

    def path_of(self, request: MockRequest) -> str | None:
        """The path of a request to a storage host; None for one to the API."""
        if request.path.startswith(f"{PREFIX}/"):
            return request.path.removeprefix(PREFIX)
        return request.path if (request.header("host") or "").lower() in self._hosts else None

    def lead_here(self, request: MockRequest, response: MockResponse) -> MockResponse:
        """The response with its URLs leading to where the request came to, if that is a port of its own."""
        host = request.header("host")
        if host is None or ":" not in host:
            return response
        body = response.body
        for storage_host in self._hosts:
            body = body.replace(f"https://{storage_host}/".encode(), f"http://{host}{PREFIX}/".encode())
        return replace(response, body=body)

    def answer(self, request: MockRequest, path: str, now: float) -> MockResponse:
        """Answer an upload or a download."""
        if request.header("authorization") is not None:
            return _refusal(400, "InvalidArgument", "Only one auth mechanism allowed: the URL is signed")
        query = dict(request.query)
        match request.method:
            case "PUT":
                return self._put(request, path, query, now)
            case "GET":
                if self._signed(path) and (refusal := self._problem(path, query, now)) is not None:
                    return refusal
                found = self._find(path)
                return _refusal(404, "NoSuchKey", "The key does not exist") if found is None else _get(request, found)
            case _:
                return _refusal(405, "MethodNotAllowed", "The method is not allowed")

    def _put(self, request: MockRequest, path: str, query: Mapping[str, str], now: float) -> MockResponse:
        slot = self._slots.get(path)
        if (refusal := self._problem(path, query, now)) is not None:
            return refusal
        if slot is None:
            return _refusal(404, "NoSuchUpload", "There is no such upload")
        if request.header("content-length") is None:
            return _refusal(411, "MissingContentLength", "Content-Length is needed")
        content_type = request.header("content-type") or "application/octet-stream"
        if slot.content_type is not None and content_type != slot.content_type:
            return _refusal(403, "SignatureDoesNotMatch", "Content-Type is not the one that was signed")
        slot.stored(request.body, content_type)
        etag = StoredObject(len(request.body), content_type, data=request.body).etag
        return MockResponse(200, (("etag", etag),))

    def _problem(self, path: str, query: Mapping[str, str], now: float) -> MockResponse | None:
        expires = query.get("expires", "")
        if query.get("signature") != self._signature(path, expires):
            return _refusal(403, "SignatureDoesNotMatch", "The signature does not match")
        if not expires.isdecimal() or int(expires) <= now:
            return _refusal(403, "AccessDenied", "Request has expired")
        return None

    def _signature(self, path: str, expires: str) -> str:
        return self._told(path) or blake2b(f"{path}:{expires}".encode(), digest_size=12, key=self._key).hexdigest()


def _get(request: MockRequest, found: StoredObject) -> MockResponse:
    headers = {"content-type": found.content_type, "etag": found.etag, "accept-ranges": "bytes"}
    if found.data is not None:
        headers["x-goog-hash"] = f"md5={b64encode(md5(found.data, usedforsecurity=False).digest()).decode()}"
    wanted = request.header("range")
    condition = request.header("if-range")
    if wanted is None or condition not in {None, found.etag}:
        start, stop, status = 0, found.size, 200
    else:
        bounds = _bounds(wanted, found.size)
        if bounds is None:
            return MockResponse(416, (("content-range", f"bytes */{found.size}"),))
        (start, stop), status = bounds, 206
        headers["content-range"] = f"bytes {start}-{stop - 1}/{found.size}"
    if stop - start > MOST_BYTES:
        return _refusal(507, "TooLarge", "The simulated file is too large for one response; ask for a range of it")
    return MockResponse(status, tuple(headers.items()), found.read(start, stop))


def _bounds(wanted: str, size: int) -> tuple[int, int] | None:
    """First byte and the one after the last of a range; None if it cannot be had."""
    found = _RANGE.fullmatch(wanted)
    if found is None or not (found[1] or found[2]):
        return None
    if not found[1]:
        start, stop = max(size - int(found[2]), 0), size
    else:
        start, stop = int(found[1]), min(int(found[2]) + 1, size) if found[2] else size
    return (start, stop) if start < stop else None


def _refusal(status: int, code: str, message: str) -> MockResponse:
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return MockResponse(status, (("content-type", "application/xml"),), body.encode())


@lru_cache(maxsize=64)
def _pattern(seed: str) -> bytes:
    return shake_256(seed.encode()).digest(_PERIOD)
