"""What sync and async share of the one place where HTTP happens: how a request is built, signed, read and judged.

What is decided about attempts lies in ``_http/attempts.py``; the loop of ``_http/_async/client.py`` acts on both.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from reelkit.errors import ConfigurationError, InvalidArgumentError

from .attempts import NO_DEADLINE, Exchange, Failure, Received, Settings
from .backend import httpx
from .body import ACCEPTED, ResponseBody
from .context import RequestContext
from .decode import DECODING_ERRORS
from .events import check_no_hook
from .permanent import refusal
from .secret import strip_frames
from .urls import check_path

T = TypeVar("T")
HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient
Timeout = httpx.Timeout
Response = httpx.Response
# An attempt of so many times the longest phase is one whose body arrives too slowly.
_PATIENCE = 10
_WAITED_FOR: dict[type[Exception], str] = {
    httpx.PoolTimeout: "no connection was free within {pool} s",
    httpx.ConnectTimeout: "no connection within {connect} s",
    httpx.WriteTimeout: "the request could not be sent for {write} s",
    httpx.ReadTimeout: "nothing arrived for {read} s",
}
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class Seam:
    """How a request is built, signed and bounded in time, and how its response is read."""

    def __init__(self, settings: Settings, timeout: Timeout) -> None:
        self.settings = settings
        self.timeout = timeout
        phases = timeout.as_dict().values()
        self.patience = max(_PATIENCE * (NO_DEADLINE if phase is None else phase) for phase in phases)
        """Seconds that an attempt, or the wait for others to end, may take where no deadline is nearer."""
        self._origin = _origin(httpx.URL(settings.base_url))

    def without_retries(self) -> Seam:
        """The same for those who poll, and ask again by themselves: a pace counts every request."""
        return Seam(self.settings.with_options(0, None), self.timeout)

    def build(
        self, build: Callable[..., httpx.Request], method: str, path: str, arguments: dict[str, Any]
    ) -> httpx.Request:
        """A request for the provider's host, and for no other; a URL that the provider gave may be given whole."""
        whole = path.lower().startswith(("https://", "http://"))
        if not whole:
            check_path(path.partition("?")[0])
        arguments["timeout"] = self.timeout
        headers: dict[str, str] | None = arguments.get("headers")
        if headers:
            arguments["headers"] = check_headers(headers, is_form=bool(arguments.get("files")))
        try:
            request = build(method, path if whole else self.settings.base_url + path, **arguments)
        except httpx.InvalidURL as error:
            raise InvalidArgumentError("path", path, f"must make a valid URL ({error})") from None
        except UnicodeEncodeError:
            raise
        except ValueError as error:
            raise InvalidArgumentError("body", arguments.get("json"), f"must be JSON ({error})") from None
        if _origin(request.url) != self._origin:
            raise InvalidArgumentError("path", path, "must stay on the host of base_url")
        # Set on the request, as giving it to httpx would make it merge all headers anew.
        request.headers["Accept"] = "application/json"
        request.headers["Accept-Encoding"] = ACCEPTED
        return request

    def exchange(self, request: httpx.Request, context: RequestContext) -> Exchange:
        """Begin the attempts of a request."""
        check_no_hook(self.settings.gate)
        shown = lambda: str(request.url.copy_with(query=None))  # noqa: E731
        return Exchange(self.settings, context, request.method, shown, self.patience)

    def body(self, response: httpx.Response, *, decoded: bool) -> ResponseBody:
        """Begin to collect the body of a response; ``decoded`` says that its codings are undone already."""
        codings = None if decoded else response.headers.get("content-encoding")
        return ResponseBody(codings, self.settings.max_response_bytes)

    def received(self, response: httpx.Response, body: ResponseBody) -> Received:
        """The response as the attempts judge it."""
        body.end()
        headers, broken = lower_case(response.headers), None
        if body.broken is not None:
            strip_frames(body.broken)
            self.settings.secret.hide_in_error(body.broken)
            broken = self.failure(body.broken)
        return Received(response.status_code, headers, body.content, body.damage, body.is_cut, broken)

    def readable(self, response: httpx.Response, received: Received, exchange: Exchange) -> httpx.Response | None:
        """The response for generated functions to read; None if it was no success."""
        if exchange.accepted is not received:
            return None
        # Its body is decoded.
        response.headers.pop("content-encoding", None)
        return httpx.Response(
            exchange.read_as(received.status),
            headers=response.headers,
            content=received.body,
            extensions=response.extensions,
            request=response.request,
        )

    def read(self, response: httpx.Response, exchange: Exchange, read: Callable[[httpx.Response], T]) -> T:
        """Parse a successful response; ``ResponseDecodeError`` if it does not fit the specification."""
        try:
            value = read(response)
        except DECODING_ERRORS as error:
            raise exchange.unreadable(error) from error
        exchange.record()
        return value

    def failure(self, error: Exception) -> Failure:
        """What it means that no response arrived."""
        if isinstance(error, TimeoutError):
            return Failure(error, sent=True, timed_out=True, reason=f"no whole response within {self.patience:g} s")
        sent, timed_out = not isinstance(error, _NEVER_SENT), isinstance(error, httpx.TimeoutException)
        return Failure(error, sent, timed_out, _no_response(error, self.timeout), refusal(error))

    def request(
        self, build: Callable[..., httpx.Request], context: RequestContext, arguments: dict[str, Any]
    ) -> httpx.Request:
        """Build the request of an operation."""
        if context.recording is not None:
            context.recording.begin()
        try:
            return build(arguments.pop("method"), arguments.pop("url"), **arguments)
        except UnicodeEncodeError as error:
            raise InvalidArgumentError("text", error.object, "must be text that UTF-8 can encode") from None

    def sign(self, request: httpx.Request, seconds: float) -> None:
        """Add the key, for one attempt only, and let no phase take longer than the attempt may."""
        if seconds <= 0:
            raise httpx.ConnectTimeout("the deadline has passed")
        self.settings.provider.auth.add(request, self.settings.secret)
        if seconds != NO_DEADLINE:
            phases = self.timeout.as_dict()
            request.extensions["timeout"] = {
                name: seconds if value is None else min(value, seconds) for name, value in phases.items()
            }


def check_headers(headers: dict[str, str], *, is_form: bool) -> dict[str, str]:
    """Headers that come from arguments, none of which starts another."""
    for name, value in headers.items():
        if not (value.isascii() and value.isprintable()):
            raise InvalidArgumentError(name, value, "must be printable ASCII text, as it becomes a header")
    # The generated boundary of a form is a constant, so a file's content could forge further fields; httpx draws one.
    return {name: value for name, value in headers.items() if not (is_form and name.lower() == "content-type")}


def _no_response(error: Exception, timeout: Timeout) -> str:
    """What of a request did not come about; httpx says nothing, or what the operating system says."""
    waited_for = next((text for kind, text in _WAITED_FOR.items() if isinstance(error, kind)), None)
    said = [] if waited_for is None else [waited_for.format_map(timeout.as_dict())]
    return ": ".join(filter(None, [*said, str(error)]))


def lower_case(headers: httpx.Headers) -> dict[str, str]:
    """Headers with names in lower case, as httpx lists them; repeated ones joined by commas."""
    return dict(headers.items())


def _origin(url: httpx.URL) -> tuple[str, str, int | None, bytes]:
    return url.scheme, url.host, url.port, url.userinfo


def check_url(url: str) -> str:
    """A base URL that httpx takes as well."""
    with suppress(httpx.InvalidURL):
        httpx.URL(url)
        return url
    # httpx quotes what may be a key in the wrong argument.
    raise ConfigurationError("base_url: its host is no valid name")
