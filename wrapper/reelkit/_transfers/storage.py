"""Requests to storage hosts, and the errors of their responses, without I/O.

They go through the connections of the client, and not through its seam: what a request carries is built here, so that
neither the key nor headers, cookies or credentials of an ``http_client`` of the caller's own come along.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypedDict

from reelkit._http.attempts import connection_error
from reelkit._http.backend import httpx
from reelkit._http.bounds import SENT
from reelkit._http.clock import Clock
from reelkit._http.rate_limit import read_retry_after
from reelkit._http.retry import NoResponse, Refused, delay, passes
from reelkit._http.seam import Seam, lower_case
from reelkit._http.urls import HIGHEST_PORT
from reelkit.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    TransferError,
    status_error_class,
)

from .content import Body

MOST_REDIRECTS = 10
REDIRECTS = {"GET": frozenset({301, 302, 303, 307, 308}), "PUT": frozenset({307, 308})}
"""Which statuses repeat the request elsewhere as it is."""
SHOWN_BYTES = 4096
_XML_FIELD = "<{0}>([^<]{{1,500}})</{0}>"


class _Described(TypedDict):
    provider: str
    operation: str
    method: str
    url: str


class Transfer:
    """One transfer among all of a client, which share a gate.

    Attributes:
        remaining: Seconds until its deadline: a transfer may take as long as bytes move.
        patience: Seconds that it waits for its turn while no bytes of other transfers move.
    """

    remaining = float("inf")

    def __init__(self, storage: Storage, described: _Described) -> None:
        self.patience = storage.patience
        self._described = described

    def expired(self, waited_for: str, patience: float | None = None) -> APITimeoutError:
        """The error for a transfer that got no turn."""
        return APITimeoutError(f"no {waited_for} within {patience or self.patience:g} s", **self._described)


class Storage:
    """What sync and async share: how requests are built, and which error a response is."""

    def __init__(self, seam: Seam) -> None:
        self._seam = seam
        self.patience = seam.patience
        self.gate = seam.settings.transfers

    def moved(self) -> None:
        """Bytes came or went: those who wait for a turn wait for something that goes on."""
        self.gate.steps += 1
        SENT.get()()

    @property
    def provider(self) -> str:
        """Whose files these are."""
        return self._seam.settings.provider.name

    @property
    def clock(self) -> Clock:
        """The client's own clock, which a simulated provider moves."""
        return self._seam.settings.clock

    @property
    def max_retries(self) -> int:
        """How often a transfer that makes no progress is tried again."""
        return self._seam.settings.options.max_retries

    def request(
        self, operation: str, method: str, url: str, headers: Mapping[str, str], body: Body | None
    ) -> httpx.Request:
        """A request of these headers and no others."""
        sent = {"Accept": "*/*", "User-Agent": "reelkit", **headers}
        for name, value in sent.items():
            if not (value.isascii() and value.isprintable()):
                raise self.failed(operation, method, url, f"the provider asks for the header {name}: {value!a}")
        try:
            request = httpx.Request(method, url, headers=sent, stream=body)
            # The look-up of the name does this, and raises what no transport catches.
            request.url.raw_host.decode("ascii").encode("idna")
            if (request.url.port or 0) > HIGHEST_PORT:
                raise ValueError(f"there is no port {request.url.port}")  # noqa: TRY301
        except (httpx.InvalidURL, TypeError, ValueError) as error:
            raise self.failed(operation, method, "", f"the URL is not valid: {_reason(error)}") from None
        if request.url.scheme not in ("http", "https") or not request.url.host:
            raise self.failed(operation, method, url, "the URL is not one of http or https")
        # httpx adds it only to requests whose body it makes itself.
        request.headers["Host"] = request.url.netloc.decode("ascii")
        request.extensions["timeout"] = self._seam.timeout.as_dict()
        return request

    def redirected(self, operation: str, method: str, url: str, location: str) -> str:
        """Where a redirect leads."""
        try:
            here = httpx.URL(url)
            target = here.join(location)
        except (httpx.InvalidURL, ValueError) as error:  # pragma: no cover - the httpx of today refuses it first
            raise self.failed(operation, method, url, f"the redirect's URL is not valid: {_reason(error)}") from None
        if here.scheme == "https" != target.scheme:
            raise self.failed(operation, method, url, "the response leads out of https")
        return str(target)

    def refusal(self, operation: str, method: str, url: str, response: httpx.Response, body: bytes) -> APIStatusError:
        """The exception for an error response."""
        code, message = _error_fields(body)
        headers = lower_case(response.headers)
        return status_error_class(response.status_code, code, frozenset())(
            status_code=response.status_code,
            code=code,
            message=message,
            request_id=headers.get("x-amz-request-id") or headers.get("x-guploader-uploadid") or headers.get("cf-ray"),
            retry_after=read_retry_after(headers, self.clock.time()),
            headers=headers,
            body=body,
            **self._described(operation, method, url),
        )

    def broken(self, operation: str, method: str, url: str, error: Exception) -> APIConnectionError:
        """The exception for a connection that was not made, or broke."""
        return connection_error(self._seam.failure(error), **self._described(operation, method, url))

    def failed(self, operation: str, method: str, url: str, reason: str) -> TransferError:
        """The exception for a transfer that no repetition helps."""
        return TransferError(reason, **self._described(operation, method, url))

    def damaged(
        self, operation: str, method: str, url: str, reason: str, response: httpx.Response, body: bytes
    ) -> TransferError:
        """The exception for a response that is not what it should be; with the beginning of its body."""
        return TransferError(
            reason,
            status_code=response.status_code,
            headers=lower_case(response.headers),
            body=body,
            **self._described(operation, method, url),
        )

    def wait(self, error: APIError, failures: int) -> float | None:
        """Seconds until a failed transfer is tried again, or None where that is of no use."""
        outcome: Refused | NoResponse
        if isinstance(error, APIStatusError) and error.status_code is not None:
            outcome = Refused(error.status_code, error.retry_after)
        elif passes(error) or (isinstance(error, TransferError) and error.status_code):
            # A response that contradicts what is known may be a proxy's or a maintenance page: the next one may not be.
            outcome = NoResponse(sent=True)
        else:
            return None
        return delay(
            outcome, repeatable=True, attempts=failures, max_retries=self.max_retries, jitter=self.clock.random()
        )

    def _described(self, operation: str, method: str, url: str) -> _Described:
        return {"provider": self.provider, "operation": operation, "method": method, "url": shown(url)}


def shown(url: str) -> str:
    """A URL without what may be a password or a signature."""
    return re.sub(r"(?<=//)[^/]*@", "", re.split("[?#]", url, maxsplit=1)[0])


def _error_fields(body: bytes) -> tuple[str | None, str]:
    """Code and message of an S3 or Google Cloud Storage error, which is XML, or the start of the text."""
    text = body.decode("utf-8", "replace")
    code, message = (re.search(_XML_FIELD.format(name), text) for name in ("Code", "Message"))
    if code is not None:
        return code[1], message[1] if message else ""
    return None, " ".join(text.split())


def _reason(error: Exception) -> str:
    """What is wrong with a URL, without the URL: it may hold a signature."""
    return "it cannot be encoded" if isinstance(error, UnicodeError) else ascii(str(error))[1:-1]
