"""What a specification cannot say of VideoGen: uploads, signed URLs, hydration, search, hourly limits, its past."""

from __future__ import annotations

from ._mock import VideoGenMock

__all__ = ("VideoGenMock",)
