"""Genviral: the tree of folders. Paths are names from the root on, as in a file system; the API knows ids only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast, get_args
from uuid import UUID

from genviral_api.api.folders import AsyncFoldersApi, FoldersApi
from genviral_api.models import (
    CreatedFolder,
    CreateFolderRequest,
    CreateFolderResponse,
    Folder,
    FolderAncestor,
    FolderMediaType,
    GetFolderResponse,
    ListFolderAncestorsResponse,
    ListFoldersResponse,
    MoveFolderRequest,
    MoveFolderResponse,
)
from genviral_api.types import UNSET

from reelkit._http.arguments import one_of, page_size_within, uuid_of
from reelkit._transfers.steps import Ask, Steps, run, run_async
from reelkit.errors import ConflictError, InvalidArgumentError, NotFoundError
from reelkit.pagination._offset import OffsetPlan
from reelkit.pagination._pager import AsyncPager, Pager
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._position import Listed
from reelkit.pagination._source import OffsetSource, Paging

_Api = FoldersApi | AsyncFoldersApi
AnyFolder = Folder | UUID | str
"""A folder, or its id."""
Ancestors = list[FolderAncestor]
HIGHEST_LIMIT = 100
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


class FolderTree(FoldersApi):
    """The tree of folders."""

    def list(
        self,
        media_type: FolderMediaType,
        *,
        parent: AnyFolder | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[Folder]:
        """List the folders of one level, lazily.

        Args:
            media_type: ``"upload"``, ``"ai_image"``, ``"ai_video"`` or ``"slideshow"``; the API lists one at a time.
            parent: The folder to look into, or its id; the root level when left out.
            page_size: Folders per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead: 0 for none; when left out, ever more while the consumer keeps asking.
            resume: The ``position`` of an earlier pager of the same level, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.

        Example::

            for folder in genviral.folders.list("upload"):
                print(folder.name, folder.file_count)

        Documented on Genviral's page "List folders".
        """
        page = _Level(media_type, parent, page_size, read_ahead, resume)
        return Pager(
            page.source,
            lambda window: page.content(
                self.list_folders(
                    media_type=media_type, parent_folder_id=page.parent, limit=window.limit, offset=window.offset
                )
            ),
        )

    def create(
        self,
        path: str | Sequence[str],
        *,
        media_type: FolderMediaType,
        parent: AnyFolder | None = None,
        parents: bool = False,
        exist_ok: bool = False,
    ) -> Folder:
        """Create a folder, with its parents if asked to, as ``pathlib.Path.mkdir`` does.

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

            folder = genviral.folders.create("Campaigns/Autumn/Drafts", media_type="upload", parents=True)

        Documented on Genviral's page "Create folder".
        """
        return run(_create(self, path, media_type, parent, parents=parents, exist_ok=exist_ok))

    def find(
        self, path: str | Sequence[str], *, media_type: FolderMediaType, parent: AnyFolder | None = None
    ) -> Folder | None:
        """Find a folder by the names that lead to it, or None; one listing per level, as the API knows ids only.

        Example::

            folder = genviral.folders.find("Campaigns/Autumn", media_type="upload")
        """
        return run(_find(self, names_of(path), media_type, _id(parent)))

    def move(self, folder: AnyFolder, to: AnyFolder | None) -> Folder:
        """Move a folder with all that is in it; ``to=None`` is the root. There is no way to rename one.

        Raises:
            ConflictError: If it would be inside itself, or there is a folder of that name.

        Documented on Genviral's page "Move folder".
        """
        return run(_move(self, folder, to))

    def delete(self, folder: AnyFolder) -> None:
        """Delete a folder and the folders in it; files and slideshows stay.

        Documented on Genviral's page "Manage folder".
        """
        run(_delete(self, folder))

    def ancestors(self, folder: AnyFolder) -> Ancestors:
        """The folders above one, from the root to its parent.

        Documented in Genviral's skill, section "Folders".
        """
        return run(_ancestors(self, folder))

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
            walk = _Walk(run(_level(self, kind, _id(folder))))
            while (met := walk.next()) is not None:
                yield met
                if met.folder.subfolder_count:
                    walk.add(met, run(_level(self, kind, uuid_of("folder", met.folder.id))))


class AsyncFolderTree(AsyncFoldersApi):
    """The tree of folders."""

    def list(
        self,
        media_type: FolderMediaType,
        *,
        parent: AnyFolder | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[Folder]:
        """List the folders of one level, lazily; see ``FolderTree.list``."""
        page = _Level(media_type, parent, page_size, read_ahead, resume)

        async def fetch(window: Window) -> PageContent[Folder]:
            return page.content(
                await self.list_folders(
                    media_type=media_type, parent_folder_id=page.parent, limit=window.limit, offset=window.offset
                )
            )

        return AsyncPager(page.source, fetch)

    async def create(
        self,
        path: str | Sequence[str],
        *,
        media_type: FolderMediaType,
        parent: AnyFolder | None = None,
        parents: bool = False,
        exist_ok: bool = False,
    ) -> Folder:
        """Create a folder; see ``FolderTree.create``."""
        return await run_async(_create(self, path, media_type, parent, parents=parents, exist_ok=exist_ok))

    async def find(
        self, path: str | Sequence[str], *, media_type: FolderMediaType, parent: AnyFolder | None = None
    ) -> Folder | None:
        """Find a folder by the names that lead to it, or None; see ``FolderTree.find``."""
        return await run_async(_find(self, names_of(path), media_type, _id(parent)))

    async def move(self, folder: AnyFolder, to: AnyFolder | None) -> Folder:
        """Move a folder; see ``FolderTree.move``."""
        return await run_async(_move(self, folder, to))

    async def delete(self, folder: AnyFolder) -> None:
        """Delete a folder and the folders in it; see ``FolderTree.delete``."""
        await run_async(_delete(self, folder))

    async def ancestors(self, folder: AnyFolder) -> Ancestors:
        """The folders above one; see ``FolderTree.ancestors``."""
        return await run_async(_ancestors(self, folder))

    async def path(self, folder: AnyFolder) -> FolderPath:
        """Where a folder is, in names and ids; see ``FolderTree.path``."""
        return await run_async(_path(self, folder))

    async def walk(
        self, folder: AnyFolder | None = None, *, media_type: FolderMediaType | None = None
    ) -> AsyncIterator[WalkedFolder]:
        """Walk all folders below one; see ``FolderTree.walk``."""
        for kind in await run_async(_kinds(self, folder, media_type)):
            walk = _Walk(await run_async(_level(self, kind, _id(folder))))
            while (met := walk.next()) is not None:
                yield met
                if met.folder.subfolder_count:
                    walk.add(met, await run_async(_level(self, kind, uuid_of("folder", met.folder.id))))


class _Level:
    """One level of the tree, as a listing."""

    def __init__(
        self,
        media_type: FolderMediaType,
        parent: AnyFolder | None,
        page_size: int | None,
        read_ahead: int | None,
        resume: str | None,
    ) -> None:
        one_of("media_type", media_type, FolderMediaType)
        self.parent = UNSET if parent is None else _folder_id("parent", parent)
        paging = Paging(page_size_within(page_size, HIGHEST_LIMIT), read_ahead, resume)
        filters = {"media_type": media_type, "parent_folder_id": str(self.parent) if parent is not None else ""}
        self.source = OffsetSource(Listed("genviral", "list_folders", filters), _folder_key, paging)

    def content(self, answer: ListFoldersResponse) -> PageContent[Folder]:
        return _page(answer)


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


def _create(
    api: _Api,
    path: str | Sequence[str],
    media_type: FolderMediaType,
    parent: AnyFolder | None,
    *,
    parents: bool,
    exist_ok: bool,
) -> Steps[Folder]:
    one_of("media_type", media_type, FolderMediaType)
    *way, name = names_of(path)
    parent_id = _id(parent)
    for place, step in enumerate(way):
        found = yield from _child(api, step, media_type, parent_id)
        if found is None and not parents:
            raise _missing("/".join(way[: place + 1]))
        if found is None:
            found = yield from _create_one(api, step, media_type, parent_id, exist_ok=True)
        parent_id = UUID(found.id)
    return (yield from _create_one(api, name, media_type, parent_id, exist_ok=exist_ok))


def _create_one(
    api: _Api, name: str, media_type: FolderMediaType, parent_id: UUID | None, *, exist_ok: bool
) -> Steps[Folder]:
    body = CreateFolderRequest(name=name, media_type=media_type, parent_folder_id=parent_id)
    try:
        answer: CreateFolderResponse = yield Ask(lambda: api.create_folder(body=body))
    except ConflictError:
        found = (yield from _child(api, name, media_type, parent_id)) if exist_ok else None
        if found is None:
            raise
        return found
    return (yield from _complete(api, answer.data))


def _complete(api: _Api, created: CreatedFolder) -> Steps[Folder]:
    """The folder itself: of the answer only the id is documented."""
    try:
        return Folder.from_dict(created.to_dict())
    except (KeyError, TypeError, ValueError):
        return (yield from _get(api, created.id))


def _get(api: _Api, folder: AnyFolder) -> Steps[Folder]:
    folder_id = _folder_id("folder", folder)
    answer: GetFolderResponse = yield Ask(lambda: api.get_folder(folder_id))
    return answer.data


def _find(api: _Api, names: Sequence[str], media_type: FolderMediaType, parent_id: UUID | None) -> Steps[Folder | None]:
    one_of("media_type", media_type, FolderMediaType)
    found: Folder | None = None
    for name in names:
        found = yield from _child(api, name, media_type, parent_id)
        if found is None:
            return None
        parent_id = UUID(found.id)
    return found


def _child(api: _Api, name: str, media_type: FolderMediaType, parent_id: UUID | None) -> Steps[Folder | None]:
    folders = yield from _level(api, media_type, parent_id)
    return next((folder for folder in folders if folder.name == name), None)


def _level(api: _Api, media_type: FolderMediaType, parent_id: UUID | None) -> Steps[list[Folder]]:
    plan = OffsetPlan[Folder](HIGHEST_LIMIT, _folder_key)
    folders: list[Folder] = []
    while not plan.done:
        for window in plan.wanted(1):
            answer: ListFoldersResponse = yield Ask(
                lambda at=window: api.list_folders(  # type: ignore[misc]
                    media_type=media_type,
                    parent_folder_id=UNSET if parent_id is None else parent_id,
                    limit=at.limit,
                    offset=at.offset,
                )
            )
            plan.put(window, _page(answer))
        while (delivery := plan.ready()) is not None:
            folders += delivery.items
    return folders


def _page(answer: ListFoldersResponse) -> PageContent[Folder]:
    return PageContent(answer.data.folders, answer, total=answer.data.total, limit=answer.data.limit)


def _move(api: _Api, folder: AnyFolder, to: AnyFolder | None) -> Steps[Folder]:
    folder_id = _folder_id("folder", folder)
    body = MoveFolderRequest(parent_folder_id=None if to is None else _folder_id("to", to))
    answer: MoveFolderResponse = yield Ask(lambda: api.move_folder(folder_id, body=body))
    return answer.data


def _delete(api: _Api, folder: AnyFolder) -> Steps[None]:
    folder_id = _folder_id("folder", folder)
    try:
        yield Ask(lambda: api.delete_folder(folder_id))
    except NotFoundError as error:
        # The repeat of a request whose answer was lost finds nothing to delete any more.
        if not error.lost_answer:
            raise


def _ancestors(api: _Api, folder: AnyFolder) -> Steps[list[FolderAncestor]]:
    folder_id = _folder_id("folder", folder)
    answer: ListFolderAncestorsResponse = yield Ask(lambda: api.list_folder_ancestors(folder_id))
    return answer.data.ancestors


def _path(api: _Api, folder: AnyFolder) -> Steps[FolderPath]:
    known = folder if isinstance(folder, Folder) else (yield from _get(api, folder))
    above = [] if known.parent_folder_id is None else (yield from _ancestors(api, known))
    return FolderPath(
        (*(ancestor.name for ancestor in above), known.name), (*(ancestor.id for ancestor in above), known.id)
    )


def _kinds(
    api: _Api, folder: AnyFolder | None, media_type: FolderMediaType | None
) -> Steps[tuple[FolderMediaType, ...]]:
    """The types to list on a walk: folders lie in folders of their own type, as far as is known."""
    one_of("media_type", media_type, FolderMediaType)
    if media_type is not None:
        return (media_type,)
    if folder is None:
        return cast("tuple[FolderMediaType, ...]", get_args(FolderMediaType))
    known = folder if isinstance(folder, Folder) else (yield from _get(api, folder))
    return (cast("FolderMediaType", known.media_type),)


def _missing(path: str) -> NotFoundError:
    return NotFoundError(
        status_code=404,
        code="not_found",
        message=f"there is no folder {path!r}; parents=True creates it",
        provider="genviral",
        operation="list_folders",
        method="GET",
        url="/api/partner/v1/folders",
    )


def _folder_id(argument: str, folder: AnyFolder) -> UUID:
    return uuid_of(argument, folder.id if isinstance(folder, Folder) else folder)


def _id(parent: AnyFolder | None) -> UUID | None:
    return None if parent is None else _folder_id("parent", parent)


def _folder_key(folder: Folder) -> str:
    return folder.id
