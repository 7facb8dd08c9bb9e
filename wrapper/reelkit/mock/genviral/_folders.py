"""Genviral's folder tree as the simulator keeps it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reelkit.mock.engine._ids import Ids

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
        self._made = 0

    def clear(self) -> None:
        """Forget every folder."""
        self._folders.clear()
        self._made = 0

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
        new_id = folder_id or self._ids.uuid(self._made)
        self._made += 1
        items = dict.fromkeys(reversed(list(item_ids)), now)
        folder = self._folders[new_id] = Folder(new_id, name, media_type, parent_id, now, now, items)
        return folder

    def ancestors(self, folder: Folder) -> list[Folder]:
        """The folders around it, the root first."""
        found: list[Folder] = []
        while (parent := self._folders.get(folder.parent_id or "")) is not None:
            found.append(parent)
            folder = parent
        return found[::-1]

    def path(self, folder: Folder) -> str:
        """The ids from the root to the folder, each after a slash."""
        return "".join(f"/{part.id}" for part in [*self.ancestors(folder), folder])

    def children(self, parent_id: str | None) -> list[Folder]:
        """The folders directly in that one (None: at the root), in the order of creation."""
        return [folder for folder in self._folders.values() if folder.parent_id == parent_id]

    def is_taken(self, name: str, media_type: str, parent_id: str | None, besides: Folder | None = None) -> bool:
        """Whether a folder of that name and media type is already at that level."""
        level = (folder for folder in self.children(parent_id) if folder is not besides)
        return any((folder.name, folder.media_type) == (name, media_type) for folder in level)

    def move(self, folder: Folder, parent: Folder | None, now: int) -> bool:
        """Put a folder into another one; False if that is itself, inside it, or has its name already."""
        parent_id = parent.id if parent else None
        inside = parent is not None and folder in [*self.ancestors(parent), parent]
        if inside or self.is_taken(folder.name, folder.media_type, parent_id, folder):
            return False
        folder.parent_id, folder.updated = parent_id, now
        return True

    def remove(self, folder: Folder) -> None:
        """Forget a folder and all that are inside it."""
        doomed = [folder]
        for next_one in doomed:
            doomed += self.children(next_one.id)
            del self._folders[next_one.id]
