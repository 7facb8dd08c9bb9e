"""What several transfers at once take and give. No I/O but a look at the directory."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from reelkit.errors import InvalidArgumentError

T = TypeVar("T")
R = TypeVar("R")


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


@dataclass(frozen=True, slots=True)
class Uploaded(Generic[T, R]):
    """What became of one upload: the file at the provider, or the error that it ended with."""

    source: T
    """What was to be uploaded, as it was given."""
    file: R | None = None
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """Whether the file is there."""
        return self.error is None


def failed_upload(source: T, error: Exception) -> Uploaded[T, Any]:
    """What became of an upload that failed."""
    return Uploaded(source, error=error)


def failed_download(file: T, error: Exception) -> Downloaded[T]:
    """What became of a download that failed."""
    return Downloaded(file, error=error)


def check_directory(to: str | os.PathLike[str]) -> None:
    """A directory that is there."""
    if not isinstance(to, (str, os.PathLike)) or to == "" or not Path(to).is_dir():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("to", to, "must be an existing directory")
