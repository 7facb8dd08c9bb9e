"""Genviral: the tree of folders. Paths are names from the root on, as in a file system; the API knows ids only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import cast

from genviral_api.models import Folder, FolderMediaType
from genviral_api.resources.folders import AsyncFoldersResource

from reelkit.errors import ConflictError
from reelkit.genviral._folders import MEDIA_TYPES, AnyFolder, FolderPath, Walk, WalkedFolder, missing, names_of


class AsyncFolders(AsyncFoldersResource):
    """Folders and what is in them."""

    async def mkdir(
        self,
        path: str | Sequence[str],
        *,
        media_type: FolderMediaType,
        parent: AnyFolder | None = None,
        parents: bool = False,
        exist_ok: bool = False,
    ) -> Folder:
        """Create a folder by its path, with its parents if asked to, as ``pathlib.Path.mkdir`` does.

        Args:
            path: A name, or names separated by slashes; or a sequence of names, which may hold slashes themselves.
            media_type: ``"upload"``, ``"ai_image"``, ``"ai_video"`` or ``"slideshow"``.
            parent: The folder to begin in, or its id; the root when left out.
            parents: Whether missing folders on the way are created too.
            exist_ok: Whether the folder may exist; it is returned then.

        Raises:
            InvalidArgumentError: If a name is empty or longer than 255 characters, before any request.
            NotFoundError: If a folder on the way is missing, and ``parents`` is False.
            ConflictError: If the folder exists, and ``exist_ok`` is False.

        Example::

            folder = await genviral.folders.mkdir("Campaigns/Autumn/Drafts", media_type="upload", parents=True)

        Documented on Genviral's page "Create folder".
        """
        *way, name = names_of(path)
        for place, step in enumerate(way):
            found = await self._child(step, media_type, parent)
            if found is None and not parents:
                raise missing("/".join(way[: place + 1]))
            parent = found or await self._create(step, media_type, parent, exist_ok=True)
        return await self._create(name, media_type, parent, exist_ok=exist_ok)

    async def find(
        self, path: str | Sequence[str], *, media_type: FolderMediaType, parent: AnyFolder | None = None
    ) -> Folder | None:
        """Find a folder by the names that lead to it, or None; one listing per level, as the API knows ids only.

        Example::

            folder = await genviral.folders.find("Campaigns/Autumn", media_type="upload")
        """
        found: Folder | None = None
        for name in names_of(path):
            found = await self._child(name, media_type, parent)
            if found is None:
                return None
            parent = found
        return found

    async def path(self, folder: AnyFolder) -> FolderPath:
        """Where a folder is, in names and ids; ``str()`` of it reads ``/Campaigns/Autumn``; up to two requests."""
        known = folder if isinstance(folder, Folder) else await self.get(folder)
        above = await self.ancestors(known).collect() if known.parent_folder_id is not None else []
        return FolderPath(
            (*(ancestor.name for ancestor in above), known.name), (*(ancestor.id for ancestor in above), known.id)
        )

    async def walk(
        self, folder: AnyFolder | None = None, *, media_type: FolderMediaType | None = None
    ) -> AsyncIterator[WalkedFolder]:
        """Walk all folders below one, or below the root, each before those in it.

        Args:
            folder: Where to begin, or its id; the root when left out.
            media_type: Only folders of this type; all types when left out, or that of ``folder``.

        Example::

            async for walked in genviral.folders.walk():
                print("  " * walked.depth + walked.folder.name)
        """
        for kind in await self._kinds(folder, media_type):
            walk = Walk(await self.list(media_type=kind, parent=folder).collect())
            while (met := walk.next()) is not None:
                yield met
                if met.folder.subfolder_count:
                    walk.add(met, await self.list(media_type=kind, parent=met.folder).collect())

    async def _create(
        self, name: str, media_type: FolderMediaType, parent: AnyFolder | None, *, exist_ok: bool
    ) -> Folder:
        try:
            created = await self.create(name=name, media_type=media_type, parent=parent)
        except ConflictError:
            found = await self._child(name, media_type, parent) if exist_ok else None
            if found is None:
                raise
            return found
        # Of the response only the id is documented.
        try:
            return Folder.from_dict(created.to_dict())
        except (KeyError, TypeError, ValueError):
            return await self.get(created.id)

    async def _child(self, name: str, media_type: FolderMediaType, parent: AnyFolder | None) -> Folder | None:
        return await self.list(media_type=media_type, parent=parent).find(lambda folder: folder.name == name)

    async def _kinds(self, folder: AnyFolder | None, media_type: FolderMediaType | None) -> tuple[FolderMediaType, ...]:
        """The types to list on a walk: folders lie in folders of their own type, as far as is known."""
        if media_type is not None:
            return (media_type,)
        if folder is None:
            return MEDIA_TYPES
        known = folder if isinstance(folder, Folder) else await self.get(folder)
        return (cast("FolderMediaType", known.media_type),)
