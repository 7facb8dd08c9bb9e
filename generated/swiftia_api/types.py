"""Types shared by the models and operations of this package."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from http import HTTPStatus
from typing import IO, Any, BinaryIO, Generic, Literal, TypeVar

from attrs import define
from dateutil.parser import parse as parse_leniently


class Unset:
    """The type of ``UNSET``, the value of a field that is absent."""

    _instance: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Unset = Unset()


class WireDatetime(datetime):
    """A datetime that remembers how the provider wrote it, so that a model encodes to the JSON it came from."""

    text: str | None = None

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _restore_datetime, (super().__reduce_ex__(protocol), self.text)


def _restore_datetime(reduced: tuple[Any, tuple[Any, ...]], text: str | None) -> datetime:
    value: WireDatetime = reduced[0](*reduced[1])
    value.text = text
    return value


def parse_datetime(text: str) -> datetime:
    """Read a timestamp: ISO 8601 quickly, anything else with python-dateutil."""
    try:
        value = WireDatetime.fromisoformat(text)
    except ValueError:
        lenient = parse_leniently(text)
        value = WireDatetime.combine(lenient.date(), lenient.timetz())
    value.text = text
    return value


def format_datetime(value: datetime) -> str:
    """Write a timestamp as the provider wrote it, or else as ISO 8601."""
    text: str | None = getattr(value, "text", None)
    return text or value.isoformat()


Scope = Callable[[str], AbstractContextManager[object]]
"""Given an operationId, the context in which that operation is called and its answer parsed."""


def no_scope(operation_id: str) -> AbstractContextManager[object]:
    """A scope that does nothing."""
    return nullcontext(operation_id)


FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None] | tuple[str | None, FileContent, str | None, Mapping[str, str]]
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """A file to upload as a part of a form."""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """The tuple that httpx takes for ``multipart/form-data``."""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


@define
class Response(Generic[T]):
    """An answer with its status and headers."""

    status_code: HTTPStatus
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T | None


__all__ = (
    "UNSET",
    "File",
    "FileTypes",
    "RequestFiles",
    "Response",
    "Scope",
    "Unset",
    "WireDatetime",
    "format_datetime",
    "no_scope",
    "parse_datetime",
)
