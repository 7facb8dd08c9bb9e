"""The scope in which one operation runs: what it is, what was answered, and why an answer cannot be read."""

from __future__ import annotations

from contextvars import ContextVar, Token
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from ._provider import Operation, Provider
from .errors import ResponseDecodeError

_DECODING_ERRORS = (AttributeError, IndexError, KeyError, TypeError, ValueError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class Received:
    """A 2xx answer, kept until it has been parsed."""

    method: str
    url: str
    status: int
    headers: dict[str, str]
    body: bytes
    attempts: int


class Call:
    """Entered by every generated method around the request and the parsing of its answer."""

    __slots__ = ("_token", "operation", "provider", "received")

    def __init__(self, provider: Provider, operation_id: str) -> None:
        self.provider = provider
        self.operation: Operation = provider.operations[operation_id]
        self.received: Received | None = None
        self._token: Token[Call | None] | None = None

    def __enter__(self) -> Call:
        self._token = _current.set(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._token is not None:
            _current.reset(self._token)
        if self.received is not None and isinstance(error, _DECODING_ERRORS):
            raise decode_error(self.provider, self.operation, self.received, error) from error


_current: ContextVar[Call | None] = ContextVar("reelkit_call", default=None)


def current_call() -> Call | None:
    """The call that is running in this thread or task."""
    return _current.get()


def decode_error(
    provider: Provider, operation: Operation, received: Received, error: BaseException
) -> ResponseDecodeError:
    """Why a 2xx answer does not fit its model, with the place in the body where parsing stopped."""
    model, path = _locate(error.__traceback__)
    field = str(error.args[0]) if isinstance(error, KeyError) and error.args else None
    reason = f"{path} has no {field!r}" if field else f"{path}: {type(error).__name__}: {error}"
    return ResponseDecodeError(
        f"{reason} ({model})" if model else reason,
        status_code=received.status,
        headers=received.headers,
        body=received.body,
        model=model,
        field=field,
        path=path,
        provider=provider.name,
        operation=operation.id,
        method=received.method,
        url=received.url,
        attempts=received.attempts,
    )


def _locate(traceback: TracebackType | None) -> tuple[str | None, str]:
    """The innermost model that was being read, and its JSON path.

    Every generated ``from_dict`` has the JSON object it reads in ``src_dict``, and holds the objects of its children by
    identity, so the nested frames spell the path.
    """
    model: str | None = None
    path = "$"
    parent: Any = None
    while traceback is not None:
        variables = traceback.tb_frame.f_locals
        if traceback.tb_frame.f_code.co_name == "from_dict" and "src_dict" in variables:
            child = variables["src_dict"]
            path += _step(parent, child)
            model = getattr(variables.get("cls"), "__name__", model)
            parent = child
        traceback = traceback.tb_next
    return model, path


def _step(parent: Any, child: Any) -> str:
    if isinstance(parent, dict):
        for name, value in parent.items():  # pyright: ignore[reportUnknownVariableType]
            if value is child:
                return f".{name}"
            if isinstance(value, list):
                for index, item in enumerate(value):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
                    if item is child:
                        return f".{name}[{index}]"
    return ""
