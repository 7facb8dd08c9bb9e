"""``upload_many``, as the ``files`` of providers that take uploads have it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from reelkit._http.context import RequestContext

from .downloads import AsyncDownloads

if TYPE_CHECKING:
    from reelkit._transfers.content import Source
    from reelkit._transfers.many import Uploaded
    from reelkit._transfers.progress import OnProgress, OnProgressOf

    from .effects import Effects
    from .many import Given

F = TypeVar("F")
R = TypeVar("R")
S = TypeVar("S", bound="Source")


class AsyncTransfers(AsyncDownloads[F], Generic[F, R]):
    """Uploads, and downloads."""

    async def upload(self, source: Source, *, progress: OnProgress | None = None) -> R:
        """Upload one file, as its provider takes it."""
        raise NotImplementedError

    def upload_many(
        self, sources: Given[S], *, concurrency: int = 4, progress: OnProgressOf[S] | None = None
    ) -> AsyncIterator[Uploaded[S, R]]:
        """Upload files, several at once; yields each result as it is there, which need not be in order.

        Args:
            sources: Paths, bytes, or files opened in binary mode; read as results are taken.
            concurrency: Uploads at once, 1 to 32; default 4.
            progress: Called with a source and a ``Progress`` in bytes as they are sent; without asyncio from
                several threads at once.

        Yields:
            ``Uploaded`` with the file or an error; one failure does not stop the rest. Ending the iteration stops
            those that are under way.

        Raises:
            InvalidArgumentError: If ``concurrency`` is out of range.

        Example::

            async for result in client.files.upload_many(["one.mp4", "two.mp4"]):
                print(result.source, result.error or "is there")

        As many calls of ``upload`` with its defaults.
        """
        from reelkit._http.arguments import check_concurrency
        from reelkit._transfers.many import Uploaded, failed_upload

        from .many import many

        check_concurrency(concurrency)

        async def each(source: S, effects: Effects) -> Uploaded[S, R]:
            # All that one of them asks for ends with the others.
            one = copy(self)
            one._context = RequestContext(listing=effects.listing)  # noqa: SLF001
            one._storage = self._storage.acting(effects)  # noqa: SLF001
            report = partial(progress, source) if progress is not None else None
            return Uploaded(source, await one.upload(source, progress=report))

        return many(sources, each, failed_upload, concurrency, self._storage.clock)
