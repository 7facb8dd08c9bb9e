"""Checks of arguments: every error names the argument, the value and the rule, before any request."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, cast, get_args
from uuid import UUID

from reelkit.errors import InvalidArgumentError

T = TypeVar("T")
MOST_AT_ONCE = 32


def is_number(value: object) -> bool:
    """Whether a value is a number, and not True or False, which Python takes for 1 and 0."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def number_shown(value: object) -> object:
    """What an error shows of a value that should be a number: text may be a key in the wrong argument."""
    return "***" if isinstance(value, (str, bytes)) else value


def check_concurrency(concurrency: int) -> int:
    """A number of requests or transfers at once."""
    if type(concurrency) is not int or not 1 <= concurrency <= MOST_AT_ONCE:
        raise InvalidArgumentError("concurrency", concurrency, f"must be an integer from 1 to {MOST_AT_ONCE}")
    return concurrency


def page_size_within(page_size: int | None, highest: int) -> int:
    """A page size; the highest one allowed when it is not given."""
    if page_size is None:
        return highest
    if isinstance(page_size, bool) or not isinstance(page_size, int) or not 1 <= page_size <= highest:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("page_size", page_size, f"must be an integer from 1 to {highest}")
    return page_size


def one_of(argument: str, value: str | None, choices: object) -> None:
    """Refuse a value that is not in a Literal type."""
    allowed: tuple[str, ...] = get_args(choices)
    if value is not None and value not in allowed:
        raise InvalidArgumentError(argument, value, f"must be one of {', '.join(map(repr, allowed))}")


def as_list(values: Iterable[T]) -> list[T]:
    """Several values; a text, or what is not several, is the only one, and to be checked as such."""
    if isinstance(values, str) or not isinstance(values, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        return [cast("T", values)]
    return list(values)


def comma_list(argument: str, values: str | Iterable[str] | None) -> str | None:
    """A comma-separated query value from one string or several; no value may hold a comma itself."""
    if values is None:
        return None
    given = as_list(values)
    for value in given:
        if not isinstance(value, str) or "," in value or not value.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(
                argument, value, "must be non-empty text without a comma; pass several as a list"
            )
    if not given:
        raise InvalidArgumentError(argument, values, "must name at least one; leave it out for no filter")
    return ",".join(value.strip() for value in given)


def uuid_of(argument: str, value: str | UUID) -> UUID:
    """A UUID, given as such or as text."""
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value)
    except (ValueError, AttributeError, TypeError):
        raise InvalidArgumentError(argument, value, "must be a UUID") from None


def uuids_of(argument: str, values: Iterable[str | UUID]) -> list[UUID]:
    """Distinct UUIDs in the order given; at least one."""
    if isinstance(values, str):
        raise InvalidArgumentError(argument, values, "must be several UUIDs, not one text")
    found = list(dict.fromkeys(uuid_of(argument, value) for value in values))
    if not found:
        raise InvalidArgumentError(argument, [], "must hold at least one UUID")
    return found
