"""Simulated providers, and a target in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fsspec.implementations.memory import MemoryFileSystem
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock


@pytest.fixture
def genviral() -> GenviralMock:
    return GenviralMock(files=20)


@pytest.fixture
def videogen() -> VideoGenMock:
    return VideoGenMock(files=8)


@pytest.fixture
def swiftia() -> SwiftiaMock:
    return SwiftiaMock(files=8)


@pytest.fixture
def memory() -> Iterator[Any]:
    """fsspec's file system in memory, which all of a process share."""
    fs: Any = MemoryFileSystem()
    fs.store.clear()
    fs.pseudo_dirs[:] = [""]
    yield fs
    fs.store.clear()
    fs.pseudo_dirs[:] = [""]
