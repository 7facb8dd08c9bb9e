"""What is asked of a library: which listings to read, and what of them to leave out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any, Literal

from reelkit._http.arguments import as_list, one_of
from reelkit.client import BaseClient
from reelkit.errors import InvalidArgumentError

from ._clients import clock_of
from ._media_file import Filters, MediaOrigin, MediaType
from ._sources import SOURCES, Listing
from ._times import Time, time_of

OnError = Literal["report", "raise"]


@dataclass(frozen=True, slots=True)
class Query:
    """The arguments of ``list``, checked."""

    listings: tuple[Listing[Any], ...]
    filters: Filters
    on_error: OnError


def query_of(
    clients: Mapping[str, BaseClient],
    *,
    type: MediaType | None,  # noqa: A002 - the argument of `list`
    since: Time | None,
    until: Time | None,
    name: str | None,
    tags: str | Iterable[str] | None,
    context: str | Iterable[str] | None,
    providers: Iterable[str] | None,
    origin: MediaOrigin | None,
    undated: bool,
    zone: tzinfo,
    on_error: OnError,
) -> Query:
    """Check the arguments of ``list``."""
    one_of("type", type, MediaType)
    one_of("origin", origin, MediaOrigin)
    one_of("on_error", on_error, OnError)
    if not isinstance(zone, tzinfo):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("zone", zone, "must be a tzinfo, such as zoneinfo.ZoneInfo('Europe/Berlin')")
    if name is not None and not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("name", name, "must be text")
    now = datetime.fromtimestamp(clock_of(clients).time(), UTC)
    filters = Filters(
        type=type,
        origin=origin,
        since=None if since is None else time_of("since", since, now, zone),
        until=None if until is None else time_of("until", until, now, zone, end_of_day=True),
        name=name,
        undated=undated,
    )
    tags = None if tags is None else as_list(tags)
    context = None if context is None else as_list(context)
    chosen = _chosen(clients, providers)
    found = [SOURCES[provider](clients[provider], type, tags, context, origin) for provider in chosen]
    return Query(tuple(listing for listings in found for listing in listings), filters, on_error)


def _chosen(clients: Mapping[str, BaseClient], providers: Iterable[str] | None) -> list[str]:
    if providers is None:
        return list(clients)
    chosen = as_list(providers)
    known = list(clients)
    if not chosen or any(provider not in known for provider in chosen):
        raise InvalidArgumentError("providers", providers, f"must be among {', '.join(known)}")
    return list(dict.fromkeys(chosen))
