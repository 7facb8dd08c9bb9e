# Derived from ../_async/api_call.py by `make generate`; edit that one.
"""Operations as they are sent: ``client.api.<tag>.<operation>(...)`` returns the whole response."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from reelkit._http._sync.client import SyncHttp
from reelkit._http.context import NO_CONTEXT, RequestContext
from reelkit._http.provider import Operation
from reelkit._http.seam import Response
from reelkit._record import record
from reelkit.errors import InvalidArgumentError

T = TypeVar("T")


@record
class ApiCall:
    """Sends an operation."""

    http: SyncHttp
    operations: Mapping[str, Operation]
    context: RequestContext = NO_CONTEXT

    def __call__(self, operation: str, arguments: Callable[[], dict[str, Any]], read: Callable[[Response], T]) -> T:
        """Send an operation, and read its response."""
        return self.http.call(self.context.of(self.operations[operation]), _made(arguments), read)


def _made(arguments: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        return arguments()
    except UnicodeEncodeError as error:
        raise InvalidArgumentError("text", error.object, "must be text that UTF-8 can encode") from None
