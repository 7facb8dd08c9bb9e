"""What several downloads at once take and give. No I/O but a look at the directory."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from reelkit.errors import InvalidArgumentError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Downloaded(Generic[T]):
    """What became of one download: a path, or the error that it ended with."""

    file: T
    """The file or id, as it was given."""
    path: Path | None = None
    error: Exception | None = None
    skipped: bool = False
    """Whether it was there already."""

    @property
    def ok(self) -> bool:
        """Whether the file is there."""
        return self.error is None


def failed_download(file: T, error: Exception) -> Downloaded[T]:
    """What became of a download that failed."""
    return Downloaded(file, error=error)


def check_concurrency(concurrency: int) -> None:
    """A number of downloads at once."""
    if isinstance(concurrency, bool) or not 1 <= concurrency <= 32:
        raise InvalidArgumentError("concurrency", concurrency, "must be from 1 to 32")


def check_directory(to: str | os.PathLike[str]) -> None:
    """A directory that is there."""
    if not isinstance(to, (str, os.PathLike)) or to == "" or not Path(to).is_dir():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("to", to, "must be an existing directory")
