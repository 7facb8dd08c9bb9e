"""What may stand in a field of the vocabulary.

A kind is a function that yields findings and returns the value as the program uses it, or None where there is none to
use.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Generator
from typing import Any, Literal, TypeVar

from scripts.codegen.alternatives import kind_of
from scripts.codegen.pointers import PointerError, split
from scripts.codegen.spec import Path

LONGEST_NAME = 100
Finding = tuple[Path, str]
T = TypeVar("T")
Reading = Generator[Finding, None, T | None]
Kind = Callable[[Any, Path], Reading[Any]]


def text(value: Any, where: Path) -> Reading[str]:
    """A string that is not empty."""
    if isinstance(value, str) and value:
        return value
    yield where, f"must be a string, not {shown_value(value)}"
    return None


def texts(value: Any, where: Path) -> Reading[tuple[str, ...]]:
    """A list of different strings."""
    if not isinstance(value, list):
        yield where, f"must be a list of strings, not {shown_value(value)}"
        return None
    for index, item in enumerate(value):
        if not isinstance(item, str) or not item:
            yield (*where, index), f"must be a string, not {shown_value(item)}"
        elif item in value[:index]:
            yield (*where, index), f"{item} is here a second time"
    return tuple(item for item in value if isinstance(item, str))


def text_or_texts(value: Any, where: Path) -> Reading[tuple[str, ...]]:
    """One string, or a list of them."""
    return (yield from texts([value] if isinstance(value, str) and value else value, where))


def pointer(value: Any, where: Path) -> Reading[str]:
    """A JSON pointer."""
    if not isinstance(value, str):
        yield where, f"must be a JSON pointer such as /data, not {shown_value(value)}"
        return None
    try:
        split(value)
    except PointerError as error:
        yield where, str(error)
        return None
    return value


def pointers(value: Any, where: Path) -> Reading[tuple[str, ...]]:
    """A list of JSON pointers."""
    found = (yield from texts(value, where)) or ()
    kept = []
    for index, item in enumerate(found):
        if (yield from pointer(item, (*where, index))) is not None:
            kept.append(item)
    return tuple(kept)


def pointer_or_pointers(value: Any, where: Path) -> Reading[tuple[str, ...]]:
    """One JSON pointer, or a list of them of which the first that leads to something counts."""
    if isinstance(value, list) and value:
        return (yield from pointers(value, where))
    found = yield from pointer(value, where)
    return None if found is None else (found,)


def identifier(value: Any, where: Path) -> Reading[str]:
    """A name for Python."""
    if not isinstance(value, str):
        yield where, f"must be a Python identifier, not {shown_value(value)}"
    elif problem := identifier_problem(value):
        yield where, problem
    else:
        return value
    return None


def identifier_problem(value: str) -> str | None:
    """Why a text is no public name of Python; None if it is one."""
    if len(value) > LONGEST_NAME:
        return f"{value[:40]}... is {len(value)} characters long, and {LONGEST_NAME} are the most"
    if not (value.isidentifier() and value.isascii()):
        return f"{value!r} is no Python identifier"
    if keyword.iskeyword(value):
        return f"{value} is a keyword of Python"
    return f"{value} must not begin with an underscore" if value.startswith("_") else None


def one_of(*choices: str) -> Kind:
    """One of some words."""

    def kind(value: Any, where: Path) -> Reading[str]:
        if isinstance(value, str) and value in choices:
            return value
        yield where, f"must be one of {', '.join(choices)}, not {shown_value(value)}"
        return None

    return kind


def one_of_numbers(*choices: int) -> Kind:
    """One of some integers."""

    def kind(value: Any, where: Path) -> Reading[int]:
        if type(value) is int and value in choices:
            return value
        yield where, f"must be one of {', '.join(map(str, choices))}, not {shown_value(value)}"
        return None

    return kind


def count(value: Any, where: Path) -> Reading[int]:
    """A positive integer."""
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    yield where, f"must be a positive integer, not {shown_value(value)}"
    return None


def natural(value: Any, where: Path) -> Reading[int]:
    """An integer of 0 or more."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    yield where, f"must be an integer of 0 or more, not {shown_value(value)}"
    return None


def true(value: Any, where: Path) -> Reading[Literal[True]]:
    """Nothing but true: what is not so is left out."""
    if value is True:
        return True
    yield where, f"must be true, or left out, not {shown_value(value)}"
    return None


def codes(value: Any, where: Path) -> Reading[tuple[str, ...] | Literal[True]]:
    """A list of error codes, or true for any."""
    if value is True:
        return True
    if not isinstance(value, list) or not value:
        yield where, f"must be a list of error codes, or true for any, not {shown_value(value)}"
        return None
    return (yield from texts(value, where))


def shown_value(value: Any) -> str:
    """A value as it is quoted in messages."""
    if isinstance(value, dict | list):
        return f"an {kind_of(value)}"
    return "nothing" if value is None else f"{value!r}"
