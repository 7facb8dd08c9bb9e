"""The HTTP library, named here and nowhere else: a move to a successor is a change of one line."""

from __future__ import annotations

import importlib.util
import sys

import httpx

__all__ = ["httpx"]

# httpcore tries to import sniffio several times for every asynchronous request, and today's anyio no longer brings it:
# each search in vain costs up to a millisecond. None makes the same import fail at once.
if "sniffio" not in sys.modules and importlib.util.find_spec("sniffio") is None:
    sys.modules["sniffio"] = None  # type: ignore[assignment]
