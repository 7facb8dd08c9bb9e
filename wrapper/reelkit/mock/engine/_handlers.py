"""For the mocks of providers: what handlers are given, give back, and refuse."""

from __future__ import annotations

from ._call import ADMITTED, Admission, Call, operation
from ._document import is_object
from ._http import MockResponse
from ._operation import Operation
from ._rate_limit import HourlyLimits, SlidingWindow

__all__ = (
    "ADMITTED",
    "Admission",
    "Call",
    "HourlyLimits",
    "MockResponse",
    "Operation",
    "SlidingWindow",
    "is_object",
    "operation",
)
