"""What becomes of every fault, for every kind of operation, over real sockets; and how often the request arrives.

A cell reads: how the call ends ("ok", or the error), and how many requests the server saw. The rule behind the third
column: an unsafe operation is never sent twice once it may have arrived.
"""

from __future__ import annotations

import gzip
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
import reelkit

from tests.support.both import MODES, both
from tests.support.probe import KEY, THING, FakeClock, Thing, probe
from tests.support.sockets import (
    SocketServer,
    Step,
    answer,
    hang_up,
    hang_up_in_body,
    reset,
    reset_in_body,
    silence,
    trickle,
)

OK = answer(body=THING)
HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>"
HTML_HEADERS = {"Content-Type": "text/html"}
COLUMNS = ("read", "search", "create", "remove")


def in_ten_years(connection: Any) -> None:
    date = datetime.now(UTC).replace(year=datetime.now(UTC).year + 10, day=1)
    answer(429, {"message": "wait"}, {"Retry-After": format_datetime(date, usegmt=True)})(connection)


def refused_by_date(connection: Any) -> None:
    now = datetime.now(UTC)
    headers = {"Date": format_datetime(now, usegmt=True), "Retry-After": format_datetime(now, usegmt=True)}
    answer(429, {"message": "wait"}, headers)(connection)


def limited(retry_after: str) -> Step:
    return answer(429, {"message": "slow down"}, {"Retry-After": retry_after})


@dataclass(frozen=True)
class Fault:
    """Steps of the server, and options of the client."""

    steps: tuple[Step, ...]
    options: dict[str, Any] = field(default_factory=dict)
    listens: bool | str = True


def fault(*steps: Step, listens: bool | str = True, **options: Any) -> Fault:
    return Fault(steps, options, listens)


FAULTS = {
    "nothing": fault(OK),
    "refused once": fault(OK, listens="later"),
    "refused": fault(OK, listens=False),
    "reset once": fault(reset, OK),
    "reset": fault(reset),
    "closed unanswered": fault(hang_up, OK),
    "reset in body once": fault(reset_in_body, OK),
    "reset in body": fault(reset_in_body),
    "closed in body": fault(hang_up_in_body, OK),
    "not HTTP": fault(lambda connection: connection.sendall(b"SSH-2.0-OpenSSH_9.9\r\n")),
    "silent once": fault(silence, OK, read=0.3),
    "silent": fault(silence, read=0.15),
    "body trickles": fault(trickle(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"), deadline=0.3),
    "head trickles": fault(trickle(b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"), deadline=0.3),
    "silent to the deadline": fault(silence, deadline=0.3),
    "truncated JSON": fault(answer(body=b'{"name": "hal')),
    "JSON as text": fault(answer(body=THING, headers={"Content-Type": "text/plain"})),
    "HTML with 200": fault(answer(body=HTML, headers=HTML_HEADERS)),
    "empty 200": fault(answer()),
    "empty 204": fault(answer(204)),
    "undocumented 201": fault(answer(201, THING)),
    "gzip": fault(answer(body=gzip.compress(b'{"name": "whole"}'), headers={"Content-Encoding": "gzip"})),
    "broken gzip": fault(answer(body=b"no gzip at all", headers={"Content-Encoding": "gzip"})),
    "503 in broken gzip": fault(answer(503, b"no gzip at all", {"Content-Encoding": "gzip"}), OK),
    "200 with ok: false": fault(answer(body={"ok": False, "code": "locked", "message": "no"})),
    "HTML 502 once": fault(answer(502, HTML, HTML_HEADERS), OK),
    "HTML 502": fault(answer(502, HTML, HTML_HEADERS)),
    "520 once": fault(answer(520, "error code: 520", {"Content-Type": "text/plain"}), OK),
    "500 500 then well": fault(answer(500), answer(500, b"\xff\xfe"), OK),
    "503": fault(answer(503, {"message": "busy"})),
    "503 with Retry-After": fault(answer(503, {"message": "busy"}, {"Retry-After": "7"}), OK),
    "408 once": fault(answer(408), OK),
    "429 with seconds": fault(limited("3"), OK),
    "429 with date": fault(refused_by_date, OK),
    "429 negative": fault(limited("-5"), OK),
    "429 garbage": fault(limited("soon; \x01\x02"), OK),
    "429 garbage date": fault(limited("Mon, 99 Foo 99999 99:99:99 GMT"), OK),
    "429 in ten years": fault(limited("315360000")),
    "429 until a date in ten years": fault(in_ten_years),
    "429 beyond the deadline": fault(limited("30"), OK, deadline=10.0),
    "429": fault(limited("1")),
    "429 without credits": fault(answer(429, {"code": "insufficient_credits", "message": "buy more"})),
    "401": fault(answer(401, {"message": "who?"})),
    "409": fault(answer(409, {"message": "busy"})),
    "418": fault(answer(418, b"")),
    "499": fault(answer(499, b"\x00")),
    "302": fault(answer(302, b"", {"Location": "https://elsewhere.invalid/"})),
    "no retries": fault(answer(503), OK, max_retries=0),
}

# Faults that show only when the client has waited.
WAITED_FOR = {"silent once", "silent", "body trickles", "head trickles", "silent to the deadline"}

TABLE = """
                              | GET                   | safe POST             | unsafe POST            | DELETE with body
nothing                       | ok 1                  | ok 1                  | ok 1                   | ok 1
refused once                  | ok 1                  | ok 1                  | ok 1                   | ok 1
refused                       | APIConnectionError 0  | APIConnectionError 0  | APIConnectionError 0   | APIConnectionError 0
reset once                    | ok 2                  | ok 2                  | APIConnectionError 1   | ok 2
reset                         | APIConnectionError 3  | APIConnectionError 3  | APIConnectionError 1   | APIConnectionError 3
closed unanswered             | ok 2                  | ok 2                  | APIConnectionError 1   | ok 2
reset in body once            | ok 2                  | ok 2                  | APIConnectionError 1   | ok 2
reset in body                 | APIConnectionError 3  | APIConnectionError 3  | APIConnectionError 1   | APIConnectionError 3
closed in body                | ok 2                  | ok 2                  | APIConnectionError 1   | ok 2
not HTTP                      | APIConnectionError 3  | APIConnectionError 3  | APIConnectionError 1   | APIConnectionError 3
silent once                   | ok 2                  | ok 2                  | APITimeoutError 1      | ok 2
silent                        | APITimeoutError 3     | APITimeoutError 3     | APITimeoutError 1      | APITimeoutError 3
body trickles                 | APITimeoutError 1     | APITimeoutError 1     | APITimeoutError 1      | APITimeoutError 1
head trickles                 | APITimeoutError 1     | APITimeoutError 1     | APITimeoutError 1      | APITimeoutError 1
silent to the deadline        | APITimeoutError 1     | APITimeoutError 1     | APITimeoutError 1      | APITimeoutError 1
truncated JSON                | ResponseDecodeError 3 | ResponseDecodeError 3 | ResponseDecodeError 1  | ResponseDecodeError 3
JSON as text                  | ok 1                  | ok 1                  | ok 1                   | ok 1
HTML with 200                 | ResponseDecodeError 3 | ResponseDecodeError 3 | ResponseDecodeError 1  | ResponseDecodeError 3
empty 200                     | ResponseDecodeError 3 | ResponseDecodeError 3 | ResponseDecodeError 1  | ResponseDecodeError 3
empty 204                     | ResponseDecodeError 1 | ResponseDecodeError 1 | ResponseDecodeError 1  | ResponseDecodeError 1
undocumented 201              | ok 1                  | ok 1                  | ok 1                   | ok 1
gzip                          | ok 1                  | ok 1                  | ok 1                   | ok 1
broken gzip                   | ResponseDecodeError 3 | ResponseDecodeError 3 | ResponseDecodeError 1  | ResponseDecodeError 3
503 in broken gzip            | ok 2                  | ok 2                  | ServerError 1          | ok 2
200 with ok: false            | APIStatusError 1      | APIStatusError 1      | APIStatusError 1       | APIStatusError 1
HTML 502 once                 | ok 2                  | ok 2                  | ServerError 1          | ok 2
HTML 502                      | ServerError 3         | ServerError 3         | ServerError 1          | ServerError 3
520 once                      | ok 2                  | ok 2                  | ServerError 1          | ok 2
500 500 then well             | ok 3                  | ok 3                  | ServerError 1          | ok 3
503                           | ServerError 3         | ServerError 3         | ServerError 1          | ServerError 3
503 with Retry-After          | ok 2                  | ok 2                  | ServerError 1          | ok 2
408 once                      | ok 2                  | ok 2                  | APIStatusError 1       | ok 2
429 with seconds              | ok 2                  | ok 2                  | ok 2                   | ok 2
429 with date                 | ok 2                  | ok 2                  | ok 2                   | ok 2
429 negative                  | ok 2                  | ok 2                  | ok 2                   | ok 2
429 garbage                   | ok 2                  | ok 2                  | ok 2                   | ok 2
429 garbage date              | ok 2                  | ok 2                  | ok 2                   | ok 2
429 in ten years              | RateLimitError 1      | RateLimitError 1      | RateLimitError 1       | RateLimitError 1
429 until a date in ten years | RateLimitError 1      | RateLimitError 1      | RateLimitError 1       | RateLimitError 1
429 beyond the deadline       | RateLimitError 1      | RateLimitError 1      | RateLimitError 1       | RateLimitError 1
429                           | RateLimitError 3      | RateLimitError 3      | RateLimitError 3       | RateLimitError 3
429 without credits           | InsufficientCreditsError 1 | InsufficientCreditsError 1 | InsufficientCreditsError 1 | InsufficientCreditsError 1
401                           | AuthenticationError 1 | AuthenticationError 1 | AuthenticationError 1  | AuthenticationError 1
409                           | ConflictError 1       | ConflictError 1       | ConflictError 1        | ConflictError 1
418                           | APIStatusError 1      | APIStatusError 1      | APIStatusError 1       | APIStatusError 1
499                           | APIStatusError 1      | APIStatusError 1      | APIStatusError 1       | APIStatusError 1
302                           | APIStatusError 1      | APIStatusError 1      | APIStatusError 1       | APIStatusError 1
no retries                    | ServerError 1         | ServerError 1         | ServerError 1          | ServerError 1
"""  # noqa: E501

ROWS = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip("\n").splitlines()[1:]]
CELLS = [(row[0], operation, row[column]) for row in ROWS for column, operation in enumerate(COLUMNS, start=1)]


def test_the_table_and_the_faults_are_about_the_same() -> None:
    assert [row[0] for row in ROWS] == list(FAULTS)


PATIENCE = (1, 10, 60)
"""What holds for a client that waits a moment must hold for one that waits longer, and a busy machine needs that."""


async def attempt(name: str, operation: str, mode: str, patience: int = 10) -> tuple[Any, SocketServer, FakeClock]:
    """Run one call against one fault; gives what it returned or raised, the server and the pauses."""
    planned, clock = FAULTS[name], FakeClock()
    options = dict(planned.options)
    if "read" in options:
        options["timeout"] = httpx.Timeout(60, read=options.pop("read") * patience)
    elif name in WAITED_FOR:
        options["deadline"] *= patience
    with SocketServer(*planned.steps, listening=planned.listens is True) as server:
        if planned.listens == "later":
            clock.on_sleep = server.listen
        client = probe(mode, server.url, clock, **options)
        try:
            outcome: Any = await both(client.call(operation))
        except reelkit.ReelkitError as error:
            outcome = error
        finally:
            await both(client.close())
    return outcome, server, clock


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("name", "operation", "cell"), CELLS, ids=[f"{name}-{operation}" for name, operation, _ in CELLS]
)
async def test_fault(name: str, operation: str, cell: str, mode: str) -> None:
    for patience in PATIENCE if name in WAITED_FOR else PATIENCE[:1]:
        outcome, server, clock = await attempt(name, operation, mode, patience)
        ending = type(outcome).__name__ if isinstance(outcome, Exception) else "ok"
        found = f"{ending} {len(server.requests)}"
        if found == cell:
            break
    assert found == cell, outcome
    # A body is sent again whole, and nothing but the same request is.
    assert len(set(server.requests)) <= 1
    if isinstance(outcome, reelkit.APIError):
        assert outcome.attempts == len(clock.slept) + 1
        assert KEY not in str(outcome)
    else:
        assert isinstance(outcome, Thing)


@pytest.mark.parametrize(
    ("name", "pauses"),
    [
        ("nothing", []),
        ("reset", [0.25, 0.5]),
        ("503", [0.25, 0.5]),
        ("429 with seconds", [3.0]),
        ("503 with Retry-After", [7.0]),
        ("429 with date", [0.25]),
        ("429 negative", [0.25]),
        ("429 garbage", [0.25]),
        ("429 in ten years", []),
        ("429 beyond the deadline", []),
        ("429 without credits", []),
    ],
)
@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_pauses(name: str, pauses: list[float], mode: str) -> None:
    _, _, clock = await attempt(name, "read", mode)
    assert [pause for pause in clock.slept if pause] == pauses


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("name", "operation", "lost"),
    [
        ("refused", "create", False),
        ("reset", "create", True),
        ("silent", "read", True),
        ("409", "create", False),
        ("429", "create", False),
        ("503", "create", True),
        ("503", "remove", True),
    ],
)
async def test_an_error_tells_whether_an_earlier_attempt_may_have_been_carried_out(
    name: str, operation: str, lost: bool, mode: str
) -> None:
    error, _, _ = await attempt(name, operation, mode)
    assert error.lost_response is lost


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_retries_are_counted_over_all_causes(mode: str) -> None:
    with SocketServer(reset, answer(503), answer(429), OK) as server:
        client = probe(mode, server.url)
        with pytest.raises(reelkit.RateLimitError) as caught:
            await both(client.call("read"))
        assert caught.value.attempts == len(server.requests) == 3
        more = client.with_options(max_retries=5)
        server.requests.clear()
        assert (await both(more.call("read"))).name == "whole"
        assert len(server.requests) == 4
        await both(client.close())


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_the_deadline_spans_all_attempts(mode: str) -> None:
    clock = FakeClock()
    with SocketServer(answer(503, {"message": "busy"}, {"Retry-After": "4"})) as server:
        client = probe(mode, server.url, clock, deadline=10.0, max_retries=100)
        with pytest.raises(reelkit.ServerError) as caught:
            await both(client.call("read"))
        assert (len(server.requests), clock.slept) == (3, [4.0, 4.0])
        assert caught.value.retry_after == 4.0
        await both(client.close())


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_a_hook_that_outlasts_the_deadline(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # The thread that ends a sync attempt in time would only sometimes be late enough to show what it hides.
    monkeypatch.setattr("reelkit._http._sync.client.within", lambda exchange, work: work())
    with SocketServer(OK) as server:
        client = probe(mode, server.url, deadline=0.01, on_request=lambda event: time.sleep(0.02))
        with pytest.raises(reelkit.APITimeoutError, match=r"deadline of 0\.01 s") as caught:
            await both(client.call("create"))
        assert (server.requests, caught.value.lost_response) == ([], False)
        await both(client.close())
