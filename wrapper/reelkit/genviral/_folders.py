"""Genviral: the tree of folders. Paths are names from the root on, as in a file system; the API knows ids only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast, get_args
from uuid import UUID

from genviral_api.models import CreatedFolder, Folder, FolderAncestor, FolderMediaType
from genviral_api.resources.folders import AsyncFoldersResource, FoldersResource

from reelkit._transfers.steps import Ask, Steps, run, run_async
from reelkit.errors import ConflictError, InvalidArgumentError, NotFoundError

_Folders = FoldersResource | AsyncFoldersResource
AnyFolder = Folder | UUID | str
"""A folder, or its id."""
LONGEST_NAME = 255


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


class Folders(FoldersResource):
    """Folders and what is in them."""

    def mkdir(
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

            folder = genviral.folders.mkdir("Campaigns/Autumn/Drafts", media_type="upload", parents=True)

        Documented on Genviral's page "Create folder".
        """
        return run(_mkdir(self, path, media_type, parent, parents=parents, exist_ok=exist_ok))

    def find(
        self, path: str | Sequence[str], *, media_type: FolderMediaType, parent: AnyFolder | None = None
    ) -> Folder | None:
        """Find a folder by the names that lead to it, or None; one listing per level, as the API knows ids only.

        Example::

            folder = genviral.folders.find("Campaigns/Autumn", media_type="upload")
        """
        return run(_find(self, names_of(path), media_type, parent))

    def path(self, folder: AnyFolder) -> FolderPath:
        """Where a folder is, in names and ids; ``str()`` of it reads ``/Campaigns/Autumn``; up to two requests."""
        return run(_path(self, folder))

    def walk(
        self, folder: AnyFolder | None = None, *, media_type: FolderMediaType | None = None
    ) -> Iterator[WalkedFolder]:
        """Walk all folders below one, or below the root, each before those in it.

        Args:
            folder: Where to begin, or its id; the root when left out.
            media_type: Only folders of this type; all types when left out, or that of ``folder``.

        Example::

            for walked in genviral.folders.walk():
                print("  " * walked.depth + walked.folder.name)
        """
        for kind in run(_kinds(self, folder, media_type)):
            walk = _Walk(self.list(media_type=kind, parent=folder))
            while (met := walk.next()) is not None:
                yield met
                if met.folder.subfolder_count:
                    walk.add(met, self.list(media_type=kind, parent=met.folder))


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
        """Create a folder by its path; see ``Folders.mkdir``."""
        return await run_async(_mkdir(self, path, media_type, parent, parents=parents, exist_ok=exist_ok))

    async def find(
        self, path: str | Sequence[str], *, media_type: FolderMediaType, parent: AnyFolder | None = None
    ) -> Folder | None:
        """Find a folder by the names that lead to it, or None; see ``Folders.find``."""
        return await run_async(_find(self, names_of(path), media_type, parent))

    async def path(self, folder: AnyFolder) -> FolderPath:
        """Where a folder is, in names and ids; see ``Folders.path``."""
        return await run_async(_path(self, folder))

    async def walk(
        self, folder: AnyFolder | None = None, *, media_type: FolderMediaType | None = None
    ) -> AsyncIterator[WalkedFolder]:
        """Walk all folders below one; see ``Folders.walk``."""
        for kind in await run_async(_kinds(self, folder, media_type)):
            walk = _Walk(await self.list(media_type=kind, parent=folder).collect())
            while (met := walk.next()) is not None:
                yield met
                if met.folder.subfolder_count:
                    walk.add(met, await self.list(media_type=kind, parent=met.folder).collect())


class _Walk:
    """Folders still to be met, each before those in it; one that was met before, after a move, is passed over."""

    def __init__(self, folders: Iterable[Folder]) -> None:
        self._pending = [WalkedFolder(folder, (folder.name,)) for folder in folders][::-1]
        self._met: set[str] = set()

    def next(self) -> WalkedFolder | None:
        while self._pending:
            walked = self._pending.pop()
            if walked.folder.id not in self._met:
                self._met.add(walked.folder.id)
                return walked
        return None

    def add(self, parent: WalkedFolder, folders: Iterable[Folder]) -> None:
        self._pending += [WalkedFolder(folder, (*parent.names, folder.name)) for folder in folders][::-1]


def names_of(path: str | Sequence[str]) -> tuple[str, ...]:
    """The names of a path; a string is split at slashes, and may begin with one."""
    if isinstance(path, str):
        path = path.strip("/").split("/")
    names = tuple(path) if isinstance(path, Sequence) else ()  # pyright: ignore[reportUnnecessaryIsInstance]
    if not names or not all(isinstance(name, str) and 0 < len(name) <= LONGEST_NAME and name.strip() for name in names):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("path", path, f"must be names of 1 to {LONGEST_NAME} characters each")
    return names


def _mkdir(
    api: _Folders,
    path: str | Sequence[str],
    media_type: FolderMediaType,
    parent: AnyFolder | None,
    *,
    parents: bool,
    exist_ok: bool,
) -> Steps[Folder]:
    *way, name = names_of(path)
    for place, step in enumerate(way):
        found = yield from _child(api, step, media_type, parent)
        if found is None and not parents:
            raise _missing("/".join(way[: place + 1]))
        parent = found or (yield from _create(api, step, media_type, parent, exist_ok=True))
    return (yield from _create(api, name, media_type, parent, exist_ok=exist_ok))


def _create(
    api: _Folders, name: str, media_type: FolderMediaType, parent: AnyFolder | None, *, exist_ok: bool
) -> Steps[Folder]:
    try:
        created: CreatedFolder = yield Ask(lambda: api.create(name=name, media_type=media_type, parent=parent))
    except ConflictError:
        found = (yield from _child(api, name, media_type, parent)) if exist_ok else None
        if found is None:
            raise
        return found
    # Of the response only the id is documented.
    try:
        return Folder.from_dict(created.to_dict())
    except (KeyError, TypeError, ValueError):
        return cast("Folder", (yield Ask(lambda: api.get(created.id))))


def _find(
    api: _Folders, names: Sequence[str], media_type: FolderMediaType, parent: AnyFolder | None
) -> Steps[Folder | None]:
    found: Folder | None = None
    for name in names:
        found = yield from _child(api, name, media_type, parent)
        if found is None:
            return None
        parent = found
    return found


def _child(api: _Folders, name: str, media_type: FolderMediaType, parent: AnyFolder | None) -> Steps[Folder | None]:
    listing = api.list(media_type=media_type, parent=parent)
    return cast("Folder | None", (yield Ask(lambda: listing.find(lambda folder: folder.name == name))))


def _path(api: _Folders, folder: AnyFolder) -> Steps[FolderPath]:
    known: Folder = folder if isinstance(folder, Folder) else (yield Ask(lambda: api.get(folder)))
    above: list[FolderAncestor] = []
    if known.parent_folder_id is not None:
        above = yield Ask(lambda: api.ancestors(known).collect())
    return FolderPath(
        (*(ancestor.name for ancestor in above), known.name), (*(ancestor.id for ancestor in above), known.id)
    )


def _kinds(
    api: _Folders, folder: AnyFolder | None, media_type: FolderMediaType | None
) -> Steps[tuple[FolderMediaType, ...]]:
    """The types to list on a walk: folders lie in folders of their own type, as far as is known."""
    if media_type is not None:
        return (media_type,)
    if folder is None:
        return cast("tuple[FolderMediaType, ...]", get_args(FolderMediaType))
    known: Folder = folder if isinstance(folder, Folder) else (yield Ask(lambda: api.get(folder)))
    return (cast("FolderMediaType", known.media_type),)


def _missing(path: str) -> NotFoundError:
    return NotFoundError(
        status_code=None,
        code="not_found",
        message=f"there is no folder {path!r}; parents=True creates it",
        provider="genviral",
        operation="list_folders",
        method="GET",
        url="/api/partner/v1/folders",
    )
