"""A simulated provider: the way of a request from its path to its response."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, ClassVar

import httpx

from reelkit._registry import PROVIDERS
from reelkit.mock.transport import MockTransport

from ._call import Call, handlers_of
from ._clock import DEFAULT_NOW, MockClock, to_microseconds
from ._collections import Collection
from ._cursors import Cursors
from ._errors import Refusal
from ._faults import Faults, distorted
from ._http import MockRequest, MockResponse, RecordedRequest, redacted
from ._jobs import Jobs
from ._parts import load_parts, parts_of
from ._router import Router
from ._seeder import Seeder
from ._storage import MockStorage
from ._webhooks import Webhooks

ITEMS = 12


class ProviderMock(Router):
    """A stateful simulation of one HTTP API, read from its OpenAPI document. Thread-safe.

    Two mocks with the same arguments give the same bytes for the same requests. ``items`` is how many items each paged
    collection is seeded with.

    >>> from reelkit.mock import document_of
    >>> mock = ProviderMock.from_document(document_of("swiftia"), items=3)
    >>> len(mock.collection("files"))
    3
    """

    name: str = "mock"
    """The provider, in lower case."""
    package: ClassVar[str | None] = None
    """The generated package that holds the provider's document."""
    strict: bool = False
    """Whether query parameters are refused that the document does not name, and numbers that are not plainly numbers.

    Providers accept them; tests of the client itself are better off without.
    """
    switches: ClassVar[tuple[str, ...]] = ("api_key", "latency", "max_limit", "refusing", "strict")
    """The attributes that may be set at any time, and that ``reset()`` sets back."""

    def __init__(
        self,
        *,
        items: int = ITEMS,
        seed: int = 0,
        now: datetime | None = None,
        api_key: str = "mock_key",
        latency: float = 0.0,
        max_limit: int | None = None,
        document: Mapping[str, Any] | None = None,
    ) -> None:
        if items < 0 or (max_limit is not None and max_limit < 1) or not latency >= 0:
            raise ValueError("files, items and latency must not be negative, and max_limit must be at least 1")
        super().__init__()
        self.seed = seed
        self.api_key = api_key
        self.latency = latency
        """Seconds that every response takes."""
        self.max_limit = max_limit
        """The most items per page, whatever ``limit`` asks for; None for the documented bounds."""
        self.refusing: int | None = None
        """A status that every request gets, in the provider's words, such as 402, 403 or 429; None for none."""
        self.clock = MockClock(now if now is not None else DEFAULT_NOW)
        self.clock.is_fixed = now is not None
        self.jobs = Jobs()
        self.webhooks = Webhooks(lambda: self._parts, self.clock, seed)
        self._lock = threading.RLock()
        self._requests: list[RecordedRequest] = []
        self._before_each: list[Callable[[MockRequest], object]] = []
        self._script: list[Callable[[], object] | None] = []
        self._parts = load_parts(self.package) if document is None and self.package else parts_of(document or {})
        self.faults = Faults(seed, (*self._parts.document.operations, "storage.get", "storage.put"))
        self._cursors = Cursors(seed)
        self._seeder = Seeder(self._parts, seed, items)
        self._collections: dict[str, Collection] = {}
        self._media = self._make_storage()
        self._handlers = handlers_of(type(self))
        self._initial: dict[str, Any] = {name: getattr(self, name) for name in ProviderMock.switches}

    @classmethod
    def from_document(cls, document: Mapping[str, Any], **options: Any) -> ProviderMock:
        """A mock of any API, from its OpenAPI document alone; ``options`` are those of this class."""
        mock = cls(document=document, **options)
        mock.name = str(document.get("x-reelkit-provider", {}).get("name", "mock")).lower()
        return mock

    @property
    def spec(self) -> Mapping[str, Any]:
        """The provider's OpenAPI document."""
        return self._parts.document.content

    @property
    def requests(self) -> list[RecordedRequest]:
        """Every request so far, the oldest first."""
        with self._lock:
            return list(self._requests)

    def before_each(self, callback: Callable[[MockRequest], object]) -> None:
        """Call ``callback(request)`` before every request from now on, for instance to insert or delete files."""
        self._before_each.append(callback)

    def script(self, *callbacks: Callable[[], object] | None) -> None:
        """Call each of ``callbacks`` once, one before each of the coming requests; None lets a request pass."""
        self._script.extend(callbacks)

    def transport(self) -> MockTransport:
        """An httpx transport that asks this mock, for ``httpx.Client`` and ``httpx.AsyncClient``."""
        return MockTransport(self.handle)

    def client(self, **options: Any) -> Any:
        """A client that talks to this mock, without a network; ``options`` are those of its class."""
        http_client = options.pop("http_client", None) or httpx.Client(transport=self.transport())
        return self._client_class("")(**{"api_key": self.api_key, **options}, http_client=http_client)

    def async_client(self, **options: Any) -> Any:
        """An asynchronous client that talks to this mock, without a network."""
        http_client = options.pop("http_client", None) or httpx.AsyncClient(transport=self.transport())
        return self._client_class("Async")(**{"api_key": self.api_key, **options}, http_client=http_client)

    def _client_class(self, prefix: str) -> Any:
        if self.name not in PROVIDERS:
            raise ValueError(f"{self.name} is no provider of reelkit: it has no client")
        return getattr(import_module("reelkit"), f"{prefix}{PROVIDERS[self.name].title}")

    def follow_wall_time(self) -> None:
        """From here on show the real date and time, unless a time was asked for; seeded items move along.

        A client with a real clock would find every signed URL expired otherwise.
        """
        with self._lock:
            if not self.clock.is_fixed:
                moved = self.clock.move_to(datetime.now(UTC))
                for collection in self._collections.values():
                    collection.shift(moved)
                self._once.cache_clear()
            self.clock.follow_real_time()

    def reset(self) -> None:
        """Go back to the seeded state: items, clock, faults, scripts, recorded requests and switches."""
        with self._lock:
            self.clock.reset()
            self.faults.clear()
            self.jobs.reset()
            self.webhooks.reset()
            self._requests.clear()
            self._before_each.clear()
            self._script.clear()
            self._media.clear()
            self._once.cache_clear()
            for collection in self._collections.values():
                collection.reset()
            vars(self).update(self._initial)
            if self._limits is not None:
                self._limits.clear()
            self._reset_state()

    def _reset_state(self) -> None:
        """Forget what only this provider keeps."""

    def handle(self, request: MockRequest) -> MockResponse:
        """Answer a request. The shells wait for ``delay`` and break connections; this never does."""
        with self._lock:
            if self._script and (callback := self._script.pop(0)) is not None:
                callback()
            for listener in self._before_each:
                listener(request)
            self._settle()
            storage_path = self._media.path_of(request)
            found = self._find(request) if storage_path is None else Refusal(404, None)
            operation = found.operation if isinstance(found, Call) else None
            operation_id = operation.id if operation is not None else None
            if storage_path is not None:
                operation_id = f"storage.{request.method.lower()}"
            delay, fault = self.faults.draw(operation_id)
            if fault is None or fault.after_processing or fault.kind == "truncate":
                if storage_path is not None:
                    response = self._media.answer(request, storage_path, self.clock.seconds())
                else:
                    response = self._answer(found) if isinstance(found, Call) else self._refuse(found)
                    response = self._media.lead_here(request, response)
            else:
                response = MockResponse(fault.status)
            if fault is not None:
                response = distorted(fault, response, self._parts.dialect, operation)
            if fault is None or fault.kind != "html":
                response = response.with_headers(self._common_headers())
            seen = (request.method, request.path, request.query, redacted(request.headers), request.body)
            told = response.status if response.ending in {"complete", "truncated"} else None
            self._requests.append(RecordedRequest(*seen, operation_id, told))
        delay += self.latency
        return replace(response, delay=delay) if delay else response

    def _remember_switches(self) -> None:
        self._initial = {name: getattr(self, name) for name in self.switches}

    def _now(self) -> int:
        return to_microseconds(self.clock.now())

    def _common_headers(self) -> Mapping[str, str]:
        """Headers that every response carries."""
        return {}

    def _make_storage(self) -> MockStorage:
        return MockStorage(f"{self.name}:{self.seed}", frozenset(), "uploads.mock.example", lambda _: None)
