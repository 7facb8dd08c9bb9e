"""A simulated provider: the way of a request from its path to its response."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from importlib import import_module, resources
from typing import Any, ClassVar, Generic, TypedDict, TypeVar, Unpack, cast
from urllib.parse import unquote_to_bytes

import httpx

from reelkit._registry import PROVIDERS
from reelkit.mock.transport import MockTransport

from ._call import Admission, Call, handlers_of, json_body, key_of
from ._clock import DEFAULT_NOW, MockClock, to_microseconds
from ._collections import Collection, Resource, Scope, Seeds
from ._cursors import Cursors
from ._document import Document, Operation, UnknownPathError, WrongMethodError
from ._errors import Dialect, Refusal
from ._faults import HTML_PAGE, Fault, Faults
from ._handle import CollectionHandle
from ._http import MockRequest, MockResponse, RecordedRequest, json_response, redacted
from ._jobs import Jobs
from ._judge import Judge
from ._library import Listing, View
from ._perform import Performer
from ._plans import Plan, Plans
from ._samples import Samples
from ._seeder import Seeder
from ._storage import MockStorage
from ._webhooks import Webhooks

ITEMS = 12
C_co = TypeVar("C_co", covariant=True)
A_co = TypeVar("A_co", covariant=True)


class ProviderMock(Performer):
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
    main: str = "files"
    """The collection that :attr:`files` shows."""
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
        parts = self._parts
        self._seeder = Seeder(parts.document, parts.plans, parts.judge, parts.samples, seed, items)
        self._collections: dict[str, Collection] = {}
        self._shown: dict[tuple[Any, Resource], Any] = {}
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

    def collection(self, name: str, *scope: str) -> CollectionHandle:
        """A collection by its name, such as ``files`` or ``projects/exports``, in a scope such as a project's id.

        The last part of the name is enough where it is the only one of that name. Raises ``KeyError`` for none.
        """
        known = self._known(name)
        plans = [plan for plan in self._parts.plans.plans.values() if plan.collection == known]
        plan = next((plan for plan in plans if plan.kind in ("list", "get", "poll")), plans[0])

        def create(fields: Mapping[str, Any], item_id: str | None) -> str:
            return self._create(known, scope, fields, item_id).id

        return CollectionHandle(self._collection(known), scope, lambda item: self._show(plan, item), create, self._lock)

    @property
    def collections(self) -> list[str]:
        """The names of all collections."""
        return [*self._parts.plans.shapes]

    def _known(self, name: str) -> str:
        if name in self._parts.plans.shapes:
            return name
        found = [known for known in self._parts.plans.shapes if known.rpartition("/")[2] == name]
        if len(found) != 1:
            raise KeyError(f"{name} is none of {', '.join(self.collections)}")
        return found[0]

    def _collection(self, name: str) -> Collection:
        found = self._collections.get(name)
        if found is None:
            found = Collection(name, lambda scope: self._seeds(name, scope), self.clock)
            self._collections[name] = found
        return found

    def _seeds(self, name: str, scope: Scope) -> Seeds:
        """What a collection is seeded with; providers describe their own here."""
        return self._seeder.seeds(name, scope)

    @property
    def _main(self) -> Collection:
        try:
            return self._collection(self._known(self.main))
        except KeyError:
            plans = self._parts.plans.plans.values()
            return self._collection(next(plan.collection for plan in plans if plan.kind == "list" and plan.collection))

    @property
    def files(self) -> Sequence[dict[str, Any]]:
        """The objects of the provider's JSON that a listing without filters gives at this moment, in listing order."""
        with self._lock:
            plan = self._list_plan(self._main.name)
            return Listing(self._default_view(), lambda item: cast("dict[str, Any]", self._show(plan, item)))

    @property
    def file_ids(self) -> list[str]:
        """The ids of :attr:`files`."""
        with self._lock:
            return [item.id for item in self._default_view()]

    def delete_file(self, file_id: str) -> None:
        """Take a file out, as if another client had deleted it. Raises ``KeyError`` if there is none."""
        with self._lock:
            if not self._main.remove(file_id):
                raise KeyError(file_id)

    def _default_view(self) -> View[Resource]:
        return self._view(self._list_plan(self._main.name), (), {})

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
                self._shown.clear()
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
            self._shown.clear()
            for collection in self._collections.values():
                collection.reset()
            vars(self).update(self._initial)
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
                response = self._distort(response, fault, operation)
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
            unquote_to_bytes(request.path).decode()
            found, path = self._parts.document.find(request.method, request.path)
        except UnknownPathError:
            return self._unknown_path()
        except WrongMethodError as error:
            headers = {"allow": ", ".join(error.allowed)}
            return self._parts.dialect.plain(405, "Method not allowed", headers)
        except UnicodeDecodeError:
            return self._parts.dialect.plain(400, "The path is not UTF-8")
        return Call(found, path, dict(request.query), request)

    def _unknown_path(self) -> Refusal:
        return self._parts.dialect.plain(404, "Not found")

    def _answer(self, call: Call) -> MockResponse:
        headers: Mapping[str, str] = {}
        try:
            self._authenticate(call)
            if self.refusing is not None:
                raise self._parts.dialect.failure(self.refusing, call.operation)
            admission = self._admit(call.operation)
            headers = admission.headers
            if admission.refusal is not None:
                raise admission.refusal
            call = self._judged(call)
            handler = self._handlers.get(call.operation.id)
            response = handler(self, call) if handler else self._perform(call)
        except Refusal as refusal:
            response = self._refuse(refusal)
        return response.with_headers(headers)

    def _judged(self, call: Call) -> Call:
        """The call with its arguments read. Raises ``Refusal`` where they do not fit the document."""
        operation, judge, refuse = call.operation, self._parts.judge, self._parts.dialect.error
        for parameter in operation.parameters:
            name = parameter["name"]
            if parameter["in"] == "path" and name in call.path:
                if not call.path[name]:
                    raise refuse("path_missing", operation, names=[name], message=f"{name} is required")
                if problem := judge.argument(parameter, call.path[name], strict=True)[1]:
                    raise refuse("path", operation, names=[name], message=problem)
        query = self._judged_query(call)
        self._check(call)
        return replace(call, query=query, body=self._judged_body(call))

    def _judged_query(self, call: Call) -> dict[str, Any]:
        operation, judge, refuse = call.operation, self._parts.judge, self._parts.dialect.error
        names = [name for name, _ in call.request.query]
        query: dict[str, Any] = {}
        for name, text in call.request.query:
            parameter = operation.query.get(name)
            if parameter is None:
                if self.strict:
                    raise refuse("query", operation, message=f"Unknown query parameter: {name}")
                continue
            if self.strict and names.count(name) > 1:
                raise refuse("query", operation, message=f"Query parameter given more than once: {name}")
            query[name], problem = judge.argument(parameter, text, strict=self.strict)
            if problem is not None:
                raise refuse("query", operation, names=[name], message=problem)
        for name, parameter in operation.query.items():
            if parameter.get("required") and name not in query:
                raise refuse("query", operation, names=[name], message=f"{name} is required")
        return query

    def _judged_body(self, call: Call) -> Any:
        operation, refuse = call.operation, self._parts.dialect.error
        if operation.body is None or not (call.request.body or operation.body.get("required")):
            return None
        try:
            body = json_body(call.request)
        except ValueError as error:
            raise refuse("json", operation, message=str(error)) from None
        if problem := self._parts.judge.body(operation, body):
            raise refuse("body", operation, message=problem)
        return body

    def _job_ended(self, plan: Plan, item: Resource, group: str) -> None:
        """Do what only this provider does when a job ends."""

    def _check(self, call: Call) -> None:
        """Refuse what only this provider refuses."""

    def _refuse(self, refusal: Refusal) -> MockResponse:
        return json_response(refusal.status, refusal.body, refusal.headers)

    def _distort(self, response: MockResponse, fault: Fault, operation: Operation | None) -> MockResponse:
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
                retry_after = MockResponse(0, tuple(fault.headers.items())).header("Retry-After")
                refusal = self._parts.dialect.failure(fault.status, operation, retry_after)
                return self._refuse(refusal).with_headers(fault.headers)

    def _remember_switches(self) -> None:
        self._initial = {name: getattr(self, name) for name in self.switches}

    def _now(self) -> int:
        return to_microseconds(self.clock.now())

    def _common_headers(self) -> Mapping[str, str]:
        """Headers that every response carries."""
        return {}

    def _admit(self, operation: Operation) -> Admission:
        """Ask the rate limit; providers without one let everything pass."""
        return Admission()

    def _make_storage(self) -> MockStorage:
        return MockStorage(f"{self.name}:{self.seed}", frozenset(), "uploads.mock.example", lambda _: None)

    def _authenticate(self, call: Call) -> None:
        declared = call.operation.definition.get("security", self.spec.get("security", ()))
        if not declared or {} in declared:
            return
        schemes = self.spec.get("components", {}).get("securitySchemes", {})
        scheme: Mapping[str, Any] = next(
            (schemes[name] for rule in declared for name in rule if name in schemes), dict[str, Any]()
        )
        key = key_of(call.request, scheme)
        if key != self.api_key:
            situation = "key_missing" if key is None else "key_wrong"
            raise self._parts.dialect.error(situation, call.operation)  # type: ignore[arg-type]


class Parts:
    """What mocks of the same document share."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.document = Document(content)
        self.samples = Samples(self.document)
        self.plans = Plans(self.document, self.samples)
        self.judge = Judge(self.document)
        self.dialect = Dialect(self.document)


@cache
def load_parts(package: str) -> Parts:
    """The parts of a generated package's document."""
    return Parts(load_document(package))


_known_documents: dict[int, Parts] = {}


def parts_of(content: Mapping[str, Any]) -> Parts:
    """The parts of a document; those of the last few documents are kept."""
    found = _known_documents.get(id(content))
    if found is None or found.document.content is not content:
        while len(_known_documents) >= 8:
            del _known_documents[next(iter(_known_documents))]
        found = _known_documents[id(content)] = Parts(content)
    return found


@cache
def load_document(package: str) -> Mapping[str, Any]:
    """The OpenAPI document inside a generated package."""
    text = resources.files(import_module(package)).joinpath("openapi.json").read_text(encoding="utf-8")
    return cast("Mapping[str, Any]", json.loads(text))


class MockOptions(TypedDict, total=False):
    """What all mocks of providers take."""

    seed: int
    now: datetime | None
    api_key: str
    latency: float
    max_limit: int | None


class ConnectedMock(ProviderMock, Generic[C_co, A_co]):
    """A mock of a provider that has a client class of its own; ``files`` of its main collection are seeded."""

    client_name: ClassVar[str]
    """The name of the client class in ``reelkit``."""
    usual_key: ClassVar[str]
    """The key that is right unless ``api_key`` says otherwise."""

    def __init__(self, *, files: int = 250, **options: Unpack[MockOptions]) -> None:
        self._count = files
        self._contents: dict[str, bytes] = {}
        options.setdefault("api_key", self.usual_key)
        super().__init__(items=min(files, ITEMS), **options)

    def client(self, **options: Any) -> C_co:
        """A client that talks to this mock, without a network; ``options`` are those of its class."""
        return cast("C_co", super().client(**options))

    def async_client(self, **options: Any) -> A_co:
        """An asynchronous client that talks to this mock, without a network."""
        return cast("A_co", super().async_client(**options))
