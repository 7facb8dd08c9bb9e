"""The handle of a job: asks for its state, waits for its end, cancels it."""

from __future__ import annotations

from ._async.job import AsyncJob
from ._sync.job import Job

__all__ = ("AsyncJob", "Job")
