"""What a client is configured with: arguments, else the environment, else the defaults."""

from __future__ import annotations

import os
from inspect import iscoroutinefunction
from threading import TIMEOUT_MAX

from reelkit._http.arguments import is_number, number_shown
from reelkit._http.attempts import NO_DEADLINE, Options, Settings
from reelkit._http.events import RequestHook, ResponseHook
from reelkit._http.provider import Provider
from reelkit._http.seam import check_url
from reelkit._http.secret import Secret
from reelkit._http.throttle import Gate
from reelkit._http.urls import check_base_url
from reelkit.errors import ConfigurationError, InvalidArgumentError

DEFAULT_CONCURRENCY = 8
DEFAULT_MAX_RETRIES = 2


def configure(
    provider: Provider,
    secret: Secret | None,
    base_url: str | None,
    *,
    allow_http: bool,
    max_retries: int,
    deadline: float | None,
    on_request: RequestHook | None,
    on_response: ResponseHook | None,
    max_response_bytes: int,
    requests_per_second: float | None,
) -> Settings:
    """Settings from arguments, else from the environment, else the defaults."""
    for name, hook in (("on_request", on_request), ("on_response", on_response)):
        if not (hook is None or callable(hook)) or iscoroutinefunction(hook):
            raise InvalidArgumentError(name, hook, "must be a function that takes the event, and no coroutine")
    url = base_url or os.environ.get(provider.url_variable) or provider.base_url
    secret = _usable(provider, secret)
    try:
        url = check_url(check_base_url(url, allow_http=allow_http))
    except ConfigurationError as error:
        secret.hide_in_error(error)
        if not base_url and os.environ.get(provider.url_variable):
            raise ConfigurationError(str(error).replace("base_url", provider.url_variable, 1)) from None
        raise
    return Settings(
        provider,
        url,
        secret,
        Options(at_least(0, "max_retries", max_retries), check_deadline(deadline) or NO_DEADLINE),
        on_request,
        on_response,
        at_least(1, "max_response_bytes", max_response_bytes),
        gate=Gate(spacing=spacing_of(requests_per_second)),
    )


def _usable(provider: Provider, secret: Secret | None) -> Secret:
    what = f"the API key for {provider.name}"
    if secret is None and os.environ.get(provider.key_variable):
        secret = Secret(os.environ[provider.key_variable])
        what = f"{provider.key_variable}, {what},"
    if secret is None:
        raise ConfigurationError(
            f"no API key for {provider.name}: pass api_key=..., or set the environment variable {provider.key_variable}"
        )
    if not secret.usable:
        raise ConfigurationError(f"{what} must be non-empty printable ASCII text")
    if secret.has_decoration:
        raise ConfigurationError(
            f"{what} must be the key alone, without quotes, spaces, a name, or 'Bearer ' before it"
        )
    return secret.written_as(provider.auth.written(secret.reveal()))


def at_least(least: int, name: str, value: int) -> int:
    """A whole number."""
    if type(value) is not int or value < least:
        raise InvalidArgumentError(name, number_shown(value), f"must be an integer of {least} or more")
    return value


def spacing_of(rate: float | None) -> float:
    """Seconds between two requests."""
    if rate is None:
        return 0.0
    if not (is_number(rate) and 1e-6 <= rate < float("inf")):
        raise InvalidArgumentError("requests_per_second", number_shown(rate), "must be a finite number of 1e-6 or more")
    return 1 / rate


def check_deadline(deadline: float | None) -> float | None:
    """A number of seconds; infinity for none at all."""
    if deadline is not None and not (is_number(deadline) and deadline > 0):
        raise InvalidArgumentError("deadline", number_shown(deadline), "must be a positive number of seconds")
    # No thread can wait for longer, and nobody would.
    return NO_DEADLINE if deadline is not None and deadline >= TIMEOUT_MAX else deadline
