"""Values that a file cannot have, through ``ls``, ``du`` and the library: as the table of the guide has it.

An error is typed and names the item; without one every file is there.
"""

from __future__ import annotations

import json
import math
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import MockResponse, ProviderMock

from tests.cli.conftest import Mocks, Run
from tests.models.test_wrong_types import ROWS
from tests.support.both import MODES, items
from tests.support.scripted import CLIENTS

FIELDS = {
    "genviral": {"id": "string", "size": "integer", "createdAt": "timestamp"},
    "videogen": {"fileId": "string", "durationSeconds": "number"},
    "swiftia": {"id": "string", "size": "integer", "length": "number", "createdAt": "timestamp"},
}
OPTIONAL = {"durationSeconds"}
VALUES: tuple[Any, ...] = (math.inf, math.nan, 2**70, "12", 5, 1.5, None, {})
JSON = {"content-type": "application/json"}


def is_refused(provider: str, field: str, value: Any) -> bool:
    """Whether the guide's table calls the value an error."""
    if value is None:
        return field not in OPTIONAL
    said = {json.dumps(other): outcome for kind, other, outcome in ROWS if kind == FIELDS[provider][field]}
    return said.get(json.dumps(value)) == "an error"


def page_with(mock: ProviderMock, field: str, value: Any) -> tuple[bytes, str, int]:
    """A whole list with the value in its second item, the id of that item, and how many there are."""
    with mock.client() as client:
        body: Any = next(iter(client.files.list(read_ahead=0).pages())).raw.to_dict()
    page = body.get("data", body)
    files = page["files"][:3]
    item = str(files[1].get("id", files[1].get("fileId")))
    files[1][field] = value
    ends = {"files": files, "total": len(files), "hasMore": False, "nextCursor": None}
    page |= {name: end for name, end in ends.items() if name in page}
    return json.dumps(body).replace("Infinity", "1e400").encode(), item, len(files)


def named(text: str, provider: str, field: str, item: str) -> bool:
    """Whether an error tells the item: by its id where it has one, else by its place."""
    place = "$.data.files[1]" if provider == "genviral" else "$.files[1]"
    return place in text and (item in text or "id" in field.lower())


@pytest.mark.parametrize(("provider", "field"), [(name, field) for name in FIELDS for field in FIELDS[name]])
def test_ls_and_du(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch, provider: str, field: str) -> None:
    mock = next(one for one in mocks if one.name == provider)
    for value in VALUES[:4]:
        body, item, count = page_with(mock, field, value)
        with monkeypatch.context() as patch:
            patch.setattr(mock, "handle", lambda _, body=body: MockResponse(200, tuple(JSON.items()), body))
            listed, summed = run("ls", provider), run("du", provider)
        for outcome in (listed, summed):
            assert "Traceback" not in outcome.err
            assert "OverflowError" not in outcome.err
            if is_refused(provider, field, value):
                assert outcome.code == 1, (value, outcome)
                assert named(outcome.err, provider, field, item), (value, outcome.err)
            else:
                assert outcome.code == 0, (value, outcome)
        if listed.code == 0:
            assert len(listed.rows) == count


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("provider", FIELDS)
async def test_the_library(mocks: Mocks, provider: str, mode: str) -> None:
    mock = next(one for one in mocks if one.name == provider)
    kind: Any = reelkit.MediaLibrary if mode == "sync" else reelkit.AsyncMediaLibrary
    for field in FIELDS[provider]:
        for value in VALUES:
            body, item, count = page_with(mock, field, value)
            transport = httpx.MockTransport(lambda _, body=body: httpx.Response(200, headers=JSON, content=body))
            inner = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
            client = CLIENTS[provider][mode]("key_for_tests", http_client=inner, max_retries=0)
            listing = kind(client).list(undated=True)
            if is_refused(provider, field, value):
                with pytest.raises(reelkit.ResponseDecodeError) as caught:
                    await items(listing)
                assert named(str(caught.value), provider, field, item), (value, str(caught.value))
            else:
                assert len(await items(listing)) == count, value
                assert listing.errors == {}
