"""The extensions of `specs/README.md` as data: frozen classes, and a reader that yields what is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, Literal, TypeVar

from scripts.codegen.kinds import (
    Kind,
    Reading,
    codes,
    count,
    identifier,
    natural,
    one_of,
    one_of_numbers,
    pointer,
    pointer_or_pointers,
    pointers,
    shown_value,
    text,
    text_or_texts,
    texts,
    true,
)
from scripts.codegen.problem import did_you_mean
from scripts.codegen.spec import Path

PREFIX = "x-reelkit-"
T = TypeVar("T")


def of(kind: Kind) -> dict[str, Kind]:
    """What a field of the vocabulary may hold; without a default it must be there."""
    return {"kind": kind}


def part(cls: type[Any]) -> Kind:
    """An object of the vocabulary inside of another."""
    return lambda value, where: read(cls, value, where)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorFormat:
    """Where error bodies keep what."""

    code: tuple[str, ...] = field(default=(), metadata=of(pointers))
    message: tuple[str, ...] = field(default=(), metadata=of(pointers))
    details: tuple[str, ...] = field(default=(), metadata=of(pointers))
    retry_after: tuple[str, ...] = field(default=(), metadata=of(pointers))
    success: str | None = field(default=None, metadata=of(pointer))
    credits: tuple[str, ...] = field(default=(), metadata=of(texts))
    payment: tuple[str, ...] = field(default=(), metadata=of(texts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """``x-reelkit-provider`` of the document."""

    name: str = field(metadata=of(identifier))
    errors: ErrorFormat = field(metadata=of(part(ErrorFormat)))


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryNames:
    """Names of the query parameters of a paged operation."""

    limit: str = field(default="limit", metadata=of(text))
    offset: str = field(default="offset", metadata=of(text))
    page: str = field(default="page", metadata=of(text))
    cursor: str = field(default="cursor", metadata=of(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """``x-reelkit-pagination`` of an operation."""

    style: str = field(metadata=of(one_of("offset", "page", "cursor", "link")))
    items: str = field(metadata=of(pointer))
    key: str | None = field(default=None, metadata=of(pointer))
    total: str | None = field(default=None, metadata=of(pointer))
    pages: str | None = field(default=None, metadata=of(pointer))
    limit: str | None = field(default=None, metadata=of(pointer))
    cursor: str | None = field(default=None, metadata=of(pointer))
    has_more: str | None = field(default=None, metadata=of(pointer))
    max_offset: int | None = field(default=None, metadata=of(count))
    first: int | None = field(default=None, metadata=of(natural))
    query: QueryNames = field(default=QueryNames(), metadata=of(part(QueryNames)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """``x-reelkit-batch`` of an operation."""

    ids: str = field(metadata=of(text))
    result: str = field(metadata=of(pointer))


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """``x-reelkit-job`` of an operation that starts work."""

    poll: str = field(metadata=of(text))
    id: tuple[str, ...] = field(metadata=of(pointer_or_pointers))
    result: tuple[str, ...] = field(default=(), metadata=of(pointer_or_pointers))
    parts: str | None = field(default=None, metadata=of(pointer))
    lookup: str | None = field(default=None, metadata=of(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """``x-reelkit-poll`` of an operation that tells the state of work."""

    state: tuple[str, ...] = field(metadata=of(pointer_or_pointers))
    pending: tuple[str, ...] = field(metadata=of(texts))
    succeeded: tuple[str, ...] = field(metadata=of(texts))
    failed: tuple[str, ...] = field(default=(), metadata=of(texts))
    cancelled: tuple[str, ...] = field(default=(), metadata=of(texts))
    blocked: tuple[str, ...] = field(default=(), metadata=of(texts))
    error: str | None = field(default=None, metadata=of(pointer))
    progress: str | None = field(default=None, metadata=of(pointer))
    whole: int | None = field(default=None, metadata=of(one_of_numbers(1, 100)))
    attempt: str | None = field(default=None, metadata=of(pointer))
    id: str | None = field(default=None, metadata=of(pointer))
    cancel: str | None = field(default=None, metadata=of(text))
    method: str | None = field(default=None, metadata=of(identifier))
    list: str | None = field(default=None, metadata=of(text))
    hourly: int | None = field(default=None, metadata=of(count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhooks:
    """``x-reelkit-webhooks`` of the document."""

    event: str | None = field(default=None, metadata=of(pointer))
    signature: str | None = field(default=None, metadata=of(one_of("standard-webhooks")))
    tolerance: int = field(default=300, metadata=of(count))


STATES = ("pending", "succeeded", "failed", "cancelled", "blocked")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentExtensions:
    """What a document says of itself."""

    provider: Provider = field(metadata=of(part(Provider)))
    webhooks: Webhooks | None = field(default=None, metadata=of(part(Webhooks)))


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationExtensions:
    """What an operation says of itself."""

    method: str = field(metadata=of(identifier))
    retry: str = field(metadata=of(one_of("safe", "idempotent", "key", "never")))
    result: str | None = field(default=None, metadata=of(pointer))
    gone: tuple[str, ...] | Literal[True] = field(default=(), metadata=of(codes))
    pagination: Pagination | None = field(default=None, metadata=of(part(Pagination)))
    batch: Batch | None = field(default=None, metadata=of(part(Batch)))
    job: Job | None = field(default=None, metadata=of(part(Job)))
    poll: Poll | None = field(default=None, metadata=of(part(Poll)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentExtensions:
    """What a parameter, or a property of a request body, says of the argument that it becomes."""

    name: str | None = field(default=None, metadata=of(identifier))
    list: str | None = field(default=None, metadata=of(one_of("comma")))
    accepts: tuple[str, ...] = field(default=(), metadata=of(text_or_texts))
    upload: bool = field(default=False, metadata=of(true))
    idempotency_key: bool = field(default=False, metadata=of(true))


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemExtensions:
    """What the elements of an array that becomes an argument are."""

    accepts: tuple[str, ...] = field(default=(), metadata=of(text_or_texts))
    upload: bool = field(default=False, metadata=of(true))


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaExtensions:
    """What a schema says of its objects."""

    id: str | None = field(default=None, metadata=of(text))


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
        yield where, f"must be an object with {', '.join(known)}, not {shown_value(value)}"
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
