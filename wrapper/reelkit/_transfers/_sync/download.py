# Derived from ../_async/download.py by `make generate`; edit that one.
"""Downloads: streamed, resumed where they broke off, checked, and given their name only when they are whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from reelkit._http.backend import httpx
from reelkit._http.codings import DamagedError
from reelkit._http.seam import lower_case
from reelkit._transfers.budget import Budget
from reelkit._transfers.filenames import Names
from reelkit._transfers.headers import Described, continues, contradiction, describe
from reelkit._transfers.progress import OnProgress, Progress
from reelkit._transfers.received import Received
from reelkit._transfers.remote import Remote
from reelkit._transfers.target import SwappedError, Target, To, check_to, open_target
from reelkit.errors import APIError, APIStatusError, TransferError

from .storage import SyncStorage

STALE = frozenset({400, 401, 403, 404, 410})
Locate = Callable[[bool], Remote]
"""Where the file is; with True as the provider says now."""


def download(
    storage: SyncStorage,
    locate: Locate,
    to: To,
    *,
    overwrite: bool,
    progress: OnProgress | None,
    names: Names | None = None,
    skip_existing: bool = False,
) -> Path | int:
    """Bring a file to ``to``; returns the path, or the number of bytes given to a file object."""
    check_to(to)
    remote = locate(False)
    key = f"{storage.provider}:{remote.key}"
    effects = storage.effects
    opened: list[Target] = []
    try:
        # Kept even if the result of this step is lost to a cancellation.
        effects.on_disk(
            lambda: opened.append(
                open_target(to, remote, key, overwrite=overwrite, names=names, skip_existing=skip_existing)
            )
        )
        _Download(storage, locate, remote, opened[0], progress).run()
        return effects.on_disk(opened[0].finish)
    except SwappedError:
        reason = "the partial file was changed while it was written"
        raise storage.failed("download", "GET", remote.url, reason) from None
    finally:
        for target in opened:
            effects.on_disk(target.close)


class _Download:
    """Attempts until the target holds everything."""

    def __init__(
        self, storage: SyncStorage, locate: Locate, remote: Remote, target: Target, progress: OnProgress | None
    ) -> None:
        self._storage = storage
        self._effects = storage.effects
        self._locate = locate
        self._remote = remote
        self._target = target
        self._progress = progress
        self._budget = Budget(target.position)

    def run(self) -> None:
        whole = False
        while not whole:
            try:
                with self._storage.turn("download", "GET", self._remote.url):
                    whole = self._attempt()
            except APIError as error:
                self._prepare_another(error)

    def _prepare_another(self, error: APIError) -> None:
        """Prepare another attempt, or raise."""
        self._budget.reached(self._target.position, self._remote.size)
        stale = isinstance(error, APIStatusError) and error.status_code in STALE
        if stale and self._remote.renewable and self._budget.may_renew():
            self._remote = self._locate(True)
            return
        wait = self._storage.wait(error, self._budget.failed())
        if wait is None or (isinstance(error, TransferError) and not self._target.can_restart):
            raise error
        self._effects.pause(wait)

    def _attempt(self) -> bool:
        """One request; False if it must be made again, from the first byte on."""
        storage, target, url = self._storage, self._target, self._remote.url
        if target.position and target.version is None:
            self._effects.on_disk(target.restart)
        response = storage.send("download", "GET", url, self._headers())
        try:
            if response.status_code == 416 and target.position:
                self._effects.on_disk(target.restart)
                return False
            if response.status_code not in (200, 203, 206):
                raise storage.refused("download", "GET", url, response)
            known = target.version.length if target.version is not None else self._remote.size
            described = describe(response.status_code, lower_case(response.headers), known or self._remote.size)
            reason = contradiction(described, self._remote)
            if not continues(described, target.position, target.version):
                if target.position:
                    self._effects.on_disk(target.restart)
                    return False
                reason = "the response is for another range"
            if reason is not None:
                body = storage.beginning(response)
                raise storage.damaged("download", "GET", url, reason, response, body)
            self._receive(response, described)
            return True
        finally:
            storage.close(response)

    def _headers(self) -> dict[str, str]:
        headers = {"Accept-Encoding": "identity"}
        if self._target.position and self._target.version is not None:
            headers["Range"] = f"bytes={self._target.position}-"
            headers["If-Range"] = self._target.version.etag
        return headers

    def _receive(self, response: httpx.Response, described: Described) -> None:
        """Write the body, and refuse what is too short, too long or changed on its way."""
        storage, target, url = self._storage, self._target, self._remote.url
        if described.status != 206 and (target.position or target.version):
            self._effects.on_disk(target.restart)
        if target.version != described.version:
            self._effects.on_disk(partial(target.remember, described.version))
        received = Received(described, self._remote, decoded_already=response.is_stream_consumed)
        try:
            self._copy(response, received)
            if received.is_cut(target.position):
                lost = ConnectionError(f"{target.position} of {received.expected} bytes arrived")
                raise storage.broken("download", "GET", url, lost)
            received.check(target.position)
            known = received.checksum(lower_case(response.headers))
            if known is not None:
                received.check_digest(known, self._effects.on_disk(partial(target.digest, known[0])))
        except httpx.RequestError as error:
            raise storage.broken("download", "GET", url, error) from error
        except DamagedError as error:
            if target.can_restart:
                self._effects.on_disk(target.restart)
            raise storage.damaged("download", "GET", url, str(error), response, received.head) from None

    def _copy(self, response: httpx.Response, received: Received) -> None:
        self._report(received)
        with closing(self._storage.parts(response)) as parts:
            for part in parts:
                self._write(received.take(part), received)
                received.check_so_far(self._target.position)
        self._write(received.finish(), received)

    def _write(self, pieces: Iterator[bytes], received: Received) -> None:
        for data in pieces:
            self._effects.on_disk(partial(self._target.write, data))
            self._report(received)

    def _report(self, received: Received) -> None:
        if self._progress is not None:
            self._progress(Progress(self._target.position, received.expected))
