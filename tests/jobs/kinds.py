"""Every kind of job that the specifications describe, and a provider of it that answers as a test says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

import anyio.lowlevel
import httpx

from tests.contract.specification import JSON, SPECIFICATIONS, Operation
from tests.support.probe import with_clock
from tests.support.runtime import Clock
from tests.support.scripted import CLIENTS

UUID = "11111111-1111-1111-1111-111111111111"
Answer = str | httpx.Response | Exception
"""What a request gets: a group of states such as ``"pending"``, a response, or a lost connection."""


@dataclass(frozen=True)
class Kind:
    """How jobs of a kind are started, and found again by what another process may have kept."""

    provider: str
    started_by: str
    start: Callable[[Any], Any]
    find: Callable[[Any, Any], Any]

    @property
    def starting(self) -> Operation:
        return SPECIFICATIONS[self.provider].operations[self.started_by]

    @property
    def polling(self) -> Operation:
        return SPECIFICATIONS[self.provider].operations[self.starting.content["x-reelkit-job"]["poll"]]

    @property
    def said(self) -> dict[str, Any]:
        found: dict[str, Any] = self.polling.content["x-reelkit-poll"]
        return found


KINDS = {
    "VideoGen tool": Kind(
        "videogen",
        "generateImage",
        lambda client: client.tools.generate_image(prompt="A lighthouse"),
        lambda client, job: client.tools.job(job.id),
    ),
    "VideoGen workflow": Kind(
        "videogen",
        "scriptToVideo",
        lambda client: client.workflows.script_to_video(script="Hello.", visual_style={"type": "STOCK"}),
        lambda client, job: client.workflows.job(job.id),
    ),
    "VideoGen export": Kind(
        "videogen",
        "exportProject",
        lambda client: client.projects.export("vg_proj_1"),
        lambda client, job: client.projects.export_job("vg_proj_1", job.id),
    ),
    "VideoGen timeline": Kind(
        "videogen",
        "createTimelineInterchange",
        lambda client: client.projects.create_timeline_interchange("vg_proj_1"),
        lambda client, job: client.projects.interchange_job(job.id),
    ),
    "VideoGen remix": Kind(
        "videogen",
        "remixProject",
        lambda client: client.projects.remix("vg_proj_1", remix_actions=[{"type": "DISABLE_CAPTIONS"}]),
        lambda client, job: client.projects.remix_job(job.id, parts=job.parts),
    ),
    "VideoGen message": Kind(
        "videogen",
        "startAssistantChat",
        lambda client: client.assistants.start(message="Make a video."),
        lambda client, job: client.assistants.message_job(job.id),
    ),
    "VideoGen import": Kind(
        "videogen",
        "createFileUrlImport",
        lambda client: client.files.import_url(extra_body={"url": "https://example.com/clip.mp4"}),
        lambda client, job: client.files.import_job(job.id),
    ),
    "Genviral video": Kind(
        "genviral",
        "generate_studio_video",
        lambda client: client.studio.generate_video(model="openai/sora-2", prompt="A sunrise"),
        lambda client, job: client.studio.video_job(job.id),
    ),
    "Genviral refresh": Kind(
        "genviral",
        "refresh_analytics_target",
        lambda client: client.analytics.refresh_target(UUID),
        lambda client, job: client.analytics.refresh_job(job.id),
    ),
    "Swiftia job": Kind(
        "swiftia",
        "create_job",
        lambda client: client.jobs.create(function="VideoShorts", youtube_video="dQw4w9WgXcQ"),
        lambda client, job: client.jobs.job(job.id),
    ),
    "Swiftia render": Kind(
        "swiftia",
        "create_render",
        lambda client: client.renders.create(job="job_1", short="short_1"),
        lambda client, job: client.renders.job(job.id),
    ),
}


def example(operation: Operation, text: str = "") -> Any:
    """The first example of a success response, or the first with such a text in it."""
    response = next(response for status, response in operation.responses.items() if status.startswith("2"))
    bodies = [one["value"] for one in response["content"][JSON]["examples"].values()]
    return deepcopy(next((body for body in bodies if text in json.dumps(body)), bodies[0]))


def put(value: Any, pointer: str, found: Any) -> None:
    """Put a value at a JSON pointer, in which ``-`` stands for every element."""
    first, _, rest = pointer.removeprefix("/").partition("/")
    for name in range(len(value)) if first == "-" else (first,):
        if rest:
            put(value[name], rest, found)
        else:
            value[name] = found


@dataclass
class Provider:
    """Answers the start of a job and its polls, one answer after the other, on a clock that waits only move."""

    kind: Kind
    starts: Iterator[Answer]
    polls: Iterator[Answer]
    now: float = 0.0
    started: int = 0
    polled: list[float] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    on_sleep: Callable[[], None] = lambda: None

    def handle(self, request: httpx.Request) -> httpx.Response:
        operation = SPECIFICATIONS[self.kind.provider].find(request.method, request.url.path)
        assert operation is not None
        if operation[0] is self.kind.starting:
            self.started += 1
            return self._say(next(self.starts), self.kind.starting)
        if operation[0].id == self.kind.said.get("cancel"):
            self.cancelled.append(request.url.path)
            return httpx.Response(202, json=example(operation[0]))
        assert operation[0] is self.kind.polling
        self.polled.append(self.now)
        return self._say(next(self.polls), self.kind.polling)

    def _say(self, answer: Answer, operation: Operation) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        if operation is self.kind.polling:
            body = example(operation, json.dumps(self.kind.said[answer][0]))
            self._show(body, answer)
        else:
            body = example(operation)
        status = next(status for status in operation.responses if status.startswith("2"))
        return httpx.Response(int(status), content=json.dumps(body))

    def _show(self, body: Any, group: str) -> None:
        said = self.kind.said
        state = said["state"] if isinstance(said["state"], str) else said["state"][0]
        put(body, state, said[group][0])
        if "id" in said:
            # The parts that the start has named.
            named = example(self.kind.starting)[self.kind.starting.content["x-reelkit-job"]["parts"].removeprefix("/")]
            rows = body[state.split("/")[1]]
            name = said["id"].split("/")[-1]
            older = {**rows[0], name: "an older one", state.split("/")[-1]: said["failed"][0]}
            rows[:] = [*({**rows[0], name: one} for one in named), older]

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.on_sleep()

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()

    def client(self, mode: str) -> Any:
        """A client of it; another one is that of another process."""
        transport = httpx.MockTransport(self.handle)
        inner = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
        clock = Clock(lambda: self.now, self.sleep, self.async_sleep, lambda: 0.5, lambda: self.now)
        return with_clock(CLIENTS[self.kind.provider][mode](api_key="key_for_tests", http_client=inner), clock)


def provider_of(kind: Kind, polls: Sequence[Answer], starts: Sequence[Answer] = ("pending",)) -> Provider:
    """A provider that answers so."""
    return Provider(kind, iter(starts), iter(polls))
