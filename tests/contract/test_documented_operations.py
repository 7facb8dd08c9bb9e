"""The specifications hold every documented operation and no other, and what may not be sent twice is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import httpx
import pytest
import reelkit
from reelkit.mock import ProviderMock

from tests.contract.documented import COUNTS, OPERATIONS
from tests.contract.inputs import examples
from tests.contract.specification import SPECIFICATIONS
from tests.contract.test_strictness import MOCKS
from tests.contract.tour import arguments_of, body_arguments, inputs_of, path_arguments, public_method
from tests.support.scripted import answering

CHANGING = [
    pytest.param(provider, one.id, id=f"{provider}-{one.id}")
    for provider, specification in SPECIFICATIONS.items()
    for one in specification.operations.values()
    if one.method != "GET"
]
SPENDING = (
    "generate",
    "create",
    "import",
    "start",
    "render",
    "refresh",
    "regenerate",
    "upscale",
    "to-video",
    "to-speech",
)
"""Words in the paths of what makes or spends something."""


@pytest.fixture(scope="module")
def mocks() -> dict[str, ProviderMock]:
    return {provider: mock(files=5) for provider, mock in MOCKS.items()}


@pytest.mark.parametrize("provider", COUNTS)
def test_every_documented_operation_is_described_and_repeated_as_the_pages_allow(provider: str) -> None:
    documented = sorted(OPERATIONS[provider])
    assert len({(one.method, one.path) for one in documented}) == len(documented) == COUNTS[provider]
    described = SPECIFICATIONS[provider].operations
    known = [described[one.id] for one in documented]
    assert documented == sorted((one.id, one.content["x-reelkit-retry"], one.method, one.path) for one in known)
    # What the provider has added since the pages were typed off needs no line there, but a page.
    assert all("externalDocs" in one.content for one in described.values() if one not in known)


@pytest.mark.parametrize("provider", COUNTS)
def test_whatever_starts_a_job_is_never_repeated(provider: str) -> None:
    starts = [one for one in SPECIFICATIONS[provider].operations.values() if "x-reelkit-job" in one.content]
    assert starts
    assert Counter(one.content["x-reelkit-retry"] for one in starts) == {"never": len(starts)}


class Cut(httpx.SyncByteStream):
    """A body that ends early."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"ok":'
        raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")


def failing(status: int, **headers: str) -> Callable[[], httpx.Response]:
    return lambda: httpx.Response(status, json={"message": "failed"}, headers={"retry-after": "1", **headers})


JSON = {"content-type": "application/json"}
MAY_BE_DONE: dict[str, Callable[[], httpx.Response | Exception]] = {
    "cut before the headers": lambda: httpx.RemoteProtocolError("Server disconnected without sending a response."),
    "cut in the middle of a body": lambda: httpx.Response(200, headers=JSON, stream=Cut()),
    "cut in the middle of an error": lambda: httpx.Response(500, headers=JSON, stream=Cut()),
    "no response in time": lambda: httpx.ReadTimeout("timeout"),
    "not sent in time": lambda: httpx.WriteTimeout("timeout"),
    "408": failing(408),
    "500": failing(500),
    "503 with Retry-After": failing(503),
    "damaged JSON": lambda: httpx.Response(200, headers=JSON, content=b'{"ok": true, "data": {"id"'),
    "damaged gzip": lambda: httpx.Response(
        200, headers={**JSON, "content-encoding": "gzip"}, stream=httpx.ByteStream(b"\x1f\x8bnone")
    ),
}
NOT_DONE: dict[str, Callable[[], httpx.Response | Exception]] = {
    # The status came whole, and says that nothing was done.
    "cut in the middle of a 429": lambda: httpx.Response(429, headers=JSON, stream=Cut()),
    "refused connection": lambda: httpx.ConnectError("refused"),
    "no connection in time": lambda: httpx.ConnectTimeout("timeout"),
    "429": failing(429),
}
REDIRECTS = {f"{status} to {to}": failing(status, location=to) for status, to in ((307, "/x"), (308, "//x.y"))}


@pytest.mark.parametrize(("provider", "operation_id"), CHANGING)
def test_what_may_not_be_sent_twice_is_sent_once(
    provider: str, operation_id: str, mocks: dict[str, ProviderMock]
) -> None:
    operation = SPECIFICATIONS[provider].operations[operation_id]
    body = next(iter(examples(operation)), None)
    arguments = (
        arguments_of(operation)[0]
        if body is None
        else body_arguments(inputs_of(operation.specification), operation, body)
    )
    documented = {one.id: one.retry for one in OPERATIONS.get(provider, ())}
    may_repeat = documented.get(operation_id, operation.content["x-reelkit-retry"]) != "never"
    for fault, make in {**MAY_BE_DONE, **NOT_DONE, **REDIRECTS}.items():
        client, sent = answering(provider, "sync", *(make() for _ in range(3)))
        failed: reelkit.APIError | None = None
        try:
            public_method(client, operation)(*path_arguments(mocks[provider], operation), **arguments)
        except reelkit.APIError as error:
            failed = error
        if failed is None:
            # Nothing is read of some responses: the status says it all.
            assert make().status_code == 200, fault  # type: ignore[union-attr]
        else:
            assert failed.attempts == len(sent), fault
            assert failed.lost_response or failed.status_code == 200 or fault not in MAY_BE_DONE, fault
        allowed = 1 if fault in REDIRECTS or failed is None or (fault in MAY_BE_DONE and not may_repeat) else 3
        assert len(sent) == allowed, fault
        assert len({(request.url, request.content) for request in sent}) == 1, "every attempt is the same request"
