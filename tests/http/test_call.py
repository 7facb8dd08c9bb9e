"""The scope of an operation: where a body stops to fit, and the answer beside what was read from it."""

from __future__ import annotations

import json
import math
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import GenviralMock

from tests.support.both import MODES, both, client
from tests.support.probe import THING, Thing, in_process


def answering(mode: str, content: Any, status: int = 200, headers: dict[str, str] | None = None) -> Any:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return in_process(mode, lambda request: httpx.Response(status, content=body, headers=headers))


async def decode_failure(mode: str, content: Any, headers: dict[str, str] | None = None) -> reelkit.ResponseDecodeError:
    with pytest.raises(reelkit.ResponseDecodeError) as caught:
        await both(answering(mode, content, headers=headers).call("read"))
    return caught.value


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("content", "model", "field", "path", "reason"),
    [
        ({}, "Thing", "name", "$", "$ has no 'name' (Thing)"),
        (None, "Thing", None, "$", "$ is null, not an object (Thing)"),
        ([1], "Thing", None, "$", "$ is an array, not an object (Thing)"),
        ("text", "Thing", None, "$", '$ is "text", not an object (Thing)'),
        (7, "Thing", None, "$", "$ is 7, not an object (Thing)"),
        (True, "Thing", None, "$", "$ is true, not an object (Thing)"),
        ({"name": "n", "cover": None}, "Part", None, "$.cover", "$.cover is null, not an object (Part)"),
        ({"name": "n", "cover": {}}, "Part", "size", "$.cover", "$.cover has no 'size' (Part)"),
        ({"x": None, "name": "n", "cover": None}, "Part", None, "$.cover", "$.cover is null, not an object (Part)"),
        ({"name": "n", "parts": [{"size": 1}, {"siz": 2}]}, "Part", "size", "$.parts[1]", "$.parts[1] has no 'size'"),
        ({"name": "n", "parts": [{"size": 1}, None]}, "Part", None, "$.parts[1]", "$.parts[1] is null, not an object"),
        (
            {"name": "n", "parts": [{"size": "big"}]},
            "Part",
            "size",
            "$.parts[0]",
            '$.parts[0].size is "big", not an integer (Part)',
        ),
        (
            {"name": "n", "parts": [{"size": None}]},
            "Part",
            "size",
            "$.parts[0]",
            "$.parts[0].size is null, not",
        ),
        ({"name": "n", "parts": 5}, "Thing", "parts", "$", "$.parts is 5, not an array (Thing)"),
        ({"message": "gone", "code": "x_1"}, "Thing", "name", "$", "$ has no 'name' (Thing); the body says x_1 gone"),
    ],
)
async def test_where_a_body_stops_to_fit(
    content: Any, model: str, field: str | None, path: str, reason: str, mode: str
) -> None:
    error = await decode_failure(mode, content)
    assert (error.model, error.field, error.path) == (model, field, path)
    assert f"200 with a body that does not fit the specification: {reason}" in str(error)
    assert json.loads(error.body) == content
    assert (error.operation, error.method, error.attempts) == ("read", "GET", 1)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("content", "headers", "reason"),
    [
        (
            b"<html>\n<p>hi</p>",
            {"content-type": "text/html"},
            "not JSON (JSONDecodeError), but text/html: <html> <p>hi</p>",
        ),
        (b"", None, "not JSON (JSONDecodeError), but without a content type and empty"),
        (b'{"name": "cut o', {"content-type": "application/json"}, 'application/json: {"name": "cut o'),
        (b"\xff\xfe\xfa", None, "not JSON (UnicodeDecodeError)"),
        (b"[" * 100_000, None, "not JSON (RecursionError)"),
    ],
)
async def test_a_body_that_is_no_json(content: bytes, headers: dict[str, str] | None, reason: str, mode: str) -> None:
    error = await decode_failure(mode, content, headers)
    assert reason in str(error)
    assert len(str(error)) < 500
    assert (error.model, error.field, error.path, error.body) == (None, None, "$", content)


@pytest.mark.parametrize(
    ("change", "model", "field", "path"),
    [
        (lambda body: body.pop("data"), "ListFilesResponse", "data", "$"),
        (lambda body: body.update(data=None), "FileList", None, "$.data"),
        (lambda body: body["data"].pop("total"), "FileList", "total", "$.data"),
        (lambda body: body["data"].update(files=None), "FileList", "files", "$.data"),
        (lambda body: body["data"]["files"][1].pop("url"), "File", "url", "$.data.files[1]"),
        (lambda body: body["data"]["files"][1].update(createdAt="soon"), "File", "createdAt", "$.data.files[1]"),
        (lambda body: body["data"]["files"].append(None), "File", None, "$.data.files[3]"),
    ],
)
def test_generated_models_tell_the_place_too(change: Any, model: str, field: str | None, path: str) -> None:
    with GenviralMock(files=3).client() as genviral:
        body = json.loads(genviral.raw(genviral.api.files.list_files).body)
    change(body)
    handler = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
    genviral = reelkit.Genviral("rk-test", http_client=httpx.Client(transport=handler))
    with pytest.raises(reelkit.ResponseDecodeError) as caught:
        genviral.api.files.list_files()
    assert (caught.value.model, caught.value.field, caught.value.path) == (model, field, path)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_raw_gives_the_answer_and_what_was_read(mode: str) -> None:
    probe = answering(mode, THING, headers={"X-Request-Id": "req_7"})
    answer = await both(probe.raw(probe.things.call, "read"))
    assert isinstance(answer, reelkit.RawResponse)
    assert (answer.status_code, answer.headers["x-request-id"], answer.attempts) == (200, "req_7", 1)
    assert json.loads(answer.body) == THING
    assert isinstance(answer.parsed, Thing)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_raw_shows_the_status_that_arrived(mode: str) -> None:
    probe = answering(mode, THING, status=201)
    assert (await both(probe.raw(probe.things.call, "create"))).status_code == 201


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_raw_takes_methods_of_the_wrapper_that_make_one_request(mode: str) -> None:
    mock = GenviralMock(files=5)
    genviral: Any = client(mock, mode)  # a callable of one kind or the other
    folder_id = mock.folder_id
    generated = await both(genviral.raw(genviral.api.folders.get_folder, folder_id))
    wrapped = await both(genviral.raw(genviral.folders.get, folder_id))
    assert generated.parsed.data == wrapped.parsed
    assert generated.status_code == wrapped.status_code == 200
    await both(genviral.close())


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_raw_refuses_a_second_request_before_it_is_sent(mode: str) -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.method)
        return httpx.Response(200, json=THING)

    probe = in_process(mode, handler)

    with pytest.raises(reelkit.InvalidArgumentError, match=r"twice.*several requests, of which only the first"):
        await both(probe.raw(probe.things.twice))
    assert seen == ["GET"]
    # And the recording is over.
    await both(probe.call("read"))
    await both(probe.call("read"))


def test_raw_refuses_a_method_that_makes_no_request() -> None:
    genviral = GenviralMock(files=5).client()
    with pytest.raises(reelkit.InvalidArgumentError, match=r"FilesResource\.list.*lazy.*list_files"):
        genviral.raw(genviral.files.list)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_raw_lets_errors_pass(mode: str) -> None:
    probe = answering(mode, {"message": "no"}, status=403)
    with pytest.raises(reelkit.PermissionDeniedError):
        await both(probe.raw(probe.things.call, "read"))


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("argument", ["thing_id", "query"])
async def test_text_that_utf8_cannot_carry_is_an_invalid_argument(argument: str, mode: str) -> None:
    probe = answering(mode, THING)
    with pytest.raises(reelkit.InvalidArgumentError):
        await both(probe.call("read", **{argument: "\ud800"}))


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_numbers_that_json_has_not_are_invalid_arguments(number: float) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match=r"body.* must be JSON"):
        in_process("sync", lambda request: httpx.Response(200))._http.build_request(
            "POST", "/things", json={"size": number}
        )
