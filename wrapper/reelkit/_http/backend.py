"""The HTTP library, named here and nowhere else: a move to a successor is a change of one line."""

from __future__ import annotations

import httpx

__all__ = ["httpx"]
