"""The key shows nowhere: not in errors, their pickles and tracebacks with local variables, logs or warnings."""

from __future__ import annotations

import asyncio
import copy
import io
import itertools
import json
import logging
import pickle
import signal
import socket
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
import reelkit
from reelkit._http.secret import Secret
from rich.console import Console
from rich.pretty import pretty_repr
from rich.traceback import Traceback

from tests.http.test_http_faults import FAULTS, attempt
from tests.support.both import MODES, both
from tests.support.probe import KEY, THING, AsyncProbe, Probe, in_process, probe
from tests.support.sockets import SocketServer, answer, silence


def chain(error: BaseException) -> list[BaseException]:
    """An exception, and all that it came from."""
    found: list[BaseException] = []
    pending: list[BaseException | None] = [error]
    while pending:
        current = pending.pop()
        if current is not None and current not in found:
            found.append(current)
            pending += [current.__cause__, current.__context__]
    return found


def frames(error: BaseException) -> Iterator[FrameType]:
    for part in chain(error):
        for frame, _ in traceback.walk_tb(part.__traceback__):
            yield frame


def seen_in(error: BaseException) -> str:
    """Everything that logs, debuggers and error trackers show of an exception."""
    shown = ["".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())]
    for part in chain(error):
        shown += [str(part), repr(part), pretty_repr(vars(part), max_depth=8), repr(part.args)]
    # The frames of the test itself hold what the test knows.
    for frame in frames(error):
        if "/tests/" not in frame.f_code.co_filename:
            shown += [pretty_repr(value, max_depth=6) for value in frame.f_locals.values()]
    if isinstance(error, reelkit.ReelkitError):
        shown.append(repr(pickle.dumps(error)))
    return "\n".join(shown)


def rendered(error: BaseException) -> str:
    """As rich prints a traceback with local variables."""
    console = Console(file=io.StringIO(), width=300)
    console.print(
        Traceback.from_exception(
            type(error),
            error,
            error.__traceback__,
            show_locals=True,
            locals_max_length=10_000,
            locals_max_string=1_000_000,
        )
    )
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    for name in ("", "reelkit", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, name)


@pytest.mark.anyio
@pytest.mark.parametrize(("name", "mode"), list(zip(FAULTS, itertools.cycle(MODES), strict=False)))
async def test_no_failure_shows_the_key(name: str, mode: str, caplog: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        outcome, server, _ = await attempt(name, "create", mode)
    assert all(f"Authorization: Bearer {KEY}".encode() in request for request in server.requests)
    shown = seen_in(outcome) if isinstance(outcome, BaseException) else pretty_repr(outcome)
    assert KEY not in shown
    assert KEY not in "\n".join(str(warning.message) for warning in caught)
    assert caplog.records
    assert KEY not in "\n".join(f"{record.getMessage()} {vars(record)}" for record in caplog.records)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", ["reset", "truncated JSON"])
async def test_rich_does_not_print_the_key(name: str, mode: str) -> None:
    outcome, _, _ = await attempt(name, "create", mode)
    text = rendered(outcome)
    assert "locals" in text
    assert KEY not in text


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [200, 401, 500])
async def test_a_server_that_echoes_the_key(status: int, mode: str) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        sent = request.headers["authorization"]
        return httpx.Response(status, json={"message": f"refused: {sent}", "code": sent}, headers={"X-Sent": sent})

    client = in_process(mode, echo)
    with pytest.raises(reelkit.APIError) as caught:
        await both(client.call("read"))
    assert KEY not in seen_in(caught.value)
    assert "***" in str(caught.value)


KEYS = (KEY, 'rk/test+0123456789"==')


def forms(key: str) -> list[str]:
    return [key, repr(key)[1:-1], json.dumps(key)[1:-1], urlencode({"": key})[1:]]


def escaped(text: str) -> str:
    return "".join(f"\\u{ord(character):04x}" for character in text)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [200, 401])
@pytest.mark.parametrize(
    "echo",
    [
        lambda key: f"no JSON, but {key}",
        lambda key: b"\xff" + key.encode(),
        lambda key: json.dumps({"name": "whole", "parts": [{"size": key}], "message": key}),
        lambda key: json.dumps({"message": key}).replace("/", "\\/"),
        lambda key: f'{{"message": "{escaped(key)}"}}',
        lambda key: f"/login?{urlencode({'key': key})}",
    ],
    ids=["text", "no text", "a field", "slashes", "escapes", "percent"],
)
async def test_a_key_is_found_however_it_is_written(
    echo: Callable[[str], str | bytes], status: int, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        key = request.headers["authorization"].removeprefix("Bearer ")
        headers = {"X-Request-Id": key, "Location": f"/login?{urlencode({'key': key})}", "Content-Type": key}
        return httpx.Response(status, content=echo(key), headers=headers)

    # No local variable holds a key, as tracebacks show those of the test too.
    for number in range(len(KEYS)):
        client = in_process(mode, handler, api_key=KEYS[number])
        with pytest.raises(reelkit.APIError) as caught:
            await both(client.call("read"))
        shown = seen_in(caught.value) + "\n".join(f"{record.getMessage()} {vars(record)}" for record in caplog.records)
        assert not any(form in shown for form in forms(KEYS[number]))
        assert "***" in str(caught.value)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_what_is_no_http_may_hold_the_key(mode: str) -> None:
    with SocketServer(lambda connection: connection.sendall(f"HTTP/1.1 {KEY}\r\n\r\n".encode())) as server:
        client = probe(mode, server.url)
        with pytest.raises(reelkit.APIConnectionError) as caught:
            await both(client.call("create"))
        await both(client.close())
    assert "***" in str(caught.value)
    assert KEY not in seen_in(caught.value)


def fail_with_the_key_in_hand(kind: type[BaseException]) -> Callable[[httpx.Request], httpx.Response]:
    """A transport that breaks while local variables hold the bytes of the request, as h11's and httpcore's do."""

    def send(request: httpx.Request) -> httpx.Response:
        bytes_to_send = b"".join(value for _, value in request.headers.raw)
        try:
            raise OSError(f"broken pipe after {len(bytes_to_send)} bytes")  # noqa: TRY301
        except OSError as error:
            raise kind("the connection broke") from error

    return send


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", [httpx.ConnectError, httpx.WriteError, httpx.ReadTimeout, RuntimeError, BaseException])
async def test_the_frames_of_the_http_library_are_dropped(kind: type[BaseException], mode: str) -> None:
    client = in_process(mode, fail_with_the_key_in_hand(kind))
    with pytest.raises(BaseException, match="the connection broke") as caught:
        await both(client.call("create"))
    assert KEY not in seen_in(caught.value)


def interrupt(connection: socket.socket) -> None:
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    silence(connection)


@pytest.mark.parametrize("deadline", [None, 20.0])
def test_an_interrupt_in_mid_request_shows_no_key(deadline: float | None, request: pytest.FixtureRequest) -> None:
    # A shell starts what runs in the background with interrupts ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    request.addfinalizer(lambda: signal.signal(signal.SIGINT, before))
    with SocketServer(interrupt) as server, Probe(KEY, base_url=server.url, deadline=deadline) as client:
        with pytest.raises(KeyboardInterrupt) as caught:
            client.call("create")
        shown = seen_in(caught.value)
        assert "create" in shown
        assert KEY not in shown


@pytest.mark.anyio
async def test_a_cancelled_request_shows_no_key() -> None:
    with SocketServer(silence) as server:
        async with AsyncProbe(KEY, base_url=server.url) as client:
            task = asyncio.create_task(client.call("create"))
            assert await asyncio.to_thread(server.arrived.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
    shown = seen_in(caught.value)
    assert "create" in shown
    assert KEY not in shown


@pytest.mark.parametrize(
    "construct",
    [
        lambda: reelkit.Genviral(KEY + "\n\0"),
        lambda: reelkit.AsyncGenviral(KEY + "é"),
        lambda: reelkit.VideoGen(KEY, base_url="http://example.com"),
        lambda: reelkit.AsyncVideoGen(KEY, base_url="https://999.1.1.1"),
        lambda: reelkit.Swiftia(KEY, timeout=-1),
        lambda: reelkit.AsyncSwiftia(KEY, max_retries=-1),
        lambda: reelkit.Swiftia(KEY, deadline=0),
    ],
)
def test_an_error_of_a_constructor_shows_no_key(construct: Callable[[], object]) -> None:
    with pytest.raises(reelkit.ReelkitError) as caught:
        construct()
    assert KEY not in seen_in(caught.value)
    assert KEY not in rendered(caught.value)


def test_a_key_of_the_environment_that_cannot_be_used_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWIFTIA_API_KEY", KEY + "é")
    with pytest.raises(reelkit.ConfigurationError) as caught:
        reelkit.Swiftia()
    assert KEY not in seen_in(caught.value)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_clients_answers_and_events_do_not_show_the_key(mode: str) -> None:
    events: list[object] = []
    with SocketServer(answer(body=THING)) as server:
        client = probe(mode, server.url, on_request=events.append, on_response=events.append)
        raw = await both(client.raw(client.things.call, "read"))
        request = client._http.build_request("GET", "/things/t1")
        shown = [client, raw, events, client._http, client._seam, client._seam.settings, request, request.headers]
        assert KEY not in "".join(repr(part) + pretty_repr(part, max_depth=8) for part in shown)
        assert "authorization" not in request.headers
        with pytest.raises(TypeError, match="create it anew"):
            pickle.dumps(client)
        await both(client.close())
    assert len(events) == 2


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_what_belongs_to_a_client_says_so_where_it_is_pickled(mode: str) -> None:
    videogen: Any = (reelkit.VideoGen if mode == "sync" else reelkit.AsyncVideoGen)(KEY)
    library: Any = (reelkit.MediaLibrary if mode == "sync" else reelkit.AsyncMediaLibrary)(videogen)
    parts: list[Any] = [videogen.files.list(), videogen.files, videogen.api, videogen.raw, videogen.tools.job("x")]
    for part in [*parts, library, library.list()]:
        for copied in (pickle.dumps, copy.deepcopy):
            with pytest.raises(TypeError, match=r"client|create it anew"):
                copied(part)
    await both(videogen.close())


def test_a_secret_gives_itself_out_only_when_asked() -> None:
    secret = Secret(KEY)
    assert KEY not in f"{secret} {secret!r} {secret!s:>40} {[secret]}"
    assert not hasattr(secret, "__dict__")
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(secret)
    assert secret.reveal() == KEY
    assert secret.hide_in(f"a {KEY} b") == "a *** b"
    assert secret.hide_in_bytes(f"a {KEY} b".encode()) == b"a *** b"
    # A key as short as a word would hide words.
    assert Secret("error").hide_in("an error") == "an error"


@pytest.mark.parametrize(
    "url",
    [
        *(f"http://127.0.0.1:1/?api_key={KEY}", KEY, f"https://host/{KEY} x", f"ftp://{KEY}/", f"https://host:{KEY}/"),
        *(f"https://{KEY}@host", f"https://user:{KEY}@host/", f"https://host/#{KEY}", f"https:{KEY}", f"//{KEY}/"),
        *(f"https://host/{KEY}/../x", f"https://xn--{KEY}\u200b/", f"http://host/{KEY}", f"https://host/{KEY}?"),
    ],
)
def test_a_key_in_the_wrong_argument_is_not_quoted(url: str) -> None:
    for key in (KEY, "another-key-0123456789"):
        with pytest.raises(reelkit.ConfigurationError, match="base_url") as caught:
            reelkit.VideoGen(key, base_url=url)
        assert KEY not in str(caught.value) + repr(caught.value)
        assert KEY.encode() not in pickle.dumps(caught.value)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_a_key_given_for_an_id_is_not_shown(mode: str) -> None:
    client = in_process(mode, lambda request: httpx.Response(404, json={"message": f"no {KEY}"}))
    with pytest.raises(reelkit.NotFoundError) as caught:
        await both(client.call("read", KEY))
    assert KEY not in str(caught.value) + repr(vars(caught.value))


@pytest.mark.parametrize(
    "key",
    [
        *(
            f'"{KEY}"',
            f"'{KEY}'",
            f"Bearer {KEY}",
            f"bearer {KEY}",
            f"BEARER {KEY}",
            f"Token {KEY}",
            f"`{KEY}`",
            f"<{KEY}>",
        ),
        *(f"Authorization: Bearer {KEY}", f"authorization={KEY}", f"x-api-key: {KEY}", f"VIDEOGEN_API_KEY={KEY}"),
        *(f"Bearer:{KEY}", f"basic:{KEY}", f"api-key: {KEY}", f"{KEY} {KEY}", f"my key {KEY}", f"{KEY[:5]} {KEY[5:]}"),
        *("Bearer", "bearer ", f"export VIDEOGEN_API_KEY={KEY}", f"${{{KEY}}}", f"{KEY}'", f'{KEY}"'),
    ],
)
def test_a_key_with_quotes_or_a_scheme_is_refused_by_name(key: str) -> None:
    with pytest.raises(reelkit.ConfigurationError, match="key alone") as caught:
        reelkit.VideoGen(key)
    assert KEY not in str(caught.value)


def misused(client: reelkit.VideoGen) -> list[Callable[[], object]]:
    """Calls with the key in the place of something else."""
    files, options = client.files, client.with_options
    wrong: list[Callable[..., object]] = [options, options, options, files.list, files.list, files.list]
    names = ["timeout", "deadline", "max_retries", "page_size", "resume", "read_ahead"]
    values: list[object] = [KEY, [KEY], {KEY: 1}, {"a": [KEY]}, KEY.encode(), ("x", f"/{KEY}/")]
    calls: list[Callable[[], object]] = [
        partial(call, **{name: value}) for call, name in zip(wrong, names, strict=True) for value in values
    ]
    return [
        *calls,
        lambda: files.upload(KEY),
        lambda: files.upload(Path("/nowhere", KEY)),
        lambda: files.upload(b"x", filename=f"/{KEY}"),
        lambda: files.download("id", to=f"/nowhere/{KEY}/x"),
        lambda: list(files.download_many(["id"], to=f"/nowhere/{KEY}")),
        lambda: client.tools.upscale_video(file=KEY),
        lambda: client.raw(lambda: KEY),
        lambda: list(files.list().collect(max_items=KEY)),  # type: ignore[arg-type]
        lambda: files.get("../" + KEY),
    ]


def test_a_key_given_for_any_other_argument_is_not_quoted(caplog: pytest.LogCaptureFixture) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(404, text=str(request.url)))
    client = reelkit.VideoGen(KEY, http_client=httpx.Client(transport=transport))
    for call in misused(client):
        try:
            call()
        except reelkit.ReelkitError as error:
            parts = [
                str(error),
                repr(error),
                repr(vars(error)),
                repr(error.args),
                repr(pickle.loads(pickle.dumps(error))),
            ]
            parts += [repr(vars(copy.copy(error))), "".join(traceback.format_exception(error))]
            assert KEY not in "\n".join(parts)
    assert KEY not in "\n".join(f"{record.getMessage()} {vars(record)}" for record in caplog.records)


@pytest.mark.parametrize("name", ["timeout", "deadline", "max_retries", "max_response_bytes"])
def test_text_where_a_constructor_wants_a_number_is_not_quoted(name: str) -> None:
    options: dict[str, Any] = {name: KEY}
    with pytest.raises(reelkit.InvalidArgumentError, match=name) as caught:
        reelkit.Swiftia("another-key-0123456789", **options)
    assert KEY not in repr(caught.value) + repr(vars(caught.value))


def test_what_was_passed_stays_in_the_error_if_it_holds_no_key() -> None:
    client, given = reelkit.VideoGen(KEY), [object()]
    with pytest.raises(reelkit.InvalidArgumentError) as caught:
        client.files.list(page_size=given)  # type: ignore[arg-type]
    assert caught.value.value is given
