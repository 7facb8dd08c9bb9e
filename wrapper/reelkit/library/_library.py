"""One view of the files of all providers: listed at the same time, merged newest first."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Generator, Iterable, Mapping, Sequence
from contextlib import aclosing, closing
from datetime import UTC, datetime, tzinfo
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from reelkit._http.arguments import as_list, one_of
from reelkit.client import AsyncClient, BaseClient, SyncClient
from reelkit.errors import ConfigurationError, InvalidArgumentError
from reelkit.pagination._pager import check_max_items

from ._async.downloads import AsyncLibraryDownloads
from ._media_file import Filters, MediaFile, MediaKind, ProviderName
from ._readers import AsyncReaders, Readers
from ._since import Moment, moment_of
from ._sources import Listing, listing_of
from ._sync.downloads import LibraryDownloads

if TYPE_CHECKING:
    from reelkit.genviral import AsyncGenviral, Genviral
    from reelkit.swiftia import AsyncSwiftia, Swiftia
    from reelkit.videogen import AsyncVideoGen, VideoGen

OnError = Literal["report", "raise"]
logger = logging.getLogger("reelkit")


class _Base:
    """What sync and async share: which clients there are, and what is asked of them."""

    _kind: type[BaseClient]
    _other: str

    def __init__(self, **clients: Any) -> None:
        self._clients = {name: client for name, client in clients.items() if client is not None}
        if not self._clients:
            raise ConfigurationError("a media library needs at least one client: genviral, videogen or swiftia")
        for name, client in self._clients.items():
            if not isinstance(client, self._kind) or client.provider.name != name:
                raise ConfigurationError(f"{name}={client!r}: must be a client of {name}, and no {self._other} one")

    def _plan(
        self,
        kind: MediaKind | None,
        since: Moment | None,
        until: Moment | None,
        name: str | None,
        tags: str | Iterable[str] | None,
        context: str | Iterable[str] | None,
        providers: Iterable[ProviderName] | None,
        undated: bool,
        zone: tzinfo,
        on_error: OnError,
    ) -> tuple[list[Listing], Filters]:
        one_of("kind", kind, MediaKind)
        one_of("on_error", on_error, OnError)
        if not isinstance(zone, tzinfo):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError("zone", zone, "must be a tzinfo, such as zoneinfo.ZoneInfo('Europe/Berlin')")
        if name is not None and not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError("name", name, "must be text")
        now = datetime.now(UTC)
        filters = Filters(
            kind=kind,
            since=None if since is None else moment_of("since", since, now, zone),
            until=None if until is None else moment_of("until", until, now, zone, end_of_day=True),
            name=name,
            undated=undated,
        )
        tags = None if tags is None else as_list(tags)
        context = None if context is None else as_list(context)
        chosen = self._chosen(providers)
        listings = [listing_of(provider, self._clients[provider], kind, tags, context) for provider in chosen]
        return [listing for listing in listings if listing is not None], filters

    def _chosen(self, providers: Iterable[ProviderName] | None) -> list[Any]:
        if providers is None:
            return list(self._clients)
        chosen = as_list(providers)
        known = list(self._clients)
        if not chosen or any(provider not in known for provider in chosen):
            raise InvalidArgumentError("providers", providers, f"must be among {', '.join(known)}")
        return list(dict.fromkeys(chosen))


class MediaLibrary(_Base, LibraryDownloads):
    """One view of the files of all providers. The clients stay yours: they are not closed.

    Example::

        library = reelkit.MediaLibrary(genviral, videogen, swiftia)
        for file in library.list(kind="video", since="3 days ago"):
            print(file.provider, file.name, file.created_at)
    """

    _kind = SyncClient
    _other = "asynchronous"

    def __init__(
        self, genviral: Genviral | None = None, videogen: VideoGen | None = None, swiftia: Swiftia | None = None
    ) -> None:
        super().__init__(genviral=genviral, videogen=videogen, swiftia=swiftia)

    def list(
        self,
        *,
        kind: MediaKind | None = None,
        since: Moment | None = None,
        until: Moment | None = None,
        name: str | None = None,
        tags: str | Iterable[str] | None = None,
        context: str | Iterable[str] | None = None,
        providers: Iterable[ProviderName] | None = None,
        undated: bool = False,
        zone: tzinfo = UTC,
        on_error: OnError = "report",
    ) -> MediaListing:
        """List the files of all providers, lazily: walked at the same time, merged newest first.

        The same files come in the same order, whichever provider responds first: newest first, and of files as new
        those of Genviral before Swiftia's. VideoGen does not tell when a file was created: its files come after all
        others, in its own order, most recently updated first.

        Args:
            kind: ``"image"``, ``"video"``, ``"audio"``, ``"document"`` or ``"other"``; the server filters if it can.
            since: Only files created then or later: ``"3 days ago"``, ``"yesterday"``, an ISO 8601 date or time with
                its offset, a date or an aware datetime. A listing that comes newest first is left once it is past it.
            until: Only files created before; a date means its end.
            name: Text in the name, in any letter case; with ``*``, ``?`` or ``[`` a pattern of the whole name.
            tags: Only files with any of these tags, which only Swiftia has.
            context: Only files of these contexts, which only Genviral has; all contexts when left out.
            providers: Only these; all that have a client when left out.
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
        listings, filters = self._plan(kind, since, until, name, tags, context, providers, undated, zone, on_error)
        return MediaListing(listings, filters, on_error)


class AsyncMediaLibrary(_Base, AsyncLibraryDownloads):
    """``MediaLibrary`` for asyncio, of the asynchronous clients."""

    _kind = AsyncClient
    _other = "synchronous"

    def __init__(
        self,
        genviral: AsyncGenviral | None = None,
        videogen: AsyncVideoGen | None = None,
        swiftia: AsyncSwiftia | None = None,
    ) -> None:
        super().__init__(genviral=genviral, videogen=videogen, swiftia=swiftia)

    def list(
        self,
        *,
        kind: MediaKind | None = None,
        since: Moment | None = None,
        until: Moment | None = None,
        name: str | None = None,
        tags: str | Iterable[str] | None = None,
        context: str | Iterable[str] | None = None,
        providers: Iterable[ProviderName] | None = None,
        undated: bool = False,
        zone: tzinfo = UTC,
        on_error: OnError = "report",
    ) -> AsyncMediaListing:
        """List the files of all providers, lazily: ``async for file in library.list(): ...``; see ``MediaLibrary``."""
        listings, filters = self._plan(kind, since, until, name, tags, context, providers, undated, zone, on_error)
        return AsyncMediaListing(listings, filters, on_error)


class _Listing:
    """What sync and async share: what to walk, and which providers failed in the latest walk."""

    def __init__(self, listings: Sequence[Listing], filters: Filters, on_error: OnError) -> None:
        self._listings = listings
        self._filters = filters
        self._on_error = on_error
        self._errors: dict[str, Exception] = {}

    @property
    def errors(self) -> Mapping[str, Exception]:
        """The error of each provider that failed in the latest walk, by its name."""
        return dict(self._errors)

    def _report(self, failures: Mapping[str, Exception]) -> None:
        for provider, error in list(failures.items()):
            if self._on_error == "raise":
                raise error
            if provider not in self._errors:
                logger.warning("%s is missing from the library, or a part of it: %s", provider, error)
                self._errors[provider] = error

    def _end(self, failures: Mapping[str, Exception]) -> None:
        """Report the last failures; raise the first one if no provider is left."""
        self._report(failures)
        if self._listings and len(self._errors) == len(self._listings):
            raise next(iter(self._errors.values()))


class MediaListing(_Listing):
    """A lazy listing of several providers. Nothing is requested before the first file; iterating again starts over."""

    def __iter__(self) -> Generator[MediaFile]:
        self._errors = {}
        readers = Readers(self._listings, self._filters)
        try:
            while (files := readers.more()) is not None:
                self._report(readers.failures)
                yield from files
            self._end(readers.failures)
        finally:
            readers.stop()

    def collect(self, *, max_items: int | None = None) -> list[MediaFile]:
        """All files, or the first ``max_items``, as a list."""
        if check_max_items(max_items) == 0:
            return []
        with closing(iter(self)) as files:
            return list(islice(files, max_items))

    def first(self) -> MediaFile | None:
        """The first file, or None."""
        return next(iter(self.collect(max_items=1)), None)


class AsyncMediaListing(_Listing):
    """``MediaListing`` for asyncio: ``async for``, and ``await`` before ``collect()`` and ``first()``."""

    async def __aiter__(self) -> AsyncGenerator[MediaFile]:
        self._errors = {}
        readers = AsyncReaders(self._listings, self._filters)
        try:
            while (files := await readers.more()) is not None:
                self._report(readers.failures)
                for file in files:
                    yield file
            self._end(readers.failures)
        finally:
            await readers.stop()

    async def collect(self, *, max_items: int | None = None) -> list[MediaFile]:
        """All files, or the first ``max_items``, as a list."""
        found: list[MediaFile] = []
        if check_max_items(max_items) == 0:
            return found
        async with aclosing(aiter(self)) as files:
            async for file in files:
                found.append(file)
                if len(found) == max_items:
                    break
        return found

    async def first(self) -> MediaFile | None:
        """The first file, or None."""
        return next(iter(await self.collect(max_items=1)), None)
