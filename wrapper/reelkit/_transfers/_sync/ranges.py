# Derived from ../_async/ranges.py by `make generate`; edit that one.
"""A range of a file's bytes: repeated where it broke off, at a new URL once one expired, and never of two versions."""

from __future__ import annotations

from contextlib import closing

from reelkit._http.backend import httpx
from reelkit._http.seam import lower_case
from reelkit._transfers.budget import Budget
from reelkit._transfers.headers import contradiction, describe
from reelkit._transfers.ranges import Fetched, Wanted
from reelkit._transfers.remote import Remote
from reelkit._transfers.version import Version
from reelkit.errors import APIError, APIStatusError

from .download import STALE, Locate
from .storage import SyncStorage

OPERATION, METHOD = "read", "GET"


def fetch_range(
    storage: SyncStorage, locate: Locate, start: int, stop: int | None, version: Version | None = None
) -> Fetched:
    """The bytes from ``start`` to before ``stop``, or to the end; fewer where the content is shorter.

    Raises:
        ContentChangedError: If the content is not of ``version``, or changed while it was read.
    """
    remote = locate(False)
    wanted = Wanted(storage.provider, start, stop, version)
    budget = Budget(start)
    while True:
        try:
            with storage.turn(OPERATION, METHOD, remote.url):
                _attempt(storage, remote, wanted)
            return wanted.fetched(remote)
        except APIError as error:
            budget.reached(wanted.position, remote.size)
            stale = isinstance(error, APIStatusError) and error.status_code in STALE
            if stale and remote.renewable and budget.may_renew():
                remote = locate(True)
                continue
            wait = storage.wait(error, budget.failed())
            if wait is None:
                raise
            storage.effects.pause(wait)


def _attempt(storage: SyncStorage, remote: Remote, wanted: Wanted) -> None:
    """One request for what is missing."""
    url = remote.url
    wanted.keep_what_can_be_continued()
    response = storage.send(OPERATION, METHOD, url, wanted.headers())
    try:
        if response.status_code == 416:
            wanted.found_no_such_range(lower_case(response.headers), url)
            return
        if response.status_code not in (200, 203, 206):
            raise storage.refused(OPERATION, METHOD, url, response)
        described = describe(response.status_code, lower_case(response.headers), remote.size)
        compressed = "the response is compressed, and was asked for as it is" if described.codings else None
        reason = contradiction(described, remote) or compressed or wanted.begin(described, url)
        if reason is not None:
            body = storage.beginning(response)
            raise storage.damaged(OPERATION, METHOD, url, reason, response, body)
        try:
            with closing(storage.parts(response)) as parts:
                for part in parts:
                    if wanted.take(part):
                        break
        except httpx.RequestError as error:
            if wanted.missing != 0:
                raise storage.broken(OPERATION, METHOD, url, error) from error
        if wanted.missing:
            lost = ConnectionError(f"{wanted.missing} bytes of the range are missing")
            raise storage.broken(OPERATION, METHOD, url, lost)
    finally:
        storage.close(response)
