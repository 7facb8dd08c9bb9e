# Derived from ../_async/library.py by `make generate`; edit that one.
"""One view of the files of all providers: listed at the same time, merged newest first."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import closing
from datetime import UTC, tzinfo
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reelkit.client import SyncClient
from reelkit.library._clients import from_environment, in_order
from reelkit.library._media_file import MediaFile, MediaOrigin, MediaType, ProviderName
from reelkit.library._query import OnError, Query, query_of
from reelkit.library._report import Report
from reelkit.library._sync.downloads import LibraryDownloads
from reelkit.library._sync.readers import Readers
from reelkit.library._times import Time
from reelkit.pagination._pager import check_max_items

if TYPE_CHECKING:
    from reelkit.genviral import Genviral
    from reelkit.swiftia import Swiftia
    from reelkit.videogen import VideoGen


class MediaLibrary(LibraryDownloads):
    """One view of the files of several providers.

    Args:
        clients: One client of each provider. They stay yours, and are not closed. Without any, the library makes a
            client of every provider whose API key is in the environment, and closes these.

    Raises:
        ConfigurationError: If no client is given and no key is in the environment, for an unusable key, for a client
            that is not one of a provider of media files, or for two of one provider.

    Example::

        with reelkit.MediaLibrary() as library:
            for file in library.list(type="video", since="3 days ago"):
                print(file.provider, file.name, file.created_at)
    """

    def __init__(self, *clients: Genviral | VideoGen | Swiftia) -> None:
        self._own = () if clients else from_environment(SyncClient)
        self._clients = in_order(SyncClient, clients or self._own)

    def list(
        self,
        *,
        type: MediaType | None = None,  # noqa: A002 - the providers' word
        since: Time | None = None,
        until: Time | None = None,
        name: str | None = None,
        tags: str | Iterable[str] | None = None,
        context: str | Iterable[str] | None = None,
        origin: MediaOrigin | None = None,
        providers: Iterable[ProviderName] | None = None,
        undated: bool = False,
        zone: tzinfo = UTC,
        on_error: OnError = "report",
    ) -> MediaListing:
        """List the files of all providers, lazily: read at the same time, merged newest first.

        The same files come in the same order, whichever provider responds first: newest first, and of files as new
        those of Genviral before Swiftia's. VideoGen does not give the creation time of a file: its files come after
        all others, in its own order, most recently updated first.

        Args:
            type: ``"image"``, ``"video"``, ``"audio"``, ``"document"`` or ``"other"``; filtered by the server where
                it can.
            since: Only files created then or later: ``"3 days ago"``, ``"yesterday"``, an ISO 8601 date or time with
                its offset, a date or an aware datetime. A listing that comes newest first is left once it is past it.
            until: Only files created before; a date includes that day.
            name: Text in the name, in any letter case; with ``*``, ``?`` or ``[`` a pattern of the whole name.
            tags: Only files with any of these tags, which only Swiftia has.
            context: Only files of these contexts, which only Genviral has; all contexts when left out.
            origin: Only files that were made by this: ``"studio"`` by Genviral's studio, ``"tool"``, ``"project"`` or
                ``"export"`` by VideoGen's, ``"job"`` by a job of Swiftia. Genviral's files do not tell it, so what the
                studio made is listed by requests of its own.
            providers: Only these; default: all that have a client.
            undated: Whether files without a time pass ``since`` and ``until``; they do not by default.
            zone: Where days begin; default UTC.
            on_error: ``"report"``: a provider that fails is logged and noted in ``errors`` of the listing, and the
                others go on; once all have failed, the first error is raised. ``"raise"``: its error is raised.

        Raises:
            InvalidArgumentError: For a value that cannot be understood, before any request.

        Example::

            library = reelkit.MediaLibrary(genviral, videogen, swiftia)
            files = library.list(name="*.mp4", since="2026-11-01", providers=["genviral", "swiftia"])
            for file in files:
                print(file.name)
            print(files.errors)
        """
        return MediaListing(
            query_of(
                self._clients,
                type=type,
                since=since,
                until=until,
                name=name,
                tags=tags,
                context=context,
                origin=origin,
                providers=providers,
                undated=undated,
                zone=zone,
                on_error=on_error,
            )
        )

    def close(self) -> None:
        """Close the clients that the library made."""
        for client in self._own:
            client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class MediaListing(Report):
    """A lazy listing of several providers. Nothing is requested before the first file; iterating again starts over."""

    def __init__(self, query: Query) -> None:
        super().__init__(len({listing.provider for listing in query.listings}), query.on_error)
        self._query = query

    def __iter__(self) -> Generator[MediaFile]:
        self._start()
        readers = Readers(self._query.listings, self._query.filters)
        try:
            while (files := readers.more()) is not None:
                self._note(readers.failures)
                for file in files:
                    yield file
            self._end(readers.failures)
        finally:
            readers.stop()

    def collect(self, *, max_items: int | None = None) -> list[MediaFile]:
        """All files, or the first ``max_items``, as a list."""
        found: list[MediaFile] = []
        if check_max_items(max_items) == 0:
            return found
        with closing(iter(self)) as files:
            for file in files:
                found.append(file)
                if len(found) == max_items:
                    break
        return found

    def first(self) -> MediaFile | None:
        """The first file, or None."""
        return next(iter(self.collect(max_items=1)), None)
