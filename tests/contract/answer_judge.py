"""Judges an answer by the specification alone: status, headers, body."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx

from .request_judge import value_problems
from .specification import JSON, Operation, Specification


def judge_answer(operation: Operation, response: httpx.Response) -> list[str]:
    """Everything in which the answer differs from what is specified; ``response`` must have been read."""
    return list(_problems(operation, response))


def _problems(operation: Operation, response: httpx.Response) -> Iterator[str]:
    described = operation.responses.get(str(response.status_code), operation.responses.get("default"))
    if described is None:
        yield f"status {response.status_code} is not specified"
        return
    for name, header in described.get("headers", {}).items():
        resolved = operation.specification.resolve(header)
        if name in response.headers:
            parameter = {**resolved, "in": "header", "name": name}
            yield from value_problems(operation.specification, parameter, response.headers[name])
    if "content" not in described:
        if response.content:
            yield "a body is not specified"
        return
    if response.headers.get("content-type", "").partition(";")[0] not in described["content"]:
        yield f"content type {response.headers.get('content-type')!r} is not specified"
        return
    try:
        body = json.loads(response.content)
    except ValueError:
        yield "the body is not JSON"
        return
    yield from operation.specification.problems(described["content"][JSON]["schema"], body)
    if response.is_error:
        examples = described["content"][JSON]["examples"].values()
        documented = {
            code_of(operation.specification, operation.specification.resolve(example)["value"]) for example in examples
        }
        if documented != {None} and code_of(operation.specification, body) not in {*documented, None}:
            yield f"code {code_of(operation.specification, body)!r} is none of {', '.join(filter(None, documented))}"


def code_of(specification: Specification, body: Any) -> str | None:
    """The code for programs in the body of an error, None without one, where ``x-reelkit-provider`` says that it is."""
    place = place_of(specification, "code", body)
    # What is a sentence, or all that there is, is the message.
    if place is None or place == place_of(specification, "message", body):
        return None
    found = body[place]
    return found if isinstance(found, str) and not any(map(str.isspace, found)) else None


def place_of(specification: Specification, what: str, body: Any) -> str | None:
    """The name that the first pointer of ``x-reelkit-provider`` has that leads to something."""
    names = [pointer[1:] for pointer in specification.content["x-reelkit-provider"]["errors"].get(what, ())]
    return next((name for name in names if isinstance(body, dict) and body.get(name) is not None), None)
