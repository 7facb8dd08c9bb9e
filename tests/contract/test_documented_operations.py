"""The specifications hold every documented operation and no other, and what may not be sent twice is not."""

from __future__ import annotations

from collections import Counter
from typing import Any

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


@pytest.mark.parametrize(("provider", "operation_id"), CHANGING)
@pytest.mark.parametrize("fault", ["a lost response", "a 500"])
def test_what_may_not_be_sent_twice_is_sent_once(
    provider: str, operation_id: str, fault: str, mocks: dict[str, ProviderMock]
) -> None:
    operation = SPECIFICATIONS[provider].operations[operation_id]
    body = next(iter(examples(operation)), None)
    arguments = (
        arguments_of(operation)[0]
        if body is None
        else body_arguments(inputs_of(operation.specification), operation, body)
    )
    faults: list[Any] = [
        httpx.ReadError("reset") if fault == "a lost response" else httpx.Response(500, json={"message": "failed"})
        for _ in range(3)
    ]
    client, sent = answering(provider, "sync", *faults)
    with pytest.raises(reelkit.APIError):
        public_method(client, operation)(*path_arguments(mocks[provider], operation), **arguments)
    documented = {one.id: one.retry for one in OPERATIONS[provider]}
    may_repeat = documented.get(operation_id, operation.content["x-reelkit-retry"]) != "never"
    assert len(sent) == (3 if may_repeat else 1)
    assert len({request.content for request in sent}) == 1, "every attempt is the same request"
