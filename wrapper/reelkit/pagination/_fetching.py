"""How windows are fetched side by side: by a few threads, or by tasks, that end with the walk they serve."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Sequence
from contextvars import copy_context
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeVar

from reelkit._http.context import RequestContext
from reelkit._http.listing import Listing
from reelkit._http.pool import running_loop
from reelkit._http.throttle import MOST_IN_FLIGHT

from ._plan import Hint, Outcome, PageContent, Window

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
# One may parse while as many as the gate admits wait for responses.
_MOST_THREADS = MOST_IN_FLIGHT + 1
# Parsing holds the interpreter for milliseconds: let the next request be sent first.
_HEAD_START = 0.0005
Peek = Callable[[bytes], str | None]
Fetch = Callable[[Window, RequestContext], PageContent[T]]
"""Asks for a window."""
AsyncFetch = Callable[[Window, RequestContext], Awaitable[PageContent[T]]]
"""``Fetch`` for asyncio."""


class Fetcher(Generic[T]):
    """Fetches in threads, which start when they are first needed, or in the caller's.

    Threads know the queues but not the walk, so a walk that is dropped is collected, and its end ends them. Collection
    may happen anywhere, even within a lock: ``close`` waits for nothing, and ``SimpleQueue.put`` is reentrant.
    """

    def __init__(
        self,
        fetch: Fetch[T],
        context: RequestContext,
        listing: Listing,
        peek: Peek | None = None,
    ) -> None:
        self._fetch = fetch
        self._context = context
        self._listing = listing
        self._peek = peek
        self._inline: list[Window] = []
        self._jobs: SimpleQueue[Window | None] = SimpleQueue()
        self._results: SimpleQueue[tuple[Window, Outcome[T] | Hint | BaseException]] = SimpleQueue()
        self._pending = 0
        self._threads = 0

    def start(self, windows: Sequence[Window], *, inline: bool) -> None:
        """Begin to fetch; ``inline`` leaves it to the thread that waits for the result."""
        if inline:
            self._inline += windows
            return
        for window in windows:
            self._jobs.put(window)
            self._pending += 1
            if self._threads < min(self._pending, _MOST_THREADS):
                self._threads += 1
                arguments = (_work, self._fetch, self._context, self._listing, self._peek, self._jobs, self._results)
                # A daemon: the interpreter must be able to exit while a server does not respond.
                threading.Thread(target=copy_context().run, args=arguments, name="reelkit-page", daemon=True).start()

    def result(self) -> tuple[Window, Outcome[T] | Hint]:
        """Wait for the next result, in whatever order."""
        if self._inline:
            window = self._inline.pop(0)
            return window, _attempt(self._fetch, self._context.page(self._listing), window)
        window, outcome = self._results.get()
        self._pending -= not isinstance(outcome, Hint)
        return window, _unless_it_ends_all(outcome)

    def close(self) -> None:
        """Let the threads end as soon as their present request does."""
        self._listing.closed = True
        for _ in range(self._threads):
            self._jobs.put(None)


def _work(
    fetch: Fetch[T],
    context: RequestContext,
    listing: Listing,
    peek: Peek | None,
    jobs: SimpleQueue[Window | None],
    results: SimpleQueue[tuple[Window, Outcome[T] | Hint | BaseException]],
) -> None:
    while (window := jobs.get()) is not None and not listing.closed:
        try:
            results.put((window, _attempt(fetch, _page_context(context, listing, peek, window, results.put), window)))
        except BaseException as error:  # noqa: BLE001 - whoever waits for the page would wait for ever
            results.put((window, error))


def _unless_it_ends_all(outcome: Outcome[T] | Hint | BaseException) -> Outcome[T] | Hint:
    """What arrived; a SystemExit, which a hook may raise, waits for no page's turn."""
    if isinstance(outcome, BaseException) and not isinstance(outcome, Exception):
        raise outcome
    return outcome


def _page_context(
    context: RequestContext,
    listing: Listing,
    peek: Peek | None,
    window: Window,
    put: Callable[[tuple[Window, Hint]], object],
) -> RequestContext:
    def hint(peek: Peek, body: bytes) -> float:
        cursor = peek(body)
        if cursor is None:
            return 0.0
        put((window, Hint(cursor)))
        return _HEAD_START

    return context.page(listing, None if peek is None else partial(hint, peek))


def _attempt(fetch: Fetch[T], context: RequestContext, window: Window) -> Outcome[T]:
    try:
        return fetch(window, context)
    except Exception as error:  # noqa: BLE001 - it is raised when its page's turn comes
        return error


class AsyncFetcher(Generic[T]):
    """``Fetcher`` for asyncio, with tasks."""

    def __init__(
        self,
        fetch: AsyncFetch[T],
        context: RequestContext,
        listing: Listing,
        peek: Peek | None = None,
    ) -> None:
        self._fetch = fetch
        self._context = context
        self._listing = listing
        self._peek = peek
        self._inline: list[Window] = []
        import asyncio

        self._results: asyncio.Queue[tuple[Window, Outcome[T] | Hint | BaseException]] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, windows: Sequence[Window], *, inline: bool) -> None:
        """Begin to fetch; ``inline`` leaves it to the task that waits for the result."""
        if inline:
            self._inline += windows
            return
        for window in windows:
            task = running_loop().create_task(self._run(window))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def result(self) -> tuple[Window, Outcome[T] | Hint]:
        """Wait for the next result, in whatever order."""
        if self._inline:
            window = self._inline.pop(0)
            return window, await self._attempt(self._context.page(self._listing), window)
        window, outcome = await self._results.get()
        return window, _unless_it_ends_all(outcome)

    async def close(self) -> None:
        """Cancel what is under way, and wait until it has ended."""
        import asyncio

        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self, window: Window) -> None:
        import asyncio

        context = _page_context(self._context, self._listing, self._peek, window, self._results.put_nowait)
        try:
            self._results.put_nowait((window, await self._attempt(context, window)))
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # noqa: BLE001 - whoever waits for the page would wait for ever
            self._results.put_nowait((window, error))

    async def _attempt(self, context: RequestContext, window: Window) -> Outcome[T]:
        try:
            return await self._fetch(window, context)
        except Exception as error:  # noqa: BLE001 - it is raised when its page's turn comes
            return error
