"""Many ids in several requests: what is done is known when one of them fails."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from uuid import UUID

from reelkit.errors import APIError


class Batch:
    """Ids in chunks, and which of them are done."""

    def __init__(self, ids: list[UUID], size: int) -> None:
        self._ids = ids
        self._size = size
        self._done = 0

    def __iter__(self) -> Iterator[list[UUID]]:
        for start in range(0, len(self._ids), self._size):
            yield self._ids[start : start + self._size]

    @contextmanager
    def chunk(self, ids: list[UUID]) -> Generator[None]:
        """Count a chunk as done when its request succeeds; otherwise say in the error what was done before."""
        try:
            yield
        except APIError as error:
            error.done_ids = tuple(str(done) for done in self._ids[: self._done])
            if len(self._ids) > self._size:
                error.add_note(f"{self._done} of {len(self._ids)} ids were done before; see .done_ids")
            raise
        self._done += len(ids)
