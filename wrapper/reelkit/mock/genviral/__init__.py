"""What a specification cannot say of Genviral: uploads, contexts of files, the folder tree, its gate."""

from __future__ import annotations

from ._mock import GenviralMock

__all__ = ("GenviralMock",)
