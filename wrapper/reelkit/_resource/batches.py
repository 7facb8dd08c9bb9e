"""Many ids in several requests; the error of one that fails tells which ids are done. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from operator import add
from typing import Generic, Protocol, Self, TypeVar

from reelkit._record import record
from reelkit.errors import APIError, InvalidArgumentError

from .endpoint import Argument, Endpoint
from .nested import Array


class Summable(Protocol):
    """What requests of a batch return: a count, or a list."""

    def __add__(self, other: Self, /) -> Self: ...


T = TypeVar("T", bound=Summable)


@record
class BatchEndpoint(Generic[T]):
    """An operation that takes many ids.

    Attributes:
        endpoint: The operation.
        ids: Name of the argument that holds the ids.
        size: Ids per request.
        done: What a request returns that finds so many ids gone, where it may.
    """

    endpoint: Endpoint[T]
    ids: str
    size: int
    done: Callable[[int], T] | None = None

    def begin(self, values: Mapping[str, object]) -> Batch[T]:
        """Check the ids, and cut them into chunks."""
        argument = next(found for found in self.endpoint.arguments if found.name == self.ids)
        return Batch(self, values, _ids(argument, values[self.ids]))


class Batch(Generic[T]):
    """Ids in chunks, and which of them are done."""

    def __init__(self, spec: BatchEndpoint[T], values: Mapping[str, object], ids: list[str]) -> None:
        self._spec = spec
        self._values = values
        self._ids = ids
        self._done = 0
        self._sum: T | None = None

    def __iter__(self) -> Iterator[dict[str, object]]:
        """The arguments of one request after another."""
        for start in range(0, len(self._ids), self._spec.size):
            yield {**self._values, self._spec.ids: self._ids[start : start + self._spec.size]}

    def succeeded(self, result: T) -> None:
        """Count a chunk as done."""
        self._sum = result if self._sum is None else add(self._sum, result)
        self._done += self._chunk

    def gone(self) -> None:
        """Count a chunk as done by an earlier attempt."""
        if self._spec.done is not None:
            self.succeeded(self._spec.done(self._chunk))

    def failed(self, error: APIError) -> None:
        """Say in an error what was done before."""
        error.done_ids = tuple(self._ids[: self._done])
        if len(self._ids) > self._spec.size:
            error.add_note(f"{self._done} of {len(self._ids)} ids were done before; see .done_ids")

    @property
    def result(self) -> T:
        """The sum of all requests."""
        assert self._sum is not None, "a batch has at least one request"  # noqa: S101
        return self._sum

    @property
    def _chunk(self) -> int:
        return min(self._spec.size, len(self._ids) - self._done)


def _ids(argument: Argument, value: object) -> list[str]:
    rule = argument.rule
    item = rule.item if isinstance(rule, Array) else rule
    found = Array(item, unique=True).check(argument.name, value)
    if not found:
        raise InvalidArgumentError(argument.name, [], "must hold at least one id")
    return [str(one) for one in found]
