"""Faults on demand: which request fails, and how. Shells wait, and break connections."""

from __future__ import annotations

import math
import random
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from ._errors import Dialect
from ._http import MockResponse, json_response
from ._operation import Operation

FaultKind = Literal["status", "delay", "reset", "refuse", "truncate", "html"]

HTML_PAGE = (
    b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
)


@dataclass(slots=True, kw_only=True)
class Fault:
    """One planned fault. See :meth:`Faults.add`."""

    kind: FaultKind
    status: int
    body: bytes | None
    headers: Mapping[str, str]
    seconds: float
    keep: float
    times: int | None
    probability: float
    operation: str | None
    after_processing: bool
    happened: int = field(default=0, init=False)

    @property
    def spent(self) -> bool:
        """Whether it has happened as often as it was to happen."""
        return self.times is not None and self.happened >= self.times


class Faults:
    """The faults a mock is to show. ``operations`` are those that may be named; any, if none are given. Thread-safe."""

    def __init__(self, seed: int, operations: Iterable[str] = ()) -> None:
        self.operations = frozenset(operations)
        self._seed = seed
        self._random = random.Random(seed)
        self._planned: list[Fault] = []
        self._lock = threading.Lock()

    def add(
        self,
        kind: FaultKind = "status",
        *,
        status: int | None = None,
        body: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        seconds: float = 0.0,
        keep: float = 0.5,
        times: int | None = None,
        probability: float | None = None,
        operation: str | None = None,
        after_processing: bool = False,
    ) -> Fault:
        """Plan a fault for coming requests.

        Kinds: ``status`` answers with an error status (default 503) in the provider's dialect, or with ``body``;
        ``html`` answers with a proxy's HTML page (default status 502); ``delay`` waits ``seconds`` before the response;
        ``reset`` closes the connection before any response; ``refuse`` does not accept it (over a real socket: like
        ``reset``); ``truncate`` breaks off after the fraction ``keep`` of the body.

        It happens to the next ``times`` requests (default 1), or with ``probability`` (then without end unless
        ``times`` says otherwise), and only to ``operation`` if given (an operation id of the provider's description,
        or ``storage.get`` and ``storage.put`` for the bytes of files).
        The request changes nothing in the mock, except for ``delay`` and ``truncate``, or with ``after_processing``:
        then it is carried out and only its response is lost.

        >>> Faults(seed=0).add(status=429, headers={"Retry-After": "2"}).times
        1
        """
        if kind not in get_args(FaultKind):
            raise ValueError(f"unknown kind of fault: {kind!r}, expected one of {', '.join(get_args(FaultKind))}")
        if self.operations and operation is not None and operation not in self.operations:
            raise ValueError(f"unknown operation: {operation!r}, expected one of {', '.join(sorted(self.operations))}")
        wrong = {
            "status must be between 200 and 599": status is not None and not 200 <= status <= 599,
            "seconds must not be negative, nor endless": not 0 <= seconds < math.inf,
            "times must not be negative": times is not None and times < 0,
            "keep must be at least 0 and below 1": not 0 <= keep < 1,
            "probability must be between 0 and 1": probability is not None and not 0 <= probability <= 1,
        }
        if problems := [problem for problem, found in wrong.items() if found]:
            raise ValueError(problems[0])
        fault = Fault(
            kind=kind,
            status=status if status is not None else 502 if kind == "html" else 503,
            body=body.encode() if isinstance(body, str) else body,
            headers=dict(headers or {}),
            seconds=seconds,
            keep=keep,
            times=1 if times is None and probability is None else times,
            probability=1.0 if probability is None else probability,
            operation=operation,
            after_processing=after_processing,
        )
        with self._lock:
            self._planned.append(fault)
        return fault

    def clear(self) -> None:
        """Plan no faults any more, and draw the same chances again."""
        with self._lock:
            self._planned.clear()
            self._random.seed(self._seed)

    def draw(self, operation: str | None) -> tuple[float, Fault | None]:
        """What happens to the next request: the delay in seconds, and at most one other fault."""
        delay, chosen = 0.0, None
        if not self._planned:
            return delay, chosen
        with self._lock:
            self._planned = [fault for fault in self._planned if not fault.spent]
            for fault in self._planned:
                if fault.operation not in {None, operation} or (chosen is not None and fault.kind != "delay"):
                    continue
                if fault.probability < 1 and self._random.random() >= fault.probability:
                    continue
                fault.happened += 1
                if fault.kind == "delay":
                    delay += fault.seconds
                else:
                    chosen = fault
        return delay, chosen


def distorted(fault: Fault, response: MockResponse, dialect: Dialect, operation: Operation | None) -> MockResponse:
    """The response that the client gets instead."""
    match fault.kind:
        case "reset" | "refuse":
            return replace(response, ending="reset" if fault.kind == "reset" else "refused")
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
            refusal = dialect.failure(fault.status, operation, retry_after)
            return json_response(refusal.status, refusal.body, refusal.headers).with_headers(fault.headers)
