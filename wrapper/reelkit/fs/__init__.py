"""Media libraries as file systems of fsspec; installed with ``pip install reelkit[fs]``."""

from __future__ import annotations

from ._filesystem import GenviralFileSystem, ReelkitFileSystem, SwiftiaFileSystem, VideoGenFileSystem

__all__ = ["GenviralFileSystem", "ReelkitFileSystem", "SwiftiaFileSystem", "VideoGenFileSystem"]
