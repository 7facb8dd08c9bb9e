"""Leaves of another type than the layer computes with: a typed error or a value, and never the end of the others."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, client, items

pytestmark = pytest.mark.anyio
Body = dict[str, Any]
Change = Callable[[Body], None]
MOCKS: dict[str, Any] = {"genviral": GenviralMock, "swiftia": SwiftiaMock, "videogen": VideoGenMock}
KINDS: dict[tuple[str, str], Any] = {
    ("genviral", "sync"): reelkit.Genviral,
    ("genviral", "async"): reelkit.AsyncGenviral,
    ("swiftia", "sync"): reelkit.Swiftia,
    ("swiftia", "async"): reelkit.AsyncSwiftia,
    ("videogen", "sync"): reelkit.VideoGen,
    ("videogen", "async"): reelkit.AsyncVideoGen,
}


def envelope(body: Body) -> Body:
    found: Body = body.get("data", body)
    return found


def every(names: str, value: object, most: int | None = None) -> Change:
    """Put a value in place of these members of every file, or of so many."""

    def change(body: Body) -> None:
        lists = [value for value in envelope(body).values() if isinstance(value, list)]
        for item in lists[0][:most]:
            for name in names.split():
                if name in item:
                    item[name] = value

    return change


def page(name: str, value: object) -> Change:
    return lambda body: envelope(body).__setitem__(name, value)


IDS, NAMES, URLS = "id fileId", "name filename displayName", "url downloadUrl"


def cases(leaf: str, change: Callable[[object], Change], *values: object) -> dict[str, Change]:
    return {f"{leaf} {value!r}": change(value) for value in values}


CASES: dict[str, Change] = {
    **cases("id", lambda value: every(IDS, value, 1), 5, None, "", [], {}, True, 1.5, "\ud800"),
    **cases("all ids", lambda value: every(IDS, value), "", None),
    **cases("name", lambda value: every(NAMES, value), 5, None, "", [], {"a": 1}, False, "\ud800", "\x1b[2J"),
    **cases("url", lambda value: every(URLS, value), 5, [], "http://[::1/x", "\ud800", ""),
    **cases("type", lambda value: every("type contentType", value), ["video"], 5, None, {}, "hologram"),
    **cases("size", lambda value: every("size length durationSeconds", value), "1", -1, 1e400, [], None),
    **cases("date", lambda value: every("createdAt", value), "0000-99", 5, None, ""),
    **cases("total", lambda value: page("total", value), "1", "x", -1, 1.5, [], None, True),
    **cases("limit", lambda value: page("limit", value), "50", 0, -1, {}, 1e400),
    **cases("cursor", lambda value: page("nextCursor", value), 5, [], {}, "\ud800"),
    **cases("more", lambda value: page("hasMore", value), "1", 0, []),
    "no list": lambda body: envelope(body).clear(),
}


@pytest.fixture(scope="module")
def served() -> dict[str, tuple[Any, bytes]]:
    """Mocks, and the first page of each as it is sent."""
    found = dict[str, tuple[Any, bytes]]()
    for name, kind in MOCKS.items():
        mock = kind(files=3)
        with mock.client() as first:
            page = next(iter(first.files.list(read_ahead=0).pages()))
        found[name] = (mock, json.dumps(page.raw.to_dict()).encode())
    return found


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", MOCKS)
async def test_one_bad_provider_takes_nobody_down(name: str, mode: str, served: dict[str, tuple[Any, bytes]]) -> None:
    others = {other: client(mock, mode) for other, (mock, _) in served.items() if other != name}
    kind: Any = reelkit.MediaLibrary if mode == "sync" else reelkit.AsyncMediaLibrary
    expected = Counter(file.provider for file in await items(kind(*others.values()).list(undated=True)))
    assert set(expected) == set(others)
    body: Body = {}

    def handler(request: httpx.Request) -> httpx.Response:
        content = json.dumps(body).encode()
        return httpx.Response(200, content=content, headers={"content-type": "application/json"})

    transport = httpx.MockTransport(handler)
    inner: Any = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    bad = KINDS[name, mode]("k" * 20, http_client=inner, max_retries=0)
    typed = 0
    for case, change in CASES.items():
        body = json.loads(served[name][1])
        change(body)
        listing = kind(bad, *others.values()).list(undated=True)
        files: list[reelkit.MediaFile] = await items(listing)
        sent = next((value for value in envelope(body).values() if isinstance(value, list)), [])
        assert set(listing.errors) <= {name}, case
        assert all(isinstance(error, reelkit.ReelkitError) for error in listing.errors.values()), case
        assert Counter(file.provider for file in files if file.provider != name) == expected, case
        typed += len(listing.errors)
        if not listing.errors:
            assert sum(file.provider == name for file in files) == len(sent), f"{case}: nothing is dropped silently"
            assert all(isinstance(file.name, str) and file.as_dict() for file in files), case
    assert typed >= 15
