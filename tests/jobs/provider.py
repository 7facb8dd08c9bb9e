"""A provider of jobs by hand: what it says to each poll, and when; a client of either kind on a clock that moves."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import anyio.lowlevel
import httpx
import reelkit

from tests.support.probe import with_clock
from tests.support.runtime import Clock

START = "/v1/tools/generate-image"
POLL = "/v1/tools/executions/"
FILE = {"fileId": "vg_file_1", "scope": "GLOBAL", "type": "IMAGE"}
SUCCESS = {"fileId": "vg_file_1", "type": "IMAGE", "downloadUrl": None, "file": FILE}


def state(status: str, *, progress: float = 0, attempt: int = 0, job_id: str = "vg_tool_1", **more: Any) -> bytes:
    """The body of a poll."""
    body = {
        "toolExecutionId": job_id,
        "status": status,
        "toolType": "GENERATE_IMAGE",
        "progressPercentage": progress,
        "attemptIndex": attempt,
        "results": [SUCCESS] if status == "succeeded" else [],
        "error": None,
    }
    return json.dumps({**body, **more}).encode()


@dataclass
class HandMade:
    """Answers polls from a script; an exception in it is a lost connection."""

    polls: Iterator[bytes | httpx.Response | Exception]
    now: float = 0.0
    polled: list[tuple[float, str]] = field(default_factory=list)
    started: int = 0
    cancelled: list[str] = field(default_factory=list)
    on_sleep: Callable[[], None] = lambda: None

    def handle(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path == START:
            self.started += 1
            return httpx.Response(202, json={"toolExecutionId": f"vg_tool_{self.started}"})
        job_id = path.removeprefix(POLL)
        if job_id.endswith("/cancel"):
            self.cancelled.append(job_id.removesuffix("/cancel"))
            return httpx.Response(202, json={"toolExecutionId": self.cancelled[-1]})
        self.polled.append((self.now, job_id))
        said = next(self.polls)
        if isinstance(said, Exception):
            raise said
        return said if isinstance(said, httpx.Response) else httpx.Response(200, content=said)

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.on_sleep()

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()

    def client(self, mode: str, **options: Any) -> Any:
        """A client of it."""
        transport = httpx.MockTransport(self.handle)
        clock = Clock(lambda: self.now, self.sleep, self.async_sleep, lambda: 0.5, lambda: self.now)
        client: reelkit.VideoGen | reelkit.AsyncVideoGen
        if mode == "sync":
            client = reelkit.VideoGen("k", http_client=httpx.Client(transport=transport), **options)
        else:
            client = reelkit.AsyncVideoGen("k", http_client=httpx.AsyncClient(transport=transport), **options)
        return with_clock(client, clock)
