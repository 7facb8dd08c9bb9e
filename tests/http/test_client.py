"""What all clients share: settings, options per call, hooks, log records, the rate limit, tracing, life cycle."""

from __future__ import annotations

import gc
import logging
import math
import warnings
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import reelkit
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from reelkit._http.pool import tls_context
from reelkit._http.rate_limit import read_rate_limit

from tests.support.both import MODES, both
from tests.support.probe import KEY, THING, FakeClock, in_process, probe
from tests.support.sockets import SocketServer, answer, reset

CLIENTS = [
    ("GENVIRAL", reelkit.Genviral, reelkit.AsyncGenviral, "https://www.genviral.io"),
    ("VIDEOGEN", reelkit.VideoGen, reelkit.AsyncVideoGen, "https://api.videogen.io"),
    ("SWIFTIA", reelkit.Swiftia, reelkit.AsyncSwiftia, "https://api.swiftia.io"),
]
KINDS = [(name, kind, url) for name, *kinds, url in CLIENTS for kind in kinds]


@pytest.mark.anyio
@pytest.mark.parametrize(("name", "kind", "url"), KINDS)
async def test_settings_come_from_arguments_then_the_environment_then_defaults(
    name: str, kind: Any, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(reelkit.ConfigurationError, match=f"{name}_API_KEY"):
        kind()
    monkeypatch.setenv(f"{name}_API_KEY", "of-the-environment")
    client = kind()
    assert repr(client) == f"{kind.__name__}(base_url={url!r})"
    assert client._seam.settings.secret.reveal() == "of-the-environment"
    await both(client.close())
    monkeypatch.setenv(f"{name}_BASE_URL", "http://localhost:8000/prefix/")
    client = kind("given")
    assert client.base_url == "http://localhost:8000/prefix"
    assert client._seam.settings.secret.reveal() == "given"
    await both(client.close())
    client = kind("given", base_url="https://other.example")
    assert client.base_url == "https://other.example"
    await both(client.close())


@pytest.mark.parametrize(
    "options",
    [
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"max_retries": "2"},
        {"timeout": "5"},
        {"timeout": (5, 5)},
        {"timeout": True},
        {"timeout": httpx.Timeout(5, read="5")},  # type: ignore[arg-type]
        {"deadline": "10"},
        {"deadline": True},
        {"timeout": 0},
        {"timeout": -1.0},
        {"timeout": math.inf},
        {"timeout": math.nan},
        {"timeout": 1e12},
        {"timeout": httpx.Timeout(5, read=-1)},
        {"timeout": httpx.Timeout(0)},
        {"timeout": httpx.Timeout(None, connect=math.inf)},
        {"deadline": 0},
        {"deadline": -1},
        {"deadline": math.nan},
    ],
)
@pytest.mark.parametrize("mode", MODES)
def test_options_that_cannot_work(options: dict[str, Any], mode: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match=next(iter(options))):
        probe(mode, **options)
    with pytest.raises(reelkit.InvalidArgumentError, match=next(iter(options))):
        in_process(mode, lambda request: httpx.Response(200)).with_options(**options)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_options_of_one_call(mode: str) -> None:
    timeouts: list[dict[str, float]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        timeouts.append(request.extensions["timeout"])
        return httpx.Response(503)

    client = in_process(mode, handler, timeout=7)
    patient = client.with_options(timeout=httpx.Timeout(9, connect=1), max_retries=4)
    eager = patient.with_options(max_retries=0, deadline=3)
    unbounded = eager.with_options(deadline=math.inf)
    calls = [(client, 3, 7), (patient, 5, 9), (eager, 1, 3), (unbounded, 1, 9), (client, 3, 7)]
    for sdk, attempts, read in calls:
        timeouts.clear()
        with pytest.raises(reelkit.ServerError):
            await both(sdk.call("read"))
        assert len(timeouts) == attempts
        assert math.ceil(timeouts[0]["read"]) == read
    assert type(eager) is type(client)
    assert eager._http.pool is client._http.pool


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_a_closed_client_says_so(mode: str) -> None:
    client = probe(mode)
    other = client.with_options(max_retries=0)
    await both(client.close())
    await both(client.close())
    for sdk in (client, other):
        with pytest.raises(reelkit.ConfigurationError, match="closed"):
            await both(sdk.call("read"))


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_hooks_see_every_attempt(mode: str) -> None:
    events: list[Any] = []
    with SocketServer(reset, answer(503, headers={"X-Request-Id": "req_2"}), answer(body=THING)) as server:
        client = probe(mode, server.url, on_request=events.append, on_response=events.append)
        await both(client.call("read", "secret-id", query="secret-query"))
        await both(client.close())
    requests = events[::2]
    assert requests == [reelkit.RequestEvent("probe", "read", "GET", "/things/{thingId}", n) for n in (1, 2, 3)]
    assert [(e.request, e.status, e.request_id, e.failure) for e in events[1::2]] == [
        (requests[0], None, None, "ReadError"),
        (requests[1], 503, "req_2", None),
        (requests[2], 200, None, None),
    ]
    assert all(event.milliseconds >= 0 for event in events[1::2])
    assert "secret" not in repr(events)


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_an_exception_of_a_hook_ends_the_call(mode: str) -> None:
    def refuse(event: reelkit.RequestEvent) -> None:
        raise PermissionError(event.operation)

    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=THING)

    with pytest.raises(PermissionError, match="create"):
        await both(in_process(mode, handler, on_request=refuse).call("create"))
    assert seen == []


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_one_log_record_per_attempt(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "reelkit")
    body = {"message": "secret-answer"}
    with SocketServer(reset, answer(503, body, {"X-Request-Id": "req_2"}), answer(body=THING)) as server:
        client = probe(mode, server.url)
        await both(client.call("search", "secret-id", query="secret-query"))
        await both(client.close())
    records: list[Any] = [record for record in caplog.records if record.name == "reelkit"]
    assert [(r.levelname, r.attempt, r.status, r.failure, r.request_id) for r in records] == [
        ("DEBUG", 1, None, "ReadError", None),
        ("DEBUG", 2, 503, None, "req_2"),
        ("DEBUG", 3, 200, None, None),
    ]
    for record in records:
        assert (record.provider, record.operation, record.method) == ("probe", "search", "POST")
        assert record.path == "/things/{thingId}"
        assert record.milliseconds >= 0
        shown = f"{record.getMessage()} {vars(record)}"
        assert "secret" not in shown
        assert KEY not in shown
        assert "xxxx" not in shown
    assert records[1].getMessage().startswith("probe search POST /things/{thingId} -> 503 in ")
    assert logging.getLogger("reelkit").handlers == []


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_the_rate_limit_last_seen(mode: str) -> None:
    headers: list[dict[str, str]] = [
        {},
        {"X-RateLimit-Limit": "10", "X-RateLimit-Remaining": "9", "X-RateLimit-Reset": "1767225600"},
        {"X-RateLimit-Remaining": "8"},
        {},
    ]
    client = in_process(mode, lambda request: httpx.Response(200, json=THING, headers=headers.pop(0)))
    other = client.with_options(max_retries=0)
    seen = [client.rate_limit]
    for caller in (client, client, other, client):
        await both(caller.call("read"))
        seen.append(client.rate_limit)
    last = reelkit.RateLimit(None, 8, None)
    assert seen == [None, None, reelkit.RateLimit(10, 9, datetime(2026, 1, 1, tzinfo=UTC)), last, last]
    assert other.rate_limit == last


@pytest.mark.parametrize(
    ("reset", "moment"),
    [
        ("1767225600", datetime(2026, 1, 1, tzinfo=UTC)),
        ("1767225600000", datetime(2026, 1, 1, tzinfo=UTC)),
        ("30", datetime(2025, 1, 1, 0, 0, 30, tzinfo=UTC)),
        ("999999999999999", None),
    ],
)
def test_a_reset_is_a_moment_or_a_number_of_seconds(reset: str, moment: datetime | None) -> None:
    now = datetime(2025, 1, 1, tzinfo=UTC).timestamp()
    found = read_rate_limit({"x-ratelimit-reset": reset}, now)
    assert found == reelkit.RateLimit(None, None, moment)


@pytest.mark.parametrize("text", ["", "-1", "1.5", "soon", "٣", "9" * 40, "nan"])
def test_rate_limit_headers_that_say_nothing(text: str) -> None:
    names = ("limit", "remaining", "reset")
    assert read_rate_limit({f"x-ratelimit-{name}": text for name in names}, 0.0) is None


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_opentelemetry_sees_every_attempt(mode: str) -> None:
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        with (
            SocketServer(answer(503), answer(body=THING)) as server,
            provider.get_tracer("test").start_as_current_span("mine"),
        ):
            client = probe(mode, server.url, deadline=20)
            await both(client.call("read"))
            await both(client.close())
    finally:
        instrumentor.uninstrument()
    finished = {span.name: span for span in spans.get_finished_spans()}
    attempts = [span for span in spans.get_finished_spans() if span.name == "GET"]
    assert [(span.attributes or {}).get("http.status_code") for span in attempts] == [503, 200]
    assert all(span.parent is not None and span.parent.span_id == finished["mine"].context.span_id for span in attempts)
    assert KEY not in "".join(span.to_json() for span in attempts)


@pytest.mark.parametrize("through", ["client", "files", "other"])
def test_a_client_that_is_forgotten_closes_its_connections(through: str) -> None:
    body = {"files": [], "total": 0, "limit": 20, "offset": 0, "subSize": 1, "usedSize": 0, "usedSizePercent": 0}
    alive = answer(body=body, headers={"Connection": "keep-alive"})

    def keep_open(connection: Any) -> None:
        alive(connection)
        connection.settimeout(10)
        ended.append(connection.recv(1))

    ended: list[bytes] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with SocketServer(keep_open) as server:
            client: Any = reelkit.Swiftia("rk-test", base_url=server.url)
            if through == "other":
                client = client.with_options(max_retries=0)
            files = client.files
            client = None
            gc.collect()
            # The connections live as long as anything that uses them.
            files.list().collect()
            assert ended == []
            del files
            gc.collect()
            server.join()
    assert ended == [b""]
    assert [str(warning.message) for warning in caught] == []


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_context_managers_close(mode: str) -> None:
    client = probe(mode)
    if mode == "sync":
        with client as entered:
            assert entered is client
    else:
        async with client as entered:
            assert entered is client
    assert client._http.pool.inner.is_closed


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_text_that_the_callers_own_transport_cannot_encode_is_its_own_error(mode: str) -> None:
    """Not that of a Location header, which raises the same inside httpx."""
    client = in_process(mode, lambda request: httpx.Response(200, content="\u00e4".encode("ascii")))
    with pytest.raises(UnicodeEncodeError):
        await both(client.call("read"))


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_a_clock_that_jumps_during_a_pause_ends_the_call(mode: str) -> None:
    clock = FakeClock()
    clock.on_sleep = lambda: clock.slept.append(1000.0)
    client = in_process(mode, lambda request: httpx.Response(503), clock=clock, deadline=10)
    with pytest.raises(reelkit.APITimeoutError, match="deadline of 10 s"):
        await both(client.call("read"))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("proxy", ["nonsense://user:hidden-password@proxy", "http://proxy:port"])
def test_a_proxy_that_cannot_be_used(proxy: str, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(reelkit.ConfigurationError, match="HTTPS_PROXY") as caught:
        probe(mode)
    assert "hidden-password" not in str(caught.value)


@pytest.mark.parametrize("mode", MODES)
def test_certificates_that_are_not_there(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    tls_context.cache_clear()
    with pytest.raises(reelkit.ConfigurationError, match="SSL_CERT_FILE"):
        probe(mode)
    monkeypatch.delenv("SSL_CERT_FILE")
    probe(mode)
