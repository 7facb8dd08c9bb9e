# Derived from ../_async/downloads.py by `make generate`; edit that one.
"""Downloads of files of several providers at once, in one directory."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from typing import Any, TypeVar

from reelkit._http.arguments import check_concurrency
from reelkit._transfers._sync.downloads import Downloads
from reelkit._transfers._sync.effects import Effects
from reelkit._transfers._sync.many import Given, many
from reelkit._transfers.filenames import Names
from reelkit._transfers.many import Downloaded, check_directory, failed_download
from reelkit._transfers.progress import OnProgressOf, Progress
from reelkit.errors import InvalidArgumentError
from reelkit.library._clients import clock_of
from reelkit.library._media_file import MediaFile

F = TypeVar("F", bound="MediaFile | str")


class LibraryDownloads:
    """Downloads of files of any provider of the library."""

    _clients: dict[str, Any]

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
        """Download files of all providers into one directory, several at once; yields each result as it is there.

        Args:
            files: Files such as a listing, or texts like ``"swiftia:file_123"``; read as results are taken.
            to: An existing directory. Of files of the same name, whatever their provider, those after the first there
                is become ``name (2)`` and so on.
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

            for result in library.download_many(library.list(name="*.mp4"), to="downloads"):
                print(result.path or result.error)
        """
        check_concurrency(concurrency)
        check_directory(to)
        names = Names()

        def each(file: F, effects: Effects) -> Downloaded[F]:
            downloads, known = self._downloads_of(file)

            def report(_: object, done: Progress) -> None:
                if progress is not None:
                    progress(file, done)

            done = downloads._download_one(  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
                known, to, effects, names, overwrite=overwrite, skip_existing=skip_existing, progress=report
            )
            return Downloaded(file, done.path, skipped=done.skipped)

        return many(files, each, failed_download, concurrency, clock_of(self._clients))

    def _downloads_of(self, file: MediaFile | str) -> tuple[Downloads[Any], object]:
        """The provider's downloads, and the file as they take it."""
        provider, _, known = file.partition(":") if isinstance(file, str) else (file.provider, "", file.raw or file.id)
        if provider not in self._clients or not known:
            providers = ", ".join(self._clients)
            raise InvalidArgumentError("file", file, f"must be a MediaFile, or provider:id of one of {providers}")
        return self._clients[provider].files, known
