"""Judges an answer by the specification alone: status, headers, body."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx

from .request_judge import value_problems
from .specification import JSON, Operation


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
    if response.headers.get("content-type", "").partition(";")[0] not in described["content"]:
        yield f"content type {response.headers.get('content-type')!r} is not specified"
        return
    try:
        body = json.loads(response.content)
    except ValueError:
        yield "the body is not JSON"
        return
    yield from operation.specification.problems(described["content"][JSON]["schema"], body)
