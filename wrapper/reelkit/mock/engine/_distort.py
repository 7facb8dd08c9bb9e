"""What becomes of a response under a planned fault."""

from __future__ import annotations

from dataclasses import replace

from ._document import Operation
from ._errors import Dialect
from ._faults import HTML_PAGE, Fault
from ._http import MockResponse, json_response


def distorted(response: MockResponse, fault: Fault, dialect: Dialect, operation: Operation | None) -> MockResponse:
    """The response that the client gets instead."""
    match fault.kind:
        case "reset":
            return replace(response, ending="reset")
        case "refuse":
            return replace(response, ending="refused")
        case "truncate":
            return replace(response, ending="truncated", kept=int(len(response.body) * fault.keep))
        case "html":
            headers = {"content-type": "text/html; charset=utf-8", **fault.headers}
            return MockResponse(fault.status, tuple(headers.items()), fault.body or HTML_PAGE)
        case _:
            if fault.body is not None:
                headers = {"content-type": "application/json", **fault.headers}
                return MockResponse(fault.status, tuple(headers.items()), fault.body)
            retry_after = MockResponse(0, tuple(fault.headers.items())).header("Retry-After")
            refusal = dialect.failure(fault.status, operation, retry_after)
            return json_response(refusal.status, refusal.body, refusal.headers).with_headers(fault.headers)
