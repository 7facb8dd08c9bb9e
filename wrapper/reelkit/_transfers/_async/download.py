"""Downloads: streamed, resumed where they broke off, checked, and given their name only when they are whole."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from functools import partial
from pathlib import Path

from reelkit._http.backend import httpx
from reelkit._http.client import lower_case
from reelkit._transfers.filenames import Names
from reelkit._transfers.headers import checksum, content_length, content_range, unsatisfied_total
from reelkit._transfers.progress import OnProgress, Progress
from reelkit._transfers.remote import Remote
from reelkit._transfers.target import Target, To, Version, check_to, open_target
from reelkit.errors import APIError, APIStatusError

from .storage import AsyncStorage

_STALE = frozenset({400, 401, 403, 404, 410})
Locate = Callable[[bool], Awaitable[Remote]]
"""Where the file is; with True a URL that was not given before."""


async def download(
    storage: AsyncStorage,
    locate: Locate,
    to: To,
    *,
    overwrite: bool,
    progress: OnProgress | None,
    names: Names | None = None,
) -> Path | int:
    """Bring a file to ``to``; returns the path, or the number of bytes given to a file object."""
    check_to(to)
    remote = await locate(False)
    key = f"{storage.provider}:{remote.key}"
    effects = storage.effects
    opened: list[Target] = []
    try:
        # Kept even if the result of this step is lost to a cancellation.
        await effects.on_disk(
            lambda: opened.append(open_target(to, remote.name, key, overwrite=overwrite, names=names))
        )
        await _Download(storage, locate, remote, opened[0], progress).run()
        return await effects.on_disk(opened[0].finish)
    finally:
        for target in opened:
            await effects.on_disk(target.close)


class _Download:
    """Attempts until the target holds everything."""

    def __init__(
        self, storage: AsyncStorage, locate: Locate, remote: Remote, target: Target, progress: OnProgress | None
    ) -> None:
        self._storage = storage
        self._effects = storage.effects
        self._locate = locate
        self._remote = remote
        self._target = target
        self._progress = progress
        self._furthest = target.position
        self._failures = 0
        self._renewed = False

    async def run(self) -> None:
        whole = False
        while not whole:
            try:
                whole = await self._attempt()
            except APIError as error:
                await self._prepare_another(error)

    async def _prepare_another(self, error: APIError) -> None:
        """Prepare another attempt, or raise. Only attempts that brought nothing new count as failed."""
        if self._target.position > self._furthest:
            self._furthest, self._failures, self._renewed = self._target.position, 0, False
        stale = isinstance(error, APIStatusError) and error.status_code in _STALE
        if stale and self._remote.renewable and not self._renewed:
            self._renewed = True
            self._remote = await self._locate(True)
            return
        self._failures += 1
        wait = self._storage.wait(error, self._failures)
        if wait is None:
            raise error
        await self._effects.pause(wait)

    async def _attempt(self) -> bool:
        """One request; False if it must be made again, from the first byte on."""
        storage, target, url = self._storage, self._target, self._remote.url
        response = await storage.send("download", "GET", url, self._headers())
        try:
            if response.status_code == 416 and target.position:
                if _is_whole(response, target):
                    await self._check(response, target.position)
                    return True
                await self._effects.on_disk(target.restart)
                return False
            if response.status_code not in (200, 206):
                raise await storage.refused("download", "GET", url, response)
            agreed, total = await self._agree(response)
            if not agreed:
                return False
            await self._copy(response, total)
            await self._check(response, total)
            return True
        finally:
            await self._effects.close(response)

    def _headers(self) -> dict[str, str]:
        headers = {"Accept-Encoding": "identity"}
        if self._target.position:
            headers["Range"] = f"bytes={self._target.position}-"
            if self._target.version is not None and self._target.version.condition is not None:
                headers["If-Range"] = self._target.version.condition
        return headers

    async def _agree(self, response: httpx.Response) -> tuple[bool, int | None]:
        """Whether the response's bytes go on from those that are there, or begin anew; and the total length."""
        target, headers = self._target, lower_case(response.headers)
        encoded = headers.get("content-encoding", "identity") != "identity"
        start, total = 0, None if encoded else content_length(headers)
        if response.status_code == 206:
            start, total = content_range(headers)
        version = Version(headers.get("etag"), headers.get("last-modified"), total)
        if response.status_code == 206 and (
            start != target.position or encoded or not (target.version or version).may_be(version)
        ):
            if not target.position:
                raise self._storage.failed("download", "GET", self._remote.url, "the response is for another range")
            await self._effects.on_disk(target.restart)
            return False, None
        if response.status_code == 200 and (target.position or target.version):
            await self._effects.on_disk(target.restart)
        if target.version != version:
            await self._effects.on_disk(lambda: target.remember(version))
        return True, total

    async def _copy(self, response: httpx.Response, total: int | None) -> None:
        storage, target = self._storage, self._target
        self._report(total)
        try:
            async with aclosing(storage.parts(response)) as parts:
                async for data in parts:
                    await self._effects.on_disk(partial(target.write, data))
                    self._report(total)
        except httpx.RequestError as error:
            raise storage.broken("download", "GET", self._remote.url, error) from error

    async def _check(self, response: httpx.Response, total: int | None) -> None:
        """Refuse what is too short, too long or changed on its way."""
        storage, target, url = self._storage, self._target, self._remote.url
        expected = self._remote.size if total is None else total
        if expected is not None and target.position < expected and total is not None:
            lost = ConnectionError(f"{target.position} of {expected} bytes arrived")
            raise storage.broken("download", "GET", url, lost)
        reason = None
        if expected is not None and target.position != expected:
            reason = f"{target.position} bytes arrived, and there should be {expected}"
        elif (known := checksum(lower_case(response.headers), response.status_code)) is not None:
            algorithm, value = known
            found = await self._effects.on_disk(lambda: target.digest(algorithm))
            if found is not None and found != value:
                reason = f"the {algorithm} checksum of what arrived is not the one that the server gives"
        if reason is not None:
            await self._effects.on_disk(target.discard)
            raise storage.failed("download", "GET", url, reason)

    def _report(self, total: int | None) -> None:
        if self._progress is not None:
            self._progress(Progress(self._target.position, self._remote.size if total is None else total))


def _is_whole(response: httpx.Response, target: Target) -> bool:
    """Whether a 416 says that nothing is missing."""
    headers = lower_case(response.headers)
    version = Version(headers.get("etag"), headers.get("last-modified"), target.position)
    return unsatisfied_total(headers) == target.position and (target.version or version).may_be(version)
