"""What a specification cannot say of Swiftia: storage figures, plan limits, the organization of the key."""

from __future__ import annotations

from ._mock import SwiftiaMock

__all__ = ("SwiftiaMock",)
