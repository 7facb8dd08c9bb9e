"""Judges a recorded request by the specification alone: path, query names and values, headers, body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

import httpx

from .specification import JSON, Operation, Specification

INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")


def judge(specification: Specification, request: httpx.Request, base_url: str, key: str) -> list[str]:
    """Everything in which the request differs from what is specified; ``request`` must have been read."""
    return list(_problems(specification, request, base_url, key))


def _problems(specification: Specification, request: httpx.Request, base_url: str, key: str) -> Iterator[str]:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    if httpx.URL(base_url).netloc != request.url.netloc:
        yield f"sent to {request.url.netloc!r}"
    found = specification.find(request.method, path)
    if found is None:
        yield f"no operation is {request.method} {path}"
        return
    operation, path_values = found
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            yield from value_problems(specification, parameter, path_values[parameter["name"]])
    yield from _query_problems(operation, query)
    yield from _header_problems(operation, request.headers, key)
    yield from _body_problems(operation, request)


def _query_problems(operation: Operation, query: str) -> Iterator[str]:
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True, errors="strict") if query else []
    names = [name for name, _ in pairs]
    for name, text in pairs:
        parameter = operation.query.get(name)
        if parameter is None:
            yield f"query {name} is not specified"
        elif names.count(name) > 1:
            yield f"query {name} is repeated"
        elif not text:
            yield f"query {name} is empty"
        else:
            yield from value_problems(operation.specification, parameter, text)
    for name, parameter in operation.query.items():
        if parameter.get("required") and name not in names:
            yield f"query {name} is missing"


def value_problems(specification: Specification, parameter: Mapping[str, Any], text: str) -> Iterator[str]:
    """What is wrong with the text of a path, query or header parameter."""
    schema = specification.resolve(parameter["schema"])
    value: Any = text
    match schema.get("type"):
        case "integer" if INTEGER.fullmatch(text):
            value = int(text)
        case "number" if NUMBER.fullmatch(text):
            value = float(text)
        case "boolean" if text in ("true", "false"):
            value = text == "true"
    for problem in specification.problems(schema, value):
        yield f"{parameter['in']} {parameter['name']}: {problem}"


def _header_problems(operation: Operation, headers: httpx.Headers, key: str) -> Iterator[str]:
    name, value = operation.specification.key_header(key)
    if headers.get_list(name) != [value]:
        yield f"header {name} does not carry the key"
    accepted = headers.get("accept", "")
    if JSON not in accepted:
        yield f"header accept is {accepted!r}"
    given = headers.get("content-type")
    if operation.body_schema is None and given is not None:
        yield f"header content-type is {given!r} without a body"
    if operation.body_schema is not None and given != JSON and (given is not None or operation.body_required):
        yield f"header content-type is {given!r}"
    for parameter in operation.parameters:
        if parameter["in"] == "header" and (parameter.get("required") or parameter["name"] in headers):
            yield from value_problems(operation.specification, parameter, headers.get(parameter["name"], ""))


def _body_problems(operation: Operation, request: httpx.Request) -> Iterator[str]:
    schema = operation.body_schema
    if schema is None:
        if request.content:
            yield "body is not specified"
        return
    if not request.content and not operation.body_required:
        return
    try:
        body = json.loads(request.content)
    except ValueError:
        yield f"body is not JSON: {request.content[:50]!r}"
        return
    for problem in operation.specification.problems(schema, body):
        yield f"body {problem}"
    if operation.specification.resolve(schema).get("additionalProperties") is not True:
        for name in sorted(set(body) - operation.body_names):
            yield f"body field {name} is not specified"


def sent_names(operation: Operation, request: httpx.Request) -> set[str]:
    """Names of the query parameters and body fields that the request carries."""
    body = json.loads(request.content) if request.content else {}
    return {*dict(parse_qsl(request.url.query.decode("ascii"), keep_blank_values=True)), *body}
