"""Lists by page number and by Link headers, through the resources that are generated for such operations."""

from __future__ import annotations

import json
import sys
from base64 import urlsafe_b64decode
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import httpx
import pytest
import reelkit
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.lists import ListEndpoint, linked, page_of
from reelkit._resource.rules import Text
from reelkit._resource.uploads import UploadOrId
from reelkit.client import AsyncClient, SyncClient

from tests.support.both import MODES, both, items
from tests.support.runtime import Auth, PageContent, Provider

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
BASE = "https://things.invalid/v1"
THINGS = [f"thing-{number}" for number in range(57)]


class Operation(NamedTuple):
    id: str = "list_things"
    tag: str = "things"
    method: str = "GET"
    path: str = "/things"
    retry: str = "safe"
    success: tuple[int, ...] = (200,)


MAKE_THING = Operation("make_thing", method="POST", retry="never")


@dataclass(frozen=True)
class Thing:
    id: str


def _key(thing: Thing) -> str:
    return thing.id


def _numbered(response: httpx.Response) -> PageContent[Thing]:
    body = response.json()
    return page_of(_key, [Thing(one) for one in body["things"]], body, total=body["total"])


def _linked(response: httpx.Response) -> PageContent[Thing]:
    body = response.json()
    return page_of(_key, [Thing(one) for one in body["things"]], body, next_cursor=linked(response))


NUMBERED = ListEndpoint(
    "things", Endpoint(Operation(), _numbered), _key, style="page", most=20, limit="size", place="page"
)
ZERO = ListEndpoint(
    "things", Endpoint(Operation(), _numbered), _key, style="page", most=20, limit="size", place="page", first=0
)
LINKED = ListEndpoint("things", Endpoint(Operation(), _linked), _key, style="link", most=20, limit="size")
PROVIDER = Provider(name="things", base_url=BASE, operations={"list_things": Operation()})


class Server:
    """Serves all three lists, with the first page numbered 0 or 1."""

    def __init__(self, first: int = 1, next_host: str = BASE) -> None:
        self.first = first
        self.next_host = next_host
        self.requests: list[httpx.Request] = []
        self.keys: set[str] = set()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.keys.add(request.headers["authorization"])
        size = int(request.url.params["size"])
        start = (int(request.url.params.get("page", self.first)) - self.first) * size
        body = {"things": THINGS[start : start + size], "total": len(THINGS)}
        headers = {}
        if start + size < len(THINGS):
            number = start // size + 1 + self.first
            headers["Link"] = f'<{self.next_host}/things?size={size}&page={number}>; rel="next"'
        return httpx.Response(200, json=body, headers=headers)


def resource_of(mode: str, transport: httpx.MockTransport, used: Provider = PROVIDER, key: str = "key") -> Any:
    class Sync(SyncClient):
        provider = used

    class Async(AsyncClient):
        provider = used

    if mode == "sync":
        return SyncResource(Sync(key, http_client=httpx.Client(transport=transport))._http)
    return AsyncResource(Async(key, http_client=httpx.AsyncClient(transport=transport))._http)


def listing(mode: str, server: Server, spec: ListEndpoint[Thing], **paging: Any) -> Any:
    resource = resource_of(mode, httpx.MockTransport(server))
    return resource._list(spec, paging.get("page_size"), paging.get("read_ahead"), paging.get("resume"))


@pytest.mark.parametrize(("spec", "first"), [(NUMBERED, 1), (ZERO, 0), (LINKED, 1)])
@pytest.mark.parametrize("page_size", [None, 3, 19])
async def test_every_item_comes_once(mode: str, spec: ListEndpoint[Thing], first: int, page_size: int | None) -> None:
    server = Server(first)
    found = await items(listing(mode, server, spec, page_size=page_size))
    assert [thing.id for thing in found] == THINGS
    assert server.keys == {"Bearer key"}
    assert {request.url.copy_with(query=None) for request in server.requests} == {httpx.URL(f"{BASE}/things")}


@pytest.mark.parametrize(("spec", "first"), [(NUMBERED, 1), (ZERO, 0), (LINKED, 1)])
@pytest.mark.parametrize("count", [0, 1, 2, 19, 20, 21])
async def test_lists_of_a_page_or_less(
    mode: str, spec: ListEndpoint[Thing], first: int, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = THINGS[:count]
    monkeypatch.setattr(sys.modules[__name__], "THINGS", expected)
    found = await items(listing(mode, Server(first), spec))
    assert [thing.id for thing in found] == expected


@pytest.mark.parametrize(("spec", "first"), [(NUMBERED, 1), (ZERO, 0), (LINKED, 1)])
async def test_a_listing_goes_on_from_its_position(mode: str, spec: ListEndpoint[Thing], first: int) -> None:
    server = Server(first)
    pager = listing(mode, server, spec, page_size=5)
    taken = await pager.collect(max_items=23) if mode == "async" else pager.collect(max_items=23)
    rest = await items(listing(mode, server, spec, resume=pager.position))
    assert [thing.id for thing in [*taken, *rest]] == THINGS


async def test_a_server_that_numbers_from_0_is_an_error_where_the_specification_says_1(mode: str) -> None:
    server = Server(0)
    with pytest.raises(reelkit.PaginationError, match="numbers its pages from 0"):
        await items(listing(mode, server, NUMBERED))
    # Pages under way meanwhile may arrive behind it.
    assert "0" in [request.url.params["page"] for request in server.requests]


async def test_a_next_page_on_another_host_is_not_asked_for(mode: str) -> None:
    server = Server(next_host="https://elsewhere.invalid")
    with pytest.raises(reelkit.PaginationError, match="another host"):
        await items(listing(mode, server, LINKED))
    assert len(server.requests) == 1


async def test_a_link_that_repeats_the_key_is_followed_and_no_position_holds_it(mode: str) -> None:
    """Servers that take the key in the query write the whole URL of the request into their links."""
    key = "secret-0123456789"
    seen: list[str] = []

    def serve(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.params["api_key"])
        start, size = int(request.url.params.get("start", 0)), int(request.url.params["size"])
        link = f'<?size={size}&api_key={key}&start={start + size}>; rel="next"'
        headers = {"Link": link} if start + size < len(THINGS) else {}
        return httpx.Response(200, json={"things": THINGS[start : start + size]}, headers=headers)

    provider = replace(PROVIDER, auth=Auth("query", "api_key"))
    resource: Any = resource_of(mode, httpx.MockTransport(serve), provider, key)
    pager = resource._list(LINKED, 20, None, None)
    taken = await pager.collect(max_items=20) if mode == "async" else pager.collect(max_items=20)
    position = pager.position
    assert key.encode() not in urlsafe_b64decode(f"{position}===")
    rest = await items(resource._list(LINKED, 20, None, position))
    assert [thing.id for thing in [*taken, *rest]] == THINGS
    assert set(seen) == {key}


async def test_a_list_that_comes_whole_has_no_page_size(mode: str) -> None:
    whole = replace(NUMBERED, style="cursor", most=None, place=None)
    with pytest.raises(reelkit.InvalidArgumentError, match="must be left out: the list is not paged"):
        listing(mode, Server(), whole, page_size=20)


async def test_a_call_without_an_idempotency_key_gets_a_new_one(mode: str) -> None:
    sent = list[str]()

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content)["key"])
        return httpx.Response(200, json={})

    endpoint = Endpoint(MAKE_THING, lambda _: None, (Argument("key", "key", "body", Text(), fresh=True),), body=True)
    resource = resource_of(mode, httpx.MockTransport(serve))
    for values in ({}, {}, {"key": "mine"}):
        await both(resource._call(endpoint, **values))
    assert sent[2] == "mine"
    assert len({*sent}) == 3


async def test_a_client_that_cannot_upload_says_so(mode: str) -> None:
    argument = Argument("file", "file", "body", UploadOrId(Text()), required=True)
    endpoint = Endpoint(MAKE_THING, lambda _: None, (argument,), body=True, uploads=True)
    resource = resource_of(mode, httpx.MockTransport(lambda _: httpx.Response(500)))
    with pytest.raises(reelkit.InvalidArgumentError, match="must be an id: this client has no uploads"):
        await both(resource._call(endpoint, file=reelkit.Upload(b"x", filename="a.png")))


LINKS = [
    '<https://things.invalid/v1/things?start={0}&size=20>; rel="next"',
    '<https://things.invalid:443/v1/things?start={0}&size=20>; rel="next"',
    '<HTTPS://Things.INVALID/v1/things?start={0}&size=20>; rel="next"',
    "</v1/things?start={0}&size=20>; REL=NEXT",
    "<//things.invalid/v1/things?start={0}&size=20>; rel=next",
    "<../v1/./things?start={0}&size=20>; rel=next",
    '<?start=0>; rel="first prev", <?f=a,b;c&start={0}&size=20#top>; rel="last next"; title="a, <b>"',
    "</v1/things/?start={0}&size=20>; rel=next",
    "</v2/teams/a%2Fb/things?start={0}&size=20>; rel=next",
    "</other?start={0}&size=20>; rel=next",
]


def serve_links(link: Callable[[int], str], log: list[httpx.Request]) -> httpx.MockTransport:
    """A server whose pages of 20 begin at ``start``; ``link`` makes the header that leads to a start."""

    def serve(request: httpx.Request) -> httpx.Response:
        # A copy: the key is taken out of a request when it has been sent.
        log.append(httpx.Request(request.method, request.url, headers=request.headers))
        start = int(request.url.params.get("start", 0))
        headers = [("Link", "<?start=0>; rel=first")]
        if start + 20 < len(THINGS):
            headers.append(("Link", link(start + 20)))
        things = THINGS[start : start + 20]
        if request.url.params.get("moved"):
            return httpx.Response(302, headers={"Location": request.url.params["moved"]})
        return httpx.Response(200, json={"things": things}, headers=headers)

    return httpx.MockTransport(serve)


@pytest.mark.parametrize("link", LINKS)
async def test_a_link_within_the_origin_is_followed_however_it_is_written(mode: str, link: str) -> None:
    log: list[httpx.Request] = []
    resource: Any = resource_of(mode, serve_links(link.format, log))
    found = await items(resource._list(LINKED, 20, None, None))
    assert [thing.id for thing in found] == THINGS
    assert {request.headers["authorization"] for request in log} == {"Bearer key"}
    assert {(request.url.scheme, request.url.host, request.url.port) for request in log} == {
        ("https", "things.invalid", None)
    }


async def test_the_headers_of_an_operation_go_with_every_page(mode: str) -> None:
    """They are in no link."""
    log: list[httpx.Request] = []
    resource: Any = resource_of(mode, serve_links("<?start={0}&size=20>; rel=next".format, log))
    team = Argument("team", "X-Team", "header", Text())
    spec = replace(LINKED, endpoint=replace(LINKED.endpoint, arguments=(team,)))
    assert len(await items(resource._list(spec, 20, None, None, team="red"))) == len(THINGS)
    assert [request.headers["x-team"] for request in log] == ["red"] * 3


@pytest.mark.parametrize("pages", [1, 2])
async def test_links_in_a_circle_end_in_an_error_behind_their_pages(mode: str, pages: int) -> None:
    log: list[httpx.Request] = []
    circle = serve_links(lambda start: f"<?start={start % (20 * pages)}&size=20>; rel=next", log)
    resource: Any = resource_of(mode, circle)
    with pytest.raises(reelkit.PaginationError, match="leads back to an earlier page"):
        await items(resource._list(LINKED, 20, None, None))
    assert len(log) == pages + 1


@pytest.mark.parametrize("to", ["/v1/things?start=40", "https://elsewhere.invalid/things"])
async def test_a_redirect_of_a_page_is_an_error_and_is_not_followed(mode: str, to: str) -> None:
    log: list[httpx.Request] = []
    resource: Any = resource_of(mode, serve_links(lambda start: f"<?start={start}&moved={to}>; rel=next", log))
    with pytest.raises(reelkit.APIStatusError) as caught:
        await items(resource._list(LINKED, 20, None, None))
    assert caught.value.status_code == 302
    assert len(log) == 2


@pytest.mark.parametrize("link", ["</v1/things?q=\x01>; rel=next", f"</v1/things?q={'x' * 70_000}>; rel=next"])
async def test_a_link_that_is_no_url_is_an_error_behind_the_page(mode: str, link: str) -> None:
    log: list[httpx.Request] = []
    resource: Any = resource_of(mode, serve_links(lambda _: link, log))
    with pytest.raises(reelkit.PaginationError, match="cannot be read"):
        await items(resource._list(LINKED, 20, None, None))
    assert len(log) == 1
