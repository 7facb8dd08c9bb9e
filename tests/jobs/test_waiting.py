"""Waiting for jobs, sync and async: what a wait survives, how it ends, and how often it asks."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from itertools import chain, repeat
from typing import Any

import httpx
import pytest
import reelkit

from tests.jobs.provider import SUCCESS, HandMade, state
from tests.support.both import MODES, both, items

HOUR = 3600.0
pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
RUNNING = state("running", progress=40)


async def started(provider: HandMade, mode: str, **options: Any) -> Any:
    return await both(provider.client(mode, **options).tools.generate_image(prompt="A lighthouse"))


async def test_a_wait_ends_with_the_typed_result(mode: str) -> None:
    provider = HandMade(iter([state("pending"), RUNNING, state("succeeded", progress=100)]))
    job = await started(provider, mode)
    assert (job.id, job.status, job.done) == ("vg_tool_1", None, False)
    seen: list[tuple[str | None, float | None]] = []
    assert await both(job.wait(progress=lambda job: seen.append((job.status, job.progress)))) is job
    assert seen == [("pending", 0.0), ("running", 40.0), ("succeeded", 100.0)]
    assert [file.file_id for file in job.result] == ["vg_file_1"]
    assert [at for at, _ in provider.polled] == [0.0, 1.5, 3.75]


async def test_a_file_that_was_made_and_is_not_told_is_no_silent_loss(mode: str) -> None:
    bare = {"fileId": "vg_file_2", "type": "IMAGE"}
    job = await started(HandMade(iter([state("succeeded", results=[SUCCESS, bare])])), mode)
    await both(job.wait())
    with pytest.raises(reelkit.JobError, match=r"succeeded, and its result cannot be read .*/file must be there"):
        _ = job.result
    assert [made.file_id for made in job.state.results] == ["vg_file_1", "vg_file_2"]


async def test_progress_may_fall_with_a_new_attempt(mode: str) -> None:
    provider = HandMade(iter([state("running", progress=80), state("running", progress=5, attempt=1), RUNNING]))
    job = await started(provider, mode)
    seen: list[tuple[float | None, int | None]] = []
    for _ in range(3):
        await both(job.refresh())
        seen.append((job.progress, job.attempt))
    assert seen == [(80.0, 0), (5.0, 1), (40.0, 0)]


LOST: dict[str, Callable[[], httpx.Response | Exception]] = {
    "lost connection": lambda: httpx.ReadError("reset"),
    "no connection": lambda: httpx.ConnectError("refused"),
    "timeout": lambda: httpx.ReadTimeout("slow"),
    "502": lambda: httpx.Response(502, text="<html>"),
    "503 that says when": lambda: httpx.Response(503, headers={"Retry-After": "30"}, json={"message": "later"}),
    "429": lambda: httpx.Response(429, json={"message": "slow down", "code": "rate_limited"}),
}


@pytest.mark.parametrize("fault", LOST.values(), ids=LOST)
async def test_a_wait_survives_what_passes(mode: str, fault: Callable[[], httpx.Response | Exception]) -> None:
    faults = [fault() for _ in range(5)]
    provider = HandMade(iter([RUNNING, *faults, RUNNING, state("succeeded")]))
    job = await started(provider, mode)
    assert (await both(job.wait())).status == "succeeded"
    assert provider.started == 1
    assert len(provider.polled) == 8


async def test_a_rate_limit_in_mid_wait_is_waited_out(mode: str) -> None:
    refusal = httpx.Response(429, headers={"Retry-After": "45"}, json={"message": "slow", "code": "rate_limited"})
    provider = HandMade(iter([RUNNING, refusal, state("succeeded")]))
    await both((await started(provider, mode)).wait())
    first, second, third = (at for at, _ in provider.polled)
    assert second - first == 1.5
    assert third - second == 45.0


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, reelkit.AuthenticationError), (404, reelkit.NotFoundError), (400, reelkit.BadRequestError)],
)
async def test_a_wait_ends_at_what_does_not_pass(mode: str, status: int, kind: type[Exception]) -> None:
    provider = HandMade(iter([RUNNING, httpx.Response(status, json={"message": "no"})]))
    job = await started(provider, mode)
    with pytest.raises(kind) as caught:
        await both(job.wait())
    assert "ask for it again by its id" in caught.value.__notes__[0]


async def test_faults_until_the_timeout_end_the_wait(mode: str) -> None:
    provider = HandMade(chain([RUNNING], repeat(httpx.ReadError("reset"))))
    job = await started(provider, mode)
    with pytest.raises(reelkit.APIConnectionError):
        await both(job.wait(timeout=60))
    assert provider.now == pytest.approx(60)
    assert job.status == "running"


async def test_timeout(mode: str) -> None:
    provider = HandMade(repeat(RUNNING))
    job = await started(provider, mode)
    with pytest.raises(reelkit.WaitTimeoutError, match="had not ended within 600 seconds") as caught:
        await both(job.wait(timeout=600))
    assert caught.value.last.status == "running"
    assert provider.polled[-1][0] == pytest.approx(600)


async def test_zero_asks_once(mode: str) -> None:
    provider = HandMade(repeat(RUNNING))
    job = await started(provider, mode)
    with pytest.raises(reelkit.WaitTimeoutError):
        await both(job.wait(timeout=0))
    assert len(provider.polled) == 1


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        ("failed", reelkit.JobFailedError, "failed: No such style"),
        ("cancelled", reelkit.JobCancelledError, "was cancelled"),
        ("awaiting_approval", reelkit.JobBlockedError, r"waits for a person \(awaiting_approval\)"),
    ],
)
async def test_other_ends_raise(mode: str, status: str, kind: type[reelkit.JobError], words: str) -> None:
    error = {"message": "No such style"} if status == "failed" else None
    provider = HandMade(iter([RUNNING, *repeat(state(status, error=error), 2)]))
    job = await started(provider, mode)
    with pytest.raises(kind, match=words) as caught:
        await both(job.wait())
    assert job == caught.value.job
    with pytest.raises(kind):
        _ = job.result
    if status == "awaiting_approval":
        assert not job.done
    assert (await both(job.wait(raise_on_failure=False))).status == status


async def test_an_approved_job_goes_on(mode: str) -> None:
    provider = HandMade(iter([state("awaiting_approval"), RUNNING, state("succeeded")]))
    job = await started(provider, mode)
    with pytest.raises(reelkit.JobBlockedError):
        await both(job.wait())
    assert (await both(job.wait())).status == "succeeded"


async def test_an_ended_job_is_not_asked_for_again(mode: str) -> None:
    provider = HandMade(iter([state("succeeded")]))
    job = await started(provider, mode)
    await both(job.wait())
    await both(job.wait())
    assert len(provider.polled) == 1


async def test_an_unknown_state_is_waited_for(mode: str) -> None:
    provider = HandMade(iter([state("rendering"), state("succeeded")]))
    assert (await both((await started(provider, mode)).wait())).status == "succeeded"


async def test_hours_of_waiting(mode: str) -> None:
    provider = HandMade(chain(repeat(RUNNING, 2000), [state("succeeded")]))
    job = await started(provider, mode)
    await both(job.wait(timeout=12 * HOUR))
    assert provider.now == pytest.approx(15 * 2000, rel=0.01)


async def test_a_result_before_the_end_is_refused(mode: str) -> None:
    job = await started(HandMade(repeat(RUNNING)), mode)
    with pytest.raises(reelkit.JobBlockedError, match="has not ended yet"):
        _ = job.result


@pytest.mark.parametrize("options", [{"timeout": -1}, {"timeout": True}, {"interval": 0}, {"interval": float("inf")}])
async def test_wrong_arguments(mode: str, options: dict[str, Any]) -> None:
    provider = HandMade(repeat(RUNNING))
    job = await started(provider, mode)
    with pytest.raises(reelkit.InvalidArgumentError, match=next(iter(options))):
        await both(job.wait(**options))
    assert provider.polled == []


def most_in_an_hour(times: list[float]) -> int:
    """The most requests that any hour saw."""
    window: deque[float] = deque()
    most = 0
    for now in sorted(times):
        window.append(now)
        while window[0] <= now - HOUR:
            window.popleft()
        most = max(most, len(window))
    return most


async def test_two_waits_together_stay_far_below_the_hourly_limit(mode: str) -> None:
    provider = HandMade(repeat(RUNNING))
    client = provider.client(mode)
    jobs = [await both(client.tools.generate_image(prompt="x")) for _ in range(2)]
    ended = await items(client.wait_all(jobs, timeout=1.5 * HOUR, interval=0.1))
    assert {job.id for job in ended} == {"vg_tool_1", "vg_tool_2"}
    assert all(isinstance(job.failure, reelkit.WaitTimeoutError) for job in ended)
    # Growing intervals keep two waits far below the limit; the pace is what keeps many.
    assert most_in_an_hour([at for at, _ in provider.polled]) < 600


async def test_a_hundred_waits_keep_to_the_hourly_limit(mode: str) -> None:
    provider = HandMade(repeat(RUNNING))
    client = provider.client(mode)
    jobs = [client.tools.job(f"vg_tool_{number}") for number in range(100)]
    # Others have made most of the hour's requests.
    pace = client._seam.settings.paces.of("getToolExecutionInfo", 5000)
    others = [slot for _ in range(4200) if (slot := pace.reserve(0.0)) is not None]
    await items(client.wait_all(jobs, timeout=1.03 * HOUR))
    times = [at for at, _ in provider.polled]
    assert 4000 < most_in_an_hour(sorted([*others, *times])) <= 5000
    asked = [job_id for _, job_id in provider.polled]
    counts = [asked.count(job.id) for job in jobs]
    assert max(counts) - min(counts) <= 2


async def test_options_share_the_pace(mode: str) -> None:
    client = HandMade(repeat(RUNNING)).client(mode)
    assert client.with_options(max_retries=0)._seam.settings.paces is client._seam.settings.paces


async def test_no_request_left_within_the_time(mode: str) -> None:
    provider = HandMade(repeat(RUNNING))
    client = provider.client(mode)
    pace = client._seam.settings.paces.of("getToolExecutionInfo", 5000)
    for _ in range(4000):
        pace.reserve(0.0)
    with pytest.raises(reelkit.WaitTimeoutError, match="5000 per hour"):
        await both(client.tools.job("vg_tool_1").wait(timeout=60))
    assert provider.polled == []


async def test_wait_all_yields_jobs_as_they_end(mode: str) -> None:
    ends = {"vg_tool_1": 3, "vg_tool_2": 1, "vg_tool_3": 2}

    def answers() -> Iterator[bytes]:
        while True:
            job_id = provider.polled[-1][1]
            asked = sum(one == job_id for _, one in provider.polled)
            over = asked >= ends[job_id]
            word = "failed" if job_id == "vg_tool_3" else "succeeded"
            yield state(word if over else "running", job_id=job_id)

    provider = HandMade(answers())
    client = provider.client(mode)
    jobs = [await both(client.tools.generate_image(prompt="x")) for _ in range(3)]
    ended = await items(client.wait_all(jobs, concurrency=1))
    assert [(job.id, job.status) for job in ended] == [
        ("vg_tool_2", "succeeded"),
        ("vg_tool_3", "failed"),
        ("vg_tool_1", "succeeded"),
    ]
    with pytest.raises(reelkit.JobFailedError):
        _ = ended[1].result


async def test_wait_all_goes_on_without_a_job_that_is_gone(mode: str) -> None:
    def answers() -> Iterator[bytes | httpx.Response]:
        while True:
            gone = provider.polled[-1][1] == "vg_tool_1"
            yield httpx.Response(404, json={"message": "no"}) if gone else state("succeeded")

    provider = HandMade(answers())
    client = provider.client(mode)
    ended = await items(client.wait_all([client.tools.job("vg_tool_1"), client.tools.job("vg_tool_2")]))
    failed = next(job for job in ended if job.id == "vg_tool_1")
    assert isinstance(failed.failure, reelkit.NotFoundError)
    with pytest.raises(reelkit.NotFoundError):
        _ = failed.result
    assert [job.status for job in ended if job is not failed] == ["succeeded"]


@pytest.mark.parametrize("concurrency", [0, 33, True, 1.5])
async def test_wrong_concurrency(mode: str, concurrency: Any) -> None:
    client = HandMade(repeat(RUNNING)).client(mode)
    with pytest.raises(reelkit.InvalidArgumentError, match="concurrency"):
        client.wait_all([], concurrency=concurrency)


async def test_an_interrupt_ends_a_wait_at_once(mode: str) -> None:
    kind = KeyboardInterrupt if mode == "sync" else asyncio.CancelledError
    for cancel in (False, True):
        provider = HandMade(repeat(RUNNING))
        job = await started(provider, mode)

        def interrupt(kind: type[BaseException] = kind) -> None:
            raise kind

        provider.on_sleep = interrupt
        with pytest.raises(kind):
            await both(job.wait(cancel_on_interrupt=cancel))
        assert len(provider.polled) <= 1
        assert provider.cancelled == (["vg_tool_1"] if cancel else [])


async def test_an_interrupt_ends_wait_all_and_cancels_what_is_left(mode: str) -> None:
    kind = KeyboardInterrupt if mode == "sync" else asyncio.CancelledError
    answers = iter([RUNNING, state("succeeded"), RUNNING])
    provider = HandMade(answers)
    client = provider.client(mode)
    jobs = [client.tools.job("vg_tool_1"), client.tools.job("vg_tool_2")]

    def interrupt() -> None:
        if len(provider.polled) > 1:
            raise kind

    provider.on_sleep = interrupt
    with pytest.raises(kind):
        await items(client.wait_all(jobs, concurrency=1, cancel_on_interrupt=True))
    assert provider.cancelled == ["vg_tool_1"]


async def test_a_job_that_cannot_be_cancelled_says_so_before_it_is_waited_for(mode: str) -> None:
    provider = HandMade(repeat(RUNNING))
    job = provider.client(mode).projects.export_job("vg_proj_1", "vg_expo_1")
    with pytest.raises(reelkit.InvalidArgumentError, match="cannot be cancelled"):
        await both(job.wait(cancel_on_interrupt=True))
    assert provider.polled == []


async def test_cancelled_by_another_while_it_is_waited_for(mode: str) -> None:
    provider = HandMade(iter([RUNNING, state("cancelled")]))
    job = await started(provider, mode)
    with pytest.raises(reelkit.JobCancelledError):
        await both(job.wait())
    assert job.done


@pytest.mark.parametrize("jobs", [["vg_tool_1"], [None], 5, "vg_tool_1"], ids=str)
async def test_what_is_no_job_is_refused(mode: str, jobs: Any) -> None:
    provider = HandMade(iter(()))
    with pytest.raises(reelkit.InvalidArgumentError, match="jobs"):
        await items(provider.client(mode).wait_all(jobs))
    assert provider.polled == []
