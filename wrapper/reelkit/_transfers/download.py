"""Downloads: streamed, resumed where they broke off, checked, and given their name only when they are whole."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from reelkit._http.backend import httpx
from reelkit._http.client import lower_case
from reelkit.errors import APIError, APIStatusError

from .filenames import Names
from .progress import OnProgress, Progress
from .steps import Ask, Pause, Steps, Work
from .storage import Storage
from .target import Target, To, Version, check_to, open_target

_STALE = frozenset({400, 401, 403, 404, 410})
_CONTENT_RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")


@dataclass(frozen=True, slots=True)
class Remote:
    """A file to download: a key that tells it from all others, its name, its URL, and how to get a new URL."""

    key: str
    name: str
    url: str
    size: int | None = None
    renew: Callable[[], Steps[Remote]] | None = None


def download(
    storage: Storage,
    locate: Callable[[], Steps[Remote]],
    to: To,
    *,
    overwrite: bool,
    progress: OnProgress | None,
    names: Names | None = None,
) -> Steps[Any]:
    """Bring a file to ``to``; returns the path, or the number of bytes given to a file object."""
    check_to(to)
    remote = yield from locate()
    key = f"{storage.provider.name}:{remote.key}"
    opened: list[Target] = []
    try:
        # Kept even if the result of this step is lost to a cancellation.
        yield Work(lambda: opened.append(open_target(to, remote.name, key, overwrite=overwrite, names=names)))
        yield from _Download(storage, remote, opened[0], progress).steps()
        return (yield Work(opened[0].finish))
    finally:
        for target in opened:
            yield Work(target.close)


class _Download:
    """Attempts until the target holds everything."""

    def __init__(self, storage: Storage, remote: Remote, target: Target, progress: OnProgress | None) -> None:
        self._storage = storage
        self._remote = remote
        self._target = target
        self._progress = progress
        self._furthest = target.position
        self._failures = 0
        self._renewed = False

    def steps(self) -> Steps[None]:
        whole = False
        while not whole:
            try:
                whole = yield from self._attempt()
            except APIError as error:
                yield from self._after(error)

    def _after(self, error: APIError) -> Steps[None]:
        """Prepare another attempt, or raise. Only attempts that brought nothing new count as failed."""
        if self._target.position > self._furthest:
            self._furthest, self._failures, self._renewed = self._target.position, 0, False
        stale = isinstance(error, APIStatusError) and error.status_code in _STALE
        if stale and self._remote.renew is not None and not self._renewed:
            self._renewed = True
            self._remote = yield from self._remote.renew()
            return
        self._failures += 1
        wait = self._storage.wait(error, self._failures)
        if wait is None:
            raise error
        yield Pause(wait)

    def _attempt(self) -> Steps[bool]:
        """One request; False if it must be made again, from the first byte on."""
        storage, target, url = self._storage, self._target, self._remote.url
        response = yield from storage.send("download", "GET", url, self._headers())
        try:
            if response.status_code == 416 and target.position:
                if _is_whole(response, target):
                    yield from self._check(response, target.position)
                    return True
                yield Work(target.restart)
                return False
            if response.status_code not in (200, 206):
                raise (yield from storage.refusal("download", "GET", url, response))
            agreed, total = yield from self._agree(response)
            if not agreed:
                return False
            yield from self._copy(response, total)
            yield from self._check(response, total)
            return True
        finally:
            yield storage.close(response)

    def _headers(self) -> dict[str, str]:
        headers = {"Accept-Encoding": "identity"}
        if self._target.position:
            headers["Range"] = f"bytes={self._target.position}-"
            if self._target.version is not None and self._target.version.condition is not None:
                headers["If-Range"] = self._target.version.condition
        return headers

    def _agree(self, response: httpx.Response) -> Steps[tuple[bool, int | None]]:
        """Whether the answer's bytes go on from those that are there, or begin anew; and the total length."""
        target, headers = self._target, lower_case(response.headers)
        encoded = headers.get("content-encoding", "identity") != "identity"
        start, total = 0, None if encoded else _length(headers)
        if response.status_code == 206:
            start, total = _range(headers)
        version = Version(headers.get("etag"), headers.get("last-modified"), total)
        if response.status_code == 206 and (
            start != target.position or encoded or not (target.version or version).may_be(version)
        ):
            if not target.position:
                raise self._storage.failed("download", "GET", self._remote.url, "the answer is for another range")
            yield Work(target.restart)
            return False, None
        if response.status_code == 200 and (target.position or target.version):
            yield Work(target.restart)
        if target.version != version:
            yield Work(lambda: target.remember(version))
        return True, total

    def _copy(self, response: httpx.Response, total: int | None) -> Steps[None]:
        storage, target = self._storage, self._target
        read = storage.chunks(response)
        self._report(total)
        while True:
            try:
                data: bytes = yield Ask(read)
            except httpx.RequestError as error:
                raise storage.broken("download", "GET", self._remote.url, error) from error
            if not data:
                break
            yield Work(lambda data=data: target.write(data))  # type: ignore[misc]
            self._report(total)

    def _check(self, response: httpx.Response, total: int | None) -> Steps[None]:
        """Refuse what is too short, too long or changed on its way."""
        storage, target, url = self._storage, self._target, self._remote.url
        expected = self._remote.size if total is None else total
        if expected is not None and target.position < expected and total is not None:
            lost = ConnectionError(f"{target.position} of {expected} bytes arrived")
            raise storage.broken("download", "GET", url, lost)
        reason = None
        if expected is not None and target.position != expected:
            reason = f"{target.position} bytes arrived, and there should be {expected}"
        elif (known := _checksum(lower_case(response.headers), response.status_code)) is not None:
            algorithm, value = known
            found: bytes | None = yield Work(lambda: target.digest(algorithm))
            if found is not None and found != value:
                reason = f"the {algorithm} checksum of what arrived is not the one that the server gives"
        if reason is not None:
            yield Work(target.discard)
            raise storage.failed("download", "GET", url, reason)

    def _report(self, total: int | None) -> None:
        if self._progress is not None:
            self._progress(Progress(self._target.position, self._remote.size if total is None else total))


def _length(headers: Mapping[str, str]) -> int | None:
    text = headers.get("content-length", "")
    return int(text) if re.fullmatch(r"[0-9]{1,18}", text) else None


def _range(headers: Mapping[str, str]) -> tuple[int, int | None]:
    """First byte and total of a 206; an answer that does not say is taken as one for another range."""
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
    if found is None or found[1] is None:
        return -1, None
    return int(found[1]), None if found[3] == "*" else int(found[3])


def _is_whole(response: httpx.Response, target: Target) -> bool:
    """Whether a 416 says that nothing is missing."""
    headers = lower_case(response.headers)
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
    version = Version(headers.get("etag"), headers.get("last-modified"), target.position)
    return found is not None and found[3] == str(target.position) and (target.version or version).may_be(version)


def _checksum(headers: Mapping[str, str], status: int) -> tuple[str, bytes] | None:
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
        except binascii.Error:
            continue
        if len(value) == {"sha256": 32, "md5": 16}[algorithm]:
            return algorithm, value
    return None


def _member(header: str | None, name: str) -> str | None:
    for part in (header or "").split(","):
        key, _, value = part.strip().partition("=")
        if key.lower() == name:
            return value.strip(":")
    return None
