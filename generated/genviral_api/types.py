"""Types shared by the models and operations of this package."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from datetime import datetime
from http import HTTPStatus
from typing import IO, BinaryIO, Generic, Literal, Protocol, TypeVar, runtime_checkable

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


@runtime_checkable
class Null(Protocol):
    """The type of ``NULL``; one of every package is one for all."""

    def __json_null__(self) -> None: ...


class _Null:
    def __json_null__(self) -> None:
        """Say that this is JSON's null."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"


NULL: Null = _Null()
"""JSON's null, for an optional field of a request: None leaves the field out."""


def parse_datetime(text: str) -> datetime:
    """Read a timestamp: ISO 8601 quickly, anything else with python-dateutil."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return parse_leniently(text)


def format_datetime(value: datetime) -> str:
    """Write a timestamp as ISO 8601."""
    return value.isoformat()


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
    "NULL",
    "UNSET",
    "File",
    "FileTypes",
    "Null",
    "RequestFiles",
    "Response",
    "Unset",
    "format_datetime",
    "parse_datetime",
)
