"""A provider with one operation of each kind, whose methods are what the generator would write."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple, Self, TypeVar
from urllib.parse import quote

import httpx
from genviral_api._decoding import DecodeError, array, integer, text
from genviral_api._model import Model
from reelkit.client import AsyncClient, BaseClient, SyncClient

from tests.support.runtime import AsyncResource, Clock, ErrorRules, Gate, Provider, SyncResource, encodable

KEY = "rk-test-0123456789-recognisable"
METHODS = {"read": "GET", "search": "POST", "create": "POST", "remove": "DELETE"}
RETRY = {"read": "safe", "search": "safe", "create": "never", "remove": "idempotent"}
T = TypeVar("T", bound=BaseClient)


class Operation(NamedTuple):
    id: str
    tag: str
    method: str
    path: str
    retry: str
    success: tuple[int, ...]


PROVIDER = Provider(
    name="probe",
    base_url="https://probe.invalid",
    operations={
        name: Operation(name, "things", method, "/things/{thingId}", RETRY[name], (200,))
        for name, method in METHODS.items()
    },
    errors=ErrorRules(success="/ok", credit_codes=frozenset({"insufficient_credits"})),
)


class Part(Model):
    _fields = {"size": "size"}  # noqa: RUF012
    __slots__ = ("size",)
    size: int

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["size"]
            self.size = v if type(v) is int else integer(v, "size")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


class Thing(Model):
    _fields = {"name": "name", "parts": "parts", "cover": "cover"}  # noqa: RUF012
    _nested = {"parts": False, "cover": False}  # noqa: RUF012
    __slots__ = ("cover", "name", "parts")
    name: str
    parts: list[Part]
    cover: Part | None

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            self.cover = Part.from_dict(d["cover"]) if "cover" in d else None
            v = d.get("parts", [])
            self.parts = [Part.from_dict(i) for i in v] if type(v) is list else array(v, "parts")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


THING = {"name": "whole", "parts": [{"size": 1}, {"size": 2}]}


def _arguments(operation: str, thing_id: str, query: str | None) -> dict[str, Any]:
    encodable("thing_id", thing_id)
    arguments: dict[str, Any] = {"method": METHODS[operation], "url": f"/things/{quote(thing_id, safe='')}"}
    if query is not None:
        arguments["params"] = {"q": query}
    if operation != "read":
        arguments |= {"json": {"ids": ["a", "b"], "text": "x" * 3000}}
    return arguments


def _read(response: httpx.Response) -> Thing:
    return Thing.from_dict(response.json())


class Things(SyncResource):
    def call(self, operation: str, thing_id: str = "t1", query: str | None = None) -> Thing:
        context = self._context.of(PROVIDER.operations[operation])
        return self._http.call(context, _arguments(operation, thing_id, query), _read)

    def twice(self) -> None:
        self.call("read")
        self.call("read")


class AsyncThings(AsyncResource):
    async def call(self, operation: str, thing_id: str = "t1", query: str | None = None) -> Thing:
        context = self._context.of(PROVIDER.operations[operation])
        return await self._http.call(context, _arguments(operation, thing_id, query), _read)

    async def twice(self) -> None:
        await self.call("read")
        await self.call("read")


class Probe(SyncClient):
    provider = PROVIDER

    @property
    def things(self) -> Things:
        return Things(self._http)

    def call(self, operation: str, thing_id: str = "t1", query: str | None = None) -> Thing:
        return self.things.call(operation, thing_id, query)


class AsyncProbe(AsyncClient):
    provider = PROVIDER

    @property
    def things(self) -> AsyncThings:
        return AsyncThings(self._http)

    async def call(self, operation: str, thing_id: str = "t1", query: str | None = None) -> Thing:
        return await self.things.call(operation, thing_id, query)


class FakeClock:
    """Pauses take no time, and the clock shows that they did."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self.on_sleep: Callable[[], None] = lambda: None

    def clock(self) -> Clock:
        return Clock(self.monotonic, self.sleep, self.async_sleep, lambda: 0.5, self.time)

    def monotonic(self) -> float:
        return time.monotonic() + sum(self.slept)

    def time(self) -> float:
        return time.time() + sum(self.slept)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.on_sleep()

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


def with_clock(client: T, clock: Clock) -> T:
    """The client, with pauses that a test controls."""
    client._seam.settings = replace(client._seam.settings, clock=clock)
    return client


def probe(mode: str, base_url: str = PROVIDER.base_url, clock: FakeClock | None = None, **options: Any) -> Any:
    """A probe of either kind, without real pauses."""
    kind: type[Probe | AsyncProbe] = Probe if mode == "sync" else AsyncProbe
    client = kind(options.pop("api_key", KEY), base_url=base_url, **options)
    return with_clock(client, (clock or FakeClock()).clock())


def in_process(mode: str, handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> Any:
    """A probe whose responses come from a function."""
    transport = httpx.MockTransport(handler)
    inner = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    return probe(mode, http_client=inner, **options)


def fill(gate: Gate) -> None:
    """Take every place at the gate, by requests that never end, as those of another event loop or process."""

    def nobody() -> None:
        pass

    while gate.enter(0.0, nobody) == 0:
        pass
    gate.leave(nobody)
