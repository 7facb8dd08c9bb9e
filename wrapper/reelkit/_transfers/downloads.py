"""``download`` and ``download_many`` as every provider's ``files`` has them."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from copy import copy
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import IO, Any, Generic, TypeVar, cast, overload

from reelkit._http.context import RequestContext
from reelkit._http.listing import Listing

from .download import Remote, download
from .filenames import Names
from .many import Downloaded, check_concurrency, check_directory, many, many_async
from .progress import OnProgress
from .steps import Steps, run, run_async
from .storage import Storage
from .target import To

F = TypeVar("F")


class _Located(Generic[F]):
    """What sync and async share."""

    _context: RequestContext

    @cached_property
    def _storage(self) -> Storage:
        raise NotImplementedError

    def _locate(self, file: F) -> Steps[Remote]:
        """Where the file's bytes are; asks the provider where it must."""
        raise NotImplementedError

    def _steps(
        self, file: F, to: To, progress: OnProgress | None, overwrite: bool, names: Names | None = None
    ) -> Steps[Any]:
        return download(
            self._storage, lambda: self._locate(file), to, overwrite=overwrite, progress=progress, names=names
        )

    def _each(self, to: str | PathLike[str], concurrency: int, overwrite: bool) -> Callable[[F, Listing], Steps[Path]]:
        check_concurrency(concurrency)
        check_directory(to)
        names = Names()

        def begin(file: F, listing: Listing) -> Steps[Path]:
            other = copy(self)
            vars(other)["_context"] = RequestContext(listing=listing)
            return other._steps(file, to, None, overwrite, names)  # noqa: SLF001

        return begin


class Downloads(_Located[F]):
    """Downloads of files."""

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
        return cast("Path | int", run(self._steps(file, to, progress, overwrite), self._storage.times))

    def download_many(
        self, files: Iterable[F], to: str | PathLike[str], *, concurrency: int = 4, overwrite: bool = False
    ) -> Iterator[Downloaded[F]]:
        """Download files into a directory, several at once; yields each result as it is there.

        Args:
            files: Files or ids, such as a listing; read as results are taken.
            to: An existing directory. Of files of the same name, those after the first there is become
                ``name (2)`` and so on; which is the first may differ from call to call.
            concurrency: Downloads at once, 1 to 32; default 4.
            overwrite: Whether existing files may be replaced.

        Yields:
            ``Downloaded`` with a path or an error; one failure does not stop the rest.

        Raises:
            InvalidArgumentError: If the directory does not exist, or ``concurrency`` is out of range.

        Example::

            newest = client.files.list(type="image").collect(max_items=3)
            for result in client.files.download_many(newest, to="downloads"):
                print(result.path or result.error)
        """
        return many(files, self._each(to, concurrency, overwrite), concurrency, self._storage.times)


class AsyncDownloads(_Located[F]):
    """Downloads of files."""

    @overload
    async def download(
        self, file: F, to: str | PathLike[str], *, progress: OnProgress | None = None, overwrite: bool = False
    ) -> Path: ...
    @overload
    async def download(
        self, file: F, to: IO[bytes], *, progress: OnProgress | None = None, overwrite: bool = False
    ) -> int: ...
    async def download(
        self, file: F, to: To, *, progress: OnProgress | None = None, overwrite: bool = False
    ) -> Path | int:
        """Download a file; see ``Downloads.download``. Disks are written in threads, so the event loop goes on."""
        return cast("Path | int", await run_async(self._steps(file, to, progress, overwrite), self._storage.times))

    def download_many(
        self,
        files: Iterable[F] | AsyncIterable[F],
        to: str | PathLike[str],
        *,
        concurrency: int = 4,
        overwrite: bool = False,
    ) -> AsyncIterator[Downloaded[F]]:
        """Download files into a directory, several at once; see ``Downloads.download_many``."""
        return many_async(files, self._each(to, concurrency, overwrite), concurrency, self._storage.times)
