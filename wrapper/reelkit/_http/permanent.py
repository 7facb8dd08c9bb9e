"""Failures that are permanent, the same every time, and how a batch asks no more than once where it met one."""

from __future__ import annotations

import re
import ssl
from collections.abc import Generator
from contextlib import contextmanager

from .backend import httpx
from .listing import Listing


def refusal(error: Exception) -> str | None:
    """What to do about a failure that would be the same every time: a certificate, or a proxy that refuses."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(cause):
            return "if the server is to be trusted, name a file with its certificate authority in SSL_CERT_FILE"
        cause = cause.__cause__ or cause.__context__
    # httpx keeps the status of a proxy's response only in the text; repeated wrong passwords lock accounts.
    if isinstance(error, httpx.ProxyError) and re.match(r"4(?!08|25|29)\d\d\b", str(error)):
        return "the proxy refuses; check HTTPS_PROXY and its user name and password"
    return None


@contextmanager
def asking(listing: Listing | None, client: object, request: httpx.Request) -> Generator[None]:
    """Send a request of a listing inside; none goes to a host that has permanently refused another one of it."""
    listing = listing or Listing()
    while listing.within is not None:
        listing = listing.within
    host = client, request.url.scheme, request.url.host, request.url.port
    if host in listing.refusals:
        raise listing.refusals[host].with_traceback(None)
    try:
        yield
    except httpx.TransportError as error:
        if refusal(error) is not None:
            listing.refusals[host] = error
        raise
    finally:
        listing.got_through |= host not in listing.refusals
