"""Genviral: paths of folders, and the order in which a tree is walked. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast, get_args
from uuid import UUID

from genviral_api.models import Folder, FolderMediaType

from reelkit.errors import InvalidArgumentError, NotFoundError

__all__ = ("FolderPath", "WalkedFolder")
AnyFolder = Folder | UUID | str
"""A folder, or its id."""
LONGEST_NAME = 255
MEDIA_TYPES = cast("tuple[FolderMediaType, ...]", get_args(FolderMediaType))


@dataclass(frozen=True, slots=True)
class FolderPath:
    """Where a folder is, from the root to itself."""

    names: tuple[str, ...]
    ids: tuple[str, ...]

    def __str__(self) -> str:
        return "/" + "/".join(self.names)


@dataclass(frozen=True, slots=True)
class WalkedFolder:
    """A folder met on a walk, with the names from where the walk began to the folder itself."""

    folder: Folder
    names: tuple[str, ...]

    @property
    def depth(self) -> int:
        """How far below the beginning of the walk; 0 for the first level."""
        return len(self.names) - 1


class Walk:
    """Folders still to be met, each before those in it; one that was met before, after a move, is passed over."""

    def __init__(self, folders: Iterable[Folder]) -> None:
        self._pending = [WalkedFolder(folder, (folder.name,)) for folder in folders][::-1]
        self._met: set[str] = set()

    def next(self) -> WalkedFolder | None:
        """The next folder, or None at the end."""
        while self._pending:
            walked = self._pending.pop()
            if walked.folder.id not in self._met:
                self._met.add(walked.folder.id)
                return walked
        return None

    def add(self, parent: WalkedFolder, folders: Iterable[Folder]) -> None:
        """Meet these, which lie in ``parent``, next."""
        self._pending += [WalkedFolder(folder, (*parent.names, folder.name)) for folder in folders][::-1]


def names_of(path: str | Sequence[str]) -> tuple[str, ...]:
    """The names of a path; a string is split at slashes, and may begin with one."""
    if isinstance(path, str):
        path = path.strip("/").split("/")
    names = tuple(path) if isinstance(path, Sequence) else ()  # pyright: ignore[reportUnnecessaryIsInstance]
    if not names or not all(isinstance(name, str) and 0 < len(name) <= LONGEST_NAME and name.strip() for name in names):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("path", path, f"must be names of 1 to {LONGEST_NAME} characters each")
    return names


def missing(path: str) -> NotFoundError:
    """The error for a folder on the way that is not there."""
    return NotFoundError(
        status_code=None,
        code="not_found",
        message=f"there is no folder {path!r}; parents=True creates it",
        provider="genviral",
        operation="list_folders",
        method="GET",
        url="/api/partner/v1/folders",
    )
