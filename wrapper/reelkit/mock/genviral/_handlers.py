"""The operations of Genviral's folders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reelkit.mock.engine._call import Call, operation
from reelkit.mock.engine._collections import Collection, Resource
from reelkit.mock.engine._http import MockResponse
from reelkit.mock.engine._provider import A_co, C_co, ConnectedMock
from reelkit.mock.engine._seeder import timestamp

from ._files import folder_item, preview
from ._folders import MEDIA_TYPES, Folder, FolderTree

if TYPE_CHECKING:
    from collections.abc import Mapping


class GenviralFolders(ConnectedMock[C_co, A_co]):
    """Folders and what is in them."""

    _folders: FolderTree

    @operation("list_folders")
    def _list_folders(self, call: Call) -> MockResponse:
        parent_id = call.query.get("parent_folder_id")
        level = self._folders.children(parent_id.lower() if parent_id else None)
        folders = [folder for folder in level if folder.media_type == call.query["media_type"]]
        return self._page(call, folders, self._folder_data)

    @operation("create_folder")
    def _create_folder(self, call: Call) -> MockResponse:
        parent = self._parent(call)
        name, media_type, parent_id = call.body["name"], call.body["media_type"], parent.id if parent else None
        if self._folders.is_taken(name, media_type, parent_id):
            raise self._parts.dialect.error("conflict", call.operation)
        return self._reply(
            call, self._folder_data(self._folders.add(name, media_type, self._now(), parent_id=parent_id))
        )

    @operation("get_folder")
    def _get_folder(self, call: Call) -> MockResponse:
        return self._reply(call, self._folder_data(self._folder(call)))

    @operation("move_folder")
    def _move_folder(self, call: Call) -> MockResponse:
        folder, parent = self._folder(call), self._parent(call)
        if not self._folders.move(folder, parent, self._now()):
            raise self._parts.dialect.error("conflict", call.operation)
        return self._reply(call, self._folder_data(folder))

    @operation("delete_folder")
    def _delete_folder(self, call: Call) -> MockResponse:
        folder = self._any_folder(call)
        self._folders.remove(folder)
        return self._reply(call, {"id": folder.id, "deleted": True})

    @operation("list_folder_ancestors")
    def _list_folder_ancestors(self, call: Call) -> MockResponse:
        ancestors = [
            {"id": folder.id, "name": folder.name, "parent_folder_id": folder.parent_id, "depth": depth}
            for depth, folder in enumerate(self._folders.ancestors(self._folder(call)))
        ]
        return self._page(call, ancestors, lambda ancestor: ancestor)

    @operation("list_folder_items")
    def _list_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        return self._page(call, self._item_ids(folder), lambda item_id: self._item_data(folder, item_id))

    @operation("add_folder_items")
    def _add_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        count = folder.add(self._items_in_scope(call, folder), self._now())
        return self._changed(call, folder, "added_count", count)

    @operation("remove_folder_items")
    def _remove_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        # By the provider's combined page only ids out of scope are not found; others that are not in the folder pass.
        count = folder.discard(self._items_in_scope(call, folder), self._now())
        return self._changed(call, folder, "removed_count", count)

    def _changed(self, call: Call, folder: Folder, name: str, count: int) -> MockResponse:
        return self._reply_at(call, ("data",), {"folder_id": folder.id, "item_type": folder.item_type, name: count})

    def _completed(self, call: Call, body: Any) -> Any:
        if call.operation.id == "list_folder_items":
            folder = self._folder(call)
            types = {"media_type": folder.media_type, "item_type": folder.item_type}
            return {**body, "data": {**body["data"], **types}}
        return body

    def _folder_data(self, folder: Folder) -> dict[str, Any]:
        item_ids = self._item_ids(folder)
        files = [self._file_collection.get(item_id) for item_id in item_ids[:4]]
        return {
            "id": folder.id,
            "name": folder.name,
            "media_type": folder.media_type,
            "parent_folder_id": folder.parent_id,
            "path": self._folders.path(folder),
            "file_count": len(item_ids),
            "subfolder_count": len(self._folders.children(folder.id)),
            "preview_files": [preview(item) for item in files if item is not None],
            "created_at": timestamp(folder.created),
            "updated_at": timestamp(folder.updated),
        }

    def _parent(self, call: Call) -> Folder | None:
        parent_id = call.field("parent_folder_id")
        if parent_id is None:
            return None
        if (parent := self._folders.get(parent_id)) is None:
            raise self._parts.dialect.error("not_found", call.operation, message="Parent folder not found")
        return parent

    def _folder(self, call: Call) -> Folder:
        folder = self._any_folder(call)
        if folder.media_type not in MEDIA_TYPES:
            raise self._parts.dialect.error("path", call.operation, code="invalid_folder_media_type")
        return folder

    def _any_folder(self, call: Call) -> Folder:
        folder = self._folders.get(call.path["folderId"])
        if folder is None:
            raise self._parts.dialect.error("not_found", call.operation)
        return folder

    def _items_in_scope(self, call: Call, folder: Folder) -> list[str]:
        item_ids = [str(value).lower() for value in call.body["item_ids"]]
        if any(self._member(folder, item_id) is None for item_id in item_ids):
            raise self._parts.dialect.error("not_found", call.operation, code="item_not_found")
        return list(dict.fromkeys(item_ids))

    def _item_ids(self, folder: Folder) -> list[str]:
        return [item_id for item_id in reversed(folder.items) if self._member(folder, item_id) is not None]

    def _item_data(self, folder: Folder, item_id: str) -> Mapping[str, Any]:
        added, item = folder.items[item_id], self._member(folder, item_id)
        if item is None or folder.item_type == "slideshow":
            return {**(item.data if item else {}), "id": item_id, "added_at": timestamp(added)}
        return folder_item(item, added)

    def _member(self, folder: Folder, item_id: str) -> Resource | None:
        return (self._slideshows if folder.item_type == "slideshow" else self._file_collection).get(item_id)

    @property
    def _file_collection(self) -> Collection:
        return self._collection("files")

    @property
    def _slideshows(self) -> Collection:
        return self._collection("slideshows")
