"""The loopback shell and the command."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import httpx
import pytest
from reelkit import Swiftia
from reelkit.mock import GenviralMock, SwiftiaMock
from reelkit.mock.__main__ import argument_parser, main, make_mocks, parse_fault
from reelkit.mock.server import MockApp, serve

from tests.mock.support import LIST_PATHS, MOCKS, AnyMock, ask


def without_hosts(body: bytes) -> bytes:
    """Behind a socket the URLs of files lead to the mock itself."""
    return re.sub(rb'https?://[^/"]+(/_storage)?/', b"/", body)


@pytest.mark.parametrize("mock_class", MOCKS)
def test_both_shells_say_the_same(mock_class: type[AnyMock]) -> None:
    queries = ["", "?limit=3", "?limit=0", "?limitt=3", "?limit=%31%30", "?a=%C3%A9", "?limit=3&limit=3", "?limit="]
    paths = [LIST_PATHS[mock_class.name] + query for query in queries] + ["/nothing", "/%2e%2e/x", "/a%2Fb"]
    answers = []
    for shell in ("in-process", "loopback"):
        mock = mock_class(now=datetime(2026, 11, 2, tzinfo=UTC))
        headers = {"Authorization": f"Bearer {mock.api_key}"}
        with serve(mock) as server:
            client = (
                httpx.Client(base_url=server.base_url, headers=headers)
                if shell == "loopback"
                else httpx.Client(base_url="https://mock.invalid", transport=mock.transport(), headers=headers)
            )
            with client:
                responses = [client.get(path) for path in paths] + [client.put(paths[0]), client.head(paths[0])]
        answers.append(
            [
                (
                    r.status_code,
                    without_hosts(r.content) if r.request.method != "HEAD" else b"",
                    r.headers.get("allow"),
                    r.headers["content-type"],
                    r.headers.get("x-request-id"),
                )
                for r in responses
            ]
        )
        assert [(request.path, request.query) for request in mock.requests]
    assert answers[0] == answers[1]


def test_a_body_reaches_the_mock_whole() -> None:
    mock = GenviralMock(files=300)
    path = f"/api/partner/v1/folders/{mock.folder_id}/items"
    headers = {"Authorization": f"Bearer {mock.api_key}"}
    ids = mock.file_ids[50:250]
    with serve(mock) as server, httpx.Client(base_url=server.base_url, headers=headers) as client:
        added = client.post(path, json={"item_ids": ids})
        removed = client.request("DELETE", path, json={"item_ids": ids[:5]})
    assert added.json()["data"]["added_count"] == 200
    assert removed.json()["data"]["removed_count"] == 5
    assert mock.requests[0].json() == {"item_ids": ids}


def test_a_server_is_gone_when_the_block_ends() -> None:
    threads = threading.active_count()
    with serve(SwiftiaMock()) as server:
        assert httpx.get(server.base_url + LIST_PATHS["swiftia"]).status_code == 401
        idle = httpx.Client(base_url=server.base_url)
        idle.get(LIST_PATHS["swiftia"])
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.base_url + LIST_PATHS["swiftia"])
    idle.close()
    assert threading.active_count() == threads


def test_servers_run_side_by_side_on_the_port_one_asks_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with serve(SwiftiaMock(), port=port) as one, serve(SwiftiaMock()) as other:
        assert one.base_url == f"http://127.0.0.1:{port}"
        assert other.port != port
        with pytest.raises(OSError, match="in use"), serve(SwiftiaMock(), port=port):
            pass


@pytest.mark.anyio
async def test_the_app_alone_is_an_asgi_application() -> None:
    mock = SwiftiaMock(files=3)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(MockApp(mock)), base_url="http://app") as client:
        response = await client.get(LIST_PATHS["swiftia"], headers={"Authorization": f"Bearer {mock.api_key}"})
        assert response.json() == ask(mock).json()
        with anyio.fail_after(300):
            mock.faults.add("delay", seconds=0.01)
            assert (await client.get(LIST_PATHS["swiftia"])).status_code == 401


@pytest.mark.anyio
async def test_a_request_to_the_app_alone_can_be_cancelled_while_it_waits() -> None:
    mock = SwiftiaMock(files=3, latency=600)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(MockApp(mock)), base_url="http://app") as client:
        with anyio.move_on_after(0.05) as waiting:
            await client.get(LIST_PATHS["swiftia"])
    assert waiting.cancelled_caught
    assert len(mock.requests) == 1


@pytest.mark.anyio
async def test_the_app_speaks_nothing_but_http() -> None:
    async def unused(*_: object) -> Any:
        raise AssertionError("nothing is read or written")

    with pytest.raises(RuntimeError, match="websocket is not supported"):
        await MockApp(SwiftiaMock())({"type": "websocket"}, unused, unused)


def test_a_server_that_does_not_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def ends(*_: object, **__: object) -> None:
        """As one whose set-up failed."""

    monkeypatch.setattr("uvicorn.Server.run", ends)
    with pytest.raises(RuntimeError, match="did not start"), serve(SwiftiaMock(files=3)):
        pass


def test_the_command_names_the_extra_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "reelkit.mock.server", None)
    with pytest.raises(SystemExit) as ended:
        main(["swiftia"])
    assert ended.value.code == 1
    assert "is missing: pip install 'reelkit[mock]'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("status=503,times=3", {"status": 503, "times": 3}),
        ("reset,probability=0.1", {"kind": "reset", "probability": 0.1}),
        (
            "delay, seconds=2, operation=list_files, provider=swiftia",
            {"kind": "delay", "seconds": 2.0, "operation": "list_files", "provider": "swiftia"},
        ),
        ("html", {"kind": "html"}),
        ("status", {"kind": "status"}),
        ("truncate,keep=0.9", {"kind": "truncate", "keep": 0.9}),
    ],
)
def test_faults_are_read_from_the_command_line(text: str, expected: dict[str, object]) -> None:
    assert parse_fault(text) == expected


@pytest.mark.parametrize(
    "arguments",
    [
        ["youtube"],
        ["--fault", "explode"],
        ["--fault", "status=high"],
        ["--fault", "truncate,keep=2"],
        ["--fault", "provider=youtube,status=503"],
        ["--plan", "gold"],
        ["--files", "-1"],
        ["--max-limit", "0"],
        ["--fault", "status=503,operation=list_file"],
        ["videogen", "--fault", "status=503,operation=list_files"],
        ["videogen", "--fault", "status=503,provider=swiftia"],
    ],
    ids=" ".join,
)
def test_wrong_arguments_are_explained(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert "error: " in capsys.readouterr().err


@pytest.mark.parametrize("port", ["65535", "70000", "-5"])
def test_a_port_that_does_not_exist_is_explained(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 65535)), pytest.raises(SystemExit) as exit_:
        main(["--port", port])
    assert exit_.value.code == 1
    assert f"cannot listen on port {port}: " in capsys.readouterr().err


def test_time_is_real_behind_a_port() -> None:
    mock = SwiftiaMock(files=150, plan="pro")
    with serve(mock) as server, Swiftia(server.api_key, base_url=server.base_url) as client:
        assert len(list(client.files.list())) == 150
        during = mock.clock.stands_still
    assert (during, mock.clock.stands_still) == (False, True)
    moved = mock.clock.now() - mock.clock.start
    assert moved == mock.clock.now() - mock.clock.start > timedelta(0)


def test_a_clock_that_follows_something_is_left_alone() -> None:
    mock = SwiftiaMock()
    ticks = [0.0]
    mock.clock.follow_real_time(lambda: ticks[0])
    with serve(mock):
        ticks[0] = 7
        assert mock.clock.now() - mock.clock.start == timedelta(seconds=7)
    assert not mock.clock.stands_still


def test_arguments_reach_the_mocks() -> None:
    arguments = "swiftia genviral --files 12 --seed 4 --latency 0.5 --max-limit 5 --plan pro --fault status=503"
    options = argument_parser().parse_args([*arguments.split(), "--fault", "reset,provider=genviral"])
    swiftia, genviral = make_mocks(options)
    assert isinstance(swiftia, SwiftiaMock)
    assert isinstance(genviral, GenviralMock)
    assert swiftia.plan == "pro"
    assert genviral.file_ids == GenviralMock(files=12, seed=4).file_ids
    answers = [ask(mock) for mock in (swiftia, swiftia, genviral, genviral, genviral)]
    assert [answer.status for answer in answers if answer.ending == "complete"] == [503, 200, 503, 200]
    assert [answer.ending for answer in answers] == ["complete", "complete", "complete", "reset", "complete"]
    assert {answer.delay for answer in answers} == {0.5}
    assert swiftia.max_limit == 5


def test_an_interrupt_drops_requests_that_wait() -> None:
    command = [sys.executable, "-W", "error", "-m", "reelkit.mock", "swiftia", "--latency", "600"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        port = int("".join(process.stdout.readline() for _ in range(3)).rpartition(":")[2].split()[0])
        with socket.create_connection(("127.0.0.1", port)) as waiting:
            waiting.sendall(b"GET /api/uploads/files HTTP/1.1\r\nHost: x\r\n\r\n")
            # Once a second connection has been served the first one has been read.
            with socket.create_connection(("127.0.0.1", port)) as other:
                other.sendall(b"nonsense\r\n\r\n")
                assert other.recv(12) == b"HTTP/1.1 400"
            process.send_signal(signal.SIGINT)
            with suppress(ConnectionError):
                assert waiting.recv(100) == b""
        assert process.wait(timeout=300) == 0
        assert "Traceback" not in process.stderr.read()


def test_the_command_serves_until_it_is_interrupted() -> None:
    command = [sys.executable, "-W", "error", "-m", "reelkit.mock", "--files", "7"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        exports = dict(re.findall(r"export (\w+)=(\S+)", "".join(process.stdout.readline() for _ in range(6))))
        process.stdout.readline()
        counts = []
        for name, path in LIST_PATHS.items():
            headers = {"Authorization": f"Bearer {exports[f'{name.upper()}_API_KEY']}"}
            payload = httpx.get(exports[f"{name.upper()}_BASE_URL"] + path, headers=headers).json()
            counts.append(len(payload.get("data", payload)["files"]))
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=300) == 0
        assert process.stderr.read() == ""
    assert counts == [7, 7, 7]


def raw(server_port: int, *parts: bytes, until: float = 10.0) -> bytes:
    """What comes back for these bytes until the connection ends, or falls silent after a whole response."""
    with socket.create_connection(("127.0.0.1", server_port), timeout=until) as connection:
        for part in parts:
            connection.sendall(part)
        received = b""
        with suppress(TimeoutError, ConnectionError):
            while chunk := connection.recv(65_536):
                received += chunk
        return received


def request_bytes(mock: AnyMock, target: str, *, extra: str = "connection: close\r\n", body: bytes = b"") -> bytes:
    head = f"GET {target} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {mock.api_key}\r\n{extra}\r\n"
    return head.encode("latin-1") + body


ODD: dict[str, tuple[str, str]] = {
    "a huge header": ("", "x-huge: " + "x" * 200_000 + "\r\n"),
    # Bytes that are not read when the connection closes reset it, and the response is lost.
    "a header of megabytes": ("", "x-huge: " + "x" * 8_000_000 + "\r\n"),
    "no end of headers": ("", "".join(f"x-{number}: y\r\n" for number in range(20_000))),
    "bad percent-encoding in the path": ("/%zz", ""),
    "cut percent-encoding in the path": ("/%4", ""),
    "a path that is not UTF-8": ("/%ff%fe", ""),
    "bad percent-encoding in the query": ("?limit=%z1", ""),
    "a query that is not UTF-8": ("?tags=%ff", ""),
    "a header with a control character": ("", "x-odd: a\0b\r\n"),
    "two hosts": ("", "host: y\r\n"),
    "a header without a name": ("", ": x\r\n"),
    "a length that is no number": ("", "content-length: many\r\n"),
    "two lengths": ("", "content-length: 1\r\ncontent-length: 2\r\n"),
    "a length beside chunks": ("", "content-length: 6\r\ntransfer-encoding: chunked\r\n"),
    "an unknown transfer coding": ("", "transfer-encoding: secret\r\n"),
}


@pytest.mark.parametrize("odd", ODD)
def test_what_is_no_http_gets_an_error_response(odd: str, caplog: pytest.LogCaptureFixture) -> None:
    mock = SwiftiaMock(files=3)
    target, extra = ODD[odd]
    with serve(mock) as server:
        found = raw(
            server.port,
            request_bytes(mock, LIST_PATHS["swiftia"] + target, extra=extra + "connection: close\r\n"),
            b"0\r\n\r\nG" if "chunks" in odd else b"",
        )
        assert re.match(rb"HTTP/1.1 (4\d\d|501) ", found), found[:80]
        assert httpx.get(server.base_url + LIST_PATHS["swiftia"]).status_code == 401
    assert caplog.records == []


def flood(connection: socket.socket) -> None:
    while True:
        connection.sendall(b"x" * 65_536)


def test_who_goes_on_sending_what_is_refused_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reelkit.mock._protocol.UNREAD_TIMEOUT", 0.05)
    with (
        serve(SwiftiaMock(files=3)) as server,
        socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection,
    ):
        connection.sendall(b"GET / HTTP/1.1\r\n: x\r\n\r\n")
        assert connection.recv(65_536).startswith(b"HTTP/1.1 400 ")
        with pytest.raises(ConnectionError):
            flood(connection)


CHUNKS = {
    "no number": b"zz\r\nabc\r\n0\r\n\r\n",
    "negative": b"-5\r\nabc\r\n0\r\n\r\n",
    "longer than told": b"3\r\nabcXX0\r\n\r\n",
    "endless length": b"f" * 30 + b"\r\nabc",
    "an extension of megabytes": b"3;" + b"x" * 8_000_000 + b"\r\nabc\r\n0\r\n\r\n",
    "a huge extension": b"3;" + b"x" * 200_000 + b"\r\nabc\r\n0\r\n\r\n",
}


@pytest.mark.parametrize("chunk", CHUNKS)
def test_a_broken_chunk_gets_an_error_response(chunk: str, caplog: pytest.LogCaptureFixture) -> None:
    mock = GenviralMock(files=3)
    head = f"POST /api/partner/v1/files HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {mock.api_key}\r\n"
    head += "content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    with serve(mock) as server:
        assert raw(server.port, head.encode(), CHUNKS[chunk]).startswith(b"HTTP/1.1 400 ")
    assert mock.requests == []
    assert caplog.records == []


@pytest.mark.parametrize("origin", ["http://x", "HTTPS://api.swiftia.io:443"])
def test_a_whole_url_as_the_target_is_taken_as_by_a_proxy(origin: str) -> None:
    mock = SwiftiaMock(files=3)
    with serve(mock) as server:
        found = raw(server.port, request_bytes(mock, f"{origin}{LIST_PATHS['swiftia']}?limit=2"))
    assert found.startswith(b"HTTP/1.1 200 ")
    assert (mock.requests[0].path, mock.requests[0].query) == (LIST_PATHS["swiftia"], (("limit", "2"),))


def test_requests_in_one_go_are_answered_in_order() -> None:
    mock = SwiftiaMock(files=3)
    targets = [f"{LIST_PATHS['swiftia']}?limit={limit}" for limit in (1, 2, 3)]
    with serve(mock) as server:
        sent = [request_bytes(mock, target, extra="") for target in targets[:2]] + [request_bytes(mock, targets[2])]
        found = raw(server.port, b"".join(sent))
    assert found.count(b"HTTP/1.1 200 ") == 3
    assert re.findall(rb'"limit":(\d)', found) == [b"1", b"2", b"3"]


@pytest.mark.parametrize(
    "part", [b"GET /api/uploads", b"POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nabc", b""]
)
def test_what_does_not_arrive_in_time_is_given_up(part: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reelkit.mock._protocol.HEAD_TIMEOUT", 0.05)
    monkeypatch.setattr("reelkit.mock.server.BODY_TIMEOUT", 0.05)
    mock = SwiftiaMock(files=3)
    with serve(mock) as server:
        assert raw(server.port, part).startswith(b"HTTP/1.1 408 ")
    assert mock.requests == []


@pytest.mark.parametrize("host", ['a"b:1', "a b", "a/b", "\xe9", "a:b"])
def test_a_host_that_is_none_is_refused(host: str) -> None:
    mock = SwiftiaMock(files=3)
    with serve(mock) as server:
        found = raw(server.port, f"GET / HTTP/1.1\r\nhost: {host}\r\n\r\n".encode("latin-1"))
        assert found.startswith(b"HTTP/1.1 400 "), found
    assert mock.requests == []


def test_part_of_a_head_behind_a_request_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reelkit.mock._protocol.HEAD_TIMEOUT", 0.05)
    mock = SwiftiaMock(files=3)
    with serve(mock) as server:
        found = raw(server.port, request_bytes(mock, LIST_PATHS["swiftia"], extra="") + b"GET /ap")
    assert [found.count(status) for status in (b"HTTP/1.1 200 ", b"HTTP/1.1 408 ")] == [1, 1]


def test_part_of_a_head_after_a_response_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reelkit.mock._protocol.HEAD_TIMEOUT", 0.05)
    mock = SwiftiaMock(files=0)
    with serve(mock) as server, socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        connection.sendall(request_bytes(mock, LIST_PATHS["swiftia"], extra=""))
        received = b""
        while not received.endswith(b"}"):
            received += connection.recv(65_536)
        connection.sendall(b"GET /ap")
        assert connection.recv(12) == b"HTTP/1.1 408"


def test_a_client_that_leaves_in_the_middle_of_a_body_changes_nothing() -> None:
    mock = GenviralMock(files=3)
    head = "POST /api/partner/v1/folders HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n"
    head += f"authorization: Bearer {mock.api_key}\r\ncontent-length: 999\r\n\r\n"
    with serve(mock) as server:
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(head.encode() + b'{"name": "a", "media_type": "upload"}')
        assert httpx.get(server.base_url + LIST_PATHS["genviral"]).status_code == 401
    assert [request.method for request in mock.requests] == ["GET"]


@pytest.mark.parametrize("mock_class", MOCKS)
def test_behind_a_port_it_is_today(mock_class: type[AnyMock]) -> None:
    mock = mock_class(files=20)
    old = mock.add_file()
    ids = mock.file_ids
    with serve(mock):
        assert abs(mock.clock.now() - datetime.now(UTC)) < timedelta(minutes=5)
        assert mock.file_ids == ids
        assert ids[0] == old
        for file in mock.files:
            if (expires := file.get("downloadUrlExpiresAt")) is not None and file["fileId"] != old:
                assert expires > time.time()
    fixed = mock_class(now=datetime(2026, 3, 1, tzinfo=UTC))
    with serve(fixed):
        assert fixed.clock.now().date().isoformat() == "2026-03-01"
