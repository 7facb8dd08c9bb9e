"""What may go wrong with a job: every fault, with every kind of job, sync and async.

One row of ``FAULTS`` is one fault: what the start and the polls get, and what comes of it. Waits begin with pauses of
1.5, 2.25 and 3.375 seconds, and the clock moves only by them.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
import reelkit

from tests.contract.specification import SPECIFICATIONS
from tests.jobs.kinds import KINDS, Answer, Kind, provider_of
from tests.support.both import MODES, both, items

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
# One of each way to tell a state: what happens to a request does not depend on more.
FEW = ("VideoGen tool", "VideoGen remix", "Genviral refresh", "Swiftia render")
every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)

PENDING, DONE, FAILED, CANCELLED, BLOCKED = "pending", "succeeded", "failed", "cancelled", "blocked"
LOST = httpx.ReadError("the connection broke before the response")
REFUSED = httpx.ConnectError("the request never left")
SLOW = httpx.ReadTimeout("no response in time")
BROKEN = httpx.Response(503, text="<html>down</html>")
BUSY = httpx.Response(429, headers={"Retry-After": "45"}, json={"message": "slow down"})
FULL = httpx.Response(429, headers={"Retry-After": "300"}, json={"message": "slow down"})
LATER = httpx.Response(503, headers={"Retry-After": "90"}, text="maintenance")
DAMAGED = httpx.Response(202, json={"surprise": True})
TIRED = httpx.Response(408, json={"message": "the gateway waited for too long"})
CUT = httpx.Response(200, text='{"status": "succ')
PROXY = httpx.ProxyError("407 Proxy Authentication Required")
UNTRUSTED = httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate has expired")
GONE = httpx.Response(404, json={"message": "no such job"})


@dataclass(frozen=True)
class Fault:
    """What is answered, and what is expected: the error, the number of starts, the time of each poll."""

    polls: tuple[Answer, ...] = ()
    starts: tuple[Answer, ...] = (PENDING,)
    wait: dict[str, Any] = field(default_factory=dict)
    raises: type[reelkit.ReelkitError] | None = None
    says: str = ""
    started: int = 1
    kinds: tuple[str, ...] = tuple(KINDS)
    polled_at: tuple[float, ...] | None = None
    ends_at: float | None = None


FAULTS = {
    "none": Fault((PENDING, DONE), polled_at=(0, 1.5)),
    # The start.
    "the start is lost": Fault(starts=(LOST,), raises=reelkit.APIConnectionError, says="may have been started"),
    "the start times out": Fault(
        kinds=FEW, starts=(SLOW,), raises=reelkit.APITimeoutError, says="may have been started"
    ),
    "the start gets a 503": Fault(
        kinds=FEW, starts=(BROKEN,), raises=reelkit.ServerError, says="may have been started"
    ),
    "the start is damaged": Fault(starts=(DAMAGED,), raises=reelkit.ResponseDecodeError, says="may have been started"),
    "the start never left": Fault((DONE,), starts=(REFUSED, PENDING), started=2),
    "the start gets a 429": Fault(kinds=FEW, polls=(DONE,), starts=(BUSY, PENDING), started=2, polled_at=(45,)),
    # The polls.
    "a poll is lost": Fault(kinds=FEW, polls=(PENDING, LOST, DONE), polled_at=(0, 1.5, 3.75)),
    "five polls are lost": Fault(
        kinds=FEW, polls=(PENDING, *[LOST] * 5, DONE), polled_at=(0, 1.5, 3.75, 7.125, 12.1875, 19.78, 31.17)
    ),
    "polls time out": Fault(kinds=FEW, polls=(SLOW, SLOW, DONE), polled_at=(0, 1.5, 3.75)),
    "polls cannot connect": Fault(kinds=FEW, polls=(REFUSED, REFUSED, DONE), polled_at=(0, 1.5, 3.75)),
    "polls get a 503": Fault(kinds=FEW, polls=(BROKEN, BROKEN, DONE), polled_at=(0, 1.5, 3.75)),
    "polls get a 408": Fault(kinds=FEW, polls=(TIRED, TIRED, DONE), polled_at=(0, 1.5, 3.75)),
    "polls are cut": Fault(kinds=FEW, polls=(CUT, CUT, DONE), polled_at=(0, 1.5, 3.75)),
    "a 429 in mid-wait": Fault(kinds=FEW, polls=(PENDING, BUSY, DONE), polled_at=(0, 1.5, 46.5)),
    "a 429 for minutes": Fault(kinds=FEW, polls=(PENDING, FULL, DONE), polled_at=(0, 1.5, 301.5)),
    "a 503 that says when": Fault(kinds=FEW, polls=(PENDING, LATER, DONE), polled_at=(0, 1.5, 91.5)),
    "polls are lost to the end": Fault(
        kinds=FEW,
        polls=(PENDING, *[LOST] * 9),
        wait={"timeout": 30},
        raises=reelkit.APIConnectionError,
        says="goes on",
        ends_at=30,
    ),
    "polls meet a proxy that refuses": Fault(
        (PENDING, PROXY), kinds=FEW, raises=reelkit.APIConnectionError, says="HTTPS_PROXY", polled_at=(0, 1.5)
    ),
    "polls meet a certificate without trust": Fault(
        (PENDING, UNTRUSTED), kinds=FEW, raises=reelkit.APIConnectionError, says="SSL_CERT_FILE", polled_at=(0, 1.5)
    ),
    "polls are cut to the end": Fault(
        kinds=FEW,
        polls=(PENDING, *[CUT] * 9),
        wait={"timeout": 30},
        raises=reelkit.ResponseDecodeError,
        says='{"status": "succ',
        ends_at=30,
    ),
    "the job is gone": Fault((PENDING, GONE), raises=reelkit.NotFoundError, says="goes on", polled_at=(0, 1.5)),
    # The job.
    "it fails": Fault((PENDING, FAILED), raises=reelkit.JobFailedError, polled_at=(0, 1.5)),
    "another cancels it": Fault((PENDING, CANCELLED), raises=reelkit.JobCancelledError, polled_at=(0, 1.5)),
    "it waits for a person": Fault((PENDING, BLOCKED), raises=reelkit.JobBlockedError, polled_at=(0, 1.5)),
    "it takes too long": Fault(
        kinds=FEW, polls=(PENDING,) * 9, wait={"timeout": 30}, raises=reelkit.WaitTimeoutError, ends_at=30
    ),
    "it takes hours": Fault(
        kinds=FEW, polls=(*[PENDING] * 40, DONE), wait={"timeout": 43_200, "interval": 600}, ends_at=24_000
    ),
}
# Not every provider has every state.
ROWS = [
    pytest.param(kind, fault, id=f"{row}-{name}")
    for row, fault in FAULTS.items()
    for name, kind in KINDS.items()
    if name in fault.kinds and {answer for answer in fault.polls if isinstance(answer, str)} <= kind.said.keys()
]
PACED = {name: kind for name, kind in KINDS.items() if "hourly" in kind.said}


@pytest.mark.parametrize(("kind", "fault"), ROWS)
async def test_what_comes_of_a_fault(mode: str, kind: Kind, fault: Fault) -> None:
    provider = provider_of(kind, fault.polls, fault.starts)
    client = provider.client(mode)

    async def run() -> Any:
        return await both((await both(kind.start(client))).wait(**fault.wait))

    if fault.raises is None:
        job = await run()
        assert job.done
        assert job.result is not None
    else:
        with pytest.raises(fault.raises) as caught:
            await run()
        assert fault.says in " ".join([str(caught.value), *getattr(caught.value, "__notes__", ())])
    assert provider.started == fault.started
    if fault.polled_at is not None:
        assert provider.polled == pytest.approx(list(fault.polled_at), abs=0.02)
    if fault.ends_at is not None:
        assert provider.now == pytest.approx(fault.ends_at, rel=1e-3)


@every_kind
async def test_a_lost_start_says_where_to_look_for_the_job(mode: str, kind: Kind) -> None:
    provider = provider_of(kind, (), (LOST,))
    with pytest.raises(reelkit.APIConnectionError) as caught:
        await both(kind.start(provider.client(mode)))
    [note] = caught.value.__notes__
    # Where the provider shows such jobs, it is said by what; elsewhere, that nothing does.
    is_shown = "list" in kind.said or "lookup" in kind.starting.content["x-reelkit-job"]
    assert ("; look for it in" in note, "no operation of the API lists such jobs" in note) == (is_shown, not is_shown)


@every_kind
async def test_a_process_that_was_killed_is_resumed(mode: str, kind: Kind) -> None:
    before = provider_of(kind, (PENDING,))
    job = await both(kind.start(before.client(mode)))
    await both(job.refresh())
    kept = json.loads(json.dumps({"id": job.id, "parts": job.parts}))
    # Nothing else is left of it; another process waits.
    after = provider_of(kind, (PENDING, LOST, DONE))
    again = kind.find(after.client(mode), type("Kept", (), kept))
    assert (again.id, again.status) == (job.id, None)
    assert (await both(again.wait())).done
    assert (before.started, after.started, len(after.polled)) == (1, 0, 3)


@pytest.mark.parametrize(
    ("kind", "cancel", "many"),
    [
        pytest.param(kind, cancel, many, id=f"{name}-{cancel}-{many}")
        for name, kind in KINDS.items()
        for cancel in (False, True)
        for many in (False, True)
        if name in FEW or cancel > many
    ],
)
async def test_an_interrupt_ends_the_wait_at_once(mode: str, kind: Kind, cancel: bool, many: bool) -> None:
    interrupt = KeyboardInterrupt if mode == "sync" else asyncio.CancelledError
    provider = provider_of(kind, (PENDING,) * 9)
    client = provider.client(mode)
    job = await both(kind.start(client))
    can = "cancel" in kind.said

    def interrupted() -> None:
        if provider.polled:
            raise interrupt

    provider.on_sleep = interrupted
    wait: Callable[[], Any] = (
        (lambda: items(client.wait_all([job], cancel_on_interrupt=cancel)))
        if many
        else (lambda: both(job.wait(cancel_on_interrupt=cancel)))
    )
    if cancel and not can and not many:
        # It says so instead of waiting.
        with pytest.raises(reelkit.InvalidArgumentError, match="cannot be cancelled"):
            await wait()
        assert provider.polled == []
        return
    with pytest.raises(interrupt):
        await wait()
    assert len(provider.polled) == 1
    assert len(provider.cancelled) == (1 if cancel and can else 0)


@every_kind
async def test_cancel_during_a_wait(mode: str, kind: Kind) -> None:
    provider = provider_of(kind, (PENDING, PENDING, CANCELLED if CANCELLED in kind.said else FAILED))
    job = await both(kind.start(provider.client(mode)))
    if "cancel" not in kind.said:
        with pytest.raises(reelkit.InvalidArgumentError, match="cannot be cancelled"):
            await both(job.cancel())
        return
    await both(job.refresh())
    await both(job.cancel())
    with pytest.raises(reelkit.JobCancelledError):
        await both(job.wait())
    assert len(provider.cancelled) == 1
    assert job.id in provider.cancelled[0]


@pytest.mark.parametrize("kind", PACED.values(), ids=PACED)
async def test_waits_share_the_hourly_limit_of_their_group(mode: str, kind: Kind) -> None:
    provider = provider_of(kind, (PENDING,) * 9)
    client = provider.client(mode)
    job = await both(kind.start(client))
    with pytest.raises(reelkit.WaitTimeoutError, match="had not ended"):
        await both(job.wait(timeout=2))
    # Other waits have taken all that is left of this hour.
    pace = client._seam.settings.paces.of(kind.polling.id, kind.said["hourly"])
    while pace.reserve(provider.now, provider.now + 600) is not None:
        pass
    asked = len(provider.polled)
    for one in (job, kind.find(client.with_options(max_retries=0), job)):
        with pytest.raises(reelkit.WaitTimeoutError, match=f"{kind.said['hourly']} per hour"):
            await both(one.wait(timeout=600))
    assert len(provider.polled) == asked


def test_every_kind_of_job_is_here(mode: str) -> None:
    described = {
        (provider, operation.content["x-reelkit-job"]["poll"])
        for provider, specification in SPECIFICATIONS.items()
        for operation in specification.operations.values()
        if "x-reelkit-job" in operation.content
    }
    assert {(kind.provider, kind.polling.id) for kind in KINDS.values()} == described
