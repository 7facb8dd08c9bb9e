"""Folders that organise files and slideshows, and what is in them. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.batches import BatchEndpoint
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.created_folder import CreatedFolder
    from ..models.file import File
    from ..models.folder import Folder
    from ..models.folder_ancestor import FolderAncestor
    from ..models.folder_file_item import FolderFileItem
    from ..models.folder_item import FolderItem
    from ..models.folder_media_type import FolderMediaType
    from ..models.slideshow import Slideshow
    from ..models.slideshow_result import SlideshowResult
    from ..models.slideshow_summary import SlideshowSummary

__all__ = ("AsyncFoldersResource", "FoldersResource")


def _list_key(item: Folder) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[Folder]:
    from ..api.folders import list_folders

    response = list_folders.read(received)
    return page_of(
        _list_key,
        response.data.folders,
        response,
        total=response.data.total,
        limit=response.data.limit,
    )


def _read_create(received: Response) -> CreatedFolder:
    from ..api.folders import create_folder

    response = create_folder.read(received)
    return response.data


def _read_get(received: Response) -> Folder:
    from ..api.folders import get_folder

    response = get_folder.read(received)
    return response.data


def _read_delete(received: Response) -> None:
    """Nothing is read: the status says it all."""


def _read_move(received: Response) -> Folder:
    from ..api.folders import move_folder

    response = move_folder.read(received)
    return response.data


def _ancestors_key(item: FolderAncestor) -> str:
    return item.id


def _read_ancestors(received: Response) -> PageContent[FolderAncestor]:
    from ..api.folders import list_folder_ancestors

    response = list_folder_ancestors.read(received)
    return page_of(
        _ancestors_key,
        response.data.ancestors,
        response,
    )


def _items_key(item: FolderFileItem | FolderItem) -> str:
    return item.id


def _read_items(received: Response) -> PageContent[FolderFileItem | FolderItem]:
    from ..api.folders import list_folder_items

    response = list_folder_items.read(received)
    return page_of(
        _items_key,
        response.data.items,
        response,
        total=response.data.total,
        limit=response.data.limit,
    )


def _read_add_items(received: Response) -> int:
    from ..api.folders import add_folder_items

    response = add_folder_items.read(received)
    return response.data.added_count


def _read_remove_items(received: Response) -> int:
    from ..api.folders import remove_folder_items

    response = remove_folder_items.read(received)
    return response.data.removed_count


_LIST = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_folders"],
        _read_list,
        (
            Argument(
                "media_type",
                "media_type",
                "query",
                rules.OneOf(
                    (
                        "ai_image",
                        "ai_video",
                        "upload",
                        "slideshow",
                    )
                ),
                required=True,
            ),
            Argument("parent", "parent_folder_id", "query", rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__)),
        ),
    ),
    _list_key,
    style="offset",
    most=100,
    limit="limit",
    place="offset",
)
_CREATE = Endpoint(
    OPERATIONS["create_folder"],
    _read_create,
    (
        Argument("name", "name", "body", rules.Text(shortest=1, longest=255), required=True),
        Argument(
            "media_type",
            "media_type",
            "body",
            rules.OneOf(
                (
                    "ai_image",
                    "ai_video",
                    "upload",
                    "slideshow",
                )
            ),
            required=True,
        ),
        Argument("parent", "parent_folder_id", "body", rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__)),
    ),
    body=True,
)
_GET = Endpoint(
    OPERATIONS["get_folder"],
    _read_get,
    (Argument("folder", "folderId", "path", rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__), required=True),),
)
_DELETE = Endpoint(
    OPERATIONS["delete_folder"],
    _read_delete,
    (Argument("folder", "folderId", "path", rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__), required=True),),
    gone=True,
)
_MOVE = Endpoint(
    OPERATIONS["move_folder"],
    _read_move,
    (
        Argument("folder", "folderId", "path", rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__), required=True),
        Argument(
            "to",
            "parent_folder_id",
            "body",
            rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__),
            required=True,
            nullable=True,
        ),
    ),
    body=True,
)
_ANCESTORS = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_folder_ancestors"],
        _read_ancestors,
        (
            Argument(
                "folder", "folderId", "path", rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__), required=True
            ),
        ),
    ),
    _ancestors_key,
    style="cursor",
    limit="limit",
)
_ITEMS = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_folder_items"],
        _read_items,
        (
            Argument(
                "folder", "folderId", "path", rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__), required=True
            ),
        ),
    ),
    _items_key,
    style="offset",
    most=100,
    limit="limit",
    place="offset",
)
_ADD_ITEMS = BatchEndpoint(
    Endpoint(
        OPERATIONS["add_folder_items"],
        _read_add_items,
        (
            Argument(
                "folder", "folderId", "path", rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__), required=True
            ),
            Argument(
                "ids",
                "item_ids",
                "body",
                nested.Array(
                    rules.ObjectId(
                        {
                            "File": "id",
                            "FolderFileItem": "id",
                            "Slideshow": "id",
                            "SlideshowSummary": "id",
                            "SlideshowResult": "id",
                            "FolderItem": "id",
                        },
                        rules.Uuid(),
                        __name__,
                    ),
                    fewest=1,
                    most=200,
                ),
                required=True,
            ),
        ),
        body=True,
    ),
    ids="ids",
    size=200,
    done=int,
)
_REMOVE_ITEMS = BatchEndpoint(
    Endpoint(
        OPERATIONS["remove_folder_items"],
        _read_remove_items,
        (
            Argument(
                "folder", "folderId", "path", rules.ObjectId({"Folder": "id"}, rules.Uuid(), __name__), required=True
            ),
            Argument(
                "ids",
                "item_ids",
                "body",
                nested.Array(
                    rules.ObjectId(
                        {
                            "File": "id",
                            "FolderFileItem": "id",
                            "Slideshow": "id",
                            "SlideshowSummary": "id",
                            "SlideshowResult": "id",
                            "FolderItem": "id",
                        },
                        rules.Uuid(),
                        __name__,
                    ),
                    fewest=1,
                    most=200,
                ),
                required=True,
            ),
        ),
        body=True,
        gone=frozenset(["item_not_found"]),
    ),
    ids="ids",
    size=200,
    done=int,
)


class FoldersResource(SyncResource):
    """Folders that organise files and slideshows, and what is in them."""

    def list(
        self,
        *,
        media_type: FolderMediaType,
        parent: Folder | str | UUID | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[Folder]:
        """List folders.

        Lists the folders of one media type and one level, page by page: those at the root, or those
        directly inside `parent_folder_id`. The order is not documented.

        Args:
            media_type: What the folders hold.
            parent: Id of the folder to look into. The root when omitted.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 429
                Too many requests in a short time (`rate_limited`); 500 The folders could not be listed
                (`folders_list_failed`).

        Example::

            for item in genviral.folders.list(media_type='upload'):
                print(item)

        Sends ``GET /api/partner/v1/folders``; see https://docs.genviral.io/api-reference/list-folders.
        """
        return self._list(_LIST, page_size, read_ahead, resume, media_type=media_type, parent=parent)

    def create(
        self,
        *,
        name: str,
        media_type: FolderMediaType,
        parent: Folder | str | UUID | None = None,
    ) -> CreatedFolder:
        """Create a folder.

        Creates an empty folder at the root, or inside `parent_folder_id`.

        Args:
            name: Name, unique among the folders of its level.
            media_type: What a folder holds: slideshows (`slideshow`), or files that were generated as
                images (`ai_image`), generated as videos (`ai_video`) or uploaded (`upload`).
            parent: Id of the folder to create it in. The root when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404 No such parent
                folder in the scope of the key (`not_found`); 409 A folder of this name is already there
                (`folder_name_conflict`); 422 The request body does not fit (`invalid_payload`); 429 Too many
                requests in a short time (`rate_limited`); 500 The folder could not be created.

        Example::

            genviral.folders.create(name='Product Shots', media_type='upload')

        Sends ``POST /api/partner/v1/folders``.
        """
        return self._call(_CREATE, name=name, media_type=media_type, parent=parent)

    def get(
        self,
        folder: Folder | str | UUID,
    ) -> Folder:
        """Get a folder.

        Returns one folder with its counts and a few preview files.

        Args:
            folder: Id of the folder.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no folder id
                (`missing_folder_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such folder in the scope of the key (`not_found`); 422 The folder id is not a UUID
                (`invalid_path`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                folder could not be read (`folder_get_failed`).

        Example::

            genviral.folders.get(folder)

        Sends ``GET /api/partner/v1/folders/{folderId}``; see https://docs.genviral.io/api-reference/get-folder.
        """
        return self._call(_GET, folder=folder)

    def delete(
        self,
        folder: Folder | str | UUID,
    ) -> None:
        """Delete a folder.

        Deletes a folder with all folders inside it. The files and slideshows in them stay.

        Args:
            folder: Id of the folder.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no folder id
                (`missing_folder_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such folder in the scope of the key (`not_found`); 422 The folder id is not a UUID
                (`invalid_path`); 429 Too many requests in a short time (`rate_limited`); 500 The folder could
                not be deleted (`folder_delete_failed`).

        Example::

            genviral.folders.delete(folder)

        Sends ``DELETE /api/partner/v1/folders/{folderId}``; see https://docs.genviral.io/api-reference/manage-folder.
        """
        self._remove(_DELETE, folder=folder)

    def move(
        self,
        folder: Folder | str | UUID,
        *,
        to: Folder | str | UUID | None,
    ) -> Folder:
        """Move a folder.

        Moves a folder into another one, or to the root, and rewrites its `path`. It does not rename:
        nothing does.

        Args:
            folder: Id of the folder.
            to: Id of the folder to move it into, null for the root.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no folder id
                (`missing_folder_id`), or the request body is not JSON (`invalid_json`); 401 The key is missing,
                wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or
                Business plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`); 404 The folder or its new parent is not in the scope of
                the key (`not_found`); 409 The folder cannot go there: it is itself, a folder inside it, or a
                place where its name is taken (`folder_move_conflict`); 422 The folder id is not a UUID
                (`invalid_path`), `parent_folder_id` is missing or invalid (`invalid_payload`), or the API does
                not serve folders of this media type (`invalid_folder_media_type`); 429 Too many requests in a
                short time (`rate_limited`); 500 The folder could not be moved (`folder_update_failed`).

        Example::

            genviral.folders.move(folder, to='aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa')

        Sends ``PATCH /api/partner/v1/folders/{folderId}``; see https://docs.genviral.io/api-reference/move-folder.
        """
        return self._call(_MOVE, folder=folder, to=to)

    def ancestors(
        self,
        folder: Folder | str | UUID,
        *,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[FolderAncestor]:
        """List the ancestors of a folder.

        Lists the folders around a folder, from the root down to the one that holds it, without the folder
        itself. All in one response.

        Args:
            folder: Id of the folder.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no folder id
                (`missing_folder_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such folder in the scope of the key (`not_found`); 422 The folder id is not a UUID
                (`invalid_path`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                ancestors could not be listed.

        Example::

            for item in genviral.folders.ancestors(folder):
                print(item)

        Sends ``GET /api/partner/v1/folders/{folderId}/ancestors``.
        """
        return self._list(_ANCESTORS, None, read_ahead, resume, folder=folder)

    def items(
        self,
        folder: Folder | str | UUID,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[FolderFileItem | FolderItem]:
        """List the items of a folder.

        Lists what is in a folder, page by page: slideshows in a `slideshow` folder, files in an `ai_image`,
        `ai_video` or `upload` folder. The order is not documented.

        Args:
            folder: Id of the folder.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such folder in the scope of the key (`not_found`); 422 The folder id is not a UUID
                (`invalid_path`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                items could not be listed (`folder_items_list_failed`).

        Example::

            for item in genviral.folders.items(folder):
                print(item)

        Sends ``GET /api/partner/v1/folders/{folderId}/items``; see https://docs.genviral.io/api-reference/manage-folder-items.
        """
        return self._list(_ITEMS, page_size, read_ahead, resume, folder=folder)

    def add_items(
        self,
        folder: Folder | str | UUID,
        ids: Iterable[File | FolderFileItem | Slideshow | SlideshowSummary | SlideshowResult | FolderItem | str | UUID],
    ) -> int:
        """Add items to a folder.

        Puts files or slideshows into a folder: slideshow ids for a `slideshow` folder, file ids for an
        `ai_image`, `ai_video` or `upload` folder. What happens to an item that is already there is not
        documented.

        Args:
            folder: Id of the folder.
            ids: Slideshow ids for a `slideshow` folder, file ids for any other, 1 to 200. The server
                ignores duplicates.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404 No such folder
                in the scope of the key (`not_found`), or at least one item is not there (`item_not_found`); 422
                The folder id is not a UUID (`invalid_path`), `item_ids` is missing or invalid
                (`invalid_payload`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                items could not be added (`folder_items_add_failed`).

        Example::

            genviral.folders.add_items(
                folder,
                ids=['11111111-1111-1111-1111-111111111111', '22222222-2222-2222-2222-222222222222'],
            )

        Sends ``POST /api/partner/v1/folders/{folderId}/items``; see https://docs.genviral.io/api-reference/manage-folder-items.
        """
        return self._batch(_ADD_ITEMS, folder=folder, ids=ids)

    def remove_items(
        self,
        folder: Folder | str | UUID,
        ids: Iterable[File | FolderFileItem | Slideshow | SlideshowSummary | SlideshowResult | FolderItem | str | UUID],
    ) -> int:
        """Remove items from a folder.

        Takes files or slideshows out of a folder; they themselves stay. This DELETE carries a JSON body,
        which some proxies drop.

        Args:
            folder: Id of the folder.
            ids: Slideshow ids for a `slideshow` folder, file ids for any other, 1 to 200. The server
                ignores duplicates.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404 No such folder
                in the scope of the key (`not_found`), or at least one item is not there (`item_not_found`); 422
                The folder id is not a UUID (`invalid_path`), `item_ids` is missing or invalid
                (`invalid_payload`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                items could not be removed (`folder_items_remove_failed`).

        Example::

            genviral.folders.remove_items(folder, ids=['11111111-1111-1111-1111-111111111111'])

        Sends ``DELETE /api/partner/v1/folders/{folderId}/items``; see https://docs.genviral.io/api-reference/manage-folder-items.
        """
        return self._batch(_REMOVE_ITEMS, folder=folder, ids=ids)


class AsyncFoldersResource(AsyncResource):
    """Folders that organise files and slideshows, and what is in them."""

    def list(
        self,
        *,
        media_type: FolderMediaType,
        parent: Folder | str | UUID | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[Folder]:
        """List folders.

        Lists the folders of one media type and one level, page by page: those at the root, or those
        directly inside `parent_folder_id`. The order is not documented.

        Args:
            media_type: What the folders hold.
            parent: Id of the folder to look into. The root when omitted.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 429
                Too many requests in a short time (`rate_limited`); 500 The folders could not be listed
                (`folders_list_failed`).

        Example::

            async for item in genviral.folders.list(media_type='upload'):
                print(item)

        Sends ``GET /api/partner/v1/folders``; see https://docs.genviral.io/api-reference/list-folders.
        """
        return self._list(_LIST, page_size, read_ahead, resume, media_type=media_type, parent=parent)

    async def create(
        self,
        *,
        name: str,
        media_type: FolderMediaType,
        parent: Folder | str | UUID | None = None,
    ) -> CreatedFolder:
        """Create a folder.

        Creates an empty folder at the root, or inside `parent_folder_id`.

        Args:
            name: Name, unique among the folders of its level.
            media_type: What a folder holds: slideshows (`slideshow`), or files that were generated as
                images (`ai_image`), generated as videos (`ai_video`) or uploaded (`upload`).
            parent: Id of the folder to create it in. The root when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404 No such parent
                folder in the scope of the key (`not_found`); 409 A folder of this name is already there
                (`folder_name_conflict`); 422 The request body does not fit (`invalid_payload`); 429 Too many
                requests in a short time (`rate_limited`); 500 The folder could not be created.

        Example::

            await genviral.folders.create(name='Product Shots', media_type='upload')

        Sends ``POST /api/partner/v1/folders``.
        """
        return await self._call(_CREATE, name=name, media_type=media_type, parent=parent)

    async def get(
        self,
        folder: Folder | str | UUID,
    ) -> Folder:
        """Get a folder.

        Returns one folder with its counts and a few preview files.

        Args:
            folder: Id of the folder.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no folder id
                (`missing_folder_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such folder in the scope of the key (`not_found`); 422 The folder id is not a UUID
                (`invalid_path`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                folder could not be read (`folder_get_failed`).

        Example::

            await genviral.folders.get(folder)

        Sends ``GET /api/partner/v1/folders/{folderId}``; see https://docs.genviral.io/api-reference/get-folder.
        """
        return await self._call(_GET, folder=folder)

    async def delete(
        self,
        folder: Folder | str | UUID,
    ) -> None:
        """Delete a folder.

        Deletes a folder with all folders inside it. The files and slideshows in them stay.

        Args:
            folder: Id of the folder.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no folder id
                (`missing_folder_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such folder in the scope of the key (`not_found`); 422 The folder id is not a UUID
                (`invalid_path`); 429 Too many requests in a short time (`rate_limited`); 500 The folder could
                not be deleted (`folder_delete_failed`).

        Example::

            await genviral.folders.delete(folder)

        Sends ``DELETE /api/partner/v1/folders/{folderId}``; see https://docs.genviral.io/api-reference/manage-folder.
        """
        await self._remove(_DELETE, folder=folder)

    async def move(
        self,
        folder: Folder | str | UUID,
        *,
        to: Folder | str | UUID | None,
    ) -> Folder:
        """Move a folder.

        Moves a folder into another one, or to the root, and rewrites its `path`. It does not rename:
        nothing does.

        Args:
            folder: Id of the folder.
            to: Id of the folder to move it into, null for the root.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no folder id
                (`missing_folder_id`), or the request body is not JSON (`invalid_json`); 401 The key is missing,
                wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or
                Business plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`); 404 The folder or its new parent is not in the scope of
                the key (`not_found`); 409 The folder cannot go there: it is itself, a folder inside it, or a
                place where its name is taken (`folder_move_conflict`); 422 The folder id is not a UUID
                (`invalid_path`), `parent_folder_id` is missing or invalid (`invalid_payload`), or the API does
                not serve folders of this media type (`invalid_folder_media_type`); 429 Too many requests in a
                short time (`rate_limited`); 500 The folder could not be moved (`folder_update_failed`).

        Example::

            await genviral.folders.move(folder, to='aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa')

        Sends ``PATCH /api/partner/v1/folders/{folderId}``; see https://docs.genviral.io/api-reference/move-folder.
        """
        return await self._call(_MOVE, folder=folder, to=to)

    def ancestors(
        self,
        folder: Folder | str | UUID,
        *,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[FolderAncestor]:
        """List the ancestors of a folder.

        Lists the folders around a folder, from the root down to the one that holds it, without the folder
        itself. All in one response.

        Args:
            folder: Id of the folder.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no folder id
                (`missing_folder_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such folder in the scope of the key (`not_found`); 422 The folder id is not a UUID
                (`invalid_path`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                ancestors could not be listed.

        Example::

            async for item in genviral.folders.ancestors(folder):
                print(item)

        Sends ``GET /api/partner/v1/folders/{folderId}/ancestors``.
        """
        return self._list(_ANCESTORS, None, read_ahead, resume, folder=folder)

    def items(
        self,
        folder: Folder | str | UUID,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[FolderFileItem | FolderItem]:
        """List the items of a folder.

        Lists what is in a folder, page by page: slideshows in a `slideshow` folder, files in an `ai_image`,
        `ai_video` or `upload` folder. The order is not documented.

        Args:
            folder: Id of the folder.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such folder in the scope of the key (`not_found`); 422 The folder id is not a UUID
                (`invalid_path`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                items could not be listed (`folder_items_list_failed`).

        Example::

            async for item in genviral.folders.items(folder):
                print(item)

        Sends ``GET /api/partner/v1/folders/{folderId}/items``; see https://docs.genviral.io/api-reference/manage-folder-items.
        """
        return self._list(_ITEMS, page_size, read_ahead, resume, folder=folder)

    async def add_items(
        self,
        folder: Folder | str | UUID,
        ids: Iterable[File | FolderFileItem | Slideshow | SlideshowSummary | SlideshowResult | FolderItem | str | UUID],
    ) -> int:
        """Add items to a folder.

        Puts files or slideshows into a folder: slideshow ids for a `slideshow` folder, file ids for an
        `ai_image`, `ai_video` or `upload` folder. What happens to an item that is already there is not
        documented.

        Args:
            folder: Id of the folder.
            ids: Slideshow ids for a `slideshow` folder, file ids for any other, 1 to 200. The server
                ignores duplicates.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404 No such folder
                in the scope of the key (`not_found`), or at least one item is not there (`item_not_found`); 422
                The folder id is not a UUID (`invalid_path`), `item_ids` is missing or invalid
                (`invalid_payload`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                items could not be added (`folder_items_add_failed`).

        Example::

            await genviral.folders.add_items(
                folder,
                ids=['11111111-1111-1111-1111-111111111111', '22222222-2222-2222-2222-222222222222'],
            )

        Sends ``POST /api/partner/v1/folders/{folderId}/items``; see https://docs.genviral.io/api-reference/manage-folder-items.
        """
        return await self._batch(_ADD_ITEMS, folder=folder, ids=ids)

    async def remove_items(
        self,
        folder: Folder | str | UUID,
        ids: Iterable[File | FolderFileItem | Slideshow | SlideshowSummary | SlideshowResult | FolderItem | str | UUID],
    ) -> int:
        """Remove items from a folder.

        Takes files or slideshows out of a folder; they themselves stay. This DELETE carries a JSON body,
        which some proxies drop.

        Args:
            folder: Id of the folder.
            ids: Slideshow ids for a `slideshow` folder, file ids for any other, 1 to 200. The server
                ignores duplicates.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404 No such folder
                in the scope of the key (`not_found`), or at least one item is not there (`item_not_found`); 422
                The folder id is not a UUID (`invalid_path`), `item_ids` is missing or invalid
                (`invalid_payload`), or the API does not serve folders of this media type
                (`invalid_folder_media_type`); 429 Too many requests in a short time (`rate_limited`); 500 The
                items could not be removed (`folder_items_remove_failed`).

        Example::

            await genviral.folders.remove_items(folder, ids=['11111111-1111-1111-1111-111111111111'])

        Sends ``DELETE /api/partner/v1/folders/{folderId}/items``; see https://docs.genviral.io/api-reference/manage-folder-items.
        """
        return await self._batch(_REMOVE_ITEMS, folder=folder, ids=ids)
