"""Values of ``reelkit call``: from text to what a method takes."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

import reelkit

from ._spec import Field, Operation
from ._usage import UsageError

EXTRA = "extra_body"
_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_SIMPLE: dict[str, Callable[[str], Any]] = {
    "integer": int,
    "number": float,
    "boolean": lambda text: _BOOLEANS[text.lower()],
}


def arguments_of(operation: Operation, given: Mapping[str, Any], body: str | None, *, wait: bool) -> dict[str, Any]:
    """Arguments of a method: ``given`` by their names, and the members of a whole ``body``, which give way to those."""
    fields = {field.python_name: field for field in operation.fields}
    wire = {field.wire_name: name for name, field in fields.items() if field.in_body}
    arguments: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    members: object = read_json("body", body) if body is not None else {}
    if not isinstance(members, dict):
        raise UsageError("body: must be a JSON object")
    for name, value in cast("dict[str, Any]", members).items():
        if name in wire:
            arguments[wire[name]] = reelkit.NULL if value is None else value
        else:
            extra[name] = value
    for name, value in given.items():
        if name not in fields:
            extra[name] = loosely(name, value)
        elif name == EXTRA:
            extra |= read_json(name, value)
        else:
            arguments[name] = converted(fields[name], value)
    if extra and EXTRA not in fields:
        known = ", ".join(fields) or "nothing"
        raise UsageError(f"{operation.path_name} takes no {', '.join(extra)}; it takes {known}")
    if extra:
        arguments[EXTRA] = extra
    check(operation, arguments, body, wait=wait)
    return arguments


def check(operation: Operation, arguments: Mapping[str, Any], body: str | None, *, wait: bool) -> None:
    """Refuse what cannot be meant, before any request."""
    if wait and not operation.has_job:
        raise UsageError(f"{operation.path_name} starts no job to wait for")
    missing = [field.python_name for field in operation.fields if field.required and field.python_name not in arguments]
    if missing:
        raise UsageError(f"{operation.path_name} needs {', '.join(f'{name}=...' for name in missing)}")
    in_body = [field.python_name for field in operation.fields if field.in_body]
    if in_body and operation.starts and body is None and not set(in_body) & set(arguments):
        names = ", ".join(f"{name}=..." for name in in_body)
        raise UsageError(f"{operation.path_name} would send nothing: give {names}, or body={{}} if you mean that")


def converted(field: Field, value: Any) -> Any:
    """The value that a text, or several, stand for."""
    texts = [str(text) for text in cast("list[object]", value)] if isinstance(value, list) else [str(value)]
    if field.nullable and texts == ["null"]:
        return reelkit.NULL
    if field.kind == "strings":
        return read_json(field.python_name, texts[0]) if len(texts) == 1 and texts[0][:1] in ("[", "@") else texts
    text = texts[-1]
    if field.choices and text not in field.choices:
        raise UsageError(f"{field.python_name}={text}: must be one of {', '.join(field.choices)}")
    if field.kind == "json":
        return read_json(field.python_name, text)
    try:
        return _SIMPLE[field.kind](text) if field.kind in _SIMPLE else text
    except (ValueError, KeyError):
        article = "an" if field.kind == "integer" else "a"
        raise UsageError(f"{field.python_name}={text}: must be {article} {field.kind}") from None


def read_json(name: str, text: str) -> Any:
    """A JSON value, or that of a file as ``@path``; ``@-`` is standard input."""
    shown = text
    if text.startswith("@"):
        try:
            text = sys.stdin.read() if text == "@-" else Path(text[1:]).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"{name}={shown}: {error}") from None
    try:
        return json.loads(text)
    except ValueError as error:
        raise UsageError(f"{name}={shown}: must be JSON ({error})") from None


def loosely(name: str, text: str) -> Any:
    """What a text stands for where nothing is known: JSON if it is, and else itself."""
    try:
        return read_json(name, text) if text.startswith("@") else json.loads(text)
    except ValueError:
        return text
