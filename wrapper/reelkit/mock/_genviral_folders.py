"""Genviral's folder tree as the simulator keeps it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ._ids import Ids

MEDIA_TYPES = ("ai_image", "ai_video", "upload", "slideshow")
"""What the API serves; the mock also has a folder of another media type, which is refused."""


@dataclass(slots=True)
class Folder:
    """A folder. ``items`` tells when each was added, in that order; times are microseconds since the epoch."""

    id: str
    name: str
    media_type: str
    parent_id: str | None
    created: int
    updated: int
    items: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def item_type(self) -> str:
        """What its items are."""
        return "slideshow" if self.media_type == "slideshow" else "file"

    def add(self, item_ids: Iterable[str], now: int) -> int:
        """Put items in; those already there stay as they are. Returns how many are new."""
        new = [item_id for item_id in item_ids if item_id not in self.items]
        self.items.update(dict.fromkeys(new, now))
        self.updated = now if new else self.updated
        return len(new)

    def discard(self, item_ids: Iterable[str], now: int) -> int:
        """Take items out; those not there are passed over. Returns how many were there."""
        present = [item_id for item_id in item_ids if self.items.pop(item_id, None) is not None]
        self.updated = now if present else self.updated
        return len(present)


class FolderTree:
    """Folders by id."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._folders: dict[str, Folder] = {}

    def clear(self) -> None:
        """Forget every folder."""
        self._folders.clear()

    def get(self, folder_id: str) -> Folder | None:
        """The folder of that id, in any letter case."""
        return self._folders.get(folder_id.lower())

    def add(
        self,
        name: str,
        media_type: str,
        now: int,
        *,
        folder_id: str | None = None,
        parent_id: str | None = None,
        item_ids: Iterable[str] = (),
    ) -> Folder:
        """A new folder; the first of ``item_ids`` is listed first. Raises ``KeyError`` for an unknown parent."""
        if parent_id is not None and parent_id not in self._folders:
            raise KeyError(parent_id)
        new_id = folder_id or self._ids.uuid(len(self._folders))
        items = dict.fromkeys(reversed(list(item_ids)), now)
        folder = self._folders[new_id] = Folder(new_id, name, media_type, parent_id, now, now, items)
        return folder

    def path(self, folder: Folder) -> str:
        """The ids from the root to the folder, each after a slash."""
        parent = self._folders.get(folder.parent_id or "")
        return f"{self.path(parent) if parent else ''}/{folder.id}"

    def subfolder_count(self, folder: Folder) -> int:
        """How many folders are directly in it."""
        return sum(other.parent_id == folder.id for other in self._folders.values())
