"""Which hosts are reached through which proxy, as the environment says."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from urllib.request import getproxies

from reelkit._record import record
from reelkit.errors import ConfigurationError

from .backend import httpx
from .urls import HIGHEST_PORT, host_of, is_loopback

logger = logging.getLogger("reelkit")


@record
class Proxies:
    """Proxies by httpx's patterns of URLs; None for what is reached directly."""

    by_pattern: dict[str, httpx.Proxy | None]
    variables: tuple[str, ...]
    """The variables of the environment that name them."""


def proxies_of(base_url: str) -> Proxies:
    """The proxies of the environment, for requests to ``base_url`` and to whatever else is met.

    httpx reads them as well, but refuses all of them if one entry of NO_PROXY is a network of IPv6.

    Raises:
        ConfigurationError: If a proxy is none. It may hold a password, and is not shown.
    """
    found, host = getproxies(), host_of(base_url)
    # A proxy elsewhere would get the key, over http unencrypted, and could not reach a server on this machine.
    direct: dict[str, httpx.Proxy | None] = {_exactly(host): None} if is_loopback(host) else {}
    schemes = [scheme for scheme in ("http", "https", "all") if found.get(scheme)]
    entries = re.split(r"[\s,]+", found.get("no", "").strip())
    if "*" in entries or not schemes:
        return Proxies(direct, ())
    by_pattern: dict[str, httpx.Proxy | None] = {f"{scheme}://": _proxy(scheme, found[scheme]) for scheme in schemes}
    direct |= dict.fromkeys(_patterns(entries, host.strip("[]")))
    return Proxies(by_pattern | direct, tuple(map(_variable, schemes)))


def _proxy(scheme: str, url: str) -> httpx.Proxy:
    with suppress(ValueError, httpx.InvalidURL):
        proxy = httpx.Proxy(url.strip() if "://" in url else f"http://{url.strip()}")
        host, port = proxy.url.raw_host.decode("ascii"), proxy.url.port or 0
        # httpx escapes what is no host; sockets refuse the others with errors that no transport catches.
        if host.encode("idna") and "%" not in host and port <= HIGHEST_PORT:
            return proxy
    rule = "must be the URL of a proxy, such as http://host:port, socks5://host:port or http://user:password@host"
    raise ConfigurationError(f"{_variable(scheme)} {rule}")


def _patterns(entries: list[str], host: str) -> Iterator[str]:
    """httpx's patterns for the entries of NO_PROXY."""
    for entry in filter(None, entries):
        network = _network(entry)
        if network is None:
            pattern = entry if "://" in entry else f"all://{entry}" if _is_exact(entry) else f"all://*{entry}"
        elif network.num_addresses == 1:
            pattern = _exactly(str(network.network_address))
        elif _is_in(host, network):
            pattern = _exactly(host)
        else:
            # Only a URL with an address in it could be meant.
            continue
        try:
            readable = bool(httpx.URL(pattern).host)
        except httpx.InvalidURL:
            readable = False
        if readable:
            yield pattern
        else:
            _warn(entry)


def _is_exact(entry: str) -> bool:
    return entry.startswith("*.") or entry.lower() == "localhost"


def _network(entry: str) -> IPv4Network | IPv6Network | None:
    try:
        return ip_network(entry.replace("[", "").replace("]", ""), strict=False)
    except ValueError:
        return None


def _is_in(host: str, network: IPv4Network | IPv6Network) -> bool:
    try:
        return ip_address(host) in network
    except ValueError:
        return False


def _exactly(host: str) -> str:
    return f"all://[{host.strip('[]')}]" if ":" in host else f"all://{host}"


@cache
def _warn(entry: str) -> None:
    logger.warning("NO_PROXY: %a is no host, domain or network, and is skipped", entry)


def _variable(scheme: str) -> str:
    name = f"{scheme}_proxy"
    return next((each for each in os.environ if each.lower() == name), name.upper())
