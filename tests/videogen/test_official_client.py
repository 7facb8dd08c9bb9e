"""VideoGen's official client, version 2.5.3, against the mock: every operation, every wait, every helper.

The mock is as real as their client believes. Arguments are the examples of the specification, in their spelling.
"""

from __future__ import annotations

import inspect
import io
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import videogen
from reelkit.mock import RecordedRequest, VideoGenMock
from reelkit.mock.server import serve
from videogen._http import camel_to_snake

from tests.mock.test_every_operation import bodies_of, path_of
from tests.support.both import MODES, both
from tests.support.official import OPERATIONS

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
QUICK = {"poll_interval_ms": 1}


WAITS = [
    f"{tag}.{name}"
    for tag, resource in vars(videogen.VideoGen(api_key="x")).items()
    for name in dir(resource)
    if name.endswith("_and_wait")
]


@pytest.fixture
def mock() -> VideoGenMock:
    return VideoGenMock(files=30)


def official(mock: VideoGenMock, mode: str) -> Any:
    transport = mock.transport()
    if mode == "sync":
        return videogen.VideoGen(api_key=mock.api_key, http_client=httpx.Client(transport=transport))
    return videogen.AsyncVideoGen(api_key=mock.api_key, http_client=httpx.AsyncClient(transport=transport))


def method(client: Any, place: str) -> Any:
    resource, name = place.split(".")
    return getattr(getattr(client, resource), name)


def described(mock: VideoGenMock, operation_id: str) -> Any:
    return mock._parts.document.operations[operation_id]


def arguments(mock: VideoGenMock, operation: Any, body: bytes) -> dict[str, Any]:
    """What leads to an item that exists, and an example of the body."""
    template = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", operation.path)
    match = re.fullmatch(template, path_of(mock, operation))
    assert match is not None
    path = {camel_to_snake(name): value for name, value in match.groupdict().items()}
    return {**path, **(in_python(json.loads(body)) if body else {})}


def in_python(value: Any) -> Any:
    """The names that a user of their client writes; it writes some of them otherwise when it reads: ``BRoll``."""
    if isinstance(value, dict):
        return {re.sub(r"(?<=[a-z0-9A-Z])([A-Z])", r"_\1", key).lower(): in_python(one) for key, one in value.items()}
    return [in_python(one) for one in value] if isinstance(value, list) else value


def last(mock: VideoGenMock) -> RecordedRequest:
    return mock.requests[-1]


def test_both_have_the_same_operations(mode: str) -> None:
    mock = VideoGenMock(files=0)
    assert set(OPERATIONS) == set(mock._parts.document.operations)
    assert len(OPERATIONS) == 62
    client = official(mock, mode)
    assert all(inspect.ismethod(method(client, place)) for place in [*OPERATIONS.values(), *WAITS])


@pytest.mark.parametrize("operation_id", OPERATIONS)
async def test_every_operation(mode: str, operation_id: str, mock: VideoGenMock) -> None:
    client, operation = official(mock, mode), described(mock, operation_id)
    for body in bodies_of(mock, operation):
        given = arguments(mock, operation, body)
        result = await both(method(client, OPERATIONS[operation_id])(**given))
        sent = last(mock)
        status = operation.success()
        assert (sent.operation, sent.status) == (operation_id, int(status))
        # They send an empty object where a body is optional, and none to operations that take none.
        assert json.loads(sent.body or b"{}") == json.loads(body or b"{}")
        told = operation.responses[status].get("content", {}).get("application/json")
        if told is None:
            assert result is None
            continue
        required = {camel_to_snake(name) for name in mock._parts.document.resolve(told["schema"]).get("required", ())}
        assert required <= set(result)


@pytest.mark.parametrize(
    "operation_id", sorted(id_ for id_ in OPERATIONS if id_.startswith("list") or id_ == "getFiles")
)
async def test_every_list_is_walked_by_their_cursors(mode: str, operation_id: str, mock: VideoGenMock) -> None:
    client, operation = official(mock, mode), described(mock, operation_id)
    given = arguments(mock, operation, b"")
    pointers = operation.extension("pagination")
    items, key = pointers["items"].lstrip("/"), camel_to_snake(str(pointers.get("key", "/")).lstrip("/"))
    paged = "cursor" in operation.query
    seen: list[str] = []
    cursor: dict[str, str] = {}
    for _ in range(50):
        page = await both(
            method(client, OPERATIONS[operation_id])(**given, **({"limit": 7} if paged else {}), **cursor)
        )
        found = page[camel_to_snake(items)]
        seen += [str(item.get(key) or json.dumps(item, sort_keys=True)) for item in found]
        if not page.get("has_more"):
            break
        assert len(found) == 7
        cursor = {"cursor": page["next_cursor"]}
    assert not page.get("has_more")
    assert seen
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("place", WAITS)
async def test_every_start_and_wait(mode: str, place: str, mock: VideoGenMock) -> None:
    started = {
        "projects.export_and_wait": "projects.export_project",
        "projects.remix_and_wait": "projects.remix_project",
    }
    begun = started.get(place, place.removesuffix("_and_wait"))
    operation = described(mock, next(id_ for id_, known in OPERATIONS.items() if known == begun))
    given = arguments(mock, operation, bodies_of(mock, operation)[0])
    if place == "projects.remix_and_wait":
        # Theirs waits for all remixes of a project, and some of the seeded ones have failed.
        older = mock.collection("remix-actions", given["project_id"])
        for remix_id in older.ids:
            older.delete(remix_id)
    ended = await both(method(official(mock, mode), place)(**given, **QUICK))
    states = [one["status"] for one in ended.get("remix_actions", [ended])]
    assert set(states) == {"succeeded"}
    assert sum(request.operation == operation.id for request in mock.requests) == 1


@pytest.mark.parametrize("outcome", ["failed", "cancelled", "blocked"])
async def test_other_ends_of_a_job(mode: str, outcome: Any, mock: VideoGenMock) -> None:
    mock.jobs.script(outcome)
    client = official(mock, mode)
    if outcome == "blocked":
        ended = await both(client.tools.generate_image_and_wait(prompt="x", **QUICK))
        assert ended["status"] == "awaiting_approval"
        return
    with pytest.raises(videogen.VideoGenError) as caught:
        await both(client.tools.generate_image_and_wait(prompt="x", **QUICK))
    assert caught.value.body["status"] == outcome


async def test_errors_are_theirs(mode: str, mock: VideoGenMock) -> None:
    client = official(mock, mode)
    cases = [
        (client.files.get_file, {"file_id": "vg_file_none"}, 404),
        (client.tools.generate_image, {}, 400),
        (client.files.get_files, {"cursor": "that of another list"}, 400),
    ]
    for call, given, status in cases:
        with pytest.raises(videogen.VideoGenError) as caught:
            await both(call(**given))
        assert (caught.value.status, caught.value.request_id is not None) == (status, True)
        assert isinstance(caught.value.body["code"], str)


@pytest.fixture
def served() -> Iterator[tuple[VideoGenMock, str]]:
    mock = VideoGenMock(files=30)
    with serve(mock) as server:
        yield mock, server.base_url


async def test_upload_preview_and_download(mode: str, served: tuple[VideoGenMock, str], tmp_path: Path) -> None:
    mock, url = served
    kind = videogen.VideoGen if mode == "sync" else videogen.AsyncVideoGen
    client: Any = kind(api_key=mock.api_key, base_url=url)
    data = b"\x89PNG\r\n\x1a\n" + bytes(50_000)
    file = await both(client.upload_file(io.BytesIO(data), display_name="a.png", content_type="image/png", **QUICK))
    assert (file["type"], file["download_source"]["status"]) == ("IMAGE", "ready")
    target = tmp_path / "back.png"
    assert await both(client.download_file(file["file_id"], output_path=target)) == data
    assert target.read_bytes() == data
    assert (await both(client.get_hydrated_file(file["file_id"])))["file_id"] == file["file_id"]
    public = await both(client.create_public_preview(file["file_id"], **QUICK))
    assert public["static_public_preview_source"]["url"].startswith(url)
    await both(client._http.aclose() if mode == "async" else client._http.close())


def test_deliveries_verify(mode: str, mock: VideoGenMock) -> None:
    mock.follow_wall_time()
    for event in mock.webhooks.events:
        request = mock.webhooks.request("https://example.com/hook", event)
        headers: Any = dict(request.headers)
        parsed = videogen.verify_webhook_signature(request.content, headers, mock.webhooks.secret)
        assert parsed["event"] == event
        assert abs(int(headers["webhook-timestamp"]) - time.time()) < 300
    with pytest.raises(videogen.VideoGenError, match="signature"):
        videogen.verify_webhook_signature(request.content + b" ", headers, mock.webhooks.secret)
