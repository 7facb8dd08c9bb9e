"""An operation as a method calls it: which arguments go where, and what is read from its response. No I/O."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, Literal, TypeVar, cast
from urllib.parse import quote

from reelkit._http.provider import Operation
from reelkit._http.seam import Response
from reelkit._record import record
from reelkit.errors import APIError, InvalidArgumentError, NotFoundError

from .rules import Rule

T = TypeVar("T")
Place = Literal["path", "query", "header", "body"]


class Null:
    """The type of ``NULL``; the models of requests take it as well."""

    def __json_null__(self) -> None:
        """Say that this is JSON's null."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"


NULL: Final = Null()
"""Sends null for an optional argument, where leaving it out means something else."""


@record
class Argument:
    """One argument of a method.

    Attributes:
        name: Name in Python.
        wire: Name in the request; ``"*"`` for members that are not described, given by their own names.
        place: Where it goes.
        rule: What it may be.
        required: Whether it has to be given.
        nullable: Whether null may be sent.
        fresh: Whether a new identifier is made where none is given: an idempotency key.
    """

    name: str
    wire: str
    place: Place
    rule: Rule
    required: bool = False
    nullable: bool = False
    fresh: bool = False


@record
class Endpoint(Generic[T]):
    """One operation.

    Attributes:
        operation: What the specification says of it.
        read: What the method returns, from the response.
        arguments: What the method takes.
        body: Whether a body is sent even where it is empty; ``"whole"`` if the one argument ``body`` is all of it.
        gone: Codes of a 404 that mean success after a response was lost; True for any.
        uploads: Whether an argument may be what is uploaded first.
    """

    operation: Operation
    read: Callable[[Response], T]
    arguments: tuple[Argument, ...] = ()
    body: bool | Literal["whole"] = False
    gone: frozenset[str] | bool = False
    uploads: bool = False

    @property
    def path_arguments(self) -> list[str]:
        """Names of the arguments that go into the path, in its order."""
        return [argument.name for argument in self.arguments if argument.place == "path"]

    def checked(self, values: Mapping[str, object]) -> dict[str, object]:
        """What is sent for each argument; ``InvalidArgumentError`` for a value that the API does not take."""
        sent: dict[str, object] = {}
        for argument in self.arguments:
            value = values.get(argument.name)
            if value is None and not argument.required:
                if argument.fresh:
                    sent[argument.name] = uuid.uuid4().hex
            elif argument.nullable and (value is None or value is NULL):
                sent[argument.name] = None
            else:
                sent[argument.name] = argument.rule.check(argument.name, value)
        return sent

    def request(self, checked: Mapping[str, object], extra: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Arguments of ``httpx.Client.build_request``; ``extra`` are query values that were checked elsewhere."""
        path: dict[str, str] = {}
        places: dict[str, dict[str, object]] = {"query": dict(extra or ()), "header": {}, "body": {}}
        for argument in self.arguments:
            if argument.name not in checked:
                continue
            sent = checked[argument.name]
            if argument.place == "path":
                path[argument.wire] = quote(str(sent), safe="")
            elif argument.wire == "*":
                places["body"].update(cast("Mapping[str, object]", sent))
            else:
                places[argument.place][argument.wire] = sent
        operation, body = self.operation, places["body"]
        request: dict[str, Any] = {
            "method": operation.method,
            "url": operation.path.format_map(path) if path else operation.path,
        }
        if places["query"]:
            request["params"] = places["query"]
        if places["header"]:
            request["headers"] = {name: _header(name, value) for name, value in places["header"].items()}
        if body or self.body:
            request["json"] = body.get("") if self.body == "whole" else body
        return request

    def is_keyed(self, checked: Mapping[str, object]) -> bool:
        """Whether the request carries an idempotency key."""
        return any(argument.fresh and checked.get(argument.name) for argument in self.arguments)

    def explain(self, error: APIError, checked: Mapping[str, object]) -> None:
        """Say with which key a request was sent that may have been carried out."""
        for argument in self.arguments:
            if argument.fresh and error.lost_response and checked.get(argument.name):
                key = f"{argument.name}={checked[argument.name]!r}"
                error.add_note(f"sent with {key}: the same request with it is not carried out a second time")

    def is_gone(self, error: NotFoundError) -> bool:
        """Whether a 404 says that an earlier attempt, of which no response arrived, did the work."""
        codes = self.gone
        return error.lost_response and (codes is True or (codes is not False and error.code in codes))


def _header(argument: str, value: object) -> str:
    text = str(value)
    if not (text.isascii() and text.isprintable()):
        raise InvalidArgumentError(argument, value, "must be printable ASCII text, as it becomes a header")
    return text
