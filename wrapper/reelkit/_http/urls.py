"""Which URLs a request with an API key may go to."""

from __future__ import annotations

import re
from urllib.parse import unquote

from reelkit.errors import ConfigurationError, InvalidArgumentError

# A narrow pattern instead of a parser: two parsers that disagree about a host would send the key to the wrong one.
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_BASE_URL = re.compile(
    rf"(?P<scheme>https?)://(?P<host>{_LABEL}(?:\.{_LABEL})*|\[[0-9a-f:.]+\])(?::(?P<port>\d{{1,5}}))?(?:/[\w.~-]+)*/?",
    re.IGNORECASE | re.ASCII,
)
_LONGEST_HOST = 253
HIGHEST_PORT = 65535
# What nearly all paths are, and what needs no closer look.
_PLAIN_PATH = re.compile(r"(?:/(?!\.{1,2}(?:/|$))[\w.~:@+-]+)+", re.ASCII)
_LOOPBACK = re.compile(r"localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\]", re.IGNORECASE)


def check_base_url(url: str, *, allow_http: bool = False) -> str:
    """A base URL without a trailing slash; http only for loopback hosts, or where it is allowed.

    Raises:
        ConfigurationError: For anything else. What may hold a key or a password is not repeated in the message.
    """
    found = _BASE_URL.fullmatch(url) if isinstance(url, str) else None  # pyright: ignore[reportUnnecessaryIsInstance]
    if found is None or any(segment in (".", "..") for segment in url.split("/")) or not _can_be_reached(found):
        # Not shown: it may be a key in the wrong argument, or hold one.
        raise ConfigurationError("base_url: must look like https://host, https://host:port or https://host/prefix")
    if found["scheme"].lower() == "http" and not allow_http and not is_loopback(found["host"]):
        raise ConfigurationError(
            f"base_url on {found['host']!r}: must use https, or the API key would be sent unencrypted; "
            "allow_http=True sends it all the same"
        )
    return url.rstrip("/")


def _can_be_reached(found: re.Match[str]) -> bool:
    # The socket library has errors of its own for the rest.
    return len(found["host"]) <= _LONGEST_HOST and 0 < int(found["port"] or 1) <= HIGHEST_PORT


def host_of(base_url: str) -> str:
    """The host of a base URL, an address of IPv6 in brackets."""
    found = _BASE_URL.fullmatch(base_url)
    return found["host"] if found else ""


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    return _LOOPBACK.fullmatch(host) is not None


def check_path(path: str) -> None:
    """Refuse a path that would leave its place: below the base URL, one segment for each one of the template."""
    if _PLAIN_PATH.fullmatch(path):
        return
    if not path.startswith("/"):
        raise InvalidArgumentError("path", path, "must begin with a slash")
    for segment in path.split("/")[1:]:
        check_segment(segment)


def check_segment(segment: str) -> None:
    """Refuse a path segment that a server or a proxy could take for another path."""
    value = segment
    while (decoded := unquote(value)) != value:
        value = decoded
    if value in ("", ".", "..") or any(character in "/\\?#" or not character.isprintable() for character in value):
        raise InvalidArgumentError(
            "path parameter", value, "must be non-empty, not '.' or '..', and without slashes or control characters"
        )
