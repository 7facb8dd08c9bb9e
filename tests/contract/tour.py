"""A stop for every operation: calls through the public API, with ordinary and with extreme arguments.

A stop is made from the specification: its examples and its limits. What these cannot say is added by hand, for sync and
async at once: ``await both(...)`` a call, ``await items(...)`` a pager.
"""

from __future__ import annotations

import typing
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from typing import Any
from uuid import UUID

import anyio
import reelkit
from reelkit.mock import GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock

from tests.contract.inputs import IDS, TEXTS, UUIDS, Inputs
from tests.contract.python_values import attribute, hints_of
from tests.contract.specification import Operation, Specification
from tests.support.both import both, items
from tests.support.runtime import Clock

Stop = Callable[[Any, Any], Awaitable[None]]

BY_HAND: dict[tuple[str, str], Stop] = {}

EXPECTED = (reelkit.NotFoundError, reelkit.ConflictError, reelkit.PermissionDeniedError, reelkit.PaginationError)
"""Most ids, those of organisations as well, are invented, what an example creates may be there already, and a list that
tells of more without saying how to go on ends so."""

NEVER_ENDING = {"remixProject"}
"""Jobs whose state is read from a list, which the SDK cannot do yet."""


def stop(provider: str, operation_id: str) -> Callable[[Stop], Stop]:
    """Register the decorated function as a further stop of an operation."""

    def register(function: Stop) -> Stop:
        BY_HAND[provider, operation_id] = function
        return function

    return register


async def visit(operation: Operation, client: Any, mock: ProviderMock) -> None:
    """Call an operation with everything that its specification allows, by all the ways that there are to it."""
    use_clock_of(mock, client)
    for number, arguments in enumerate(arguments_of(operation)):
        result = await attempt(public_method(client, operation), *path_arguments(mock, operation), **arguments)
        if number == 0 and isinstance(result, (reelkit.Job, reelkit.AsyncJob)) and operation.id not in NEVER_ENDING:
            waited: Any = result.wait()
            await both(waited)
    existing = existing_path(mock, operation)
    for id_ in IDS if operation.takes_text else UUIDS:
        if existing and all(fits_path(operation, name, id_) for name in existing):
            await attempt(public_method(client, operation), *[id_] * len(existing), **arguments_of(operation)[0])
    await attempt(raw_method(client, operation), **raw_arguments(operation, existing_path(mock, operation), client))
    if by_hand := BY_HAND.get((mock.name, operation.id)):
        await by_hand(client, mock)


async def attempt(method: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """Call a method about something that may not exist: what matters is the request."""
    try:
        result = method(*arguments, **options)
        return await items(result) if isinstance(result, (reelkit.Pager, reelkit.AsyncPager)) else await both(result)
    except EXPECTED:
        return None
    except reelkit.BadRequestError as error:
        # Some ids of the tour are those of another kind of item.
        if error.code != "invalid_id":
            raise
        return None


def public_method(client: Any, operation: Operation) -> Callable[..., Any]:
    """The method that the specification names."""
    method: Callable[..., Any] = getattr(
        getattr(client, operation.content["tags"][0]), operation.content["x-reelkit-method"]
    )
    return method


def raw_method(client: Any, operation: Operation) -> Callable[..., Any]:
    """The operation as it is generated."""
    operations = import_module(f"{type(client.api).__module__.partition('.')[0]}.operations").OPERATIONS
    name = next(found.name for found in operations.values() if found.id == operation.id)
    method: Callable[..., Any] = getattr(getattr(client.api, operation.content["tags"][0]), name)
    return method


def arguments_of(operation: Operation) -> list[dict[str, Any]]:
    """Keyword arguments of the public method, for one call after another."""
    inputs = inputs_of(operation.specification)
    rule = operation.content.get("x-reelkit-pagination", {})
    names = {attribute(name): name for name in ("limit", "offset", "cursor", "page")} | rule.get("query", {})
    queries = []
    for query in inputs.queries(operation):
        arguments = {
            python_name(operation.query[name], name): as_given(operation.query[name], value)
            for name, value in query.items()
        }
        if rule:
            wire = {name: query.get(name) for name in names.values()}
            arguments = {name: value for name, value in arguments.items() if name not in wire}
            if wire.get(names["limit"]) is not None:
                arguments["page_size"] = wire[names["limit"]]
        queries.append(arguments)
    if operation.body_schema is None:
        return queries
    bodies = [body_arguments(inputs, operation, body) for body in inputs.bodies(operation)]
    return [{**queries[0], **body} for body in bodies] + [{**query, **bodies[0]} for query in queries[1:]]


def body_arguments(inputs: Inputs, operation: Operation, body: Mapping[str, Any]) -> dict[str, Any]:
    """The properties of a body as keyword arguments."""
    schema = inputs.flat(operation.body_schema)
    arguments: dict[str, Any] = {}
    for name, value in body.items():
        part = schema.get("properties", {}).get(name)
        if part is None:
            arguments.setdefault("extra_body", {})[name] = value
        else:
            absent = value is None and name not in schema.get("required", ())
            arguments[python_name(part, name)] = reelkit.NULL if absent else value
    return arguments


def as_given(definition: Mapping[str, Any], value: Any) -> Any:
    """A value as the method takes it: a list for texts that are joined by commas."""
    return value.split(",") if definition.get("x-reelkit-list") == "comma" and "," in value else value


def python_name(definition: Mapping[str, Any], name: str) -> str:
    """The name of an argument."""
    return str(definition.get("x-reelkit-name") or attribute(name))


def raw_arguments(operation: Operation, path: Mapping[str, str], client: Any) -> dict[str, Any]:
    """Keyword arguments of the generated operation: the path, what is required of the query, and the first body."""
    inputs = inputs_of(operation.specification)
    hints = hints_of(raw_method(client, operation))
    given = {**path, **inputs.queries(operation)[0]}
    arguments: dict[str, Any] = {}
    for wire, value in given.items():
        name = next(name for name in (attribute(wire), f"{attribute(wire)}_") if name in hints)
        arguments[name] = hints[name](value) if hints[name] in (UUID, int) else value
    if operation.body_schema is not None:
        (model,) = [kind for kind in (typing.get_args(hints["body"]) or (hints["body"],)) if hasattr(kind, "from_dict")]
        arguments["body"] = model.from_dict(inputs.bodies(operation)[0])
    return arguments


def existing_path(mock: ProviderMock, operation: Operation) -> dict[str, str]:
    """Path parameters that name items which exist."""
    parts = mock._parts
    plan = parts.plans.plans[operation.id]
    values: dict[str, str] = {}
    for name in [parameter["name"] for parameter in operation.parameters if parameter["in"] == "path"]:
        owner = plan.collection if name == plan.item else dict(plan.owners).get(name)
        values[name] = "0"
        if isinstance(mock, GenviralMock) and name == "folderId":
            values[name] = mock.folder_id if operation.id != "delete_folder" else mock.slideshow_folder_id
        elif owner is not None:
            handle = mock.collection(owner, *(values[param] for param in parts.plans.shapes[owner].scoped_by))
            values[name] = next(iter(handle.ids), None) or handle.add()
    return values


def path_arguments(mock: ProviderMock, operation: Operation) -> list[str | int]:
    """Positional arguments of the public method."""
    schemas = {parameter["name"]: parameter["schema"] for parameter in operation.parameters}
    return [
        int(value) if schemas[name].get("type") == "integer" else value
        for name, value in existing_path(mock, operation).items()
    ]


def fits_path(operation: Operation, name: str, value: str) -> bool:
    """Whether a path parameter may have a value."""
    (parameter,) = [found for found in operation.parameters if found["name"] == name and found["in"] == "path"]
    return operation.specification.fits(parameter["schema"], value)


def use_clock_of(mock: ProviderMock, client: Any) -> None:
    """Let the client wait on the mock's clock."""

    async def pass_time(seconds: float) -> None:
        mock.clock.advance(seconds)
        await anyio.lowlevel.checkpoint()

    clock = Clock(
        monotonic=mock.clock.seconds,
        sleep=mock.clock.advance,
        async_sleep=pass_time,
        random=lambda: 0.5,
        time=mock.clock.seconds,
    )
    client._seam.settings = replace(client._seam.settings, clock=clock)


@cache
def inputs_of(specification: Specification) -> Inputs:
    """What makes values for a specification."""
    return Inputs(specification)


@stop("genviral", "list_files")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await items(genviral.files.list(type="image", context=["media-upload", "ai-studio", *TEXTS[1:4]], page_size=100))
    await both(genviral.api.files.list_files(limit=100, offset=2**40, type_="image", context="all"))


@stop("genviral", "list_folders")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await items(genviral.folders.list(media_type="upload", parent=await both(genviral.folders.get(mock.folder_id))))


@stop("genviral", "move_folder")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await both(genviral.folders.move(mock.folder_id, to=None))


@stop("genviral", "get_folder")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await both(genviral.folders.get(mock.folder_id.upper()))
    await both(genviral.folders.get(UUID(mock.folder_id)))


@stop("genviral", "add_folder_items")
async def _(genviral: Any, mock: GenviralMock) -> None:
    ids = [mock.add_file() for _ in range(201)]
    await both(genviral.folders.add_items(mock.folder_id, ids[:1]))
    await both(genviral.folders.add_items(mock.folder_id, (UUID(text) for text in ids[:201])))


@stop("genviral", "remove_folder_items")
async def _(genviral: Any, mock: GenviralMock) -> None:
    ids = [mock.add_file() for _ in range(201)]
    await both(genviral.folders.remove_items(mock.folder_id, ids[:1]))
    await both(genviral.folders.remove_items(mock.folder_id, ids[:201]))


@stop("swiftia", "list_files")
async def _(swiftia: Any, mock: SwiftiaMock) -> None:
    mock.add_file(tags=TEXTS[:2], created_at=datetime(2020, 1, 1, tzinfo=UTC))
    await items(swiftia.files.list(tags=TEXTS))
    await both(swiftia.files.storage())
    await both(swiftia.api.files.list_files(limit=100, offset=2**40, organization_id=mock.organization_id))


@stop("videogen", "listTtsVoices")
async def _(videogen: Any, mock: VideoGenMock) -> None:
    await items(videogen.resources.tts_voices(page_size=1))


@stop("videogen", "getFiles")
async def _(videogen: Any, mock: VideoGenMock) -> None:
    first = await both(videogen.api.files.get_files(limit=1))
    await both(videogen.api.files.get_files(limit=200, cursor=first.next_cursor))
