"""The extensions of `specs/README.md` as data: frozen classes, and a reader that yields what is wrong.

Every field says by its *kind* what may stand there. A kind is a function that yields findings and returns the value as
the program uses it, or None where there is none to use.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Generator, Iterable
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, Literal, TypeVar

from scripts.codegen.pointers import PointerError, kind_of, split
from scripts.codegen.problem import did_you_mean
from scripts.codegen.spec import Path

PREFIX = "x-reelkit-"
LONGEST_NAME = 100
Finding = tuple[Path, str]
T = TypeVar("T")
Reading = Generator[Finding, None, T | None]
Kind = Callable[[Any, Path], Reading[Any]]


def said(kind: Kind, default: Any = MISSING) -> Any:
    """A field of the vocabulary; without a default it must be there."""
    return field(default=default, metadata={"kind": kind})


def text(value: Any, where: Path) -> Reading[str]:
    """A string that is not empty."""
    if isinstance(value, str) and value:
        return value
    yield where, f"must be a string, not {_shown(value)}"
    return None


def texts(value: Any, where: Path) -> Reading[tuple[str, ...]]:
    """A list of different strings."""
    if not isinstance(value, list):
        yield where, f"must be a list of strings, not {_shown(value)}"
        return None
    for index, item in enumerate(value):
        if not isinstance(item, str) or not item:
            yield (*where, index), f"must be a string, not {_shown(item)}"
        elif item in value[:index]:
            yield (*where, index), f"{item} is here a second time"
    return tuple(item for item in value if isinstance(item, str))


def text_or_texts(value: Any, where: Path) -> Reading[tuple[str, ...]]:
    """One string, or a list of them."""
    return (yield from texts([value] if isinstance(value, str) and value else value, where))


def pointer(value: Any, where: Path) -> Reading[str]:
    """A JSON pointer."""
    if not isinstance(value, str):
        yield where, f"must be a JSON pointer such as /data, not {_shown(value)}"
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


def identifier(value: Any, where: Path) -> Reading[str]:
    """A name for Python."""
    if not isinstance(value, str):
        yield where, f"must be a Python identifier, not {_shown(value)}"
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
        yield where, f"must be one of {', '.join(choices)}, not {_shown(value)}"
        return None

    return kind


def count(value: Any, where: Path) -> Reading[int]:
    """A positive integer."""
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    yield where, f"must be a positive integer, not {_shown(value)}"
    return None


def true(value: Any, where: Path) -> Reading[Literal[True]]:
    """Nothing but true: what is not so is left out."""
    if value is True:
        return True
    yield where, f"must be true, or left out, not {_shown(value)}"
    return None


def codes(value: Any, where: Path) -> Reading[tuple[str, ...] | Literal[True]]:
    """A list of error codes, or true for any."""
    if value is True:
        return True
    if not isinstance(value, list) or not value:
        yield where, f"must be a list of error codes, or true for any, not {_shown(value)}"
        return None
    return (yield from texts(value, where))


def part(cls: type[Any]) -> Kind:
    """An object of the vocabulary inside of another."""
    return lambda value, where: read(cls, value, where)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorFormat:
    """Where error bodies keep what."""

    code: tuple[str, ...] = said(pointers, ())
    message: tuple[str, ...] = said(pointers, ())
    details: tuple[str, ...] = said(pointers, ())
    retry_after: tuple[str, ...] = said(pointers, ())
    success: str | None = said(pointer, None)
    credits: tuple[str, ...] = said(texts, ())
    payment: tuple[str, ...] = said(texts, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """``x-reelkit-provider`` of the document."""

    name: str = said(identifier)
    errors: ErrorFormat = said(part(ErrorFormat))


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryNames:
    """Names of the query parameters of a paged operation."""

    limit: str = said(text, "limit")
    offset: str = said(text, "offset")
    cursor: str = said(text, "cursor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """``x-reelkit-pagination`` of an operation."""

    style: str = said(one_of("offset", "cursor"))
    items: str = said(pointer)
    key: str | None = said(pointer, None)
    total: str | None = said(pointer, None)
    limit: str | None = said(pointer, None)
    cursor: str | None = said(pointer, None)
    has_more: str | None = said(pointer, None)
    max_offset: int | None = said(count, None)
    query: QueryNames = said(part(QueryNames), QueryNames())


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """``x-reelkit-batch`` of an operation."""

    ids: str = said(text)
    result: str = said(pointer)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """``x-reelkit-job`` of an operation that starts work."""

    poll: str = said(text)
    id: str = said(pointer)
    result: str | None = said(pointer, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """``x-reelkit-poll`` of an operation that tells the state of work."""

    state: str = said(pointer)
    pending: tuple[str, ...] = said(texts)
    succeeded: tuple[str, ...] = said(texts)
    failed: tuple[str, ...] = said(texts, ())
    cancelled: tuple[str, ...] = said(texts, ())
    blocked: tuple[str, ...] = said(texts, ())
    error: str | None = said(pointer, None)
    progress: str | None = said(pointer, None)
    attempt: str | None = said(pointer, None)
    cancel: str | None = said(text, None)
    hourly: int | None = said(count, None)


STATES = ("pending", "succeeded", "failed", "cancelled", "blocked")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentExtensions:
    """What a document says of itself."""

    provider: Provider = said(part(Provider))


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationExtensions:
    """What an operation says of itself."""

    method: str = said(identifier)
    retry: str = said(one_of("safe", "idempotent", "key", "never"))
    result: str | None = said(pointer, None)
    gone: tuple[str, ...] | Literal[True] = said(codes, ())
    pagination: Pagination | None = said(part(Pagination), None)
    batch: Batch | None = said(part(Batch), None)
    job: Job | None = said(part(Job), None)
    poll: Poll | None = said(part(Poll), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentExtensions:
    """What a parameter, or a property of a request body, says of the argument that it becomes."""

    name: str | None = said(identifier, None)
    list: str | None = said(one_of("comma"), None)
    accepts: tuple[str, ...] = said(text_or_texts, ())
    idempotency_key: bool = said(true, False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemExtensions:
    """What the elements of an array that becomes an argument are."""

    accepts: tuple[str, ...] = said(text_or_texts, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaExtensions:
    """What a schema says of its objects."""

    id: str | None = said(text, None)


EXTENSIONS = (DocumentExtensions, OperationExtensions, ArgumentExtensions, SchemaExtensions)


def fields_of(cls: type[Any]) -> list[str]:
    """The names of the fields of a class of the vocabulary."""
    return [one.name for one in fields(cls)]


def word(name: str) -> str:
    """The extension that a field stands for."""
    return f"{PREFIX}{name.replace('_', '-')}"


PLACES = {
    word(one.name): place
    for cls, place in (
        (DocumentExtensions, "the document"),
        (OperationExtensions, "operations"),
        (ArgumentExtensions, "parameters and properties of request bodies"),
        (SchemaExtensions, "schemas of objects"),
    )
    for one in fields(cls)
}


def read(cls: type[T], value: Any, where: Path) -> Reading[T]:
    """Read an object of the vocabulary from what stands in the document."""
    known = [one.name for one in fields(cls)]  # type: ignore[arg-type]
    if not isinstance(value, dict):
        yield where, f"must be an object with {', '.join(known)}, not {_shown(value)}"
        return None
    for key in value:
        if key not in known:
            yield (*where, key), f"{key} is unknown here{did_you_mean(key, known)}"
    return (yield from _build(cls, {name: name for name in known}, value, where))


def read_extensions(cls: type[T], node: dict[str, Any], where: Path) -> Reading[T]:
    """Read the extensions that belong on a kind of node; which names are known at all is checked elsewhere."""
    return (yield from _build(cls, {one.name: word(one.name) for one in fields(cls)}, node, where))  # type: ignore[arg-type]


def usable(reading: Reading[T]) -> T | None:
    """What a reading returns, whatever it finds."""
    while True:
        try:
            next(reading)
        except StopIteration as done:
            value: T | None = done.value
            return value


def fragments(cls: type[Any], value: Any) -> dict[str, Any]:
    """The fields that can be read, defaults for those that are left out, and nothing for the rest."""
    if not isinstance(value, dict):
        return {}
    found = {one.name: one.default for one in fields(cls) if one.name not in value and one.default is not MISSING}
    for one in fields(cls):
        if one.name in value and (kept := usable(one.metadata["kind"](value[one.name], ()))) is not None:
            found[one.name] = kept
    return found


def _build(cls: type[T], keys: dict[str, str], value: dict[str, Any], where: Path) -> Reading[T]:
    found: dict[str, Any] = {}
    complete = True
    wanted: Iterable[Field[Any]] = fields(cls)  # type: ignore[arg-type]
    for one in wanted:
        key = keys[one.name]
        if key in value:
            read_value = yield from one.metadata["kind"](value[key], (*where, key))
            complete &= read_value is not None or one.default is not MISSING
            if read_value is not None:
                found[one.name] = read_value
        elif one.default is MISSING:
            complete = False
            yield where, f"{key} is missing"
    return cls(**found) if complete else None


def _shown(value: Any) -> str:
    """A value as it is quoted in messages."""
    if isinstance(value, dict | list):
        return f"an {kind_of(value)}"
    return "nothing" if value is None else f"{value!r}"
