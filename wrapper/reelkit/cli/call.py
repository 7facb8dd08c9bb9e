"""``reelkit call PROVIDER.TAG.METHOD key=value ...``: any method of any specification."""

from __future__ import annotations

from inspect import Parameter as Argument
from inspect import Signature
from typing import Annotated, Any, cast

from cyclopts import App, Parameter
from cyclopts.help import ColumnSpec, DefaultFormatter, DescriptionRenderer
from cyclopts.help.specs import CommandNameRenderer

import reelkit
from reelkit._registry import PROVIDERS as ENTRIES

from ._clients import open_client
from ._dry_run import planned
from ._output import write_json
from ._spec import MAX_ITEMS, Field, Operation, load_operations
from ._values import EXTRA, arguments_of
from ._waiting import waiting

# Options of the command; arguments of methods have other names, but those of the API need not.
_OWN = ("body", "dry_run", "dry-run", "wait", "further", "debug", "help", "version", MAX_ITEMS)
app = App(
    name="call",
    help="Call any method of any provider: PROVIDER.TAG.METHOD key=value ...; prints what it returns as JSON.",
    help_format="plaintext",
    # A name that is to be copied stays in one line; what it does gives way.
    help_formatter=DefaultFormatter(
        column_specs=(
            ColumnSpec(renderer=CommandNameRenderer(), style="cyclopts.name", no_wrap=True),
            ColumnSpec(renderer=DescriptionRenderer(), overflow="fold"),
        )
    ),
)
_OPTIONS: dict[str, tuple[Any, str]] = {
    "body": (str, "The whole body as JSON, or @FILE, or @- for standard input."),
    "dry_run": (bool, "Print the request, and send nothing."),
    "wait": (bool, "Wait for the job that this starts, and print its result."),
}


def _command(operation: Operation) -> Any:
    """A function whose signature is the operation's, so that help comes from its specification."""

    def call(*, body: str | None = None, dry_run: bool = False, wait: bool = False, **values: Any) -> int:
        arguments = arguments_of(operation, values, body, wait=wait)
        if dry_run:
            write_json(planned(operation.provider, lambda client: invoke(client, operation, arguments, wait=False)))
            return 0
        with open_client(operation.provider) as client, waiting(f"calling {operation.path_name}") as shown:
            if wait:
                shown.say(f"waiting for {operation.path_name}")
            made = as_json(invoke(client, operation, arguments, wait=wait))
        write_json(made)
        return 0

    arguments = [_argument(field.python_name, _annotation(field)) for field in operation.fields]
    for name, (kind, text) in _OPTIONS.items():
        if name != "body" or any(field.in_body for field in operation.fields):
            option = Parameter(name=(f"--{name.replace('_', '-')}",), help=text, negative=(), show_default=False)
            arguments.append(_argument(name, Annotated[kind | None, option]))
    if any(field.python_name == EXTRA for field in operation.fields):
        arguments.append(Argument("further", Argument.VAR_KEYWORD, annotation=str))
    call.__signature__ = Signature(arguments, return_annotation=int)  # type: ignore[attr-defined]
    call.__annotations__ = {argument.name: argument.annotation for argument in arguments} | {"return": int}
    call.__name__ = operation.name
    return call


def _argument(name: str, annotation: Any) -> Argument:
    return Argument(name, Argument.KEYWORD_ONLY, default=None, annotation=annotation)


def _annotation(field: Field) -> Any:
    kind: Any = list[str] if field.kind == "strings" else str
    wire = field.wire_name if field.wire_name not in _OWN else field.python_name
    names = tuple(dict.fromkeys(f"--{name}" for name in (field.python_name.rstrip("_"), wire)))
    notes = {"json": "JSON, or @FILE", "strings": "repeat it, or a JSON list", "boolean": "true or false", "string": ""}
    note = ", ".join(field.choices) or notes.get(field.kind, field.kind)
    parts = [note, "or null" if field.nullable else "", "required" if field.required else ""]
    known = f" [{'; '.join(part for part in parts if part)}]" if any(parts) else ""
    return Annotated[kind | None, Parameter(name=names, help=f"{field.description}{known}".strip(), negative=())]


def invoke(client: Any, operation: Operation, arguments: dict[str, Any], *, wait: bool) -> Any:
    """Call a method, walk what is a listing, and wait for what is a job."""
    arguments = dict(arguments)
    max_items = arguments.pop(MAX_ITEMS, None)
    result: Any = getattr(getattr(client, operation.tag), operation.name)(**arguments)
    if wait:
        return result.wait()
    return result.collect(max_items=max_items) if hasattr(result, "collect") else result


def as_json(result: object) -> Any:
    """What a method returned as JSON."""
    job: Any = result
    if isinstance(result, reelkit.Job):
        # Only one that was waited for has ended.
        made = {"result": as_json(job.result)} if job.done else {}
        return {"id": job.id, "status": job.status, **made}
    if isinstance(result, list):
        items = cast("list[object]", result)
        return [as_json(item) for item in items]
    to_dict = getattr(result, "to_dict", None)
    return to_dict() if callable(to_dict) else result


for _provider in ENTRIES:
    for _operation in load_operations(_provider):
        app.command(_command(_operation), name=_operation.path_name, help=_operation.summary, help_formatter="default")
