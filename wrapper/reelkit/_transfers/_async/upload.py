"""Uploads to a presigned URL: whole or not at all, repeated from the first byte, with a new URL once one expired."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from reelkit._transfers.content import Body, ChangedError, Content, Source
from reelkit._transfers.progress import OnProgress
from reelkit._transfers.ticket import EXPIRED, SPARE_SECONDS, Ticket
from reelkit.errors import APIError, APIStatusError

from .storage import AsyncStorage

T = TypeVar("T")


async def upload(
    storage: AsyncStorage,
    source: Source,
    filename: str | None,
    progress: OnProgress | None,
    begin: Callable[[Content], Awaitable[Ticket[T]]],
) -> T:
    """Send the source to where ``begin`` says, which is called again for a URL that has expired.

    Returns the response that permitted the upload.
    """
    content = await storage.effects.on_disk(lambda: Content(source, filename), brief=False)
    try:
        return await _send(storage, content, progress, begin)
    finally:
        await storage.effects.on_disk(content.close)


async def _send(
    storage: AsyncStorage,
    content: Content,
    progress: OnProgress | None,
    begin: Callable[[Content], Awaitable[Ticket[T]]],
) -> T:
    failures, renewed = 0, False
    ticket, since = await begin(content), storage.clock.monotonic()
    while True:
        try:
            async with storage.turn("upload", "PUT", ticket.url):
                await _put(storage, content, progress, ticket)
        except APIError as error:
            failures += 1
            expired = isinstance(error, APIStatusError) and error.status_code in EXPIRED
            if expired and not renewed and failures <= storage.max_retries:
                # Storage hosts say "expired" in many ways; a new URL tells it from another refusal.
                renewed = True
                ticket, since = await begin(content), storage.clock.monotonic()
                continue
            wait = storage.wait(error, failures)
            if wait is None:
                raise
            await storage.effects.pause(wait)
            if ticket.lifetime is not None and storage.clock.monotonic() - since > ticket.lifetime - SPARE_SECONDS:
                ticket, since = await begin(content), storage.clock.monotonic()
        else:
            return ticket.response


async def _put(storage: AsyncStorage, content: Content, progress: OnProgress | None, ticket: Ticket[T]) -> None:
    headers = {**ticket.headers, "Content-Length": str(content.size)}
    try:
        response = await storage.send("upload", "PUT", ticket.url, headers, Body(content, progress, storage.moved))
    except ChangedError as error:
        raise storage.failed("upload", "PUT", ticket.url, f"the content changed: {error}") from None
    try:
        if not response.is_success:
            raise await storage.refused("upload", "PUT", ticket.url, response)
    finally:
        await storage.close(response)
