"""What the simulated providers have in common: the way of a request from its path to its answer."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, ClassVar

import httpx

from ._call import Admission, Call, Refusal, handlers_of, json_body
from ._clock import DEFAULT_NOW, MockClock
from ._dialects import Dialect
from ._examples import ExampleAnswers
from ._faults import HTML_PAGE, Fault, Faults
from ._http import MockRequest, MockResponse, RecordedRequest, json_response, redacted
from ._library import Library, Listing, View
from ._routing import Operation, UnknownPathError, WrongMethodError, load_router
from ._storage import MockStorage
from .transport import MockTransport


class ProviderMock(ABC):
    """A stateful simulation of one provider's HTTP API. Thread-safe.

    Two mocks with the same arguments give the same bytes for the same requests.
    """

    name: ClassVar[str]
    """The provider, in lower case."""
    package: ClassVar[str]
    """The generated package that holds the provider's description."""
    dialect: Dialect
    """How the provider words its errors."""

    switches: ClassVar[tuple[str, ...]] = ("api_key", "latency", "max_limit")
    """The attributes that may be set at any time, and that ``reset()`` sets back."""

    def __init__(
        self, *, files: int, seed: int, now: datetime | None, api_key: str, latency: float, max_limit: int | None
    ) -> None:
        if files < 0 or (max_limit is not None and max_limit < 1) or not latency >= 0:
            raise ValueError("files and latency must not be negative, and max_limit must be at least 1")
        self.seed = seed
        self.api_key = api_key
        self.latency = latency
        """Seconds that every answer takes."""
        self.max_limit = max_limit
        """The most items per page, whatever ``limit`` asks for; None for the documented bounds."""
        self.clock = MockClock(now if now is not None else DEFAULT_NOW)
        self._lock = threading.RLock()
        self._requests: list[RecordedRequest] = []
        self._before_each: list[Callable[[MockRequest], object]] = []
        self._script: list[Callable[[], object] | None] = []
        self._router = load_router(self.package)
        self.faults = Faults(seed, (*self._router.operations, "storage.get", "storage.put"))
        self._examples = ExampleAnswers(self._router.spec)
        self._media = self._make_storage()
        self._handlers = handlers_of(type(self))

    @property
    def files(self) -> Sequence[dict[str, Any]]:
        """The objects of the provider's JSON that a listing without filters gives at this moment, in listing order."""
        with self._lock:
            return Listing(self._default_view(), self._wire)

    @property
    def file_ids(self) -> list[str]:
        """The ids of :attr:`files`."""
        with self._lock:
            return [record.id for record in self._default_view()]

    def delete_file(self, file_id: str) -> None:
        """Take a file out, as if another client had deleted it. Raises ``KeyError`` if there is none."""
        with self._lock:
            if not self._library.remove(file_id):
                raise KeyError(file_id)

    @property
    def spec(self) -> Mapping[str, Any]:
        """The provider's OpenAPI description."""
        return self._router.spec

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

    def _client_options(self, options: dict[str, Any]) -> dict[str, Any]:
        if "http_client" not in options:
            options["http_client"] = httpx.Client(transport=self.transport())
        return {"api_key": self.api_key, **options}

    def _async_client_options(self, options: dict[str, Any]) -> dict[str, Any]:
        if "http_client" not in options:
            options["http_client"] = httpx.AsyncClient(transport=self.transport())
        return {"api_key": self.api_key, **options}

    def reset(self) -> None:
        """Go back to the seeded state: files, clock, faults, scripts, recorded requests and switches."""
        with self._lock:
            self.clock.reset()
            self.faults.clear()
            self._requests.clear()
            self._before_each.clear()
            self._script.clear()
            self._media.clear()
            vars(self).update(self._initial)
            self._reset_state()

    def handle(self, request: MockRequest) -> MockResponse:
        """Answer a request. The shells wait for ``delay`` and break connections; this never does."""
        with self._lock:
            if self._script and (callback := self._script.pop(0)) is not None:
                callback()
            for listener in self._before_each:
                listener(request)
            storage_path = self._media.path_of(request)
            found = self._find(request) if storage_path is None else Refusal(404, None, "Not found")
            operation_id = found.operation.id if isinstance(found, Call) else None
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
                response = self._distort(response, fault, operation_id)
            if fault is None or fault.kind != "html":
                response = response.with_headers(self._common_headers())
            self._requests.append(
                RecordedRequest(
                    request.method,
                    request.path,
                    request.query,
                    redacted(request.headers),
                    request.body,
                    operation_id,
                    response.status if response.ending in {"complete", "truncated"} else None,
                )
            )
        return replace(response, delay=self.latency + delay)

    def _find(self, request: MockRequest) -> Call | Refusal:
        try:
            found, path = self._router.find(request.method, request.path)
        except UnknownPathError:
            return self.dialect.unknown_path()
        except WrongMethodError as error:
            return self.dialect.wrong_method(error.allowed)
        return Call(found, path, dict(request.query), request)

    def _answer(self, call: Call) -> MockResponse:
        headers: Mapping[str, str] = {}
        try:
            self._authenticate(call.request)
            admission = self._admit(call.operation)
            headers = admission.headers
            if admission.refusal is not None:
                raise admission.refusal
            self._check_query_names(call)
            handler = self._handlers.get(call.operation.id)
            response = handler(self, call) if handler else self._answer_from_spec(call)
        except Refusal as refusal:
            response = self._refuse(refusal)
        return response.with_headers(headers)

    def _check_query_names(self, call: Call) -> None:
        names = [name for name, _ in call.request.query]
        for name in names:
            if name not in call.operation.query_names:
                raise self.dialect.bad_query(f"Unknown query parameter: {name}")
            if names.count(name) > 1:
                raise self.dialect.bad_query(f"Query parameter given more than once: {name}")

    def _answer_from_spec(self, call: Call) -> MockResponse:
        place, problem = self._examples.problem(call.operation, call.path, call.query)
        if place == "query":
            raise self.dialect.bad_query(problem)
        if place == "path":
            raise self.dialect.bad_path(problem)
        if call.request.body or self._examples.body_required(call.operation):
            self._checked_body(call)
        status, body = self._examples.answer(call.operation)
        return MockResponse(status) if body is None else json_response(status, body)

    def _json_body(self, call: Call) -> Any:
        try:
            return json_body(call.request)
        except ValueError as error:
            raise self.dialect.bad_json(str(error)) from None

    def _checked_body(self, call: Call) -> dict[str, Any]:
        """The decoded body, which fits the description."""
        body: dict[str, Any] = self._json_body(call)
        if problem := self._examples.body_problem(call.operation, body):
            raise self.dialect.bad_body(problem)
        return body

    def _refuse(self, refusal: Refusal) -> MockResponse:
        return json_response(refusal.status, self.dialect.body(refusal), refusal.headers)

    def _distort(self, response: MockResponse, fault: Fault, operation_id: str | None) -> MockResponse:
        match fault.kind:
            case "reset":
                return replace(response, ending="reset")
            case "refuse":
                return replace(response, ending="refused")
            case "truncate":
                return replace(response, ending="truncated", kept=int(len(response.body) * fault.keep))
            case "html":
                headers = {"content-type": "text/html; charset=utf-8", **fault.headers}
                return MockResponse(fault.status, tuple(headers.items()), fault.body or HTML_PAGE)
            case _:
                if fault.body is not None:
                    headers = {"content-type": "application/json", **fault.headers}
                    return MockResponse(fault.status, tuple(headers.items()), fault.body)
                refusal = self.dialect.failure(fault.status, operation_id)
                # Under its usual name, so that a dialect can repeat it in the body.
                if (retry_after := MockResponse(0, tuple(fault.headers.items())).header("Retry-After")) is not None:
                    refusal.headers["Retry-After"] = retry_after
                return self._refuse(refusal).with_headers(fault.headers)

    def _remember_switches(self) -> None:
        self._initial = {name: getattr(self, name) for name in self.switches}

    def _page_size(self, asked: int) -> int:
        return asked if self.max_limit is None else min(asked, self.max_limit)

    def _common_headers(self) -> Mapping[str, str]:
        """Headers that every answer carries."""
        return {}

    def _admit(self, operation: Operation) -> Admission:
        """Ask the rate limit; providers without one let everything pass."""
        return Admission()

    @abstractmethod
    def _make_storage(self) -> MockStorage: ...
    @property
    @abstractmethod
    def _library(self) -> Library[Any]: ...
    @abstractmethod
    def _default_view(self) -> View[Any]: ...
    @abstractmethod
    def _wire(self, record: Any) -> dict[str, Any]: ...
    @abstractmethod
    def _reset_state(self) -> None: ...
    @abstractmethod
    def _authenticate(self, request: MockRequest) -> None: ...
