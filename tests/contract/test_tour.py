"""SDK -> specification: every request that the public API sends is one that the specification describes."""

from __future__ import annotations

import json
from functools import partial
from importlib import import_module
from typing import Any

import httpx
import pytest
from reelkit.mock import GenviralMock, ProviderMock, mock_of

from tests.contract.answer_judge import judge_answer
from tests.contract.inputs import IDS
from tests.contract.request_judge import judge, sent_names
from tests.contract.specification import EVERY_OPERATION, SPECIFICATIONS
from tests.contract.tour import BY_HAND, visit
from tests.support.both import MODES, client

MOCKS = {provider: partial(mock_of, provider) for provider in SPECIFICATIONS}
GENERATED: dict[str, dict[str, Any]] = {
    provider: import_module(f"{provider}_api.operations").OPERATIONS for provider in SPECIFICATIONS
}
SEEDED = 25


class Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Keeps every request as it would go to the network, with a mock's answer."""

    def __init__(self, mock: ProviderMock) -> None:
        self.exchanges: list[tuple[httpx.Request, httpx.Response]] = []
        self._inner = mock.transport()

    def _keep(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        # The client reads a success of another status as the documented one, in place.
        kept = httpx.Response(response.status_code, headers=response.headers, content=response.content)
        self.exchanges.append((request, kept))
        return response

    def _copy(self, request: httpx.Request) -> httpx.Request:
        # The client takes its key out of a request once it has been answered.
        return httpx.Request(request.method, request.url, headers=request.headers.raw, content=request.content)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._keep(self._copy(request), self._inner.handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._keep(self._copy(request), await self._inner.handle_async_request(request))


async def exchanges_of(
    provider: str, operation_id: str, mode: str, mock: ProviderMock
) -> list[tuple[httpx.Request, httpx.Response]]:
    """Every request that a stop of the tour sends, and its answer."""
    recorder, operation = Recorder(mock), SPECIFICATIONS[provider].operations[operation_id]
    if mode == "sync":
        with httpx.Client(transport=recorder) as http_client:
            await visit(operation, client(mock, mode, http_client=http_client), mock)
    else:
        async with httpx.AsyncClient(transport=recorder) as async_http_client:
            await visit(operation, client(mock, mode, http_client=async_http_client), mock)
    return recorder.exchanges


@pytest.fixture
def mock(provider: str) -> ProviderMock:
    return MOCKS[provider](files=SEEDED)


@pytest.mark.parametrize("provider", SPECIFICATIONS)
def test_every_operation_is_generated(provider: str) -> None:
    generated = {operation.id for operation in GENERATED[provider].values()}
    assert generated == set(SPECIFICATIONS[provider].operations)
    assert {operation_id for name, operation_id in BY_HAND if name == provider} <= generated


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("provider", "operation_id"), EVERY_OPERATION)
async def test_every_exchange_is_specified(provider: str, operation_id: str, mode: str, mock: ProviderMock) -> None:
    specification = SPECIFICATIONS[provider]
    operation = specification.operations[operation_id]
    base_url = str(specification.content["servers"][0]["url"])
    sent: set[str] = set()
    ids: set[str] = set()
    statuses: set[int] = set()
    for request, response in await exchanges_of(provider, operation_id, mode, mock):
        assert judge(specification, request, base_url, mock.api_key) == [], request.url
        found = specification.find(request.method, request.url.raw_path.decode().partition("?")[0])
        assert found is not None
        assert judge_answer(found[0], response) == [], (request.url, response.text)
        if found[0].id == operation_id:
            sent |= sent_names(operation, request)
            ids |= set(found[1].values())
            statuses.add(response.status_code)
    missed = {*operation.query, *operation.body_names} - sent
    assert not missed, f"the stop never sends {', '.join(sorted(missed))}"
    assert any(status < 300 for status in statuses), "the stop never succeeds"
    if operation.takes_text:
        assert set(IDS) <= ids, "the ids of the tour do not arrive as they were given"


KEY = "gva_live_mock.secret"
FILES = "https://www.genviral.io/api/partner/v1/files"
ITEMS = f"https://www.genviral.io/api/partner/v1/folders/{GenviralMock.folder_id}/items"
SOME_IDS = {"item_ids": [GenviralMock.folder_id]}
PLANTED: dict[str, tuple[dict[str, Any], str]] = {
    "unknown query name": ({"url": FILES, "params": {"limitt": 5}}, "query limitt is not specified"),
    "value out of range": ({"url": FILES, "params": {"limit": 101}}, "query limit: $: 101 is greater than"),
    "value of another type": ({"url": FILES, "params": {"limit": "5.0"}}, "'5.0' is not of type 'integer'"),
    "value not in the enum": ({"url": FILES, "params": {"type": "audio"}}, "'audio' is not one of"),
    "repeated query name": ({"url": FILES, "params": {"context": ["a", "b"]}}, "query context is repeated"),
    "empty value": ({"url": FILES, "params": {"context": ""}}, "query context is empty"),
    "missing query": ({"url": FILES.replace("files", "folders")}, "query media_type is missing"),
    "unknown path": ({"url": FILES + "/"}, "no operation is GET"),
    "unknown method": ({"url": FILES, "method": "PUT"}, "no operation is PUT"),
    "bad path parameter": ({"url": ITEMS.replace("aaaaaaaa-", "")}, "path folderId: $: "),
    "another host": ({"url": FILES.replace("www.", "")}, "sent to b'genviral.io'"),
    "no key": ({"url": FILES, "headers": {"authorization": ""}}, "does not carry the key"),
    "not accepting JSON": ({"url": FILES, "headers": {"accept": "text/html"}}, "header accept is 'text/html'"),
    "body dropped": ({"url": ITEMS, "method": "DELETE"}, "body is not JSON: b''"),
    "unknown field": ({"url": ITEMS, "method": "POST", "json": {**SOME_IDS, "x": 1}}, "body field x is not specified"),
    "missing field": ({"url": ITEMS, "method": "POST", "json": {}}, "'item_ids' is a required property"),
    "field of another type": (
        {"url": ITEMS, "method": "POST", "json": {"item_ids": ["1"]}},
        "body $.item_ids[0]: '1' is not a 'uuid'",
    ),
    "form instead of JSON": ({"url": ITEMS, "method": "POST", "data": {"item_ids": "1"}}, "header content-type is"),
    "body on GET": ({"url": FILES, "json": SOME_IDS}, "body is not specified"),
}


@pytest.mark.parametrize("planted", PLANTED)
def test_the_judge_finds_planted_defects(planted: str) -> None:
    arguments, expected = PLANTED[planted]
    headers = {"authorization": f"Bearer {KEY}", "accept": "application/json", **arguments.get("headers", {})}
    request = httpx.Client().build_request(**{"method": "GET", **arguments, "headers": headers})
    problems = judge(SPECIFICATIONS["genviral"], request, "https://www.genviral.io", KEY)
    assert any(expected in problem for problem in problems), problems


def test_the_judge_accepts_a_request_as_documented() -> None:
    headers = {"authorization": f"Bearer {KEY}", "accept": "application/json", "content-type": "application/json"}
    request = httpx.Request("DELETE", ITEMS, headers=headers, content=json.dumps(SOME_IDS))
    assert judge(SPECIFICATIONS["genviral"], request, "https://www.genviral.io", KEY) == []
