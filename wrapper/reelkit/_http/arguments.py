"""Checks of arguments: every error names the argument, the value and the rule, before any request."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, cast, get_args

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
