"""Genviral's folders: of one media type each, with files or slideshows in them, and previews."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from reelkit.mock.engine._files import A_co, C_co, FolderMock
from reelkit.mock.engine._handlers import Call
from reelkit.mock.engine._items import Collection, Plan, Resource, timestamp

from ._files import folder_item, preview

MEDIA_TYPES = ("ai_image", "ai_video", "upload", "slideshow")
"""What the API serves; the mock also has a folder of another media type, which is refused."""


class GenviralFolders(FolderMock[C_co, A_co]):
    """Folders and what is in them."""

    def _make_folder(
        self,
        name: str,
        media_type: str,
        parent_id: str | None = None,
        item_ids: Iterable[str] = (),
        folder_id: str | None = None,
    ) -> str:
        folder_id, now = folder_id or self._folders.new_id(), self._now()
        times = dict.fromkeys(("created_at", "updated_at"), timestamp(now))
        data = {"id": folder_id, "name": name, "media_type": media_type, "parent_folder_id": parent_id, **times}
        folder = Resource(folder_id, now, data)
        self._folders.insert(folder)
        self._put_in(folder, reversed(list(item_ids)))
        return folder.id

    def _completed(self, call: Call, body: Any) -> Any:
        if call.operation.id.endswith("folder_items"):
            folder = self._folder_of(call)
            types = {"media_type": folder.data["media_type"], "item_type": _item_type(folder)}
            return {**body, "data": {**body["data"], **{name: types[name] for name in types if name in body["data"]}}}
        return body

    def _check(self, call: Call) -> None:
        folder = self._folders.get(call.path["folderId"]) if "folderId" in call.path else None
        if folder is not None and folder.data["media_type"] not in MEDIA_TYPES and call.operation.id != "delete_folder":
            raise self._parts.dialect.error("path", call.operation, code="invalid_folder_media_type")

    def _identity_of(self, folder: Mapping[str, Any]) -> object:
        return folder["name"], folder["media_type"]

    def _show(self, plan: Plan, item: Resource) -> Any:
        if plan.collection != "folders" or plan.kind == "delete":
            return super()._show(plan, item)
        members = self._members(item)
        files = [self._files.get(member.id) for member in members[:4]]
        return {
            **item.data,
            "path": "".join(f"/{folder.id}" for folder in (*self._ancestors(item), item)),
            "file_count": len(members),
            "subfolder_count": len(self._children(item.id)),
            "preview_files": [preview(file) for file in files if file is not None],
        }

    def _member_data(self, folder: Resource, member: Resource, item: Resource) -> Mapping[str, Any]:
        if _item_type(folder) == "file":
            return folder_item(item, member.at)
        return {**item.data, "id": member.id, "added_at": timestamp(member.at)}

    def _holds(self, folder: Resource) -> Collection:
        return self._collection("slideshows") if _item_type(folder) == "slideshow" else self._files


def _item_type(folder: Resource) -> str:
    return "slideshow" if folder.data["media_type"] == "slideshow" else "file"
