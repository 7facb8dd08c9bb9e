"""The operations of Genviral's folders."""

from __future__ import annotations

from typing import Any

from ._call import Call, Refusal, field_of, integer, is_list, operation
from ._clock import to_microseconds
from ._dialects import GenviralDialect
from ._genviral_files import GenviralFile, timestamp
from ._genviral_folders import MEDIA_TYPES, Folder, FolderTree
from ._http import MockResponse, json_response
from ._library import Library
from ._provider import ProviderMock
from ._schema import UUID


class GenviralFolderHandlers(ProviderMock):
    """Folders and what is in them."""

    dialect = GenviralDialect()
    _files: Library[GenviralFile]
    _folders: FolderTree
    _slideshows: dict[str, dict[str, Any]]

    @operation("list_folders")
    def _list_folders(self, call: Call) -> MockResponse:
        media_type, parent_id = call.query.get("media_type"), call.query.get("parent_folder_id")
        if media_type not in MEDIA_TYPES:
            raise self.dialect.bad_query(f"media_type must be one of {', '.join(MEDIA_TYPES)}")
        if parent_id is not None and not UUID.fullmatch(parent_id):
            raise self.dialect.bad_query("parent_folder_id must be a valid UUID")
        limit, offset = self._window(call)
        level = self._folders.children(parent_id.lower() if parent_id else None)
        folders = [folder for folder in level if folder.media_type == media_type]
        shown = [self._folder_data(folder) for folder in folders[offset : offset + limit]]
        return success("Folders retrieved", {"folders": shown, "total": len(folders), "limit": limit, "offset": offset})

    @operation("create_folder")
    def _create_folder(self, call: Call) -> MockResponse:
        body = self._checked_body(call)
        parent = self._parent(body.get("parent_folder_id"))
        parent_id = parent.id if parent else None
        name, media_type = body["name"], body["media_type"]
        if self._folders.is_taken(name, media_type, parent_id):
            raise Refusal(409, "folder_name_conflict", "A folder of this name already exists")
        folder = self._folders.add(name, media_type, self._now(), parent_id=parent_id)
        return success("Folder created", self._folder_data(folder), status=201)

    @operation("get_folder")
    def _get_folder(self, call: Call) -> MockResponse:
        return success("Folder retrieved", self._folder_data(self._folder(call)))

    @operation("move_folder")
    def _move_folder(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        parent = self._parent(self._checked_body(call)["parent_folder_id"])
        if not self._folders.move(folder, parent, self._now()):
            raise Refusal(409, "folder_move_conflict", "The folder cannot be moved there")
        return success("Folder updated", self._folder_data(folder))

    @operation("delete_folder")
    def _delete_folder(self, call: Call) -> MockResponse:
        folder = self._any_folder(call)
        self._folders.remove(folder)
        return success("Folder deleted", {"id": folder.id, "deleted": True})

    @operation("list_folder_ancestors")
    def _list_folder_ancestors(self, call: Call) -> MockResponse:
        ancestors = [
            {"id": folder.id, "name": folder.name, "parent_folder_id": folder.parent_id, "depth": depth}
            for depth, folder in enumerate(self._folders.ancestors(self._folder(call)))
        ]
        return success("Folder ancestors retrieved", {"ancestors": ancestors})

    @operation("list_folder_items")
    def _list_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        limit, offset = self._window(call)
        item_ids = self._item_ids(folder)
        data = {
            "media_type": folder.media_type,
            "item_type": folder.item_type,
            "items": [self._item(folder, item_id) for item_id in item_ids[offset : offset + limit]],
            "total": len(item_ids),
            "limit": limit,
            "offset": offset,
        }
        return success("Folder items retrieved", data)

    @operation("add_folder_items")
    def _add_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        count = folder.add(self._items_in_scope(call, folder), self._now())
        data = {"folder_id": folder.id, "item_type": folder.item_type, "added_count": count}
        return success("Folder items added", data)

    @operation("remove_folder_items")
    def _remove_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        # By the provider's combined page only ids out of scope are not found; others that are not in the folder pass.
        count = folder.discard(self._items_in_scope(call, folder), self._now())
        data = {"folder_id": folder.id, "item_type": folder.item_type, "removed_count": count}
        return success("Folder items removed", data)

    def _window(self, call: Call) -> tuple[int, int]:
        limit = integer(call.query.get("limit", "50"))
        if limit is None or not 1 <= limit <= 100:
            raise self.dialect.bad_query("limit must be an integer between 1 and 100")
        offset = integer(call.query.get("offset", "0"))
        if offset is None or offset < 0:
            raise self.dialect.bad_query("offset must be an integer greater than or equal to 0")
        return self._page_size(limit), offset

    def _folder_data(self, folder: Folder) -> dict[str, Any]:
        item_ids = self._item_ids(folder)
        previews = [file for item_id in item_ids[:4] if (file := self._files.get(item_id)) is not None]
        return {
            "id": folder.id,
            "name": folder.name,
            "media_type": folder.media_type,
            "parent_folder_id": folder.parent_id,
            "path": self._folders.path(folder),
            "file_count": len(item_ids),
            "subfolder_count": len(self._folders.children(folder.id)),
            "preview_files": [file.as_preview() for file in previews],
            "created_at": timestamp(folder.created),
            "updated_at": timestamp(folder.updated),
        }

    def _parent(self, parent_id: str | None) -> Folder | None:
        parent = self._folders.get(parent_id) if parent_id is not None else None
        if parent_id is not None and parent is None:
            raise Refusal(404, "not_found", "Parent folder not found")
        return parent

    def _folder(self, call: Call) -> Folder:
        folder = self._any_folder(call)
        if folder.media_type not in MEDIA_TYPES:
            raise Refusal(422, "invalid_folder_media_type", "Folder media type is not supported")
        return folder

    def _any_folder(self, call: Call) -> Folder:
        folder_id = call.path["folderId"]
        if not folder_id:
            raise Refusal(400, "missing_folder_id", "folderId is required")
        if not UUID.fullmatch(folder_id):
            raise self.dialect.bad_path("folderId must be a valid UUID")
        folder = self._folders.get(folder_id)
        if folder is None:
            raise Refusal(404, "not_found", "Folder not found")
        return folder

    def _items_in_scope(self, call: Call, folder: Folder) -> list[str]:
        values = field_of(self._json_body(call), "item_ids")
        if not is_list(values) or not 1 <= len(values) <= 200:
            raise self.dialect.bad_body("item_ids must be an array of 1 to 200 UUIDs")
        if not all(isinstance(value, str) and UUID.fullmatch(value) for value in values):
            raise self.dialect.bad_body("item_ids must contain UUIDs only")
        item_ids = [str(value).lower() for value in values]
        known = self._slideshows.get if folder.media_type == "slideshow" else self._files.get
        if any(known(item_id) is None for item_id in item_ids):
            raise Refusal(404, "item_not_found", "One or more items were not found")
        return list(dict.fromkeys(item_ids))

    def _item_ids(self, folder: Folder) -> list[str]:
        known = self._slideshows.get if folder.media_type == "slideshow" else self._files.get
        return [item_id for item_id in reversed(folder.items) if known(item_id) is not None]

    def _item(self, folder: Folder, item_id: str) -> dict[str, Any]:
        added = folder.items[item_id]
        file = self._files.get(item_id)
        return file.as_item(added) if file else {**self._slideshows[item_id], "added_at": timestamp(added)}

    def _now(self) -> int:
        return to_microseconds(self.clock.now())


def success(message: str, data: dict[str, Any], status: int = 200) -> MockResponse:
    """An answer in the provider's envelope."""
    return json_response(status, {"ok": True, "code": status, "message": message, "data": data})
