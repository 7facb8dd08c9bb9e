"""``reelkit call PROVIDER.TAG.METHOD key=value ...``: any method of any specification."""

from __future__ import annotations

import json
from inspect import Parameter as Argument
from inspect import Signature
from typing import Annotated, Any, cast

from cyclopts import App, Parameter

import reelkit
from reelkit._registry import PROVIDERS as ENTRIES

from ._clients import open_client
from ._errors import UsageError
from ._output import write_json
from ._spec import MAX_ITEMS, Field, Operation, load_operations

app = App(
    name="call",
    help="Call any method of any provider: PROVIDER.TAG.METHOD key=value ...; prints what it returns as JSON.",
    help_format="plaintext",
    help_formatter="plain",
)

_TYPES: dict[str, Any] = {"integer": int, "number": float, "boolean": bool, "string": str}


def _command(operation: Operation) -> Any:
    """A function whose signature is the operation's, so that help and checks come from its specification."""

    def call(**values: Any) -> int:
        write_json(invoke(operation, values))
        return 0

    arguments = [
        Argument(
            field.python_name,
            Argument.KEYWORD_ONLY,
            default=Argument.empty if field.required else None,
            annotation=_annotation(field),
        )
        for field in operation.fields
    ]
    call.__signature__ = Signature(arguments, return_annotation=int)  # type: ignore[attr-defined]
    call.__annotations__ = {argument.name: argument.annotation for argument in arguments} | {"return": int}
    call.__name__ = operation.name
    return call


def _annotation(field: Field) -> Any:
    kind: Any = _TYPES.get(field.kind, str)
    if field.kind == "strings":
        kind = list[str]
    names = tuple(dict.fromkeys(f"--{name}" for name in (field.python_name.rstrip("_"), field.wire_name)))
    note = " (as JSON)" if field.kind == "json" else ""
    choices = f" [{', '.join(field.choices)}]" if field.choices else ""
    return Annotated[
        kind if field.required else kind | None,
        Parameter(name=names, help=f"{field.description}{choices}{note}".strip(), negative=()),
    ]


def invoke(operation: Operation, values: dict[str, Any]) -> Any:
    """Call a method with values from the command line, and give what it returns as JSON."""
    given = {
        field: values[field.python_name] for field in operation.fields if values.get(field.python_name) is not None
    }
    arguments: dict[str, Any] = {}
    for field, value in given.items():
        if field.choices and value not in field.choices:
            raise UsageError(f"{field.python_name}={value}: must be one of {', '.join(field.choices)}")
        arguments[field.python_name] = _json(field, value) if field.kind == "json" else value
    max_items = arguments.pop(MAX_ITEMS, None)
    with open_client(operation.provider) as client:
        result: Any = getattr(getattr(client, operation.tag), operation.name)(**arguments)
        if hasattr(result, "collect"):
            result = result.collect(max_items=max_items)
        return as_json(result)


def as_json(result: object) -> Any:
    """What a method returned as JSON."""
    if isinstance(result, reelkit.Job):
        return {"id": result.id, "status": result.status}
    if isinstance(result, list):
        items = cast("list[object]", result)
        return [as_json(item) for item in items]
    to_dict = getattr(result, "to_dict", None)
    return to_dict() if callable(to_dict) else result


def _json(field: Field, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise UsageError(f"{field.python_name}={text}: must be JSON ({error})") from None


for _provider in ENTRIES:
    for _operation in load_operations(_provider):
        app.command(_command(_operation), name=_operation.path_name, help=_operation.summary)
