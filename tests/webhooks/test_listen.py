"""``reelkit webhooks listen`` on loopback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from threading import Thread
from urllib.parse import urlsplit

import httpx
import pytest
import reelkit
from reelkit.cli.webhooks import SECRET, listening
from reelkit.mock import VideoGenMock

GOOD = "whsec_bW9jay1zaWduaW5nLXNlY3JldC1mb3ItdGVzdHM="


@pytest.fixture(params=[GOOD, None])
def server(request: pytest.FixtureRequest) -> Iterator[tuple[str, str | None]]:
    with listening(0, request.param) as found:
        thread = Thread(target=found.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{found.server_address[1]}/", request.param
        found.shutdown()
        thread.join()


def mock_now() -> VideoGenMock:
    """A mock whose deliveries are of this moment."""
    mock = VideoGenMock()
    mock.clock.advance(max(0.0, time.time() - mock.clock.seconds()))
    return mock


def test_a_delivery_is_printed(server: tuple[str, str | None], capsys: pytest.CaptureFixture[str]) -> None:
    url, secret = server
    delivery = mock_now().webhooks.deliver("tool_execution.succeeded", to=url, secret=GOOD)
    assert delivery.status == 204
    line = json.loads(capsys.readouterr().out)
    assert line["verified"] == (secret is not None)
    assert line["event"] == json.loads(delivery.body)
    assert line["id"] == delivery.headers["webhook-id"]


def test_a_forged_one_is_refused_and_printed(
    server: tuple[str, str | None], capsys: pytest.CaptureFixture[str]
) -> None:
    url, secret = server
    delivery = mock_now().webhooks.deliver("tool_execution.succeeded", to=url, secret="whsec_another-secret")
    assert delivery.status == (400 if secret else 204)
    line = json.loads(capsys.readouterr().out)
    assert line["verified"] is False
    assert ("signature" in line.get("problem", "")) == (secret is not None)


@pytest.mark.parametrize(("length", "status"), [("99999999", 413), ("9" * 5000, 413), ("x", 413), (None, 411)])
def test_odd_lengths(server: tuple[str, str | None], length: str | None, status: int) -> None:
    with closing(HTTPConnection(urlsplit(server[0]).netloc, timeout=300)) as connection:
        connection.putrequest("POST", "/")
        if length is not None:
            connection.putheader("Content-Length", length)
        connection.endheaders()
        assert connection.getresponse().status == status


def test_control_characters_do_not_reach_the_terminal(
    server: tuple[str, str | None], capsys: pytest.CaptureFixture[str]
) -> None:
    httpx.post(server[0], content='{"event": "\x9b31m"}'.encode(), trust_env=False)
    assert "\x9b" not in capsys.readouterr().out


@pytest.mark.parametrize("body", [b"[" * 100_000, b"\xff", b"9" * 6000, b""], ids=["deep", "no text", "long", "empty"])
def test_what_cannot_be_read_is_refused_and_printed(
    server: tuple[str, str | None], capsys: pytest.CaptureFixture[str], body: bytes
) -> None:
    assert httpx.post(server[0], content=body, trust_env=False).status_code == 400
    said = capsys.readouterr()
    assert set(json.loads(said.out)) == {"id", "verified", "problem"}
    assert said.err == ""


def test_a_secret_that_verifies_nothing_is_refused_at_once() -> None:
    with pytest.raises(reelkit.ConfigurationError, match=SECRET):
        listening(0, "short")


def restore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_the_command_takes_a_delivery_and_ends_at_ctrl_c() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "reelkit", "webhooks", "listen", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, SECRET: GOOD},
        # A shell starts what runs in the background with interrupts ignored, and children inherit that.
        preexec_fn=restore_interrupts,  # noqa: PLW1509 - nothing here runs in threads
    )
    assert process.stderr is not None
    url = process.stderr.readline().removeprefix("listening on ").partition(" ")[0]
    statuses = [mock_now().webhooks.deliver("file.upload.completed", to=url, secret=one).status for one in (GOOD, None)]
    forged = mock_now().webhooks.deliver("file.upload.completed", to=url, secret="whsec_another-secret")
    process.send_signal(signal.SIGINT)
    printed, problems = process.communicate(timeout=300)
    assert (process.returncode, problems) == (0, "")
    assert [*statuses, forged.status] == [204, 204, 400]
    assert [json.loads(line)["verified"] for line in printed.splitlines()] == [True, True, False]
    assert GOOD not in printed
