"""Specification <-> mock: what the mock must refuse for every operation, by raw requests."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import httpx
import pytest
from reelkit.mock import ProviderMock, SwiftiaMock, VideoGenMock, mock_of

from tests.contract.answer_judge import judge_answer
from tests.contract.answers import full
from tests.contract.inputs import examples
from tests.contract.specification import EVERY_OPERATION, SPECIFICATIONS, Operation
from tests.contract.tour import existing_path

MOCKS = {provider: partial(mock_of, provider) for provider in SPECIFICATIONS}

every_operation = pytest.mark.parametrize(("provider", "operation_id"), EVERY_OPERATION)


def ask(mock: ProviderMock, operation: Operation, key: str | None, **changes: Any) -> httpx.Response:
    """A request as it is specified, with changes."""
    path = operation.path.format_map(existing_path(mock, operation))
    query = {
        name: full(operation.specification, parameter["schema"])
        for name, parameter in operation.query.items()
        if parameter.get("required")
    }
    arguments: dict[str, Any] = {"params": query}
    if operation.body_schema is not None:
        arguments["json"] = next(iter(examples(operation)), None) or full(
            operation.specification, operation.body_schema
        )
    arguments |= changes
    headers = dict([] if key is None else [operation.specification.key_header(key)])
    with httpx.Client(transport=mock.transport()) as client:
        return client.request(operation.method, f"https://mock.example{path}", headers=headers, **arguments)


@every_operation
def test_a_key_is_needed(provider: str, operation_id: str) -> None:
    operation, mock = SPECIFICATIONS[provider].operations[operation_id], MOCKS[provider](files=5)
    for key in (None, "wrong", mock.api_key + "x"):
        answer = ask(mock, operation, key)
        assert answer.status_code == 401
        assert judge_answer(operation, answer) == []
    assert ask(mock, operation, mock.api_key).status_code != 401


@every_operation
def test_an_unknown_query_name_is_refused(provider: str, operation_id: str) -> None:
    operation, mock = SPECIFICATIONS[provider].operations[operation_id], MOCKS[provider](files=5)
    answer = ask(mock, operation, mock.api_key, params={"limitt": "5"})
    assert answer.status_code in (400, 422)
    # The pages of list_accounts and get_subscription, which take no parameter, document no status for a bad request.
    if {"400", "422"} & operation.responses.keys():
        problems = judge_answer(operation, answer)
        # A page without query parameters has no code for a wrong one either; the mock says that of its siblings.
        assert [problem for problem in problems if operation.query or not problem.startswith("code ")] == []


@pytest.mark.parametrize(
    ("provider", "operation_id"),
    [(name, id_) for name, id_ in EVERY_OPERATION if SPECIFICATIONS[name].operations[id_].body_required],
)
def test_a_body_is_needed(provider: str, operation_id: str) -> None:
    operation, mock = SPECIFICATIONS[provider].operations[operation_id], MOCKS[provider](files=5)
    changes: list[dict[str, Any]] = [{}, {"content": b"{"}, {"data": {"a": "b"}}, {"json": []}]
    for change in ({"json": None, **change} for change in changes):
        answer = ask(mock, operation, mock.api_key, **change)
        assert answer.status_code in (400, 415, 422), change
        assert judge_answer(operation, answer) == []


@every_operation
def test_another_method_is_refused_with_those_allowed(provider: str, operation_id: str) -> None:
    operation, mock = SPECIFICATIONS[provider].operations[operation_id], MOCKS[provider](files=5)
    siblings = {other.method for other in SPECIFICATIONS[provider].operations.values() if other.path == operation.path}
    headers = dict([operation.specification.key_header(mock.api_key)])
    with httpx.Client(transport=mock.transport(), headers=headers) as client:
        answer = client.request("PUT", "https://mock.example" + re.sub(r"\{\w+\}", "x", operation.path))
    assert answer.status_code == 405
    assert set(answer.headers["allow"].split(", ")) == siblings


LIMITED: Mapping[str, Callable[[], ProviderMock]] = {
    "swiftia": lambda: SwiftiaMock(plan="free"),
    "videogen": lambda: VideoGenMock(hourly_limits=True),
}


@pytest.mark.parametrize("provider", LIMITED)
def test_a_rate_limit_is_told_as_specified(provider: str) -> None:
    operation, mock = next(iter(SPECIFICATIONS[provider].operations.values())), LIMITED[provider]()
    answers = [ask(mock, operation, mock.api_key) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 429 if provider == "swiftia" else 200]
    for answer in answers:
        assert judge_answer(operation, answer) == []
        assert {name.lower() for name in operation.responses[str(answer.status_code)]["headers"]} <= {*answer.headers}
        # By the pages Swiftia counts milliseconds, and Retry-After seconds; VideoGen's windows are hours.
        unit, window = (1000, 5) if provider == "swiftia" else (1, 3600)
        assert 0 <= int(answer.headers["X-RateLimit-Reset"]) / unit - mock.clock.seconds() <= window
        assert 0 < int(answer.headers.get("Retry-After", 1)) <= window


@pytest.mark.parametrize("fault", ["status", "html"])
@pytest.mark.parametrize("provider", MOCKS)
def test_planned_failures_are_documented_ones(provider: str, fault: Any) -> None:
    operation = next(iter(SPECIFICATIONS[provider].operations.values()))
    statuses = [status for status in (401, 429, 500) if str(status) in operation.responses]
    assert statuses
    for status in statuses:
        mock = MOCKS[provider](files=5)
        mock.faults.add(fault, status=status)
        answer = ask(mock, operation, mock.api_key)
        assert answer.status_code == status
        assert (judge_answer(operation, answer) == []) == (fault == "status")
