"""Specification -> SDK: every answer that the specification allows is decoded, or raises the documented exception."""

from __future__ import annotations

import inspect
import json
import os
import typing
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any
from uuid import UUID

import httpx
import pytest
import reelkit
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.contract.answer_judge import code_of
from tests.contract.answers import documents, full, variants
from tests.contract.inputs import examples
from tests.contract.python_values import differences, hints_of
from tests.contract.specification import EVERY_OPERATION, JSON, SPECIFICATIONS, Operation, Specification
from tests.contract.test_tour import GENERATED
from tests.support.both import MODES, both
from tests.support.runtime import PROVIDERS

EXAMPLES = int(os.environ.get("CONTRACT_EXAMPLES", "10"))
CLIENTS: dict[tuple[str, str], Callable[..., Any]] = {
    (provider, mode): getattr(reelkit, f"{prefix}{PROVIDERS[provider].title}")
    for provider in SPECIFICATIONS
    for mode, prefix in (("sync", ""), ("async", "Async"))
}
EXCEPTIONS: dict[int, type[reelkit.APIStatusError]] = {
    400: reelkit.BadRequestError,
    401: reelkit.AuthenticationError,
    402: reelkit.PaymentRequiredError,
    403: reelkit.PermissionDeniedError,
    404: reelkit.NotFoundError,
    409: reelkit.ConflictError,
    422: reelkit.UnprocessableEntityError,
    429: reelkit.RateLimitError,
}


class Answers(httpx.MockTransport):
    """Answers every request with what it was last told."""

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.status = 200
        self.body = b""

    def _answer(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(self.status, headers={"content-type": JSON}, content=self.body)

    def say(self, status: int, document: Any) -> None:
        self.status, self.body = status, json.dumps(document).encode()


def caller(provider: str, operation: Operation, mode: str, answers: Answers) -> Callable[[], Any]:
    """Calls the operation's method with the least arguments that it takes."""
    http_client = httpx.Client(transport=answers) if mode == "sync" else httpx.AsyncClient(transport=answers)
    client = CLIENTS[provider, mode](api_key="k", http_client=http_client, max_retries=0)
    (generated,) = (found for found in GENERATED[provider].values() if found.id == operation.id)
    method = getattr(getattr(client.api, generated.tag), generated.name)
    hints = hints_of(method)
    needed = [name for name, item in inspect.signature(method).parameters.items() if item.default is item.empty]
    return partial(method, **{name: argument(operation, hints[name]) for name in needed})


def argument(operation: Operation, kind: Any) -> Any:
    if kind is UUID:
        return UUID(int=1)
    if kind is str or str in typing.get_args(kind):
        return "id-1"
    if typing.get_origin(kind) is typing.Literal:
        return typing.get_args(kind)[0]
    if kind is int:
        return 1
    return kind.from_dict(next(iter(examples(operation)), None) or full(operation.specification, operation.body_schema))


def media(answer: Any) -> Any:
    return answer["content"][JSON]


def successes(operation: Operation) -> Iterator[tuple[int, Any]]:
    """Status and schema of every documented success."""
    for status, answer in operation.responses.items():
        if status.startswith("2") and "content" in answer:
            yield int(status), media(answer)["schema"]


def failures(operation: Operation) -> Iterator[tuple[int, Any]]:
    """Status and content of every documented failure; ``default`` stands for all the others."""
    for code, answer in operation.responses.items():
        if code == "default":
            documented = operation.responses.keys()
            yield from ((status, media(answer)) for status in (409, 418, 503, 520) if str(status) not in documented)
        elif not code.startswith("2"):
            yield int(code), media(answer)


def assert_decoded(operation: Operation, schema: Any, document: Any, decoded: Any, case: object) -> None:
    assert list(differences(operation.specification, schema, document, decoded)) == [], case
    # json.dumps tells 1 from 1.0 and True, which == does not.
    sent = [item.to_dict() for item in decoded] if isinstance(decoded, list) else decoded.to_dict()
    assert json.dumps(sent, sort_keys=True) == json.dumps(document, sort_keys=True), case


OPERATIONS = [
    pytest.param(provider, SPECIFICATIONS[provider].operations[id_], id=f"{provider}-{id_}")
    for provider, id_ in EVERY_OPERATION
]


def answered(case: Any) -> bool:
    """Whether the operation documents a success with content; deleting a webhook answers 204 without one."""
    return any(successes(case.values[1]))


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("provider", "operation"), OPERATIONS)
async def test_every_named_example_is_decoded(provider: str, operation: Operation, mode: str) -> None:
    answers = Answers()
    call = caller(provider, operation, mode, answers)
    for status, schema in successes(operation):
        named = media(operation.responses[str(status)])["examples"]
        assert named
        for name, example in named.items():
            document = operation.specification.resolve(example)["value"]
            answers.say(status, document)
            decoded = await both(call())
            assert_decoded(operation, schema, document, decoded, name)


@pytest.mark.parametrize(("provider", "operation"), OPERATIONS)
def test_every_variant_is_decoded(provider: str, operation: Operation) -> None:
    """Each optional absent, each nullable null, each open enum with a new value, each object with a new field."""
    answers = Answers()
    call = caller(provider, operation, "sync", answers)
    for status, schema in successes(operation):
        for case, document in variants(operation.specification, schema):
            assert operation.specification.fits(schema, document), case
            answers.say(status, document)
            assert_decoded(operation, schema, document, call(), case)


@pytest.mark.parametrize(("provider", "operation"), [case for case in OPERATIONS if answered(case)])
@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_generated_answers_are_decoded(provider: str, operation: Operation, data: st.DataObject) -> None:
    answers = Answers()
    status, schema = data.draw(st.sampled_from(list(successes(operation))))
    document = data.draw(documents(operation.specification, schema))
    assert operation.specification.problems(schema, document) == []
    answers.say(status, document)
    assert_decoded(operation, schema, document, caller(provider, operation, "sync", answers)(), document)


def expected_exception(specification: Specification, status: int, body: Any) -> type[reelkit.APIStatusError]:
    code, errors = code_of(specification, body), specification.content["x-reelkit-provider"]["errors"]
    if code in errors.get("credits", ()):
        return reelkit.InsufficientCreditsError
    if code in errors.get("payment", ()):
        return reelkit.PaymentRequiredError
    return reelkit.ServerError if status >= 500 else EXCEPTIONS.get(status, reelkit.APIStatusError)


@cache
def first_with(provider: str, status: int, schema: str) -> str:
    """The first operation that documents a schema for a status: what is read of it depends on nothing else."""
    return next(
        operation.id
        for operation in SPECIFICATIONS[provider].operations.values()
        for code, content in failures(operation)
        if (code, json.dumps(content["schema"])) == (status, schema)
    )


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("provider", "operation"), OPERATIONS)
async def test_every_documented_failure_raises_its_exception(provider: str, operation: Operation, mode: str) -> None:
    answers = Answers()
    documented = list(failures(operation))
    assert documented
    for status, content in documented:
        named = [operation.specification.resolve(example)["value"] for example in content["examples"].values()]
        bodies = named
        if mode == "sync" and operation.id == first_with(provider, status, json.dumps(content["schema"])):
            bodies = [*named, *(document for _, document in variants(operation.specification, content["schema"]))]
        for body in bodies:
            answers.say(status, body)
            # A client of its own, as one that was told to wait would wait.
            with pytest.raises(reelkit.APIStatusError) as caught:
                await both(caller(provider, operation, mode, answers)())
            assert type(caught.value) is expected_exception(operation.specification, status, body), (status, body)
            assert (caught.value.status_code, caught.value.operation) == (status, operation.id)
            assert caught.value.message == body.get("message", body.get("error")), body
            assert caught.value.code == code_of(operation.specification, body), body
            assert caught.value.retry_after == body.get("retryAfter"), body
            assert json.loads(caught.value.body) == body


@pytest.mark.parametrize(("provider", "operation"), OPERATIONS)
def test_a_missing_field_raises_a_decode_error(provider: str, operation: Operation) -> None:
    answers = Answers()
    for status, schema in successes(operation):
        for name in operation.specification.resolve(schema).get("required", ()):
            document = full(operation.specification, schema)
            del document[name]
            answers.say(status, document)
            with pytest.raises(reelkit.ResponseDecodeError) as caught:
                caller(provider, operation, "sync", answers)()
            assert caught.value.field == name


def test_the_variants_cover_every_kind_of_change() -> None:
    kinds = {
        case.partition(" ")[2].partition(" ")[0]
        for specification in SPECIFICATIONS.values()
        for operation in specification.operations.values()
        for _, schema in successes(operation)
        for case, _ in variants(specification, schema)
    }
    assert kinds == {"", "absent", "null", "unknown", "member", "empty"}
