"""The judge of requests remembers what it has judged: its verdicts are those of jsonschema all the same."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reelkit.mock import ProviderMock, document_of
from reelkit.mock.engine._judge import Judge
from reelkit.mock.engine._parts import Parts

from tests.contract.specification import SPECIFICATIONS

ODD: tuple[Any, ...] = (None, True, 0, 1, -1, 1.0, "", "1", "x" * 5000, [], [1], {}, {"a": None})


@pytest.mark.parametrize("provider", SPECIFICATIONS)
def test_verdicts_are_those_of_jsonschema(provider: str) -> None:
    parts = Parts(document_of(provider))
    judge, components = Judge(parts.document), parts.document.content["components"]
    judged = 0
    for operation in parts.document.operations.values():
        media = (operation.body or {}).get("content", {}).get("application/json", {})
        example = next(iter(parts.document.examples(media).values()), None)
        if not isinstance(example, dict):
            continue
        reference = Draft202012Validator({**media["schema"], "components": components}, format_checker=judge._formats)
        for number, name in enumerate(example):
            for value in ODD[number % 3 :: 3]:
                body = {**example, name: value}
                # What is remembered of the first time decides the second.
                verdicts = [judge.problem(media["schema"], body, "body") is None for _ in range(2)]
                assert verdicts == [reference.is_valid(body)] * 2, (operation.id, body)
                judged += 1
    assert judged >= {"swiftia": 10}.get(provider, 100)


def test_what_is_remembered_of_one_type_says_nothing_of_another() -> None:
    judge = Judge(ProviderMock.from_document({"openapi": "3.1.0", "paths": {}})._parts.document)
    schema = {"properties": {"n": {"type": "integer"}, "s": {"type": "string"}}}
    verdicts = [judge.problem(schema, body, "body") is None for body in ({"n": 1}, {"n": True}, {"n": 1}, {"s": "1"})]
    assert verdicts == [True, False, True, True]
    assert judge.problem(schema, {"s": 1}, "body") == "body.s: 1 is not of type 'string'"
    assert judge.problem(schema, {"s": 1}, "body") == "body.s: 1 is not of type 'string'"
