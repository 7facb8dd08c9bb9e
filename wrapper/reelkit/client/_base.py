"""The part of a client that sync and async share."""

from __future__ import annotations

from importlib import import_module
from typing import ClassVar, Never

from reelkit._http.pool import check_timeout
from reelkit._http.provider import Provider
from reelkit._http.rate_limit import RateLimit
from reelkit._http.seam import Seam, Timeout

from ._settings import at_least, check_deadline


class BaseClient:
    """The part that sync and async share."""

    provider: ClassVar[Provider]
    _seam: Seam

    def __repr__(self) -> str:
        # A traceback of the constructor may show a client that has no settings yet.
        shown = f"base_url={self.base_url!r}" if hasattr(self, "_seam") else ""
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> Never:
        raise TypeError(f"{type(self).__name__} holds connections and an API key; create it anew in the other process")

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._seam.settings.base_url

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit as the last response that spoke of it described it, or None."""
        return self._seam.settings.observed.rate_limit

    def _with(self, max_retries: int | None, timeout: float | Timeout | None, deadline: float | None) -> Seam:
        if max_retries is not None:
            at_least(0, "max_retries", max_retries)
        return Seam(
            self._seam.settings.with_options(max_retries, check_deadline(deadline)),
            self._seam.timeout if timeout is None else check_timeout(timeout),
        )

    @staticmethod
    def _load_runtime() -> None:
        """Import what any call needs. A client is made ahead of its first call, which is to take no longer."""
        for module in ("base", "lists", "nested"):
            import_module(f"reelkit._resource.{module}")
