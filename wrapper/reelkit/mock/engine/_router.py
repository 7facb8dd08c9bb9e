"""From a request to its operation, and from there to a response: whom it lets in, and what it refuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ._arguments import authenticate, check_headers, read_body, read_path, read_query
from ._call import ADMITTED, Admission, Call, Handler
from ._document import is_object
from ._errors import Refusal
from ._http import MockRequest, MockResponse, json_response
from ._inventory import Inventory
from ._operation import JSON, Operation
from ._rate_limit import HourlyLimits, SlidingWindow


class Router(Inventory):
    """Answers requests to the API; subclasses refuse what only their provider refuses."""

    api_key: str
    refusing: int | None
    strict: bool
    closed_queries: ClassVar[tuple[str, ...]] = ()
    """Operations for which the provider itself refuses query parameters that it does not know."""
    _handlers: Mapping[str, Handler]
    _limits: HourlyLimits | SlidingWindow | None = None
    """The rate limit; a provider without one lets everything pass."""

    def _find(self, request: MockRequest) -> Call | Refusal:
        try:
            found = self._parts.document.find(request.path)
        except UnicodeDecodeError:
            return self._parts.dialect.plain(400, "The path is not UTF-8")
        if found is None:
            return self._unknown_path()
        methods, path = found
        if (operation := methods.get(request.method)) is None:
            return self._parts.dialect.plain(405, "Method not allowed", {"allow": ", ".join(sorted(methods))})
        return Call(operation, path, dict(request.query), request)

    def _unknown_path(self) -> Refusal:
        return self._parts.dialect.plain(404, "Not found")

    def _answer(self, call: Call) -> MockResponse:
        headers: Mapping[str, str] = {}
        try:
            authenticate(self._parts, call, self.api_key)
            if self.refusing is not None:
                raise self._parts.dialect.failure(self.refusing, call.operation)
            admission = self._admit(call.operation)
            headers = admission.headers
            if admission.refusal is not None:
                raise admission.refusal
            call = self._judged(call)
            handler = self._handlers.get(call.operation.id)
            response = handler(self, call) if handler else self._perform(call)
        except Refusal as refusal:
            response = self._refuse(refusal)
        if response.body and (media_type := call.operation.media_type(response.status)) != JSON:
            headers = {**headers, "content-type": media_type}
        return response.with_headers(headers)

    def _judged(self, call: Call) -> Call:
        """The call with its arguments read. Raises ``Refusal`` where they do not fit the document."""
        path, request = read_path(self._parts, call), call.request
        check_headers(self._parts, call)
        query = read_query(self._parts, call, strict=self.strict, closed=call.operation.id in self.closed_queries)
        self._check(call if path == call.path else Call(call.operation, path, call.query, request))
        body = read_body(self._parts, call)
        if call.operation.id in self._parts.plans.lists and is_object(body):
            query |= {name: value for name, value in body.items() if value is not None}
        return Call(call.operation, path, query, request, body)

    def _check(self, call: Call) -> None:
        """Refuse what only this provider refuses."""

    def _refuse(self, refusal: Refusal) -> MockResponse:
        return json_response(refusal.status, refusal.body, refusal.headers)

    def _admit(self, operation: Operation) -> Admission:
        """Ask the rate limit."""
        if self._limits is None:
            return ADMITTED
        return self._limits.admit(operation, self.clock.seconds(), self._parts.dialect)
