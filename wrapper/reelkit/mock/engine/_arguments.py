"""Reads what a request carries: its key, and its arguments as the document describes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ._bodies import MediaTypeError, decoded, nested
from ._call import Call, key_of, sent
from ._errors import Situation
from ._judge import Reading
from ._operation import Operation, is_json
from ._parts import Parts

# OpenAPI 3.1, 4.8.12: header parameters of these names are to be ignored.
_OTHERS = ("accept", "content-type", "authorization")


def authenticate(parts: Parts, call: Call, api_key: str) -> None:
    """Ask for the key where the document does. Raises ``Refusal`` for none and for another one."""
    rules = [[key_of(call.request, scheme) for scheme in schemes] for schemes in parts.schemes(call.operation)]
    given = [keys for keys in rules if None not in keys]
    if rules and not given:
        raise parts.dialect.error("key_missing", call.operation)
    # What goes along with the key, such as the name of an application, may be anything.
    if rules and not any(api_key in keys for keys in given):
        raise parts.dialect.error("key_wrong", call.operation)


def read_path(parts: Parts, call: Call) -> dict[str, str]:
    """The path parameters, UUIDs in lower case. Raises ``Refusal`` where one does not fit."""
    refuse, path = parts.dialect.error, dict(call.path)
    for parameter in call.operation.parameters["path"]:
        name = parameter["name"]
        if name in path:
            if not path[name]:
                raise refuse("path_missing", call.operation, names=[name], message=f"{name} is required")
            if problem := parts.judge.argument(parameter, path[name], strict=True)[1]:
                raise refuse("path", call.operation, names=[name], message=problem)
            if parts.document.resolve(parameter.get("schema", {})).get("format") == "uuid":
                path[name] = path[name].lower()
    return path


def read_query(parts: Parts, call: Call, *, strict: bool, closed: bool) -> dict[str, Any]:
    """The query, read. Raises ``Refusal`` where it does not fit.

    Unknown names matter with ``closed``, repeated ones with ``strict``, too.
    """
    operation, refuse = call.operation, parts.dialect.error
    sent: dict[str, list[tuple[str, str]]] = {}
    for name, text in call.request.query:
        whole = name if name in operation.query else name.partition("[")[0]
        if whole in operation.query:
            sent.setdefault(whole, []).append((name, text))
        elif (strict or closed) and not parts.is_key(operation, name):
            raise refuse("query", operation, message=f"Unknown query parameter: {name}")
    query: dict[str, Any] = {}
    for name, given in sent.items():
        if strict and len(given) > 1 and name not in operation.lists and given[0][0] == given[1][0]:
            raise refuse("query", operation, message=f"Query parameter given more than once: {name}")
        query[name], problem = _read(parts, operation, name, given, strict)
        if problem is not None:
            raise refuse("query", operation, names=[name], message=problem)
    for name in operation.required_query:
        if name not in query:
            raise refuse("query", operation, names=[name], message=f"{name} is required")
    return query


def _read(parts: Parts, operation: Operation, name: str, given: Sequence[tuple[str, str]], strict: bool) -> Reading:
    """A query parameter, of which each part may be given by its own: ``created[gte]``."""
    if given[0][0] == name:
        whole = tuple(text for _, text in given) if name in operation.lists else given[-1][1]
        return parts.judge.argument(operation.query[name], whole, strict=strict)
    schema = operation.query[name].get("schema", True)
    try:
        value = parts.judge.typed(schema, nested(given)[name])
    except (ValueError, KeyError):
        return None, f"{name} cannot be read"
    return value, parts.judge.problem(schema, value, name)


def check_headers(parts: Parts, call: Call) -> None:
    """Judge the headers and cookies. Raises ``Refusal`` where one is missing or does not fit."""
    for parameter in (*call.operation.parameters["header"], *call.operation.parameters["cookie"]):
        name, place = parameter["name"], parameter["in"]
        if name.lower() in _OTHERS:
            continue
        text = sent(call.request, place, name)
        if text is None and not parameter.get("required"):
            continue
        problem = f"{name} is required" if text is None else parts.judge.argument(parameter, text, strict=True)[1]
        if problem is not None:
            raise parts.dialect.error("query", call.operation, names=[name], message=problem)


def read_body(parts: Parts, call: Call) -> Any:
    """The body, decoded; None without one. Raises ``Refusal`` where it does not fit."""
    operation, refuse = call.operation, parts.dialect.error
    if operation.body is None or not (call.request.body or operation.body.get("required")):
        return None
    content = operation.body.get("content", {})
    try:
        media_type, body = decoded(call.request, content)
    except ValueError as error:
        kind: Situation = "type" if isinstance(error, MediaTypeError) else "json"
        raise refuse(kind, operation, message=str(error)) from None
    schema = content[media_type].get("schema", True)
    if not is_json(media_type):
        body = parts.judge.typed(schema, body)
    if problem := parts.judge.body(schema, body):
        raise refuse("body", operation, message=problem)
    return body
