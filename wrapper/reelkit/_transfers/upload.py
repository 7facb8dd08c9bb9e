"""Uploads to a presigned URL: whole or not at all, repeated from the first byte, with a new URL once one expired."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from reelkit.errors import APIError, APIStatusError

from .content import Body, ChangedError, Content, Source
from .progress import OnProgress
from .steps import Pause, Steps, Work
from .storage import Storage

T = TypeVar("T")
_EXPIRED = frozenset({400, 401, 403, 410})
_SPARE_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Ticket(Generic[T]):
    """Permission to upload: the provider's answer, a URL, headers it is signed for, and how many seconds it lasts."""

    answer: T
    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    lifetime: float | None = None


def upload(
    storage: Storage,
    source: Source,
    filename: str | None,
    progress: OnProgress | None,
    begin: Callable[[Content], Steps[Ticket[T]]],
) -> Steps[tuple[T, Content]]:
    """Send the source to where ``begin`` says; ``begin`` is asked again for a URL that has expired.

    Returns the answer that permitted the upload, and the content, which is closed by then.
    """
    content: Content = yield Work(lambda: Content(source, filename), brief=False)
    try:
        answer = yield from _send(storage, content, progress, begin)
    finally:
        yield Work(content.close)
    return answer, content


def _send(
    storage: Storage, content: Content, progress: OnProgress | None, begin: Callable[[Content], Steps[Ticket[T]]]
) -> Steps[T]:
    failures, renewed = 0, False
    ticket, since = (yield from begin(content)), storage.times.monotonic()
    while True:
        try:
            yield from _put(storage, content, progress, ticket)
        except APIError as error:
            failures += 1
            expired = isinstance(error, APIStatusError) and error.status_code in _EXPIRED
            if expired and not renewed and failures <= storage.max_retries:
                # Storage hosts say "expired" in many ways; a new URL tells it from another refusal.
                renewed = True
                ticket, since = (yield from begin(content)), storage.times.monotonic()
                continue
            wait = storage.wait(error, failures)
            if wait is None:
                raise
            yield Pause(wait)
            if ticket.lifetime is not None and storage.times.monotonic() - since > ticket.lifetime - _SPARE_SECONDS:
                ticket, since = (yield from begin(content)), storage.times.monotonic()
        else:
            return ticket.answer


def _put(storage: Storage, content: Content, progress: OnProgress | None, ticket: Ticket[T]) -> Steps[None]:
    headers = {**ticket.headers, "Content-Length": str(content.size)}
    try:
        response = yield from storage.send("upload", "PUT", ticket.url, headers, Body(content, progress))
    except ChangedError as error:
        raise storage.failed("upload", "PUT", ticket.url, f"the content changed: {error}") from None
    try:
        if not response.is_success:
            raise (yield from storage.refusal("upload", "PUT", ticket.url, response))
    finally:
        yield storage.close(response)
