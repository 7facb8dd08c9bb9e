"""How the API key is sent, as the security scheme of the specification says."""

from __future__ import annotations

from base64 import b64encode
from typing import Literal

from reelkit._record import record

from .backend import httpx
from .secret import Secret


@record
class Auth:
    """A security scheme of OpenAPI.

    Attributes:
        scheme: ``bearer`` and ``basic`` of HTTP, or an API key in a ``header`` or the ``query``.
        name: Name of the header or query parameter.
    """

    scheme: Literal["bearer", "basic", "header", "query"] = "bearer"
    name: str = "Authorization"

    def add(self, request: httpx.Request, secret: Secret) -> None:
        """Add the key to a request, for one attempt."""
        key = secret.reveal()
        match self.scheme:
            case "bearer":
                request.headers[self.name] = f"Bearer {key}"
            case "basic":
                request.headers[self.name] = f"Basic {basic(key)}"
            case "header":
                request.headers[self.name] = key
            case _:
                request.url = request.url.copy_set_param(self.name, key)

    def remove(self, request: httpx.Request) -> None:
        """Take the key out again."""
        if self.scheme == "query":
            request.url = request.url.copy_remove_param(self.name)
        else:
            request.headers.pop(self.name, None)

    def written(self, key: str) -> tuple[str, ...]:
        """What must not be shown, beside the key itself."""
        return (basic(key),) if self.scheme == "basic" else ()


BEARER = Auth()


def basic(key: str) -> str:
    """User and password, or a user alone, as HTTP's basic scheme encodes them (RFC 7617)."""
    return b64encode((key if ":" in key else f"{key}:").encode()).decode()
