# Derived from ../_async/downloads.py by `make generate`; edit that one.
"""``download`` and ``download_many`` as every provider's ``files`` has them.

What transfers needs is imported when one begins: most programs that list files transfer none.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from functools import cached_property, partial
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Generic, TypeVar, cast, overload

from reelkit._http._sync.client import SyncHttp
from reelkit._http.context import RequestContext

if TYPE_CHECKING:
    from reelkit._transfers.filenames import Names
    from reelkit._transfers.many import Downloaded
    from reelkit._transfers.progress import OnProgress, OnProgressOf
    from reelkit._transfers.remote import Remote
    from reelkit._transfers.target import To

    from .effects import Effects
    from .many import Given
    from .storage import SyncStorage

F = TypeVar("F")


class Downloads(Generic[F]):
    """Downloads of files."""

    _http: SyncHttp
    _context: RequestContext

    @cached_property
    def _storage(self) -> SyncStorage:
        from .storage import SyncStorage

        return SyncStorage(self._http)

    def _locate(self, file: F, *, fresh: bool) -> Remote:
        """Where the file's bytes are; ``fresh``: ask the provider, whatever is known."""
        raise NotImplementedError

    @overload
    def download(
        self, file: F, to: str | PathLike[str], *, progress: OnProgress | None = None, overwrite: bool = False
    ) -> Path: ...
    @overload
    def download(
        self, file: F, to: IO[bytes], *, progress: OnProgress | None = None, overwrite: bool = False
    ) -> int: ...
    def download(self, file: F, to: To, *, progress: OnProgress | None = None, overwrite: bool = False) -> Path | int:
        """Download a file; what broke off is resumed, in this call and by the next one.

        Args:
            file: The file, or its id.
            to: A path to write, an existing directory that gets the file under its own name, or a file object.
            progress: Called with a ``Progress`` in bytes as they arrive.
            overwrite: Whether an existing file may be replaced.

        Returns:
            The path, or for a file object the number of bytes written.

        Raises:
            FileExistsError: If the file exists and may not be replaced.
            InvalidArgumentError: If the file's name would lead out of the directory.
            NotFoundError: If there is no such file.
            ProcessingError: If the provider has nothing to download for it.
            TransferError: If what arrived has a wrong length or checksum.
            APIError: If a request failed, and repeating it did not help.
            OSError: If the file cannot be written; what was written so far stays in a ``.part`` file beside it.

        Example::

            file = client.files.list().first()
            path = client.files.download(file, to="downloads")

        The bytes come from the URL that the provider documents for the file; the API key is not sent there.
        """
        return self._download(self._storage, file, to, progress, overwrite, None)

    def download_many(
        self,
        files: Given[F],
        to: str | PathLike[str],
        *,
        concurrency: int = 4,
        overwrite: bool = False,
        skip_existing: bool = False,
        progress: OnProgressOf[F] | None = None,
    ) -> Iterator[Downloaded[F]]:
        """Download files into a directory, several at once; yields each result as it is there.

        Args:
            files: Files or ids, such as a listing; read as results are taken.
            to: An existing directory. Of files of the same name, those after the first there is become
                ``name (2)`` and so on; which is the first may differ from call to call.
            concurrency: Downloads at once, 1 to 32; default 4.
            overwrite: Whether existing files may be replaced.
            skip_existing: Leave a file alone that is there under its name, as long as the provider says it is (of any
                length where the provider says nothing); the result is ``skipped``. Beside one of another length the
                new one becomes ``name (2)``, unless it may be replaced.
            progress: Called with a file and a ``Progress`` in bytes as they arrive; without asyncio from
                several threads at once.

        Yields:
            ``Downloaded`` with a path or an error; one failure does not stop the rest.

        Raises:
            InvalidArgumentError: If the directory does not exist, or ``concurrency`` is out of range.

        Example::

            newest = client.files.list(type="image").collect(max_items=3)
            for result in client.files.download_many(newest, to="downloads"):
                print(result.path or result.error)
        """
        from reelkit._http.arguments import check_concurrency
        from reelkit._transfers.filenames import Names
        from reelkit._transfers.many import check_directory, failed_download

        from .many import many

        check_concurrency(concurrency)
        check_directory(to)
        names = Names()

        def each(file: F, effects: Effects) -> Downloaded[F]:
            return self._download_one(
                file, to, effects, names, overwrite=overwrite, skip_existing=skip_existing, progress=progress
            )

        return many(files, each, failed_download, concurrency, self._storage.clock)

    def _download_one(
        self,
        file: F,
        to: To,
        effects: Effects,
        names: Names | None,
        *,
        overwrite: bool,
        skip_existing: bool,
        progress: OnProgressOf[F] | None,
    ) -> Downloaded[F]:
        """One of many downloads, which end together."""
        from reelkit._transfers.many import Downloaded
        from reelkit._transfers.target import PresentError

        # What the provider is asked for one of many files belongs to the same walk.
        one = copy(self)
        one._context = RequestContext(listing=effects.listing)  # noqa: SLF001
        storage = self._storage.acting(effects)
        report = partial(progress, file) if progress is not None else None
        try:
            done = one._download(storage, file, to, report, overwrite, names, skip_existing)  # noqa: SLF001
        except PresentError as present:
            return Downloaded(file, present.path, skipped=True)
        return Downloaded(file, cast("Path", done))

    def _download(
        self,
        storage: SyncStorage,
        file: F,
        to: To,
        progress: OnProgress | None,
        overwrite: bool,
        names: Names | None,
        skip_existing: bool = False,
    ) -> Path | int:
        from .download import download

        def locate(fresh: bool) -> Remote:
            return self._locate(file, fresh=fresh)

        return download(
            storage, locate, to, overwrite=overwrite, progress=progress, names=names, skip_existing=skip_existing
        )
