"""Every operation of every provider, served with arguments from its document, gets a response that fits it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reelkit.mock import MockRequest, ProviderMock, document_of, mock_of
from reelkit.mock._registry import providers
from reelkit.mock.engine._operation import JSON, Operation

FORMATS = Draft202012Validator.FORMAT_CHECKER


@cache
def shared(provider: str) -> ProviderMock:
    return ProviderMock.from_document(document_of(provider))


EVERY = [(provider, id_) for provider in providers() for id_ in shared(provider)._parts.document.operations]


def path_of(mock: ProviderMock, operation: Operation) -> str:
    """A path to items that exist."""
    plans, values = mock._parts.plans, dict[str, str]()
    plan = plans.plans[operation.id]
    for name in operation.path_names:
        owner = plan.collection if name == plan.item else dict(plan.owners).get(name)
        values[name] = "0"
        if owner is not None:
            handle = mock.collection(owner, *(values[param] for param in plans.shapes[owner].scoped_by))
            values[name] = (handle.ids or [handle.add()])[0]
    if mock.name == "genviral" and hasattr(mock, "folder_id") and "folderId" in values:
        values["folderId"] = mock.folder_id
    path = operation.path
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", value)
    return path


def bodies_of(mock: ProviderMock, operation: Operation) -> list[bytes]:
    if operation.body is None:
        return [b""]
    media: Mapping[str, Any] = operation.body["content"][JSON]
    parts = mock._parts
    bodies = list(parts.document.examples(media).values()) or [parts.samples.sample(media["schema"])]
    return [json.dumps(body).encode() for body in bodies]


def query_of(mock: ProviderMock, operation: Operation) -> tuple[tuple[str, str], ...]:
    parts = mock._parts
    needed = {name: parameter for name, parameter in operation.query.items() if parameter.get("required")}
    samples = {
        name: next(iter(parts.document.examples(parameter).values()), parts.samples.sample(parameter.get("schema")))
        for name, parameter in needed.items()
    }
    return tuple((name, str(value)) for name, value in samples.items())


@pytest.mark.parametrize("by_hand", [True, False], ids=["with handlers", "document alone"])
@pytest.mark.parametrize(("provider", "operation_id"), EVERY)
def test_every_operation_is_served(provider: str, operation_id: str, by_hand: bool) -> None:
    mock = mock_of(provider, files=20) if by_hand else ProviderMock.from_document(document_of(provider), items=20)
    operation = mock._parts.document.operations[operation_id]
    headers = (("authorization", f"Bearer {mock.api_key}"), ("content-type", JSON))
    path, statuses = path_of(mock, operation), set()
    for body in bodies_of(mock, operation):
        for _ in range(4 if operation.extension("poll") else 1):
            response = mock.handle(MockRequest(operation.method, path, query_of(mock, operation), headers, body))
            statuses.add(response.status)
            described = operation.responses[str(response.status)].get("content", {}).get(JSON)
            if described is None:
                assert response.body == b""
                continue
            schema = {**described["schema"], "components": mock.spec.get("components", {})}
            Draft202012Validator(schema, format_checker=FORMATS).validate(response.json())
    # Its own example may ask for what is there already.
    assert statuses <= {200, 201, 202, 204, 409}
    assert statuses != {409} or operation_id in {"create_folder", "move_folder"}


@pytest.mark.parametrize(("provider", "operation_id"), EVERY)
def test_every_job_reaches_its_end(provider: str, operation_id: str) -> None:
    mock = ProviderMock.from_document(document_of(provider), items=5)
    operation = mock._parts.document.operations[operation_id]
    plan = mock._parts.plans.plans[operation_id]
    if plan.kind != "start" or (polled := mock._parts.plans.polled(str(plan.collection))) is None:
        pytest.skip("it starts no work")
    headers = (("authorization", f"Bearer {mock.api_key}"), ("content-type", JSON))
    path = path_of(mock, operation)
    body = bodies_of(mock, operation)[0]
    assert mock.handle(MockRequest(operation.method, path, (), headers, body)).status // 100 == 2
    (job_id, *_) = [known for _, known in mock.jobs._jobs]
    scope = path.split("/")[3:4] if mock._parts.plans.shapes[str(plan.collection)].scoped_by else []
    job, item = (
        mock.jobs._jobs[str(plan.collection), job_id],
        mock._collection(str(plan.collection)).get(job_id, tuple(scope)),
    )
    assert item is not None
    states = []
    for _ in range(3):
        mock._watch(polled, item)
        states.append(mock._parts.job_shape(polled).state(job, mock.clock.seconds())[0])
    assert states == ["pending", "pending", "succeeded"]
    assert job.final is not None


def test_an_unknown_provider_is_told_which_there_are() -> None:
    with pytest.raises(ValueError, match=r"unknown provider: 'vimeo', expected one of .*swiftia"):
        mock_of("vimeo")
