"""SDK <-> specification: a method returns what ``x-reelkit-result`` names of the response that the mock gave."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
import reelkit
from reelkit.mock import MockRequest, MockResponse, ProviderMock, connect

from tests.contract.inputs import examples
from tests.contract.specification import SPECIFICATIONS, Operation
from tests.contract.test_pages import at
from tests.contract.test_strictness import MOCKS
from tests.contract.tour import NEVER_ENDING, arguments_of, body_arguments, inputs_of, path_arguments, public_method


def those_with(*words: str) -> Iterator[Any]:
    for provider, specification in SPECIFICATIONS.items():
        for operation in specification.operations.values():
            if words[0] in operation.content and not any(word in operation.content for word in words[1:]):
                yield pytest.param(provider, operation.id, id=f"{provider}-{operation.id}")


SINGLE = list(those_with("x-reelkit-method", "x-reelkit-pagination", "x-reelkit-job", "x-reelkit-batch"))
JOBS = list(those_with("x-reelkit-job"))
BATCHES = list(those_with("x-reelkit-batch"))


class Watched:
    """A client, its mock, and every exchange between them."""

    def __init__(self, provider: str) -> None:
        mock = MOCKS[provider](files=9)
        handle, self.exchanges = mock.handle, list[tuple[MockRequest, MockResponse]]()

        def watched(request: MockRequest) -> MockResponse:
            response = handle(request)
            self.exchanges.append((request, response))
            return response

        mock.handle = watched  # type: ignore[method-assign]
        self.client, self.mock = connect(mock)

    def call(self, operation: Operation, **changes: Any) -> Any:
        """What the public method returns for the first example."""
        body = next(iter(examples(operation)), None)
        inputs = inputs_of(operation.specification)
        given = arguments_of(operation)[0] if body is None else body_arguments(inputs, operation, body)
        arguments = {**given, **changes}
        path = path_arguments(self.mock, operation)
        if operation.id in ("create_folder", "move_folder"):
            # The examples are there already.
            arguments |= {"name": "Elsewhere"} if operation.id == "create_folder" else {"to": None}
        return public_method(self.client, operation)(*path, **arguments)

    @property
    def last(self) -> Any:
        """The JSON of the last response."""
        body = self.exchanges[-1][1].body
        return json.loads(body) if body else None


def plain(value: Any) -> Any:
    """What came over the wire for a value."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def first(body: Any, pointers: str | list[str]) -> Any:
    """What the first pointer that leads to something leads to; without a pointer the whole."""
    told = [pointers] if isinstance(pointers, str) else pointers
    found = (at(body, pointer.removesuffix("/-")) if pointer else body for pointer in told)
    return next((one for one in found if one is not None), None)


@pytest.mark.parametrize(("provider", "operation_id"), SINGLE)
def test_a_method_returns_the_result(provider: str, operation_id: str) -> None:
    operation, watched = SPECIFICATIONS[provider].operations[operation_id], Watched(provider)
    result = watched.call(operation)
    pointer = operation.content.get("x-reelkit-result", "")
    expected = at(watched.last, pointer) if pointer else watched.last
    if operation_id == "create_post":
        # The client adds the key that it sent.
        expected = {**expected, "external_id": json.loads(watched.exchanges[-1][0].body)["external_id"]}
    gone = operation.method == "DELETE" and result is None
    assert gone or plain(result) == expected
    assert watched.exchanges[-1][0].method == operation.method
    assert operation.pattern.fullmatch(urlsplit(watched.exchanges[-1][0].path).path)


@pytest.mark.parametrize(("provider", "operation_id"), JOBS)
@pytest.mark.parametrize("outcome", ["succeeded", "failed", "cancelled"])
def test_a_job_ends_as_the_specification_says(provider: str, operation_id: str, outcome: Any) -> None:
    operation, watched = SPECIFICATIONS[provider].operations[operation_id], Watched(provider)
    rule = operation.content["x-reelkit-job"]
    poll = SPECIFICATIONS[provider].operations[rule["poll"]].content["x-reelkit-poll"]
    watched.mock.jobs.script(outcome)
    job = watched.call(operation)
    assert job.id == first(watched.last, rule["id"])
    if operation_id in NEVER_ENDING:
        return
    due = outcome if poll.get(outcome) else "failed"
    if due != "succeeded":
        error = reelkit.JobFailedError if due == "failed" else reelkit.JobCancelledError
        with pytest.raises(error):
            job.wait()
    else:
        job.wait()
        assert plain(job.result) == first(watched.last, rule.get("result", ""))
    assert job.done
    assert job.status == first(watched.last, poll["state"])
    assert job.status in poll[due]
    assert plain(job.state) == watched.last
    assert len(watched.exchanges) <= 1 + 3


@pytest.mark.parametrize(("provider", "operation_id"), BATCHES)
def test_a_batch_sends_every_id_once_and_sums_what_is_counted(provider: str, operation_id: str) -> None:
    operation, watched = SPECIFICATIONS[provider].operations[operation_id], Watched(provider)
    rule, mock = operation.content["x-reelkit-batch"], watched.mock
    ids = [mock.add_file() for _ in range(201)] if operation_id.endswith("_items") else mock.collection("posts").ids
    (name,) = [part.get("x-reelkit-name", rule["ids"]) for part in [definition_of(operation, rule["ids"])]]
    before = len(watched.exchanges)
    result = watched.call(operation, **{name: ids})
    pages = watched.exchanges[before:]
    sent = [json.loads(request.body)[rule["ids"]] for request, _ in pages]
    assert [id_ for chunk in sent for id_ in chunk] == ids
    assert max(map(len, sent)) <= definition_of(operation, rule["ids"])["maxItems"]
    told = [at(json.loads(response.body), rule["result"]) for _, response in pages]
    expected = sum(told) if isinstance(told[0], int) else [item for part in told for item in part]
    assert plain(result) == expected


def definition_of(operation: Operation, name: str) -> Any:
    return operation.specification.resolve(operation.body_schema)["properties"][name]


def test_there_is_something_to_look_at() -> None:
    assert len(SINGLE) > 50
    assert len(JOBS) > 20
    assert BATCHES
    assert isinstance(Watched("swiftia").mock, ProviderMock)
