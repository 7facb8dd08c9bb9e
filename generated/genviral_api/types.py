"""Types shared by the models and operations of this package."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Protocol, TypeVar, runtime_checkable


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
T = TypeVar("T")


def given(value: T | None) -> T | Unset:
    """An argument as an operation takes it."""
    return UNSET if value is None else value


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
        from dateutil.parser import parse as parse_leniently

        return parse_leniently(text)


def format_datetime(value: datetime) -> str:
    """Write a timestamp as ISO 8601."""
    return value.isoformat()


__all__ = (
    "NULL",
    "UNSET",
    "Null",
    "Unset",
    "format_datetime",
    "given",
    "parse_datetime",
)
