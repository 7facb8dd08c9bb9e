"""Requests to storage hosts: presigned uploads, signed and public downloads. They carry no API key, whoever asks.

They go through the connections of the client, and not through its seam: what a request carries is built here, so that
neither the key nor headers, cookies or credentials of an ``http_client`` of the caller's own come along.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from reelkit._http.backend import httpx
from reelkit._http.client import AsyncHttp, SyncHttp, lower_case
from reelkit._http.provider import Provider
from reelkit._http.retry import RETRYABLE_STATUSES
from reelkit.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    TransferError,
    status_error_class,
)

from .content import Body
from .steps import Ask, Steps, Time

_MOST_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SHOWN_BYTES = 4096
_XML_FIELD = "<{0}>([^<]{{1,500}})</{0}>"
_LONGEST_RETRY_AFTER = 60.0


class Storage:
    """Where the bytes of files are, as one client reaches it."""

    def __init__(self, http: SyncHttp | AsyncHttp) -> None:
        self._http = http

    @property
    def times(self) -> Time:
        """The client's own clock, which a simulated provider moves."""
        clock = self._http.seam.settings.clock
        return Time(clock.monotonic, clock.time, clock.random, clock.sleep, clock.async_sleep)

    @property
    def provider(self) -> Provider:
        """Whose files these are."""
        return self._http.seam.settings.provider

    @property
    def max_retries(self) -> int:
        """How often a transfer that makes no progress is tried again."""
        return self._http.seam.settings.options.max_retries

    def send(
        self, operation: str, method: str, url: str, headers: Mapping[str, str], body: Body | None = None
    ) -> Steps[httpx.Response]:
        """The answer, whatever its status, before its body; redirects of a GET are followed, but not out of https."""
        for _ in range(_MOST_REDIRECTS):
            request = self._request(operation, method, url, headers, body)
            try:
                response: httpx.Response = yield Ask(lambda sent=request: self._send(sent))  # type: ignore[misc]
            except httpx.RequestError as error:
                raise self.broken(operation, method, url, error) from error
            location = response.headers.get("location")
            if method != "GET" or response.status_code not in _REDIRECTS or location is None:
                return response
            yield self.close(response)
            target = str(httpx.URL(url).join(location))
            if url.startswith("https:") and not target.startswith("https:"):
                raise self.failed(operation, method, url, "the answer leads out of https")
            url = target
        raise self.failed(operation, method, url, f"more than {_MOST_REDIRECTS} redirects")

    def chunks(self, response: httpx.Response) -> Callable[[], Any]:
        """A function that gives the next bytes of the body, or an awaitable of them; empty at the end."""
        # A transport of tests gives bodies that were read already, as bytes.
        decode = "content-encoding" in response.headers or response.is_stream_consumed
        if isinstance(self._http, SyncHttp):
            parts = response.iter_bytes() if decode else response.iter_raw()
            return lambda: next(parts, b"")
        async_parts = response.aiter_bytes() if decode else response.aiter_raw()
        return lambda: anext(async_parts, b"")

    def close(self, response: httpx.Response) -> Ask:
        """Give the connection back, or close it if the body was not read."""
        return Ask(response.close if isinstance(self._http, SyncHttp) else response.aclose)

    def refusal(self, operation: str, method: str, url: str, response: httpx.Response) -> Steps[APIStatusError]:
        """The exception for an answer that is no success; reads the start of its body."""
        read, body = self.chunks(response), b""
        try:
            while len(body) < _SHOWN_BYTES and (part := (yield Ask(read))):
                body += part
        except httpx.RequestError:
            pass
        code, message = _said(body)
        headers = lower_case(response.headers)
        return status_error_class(response.status_code, code, frozenset())(
            status_code=response.status_code,
            code=code,
            message=message,
            request_id=headers.get("x-amz-request-id") or headers.get("x-guploader-uploadid") or headers.get("cf-ray"),
            retry_after=_seconds(headers.get("retry-after")),
            headers=headers,
            body=body,
            **self._described(operation, method, url),
        )

    def broken(self, operation: str, method: str, url: str, error: Exception) -> APIConnectionError:
        """The exception for a connection that was not made, or broke."""
        kind = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
        return kind(f"{type(error).__name__}: {error}", **self._described(operation, method, url))

    def failed(self, operation: str, method: str, url: str, reason: str) -> TransferError:
        """The exception for bytes that are not what they should be."""
        return TransferError(reason, **self._described(operation, method, url))

    def wait(self, error: APIError, failures: int) -> float | None:
        """Seconds until a failed transfer is tried again, or None where that is of no use."""
        if failures > self.max_retries:
            return None
        if isinstance(error, APIStatusError):
            if error.status_code not in RETRYABLE_STATUSES:
                return None
            if error.retry_after is not None:
                return error.retry_after if error.retry_after <= _LONGEST_RETRY_AFTER else None
        elif not isinstance(error, APIConnectionError):
            return None
        return self.times.jitter() * min(8.0, 0.5 * 2.0 ** (failures - 1))

    def _request(
        self, operation: str, method: str, url: str, headers: Mapping[str, str], body: Body | None
    ) -> httpx.Request:
        try:
            request = httpx.Request(
                method, url, headers={"Accept": "*/*", "User-Agent": "reelkit", **headers}, stream=body
            )
        except (httpx.InvalidURL, TypeError) as error:
            raise self.failed(operation, method, "", f"the URL is not valid: {error}") from None
        if request.url.scheme not in ("http", "https") or not request.url.host:
            raise self.failed(operation, method, url, "the URL is not one of http or https")
        # httpx adds it only to requests whose body it makes itself.
        request.headers["Host"] = request.url.netloc.decode("ascii")
        request.extensions["timeout"] = self._http.seam.timeout.as_dict()
        return request

    def _send(self, request: httpx.Request) -> Any:
        return self._http.pool.usable().send(request, auth=None, follow_redirects=False, stream=True)

    def _described(self, operation: str, method: str, url: str) -> dict[str, Any]:
        shown = url.partition("?")[0].partition("#")[0]
        return {"provider": self.provider.name, "operation": operation, "method": method, "url": shown}


def storage_of(http: object) -> Storage:
    """The storage of a generated client, from the HTTP client that it was given."""
    if not isinstance(http, (SyncHttp, AsyncHttp)):
        raise TypeError("uploads and downloads need a client of reelkit")
    return Storage(http)


def _said(body: bytes) -> tuple[str | None, str]:
    """Code and message of an S3 or Google Cloud Storage error, which is XML, or the start of the text."""
    text = body.decode("utf-8", "replace")
    code, message = (re.search(_XML_FIELD.format(name), text) for name in ("Code", "Message"))
    if code is not None:
        return code[1], message[1] if message else ""
    return None, " ".join(text.split())


def _seconds(value: str | None) -> float | None:
    return float(value) if value is not None and re.fullmatch(r"[0-9]{1,9}", value) else None
