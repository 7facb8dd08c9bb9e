"""Genviral's folders: a tree, with files or slideshows in it, which a path cannot tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from reelkit.mock.engine._call import Call, operation
from reelkit.mock.engine._collections import Collection, Resource, Scope, Seeds
from reelkit.mock.engine._connected import A_co, C_co, ConnectedMock
from reelkit.mock.engine._filters import EVERYTHING, Filter
from reelkit.mock.engine._http import MockResponse
from reelkit.mock.engine._plans import Plan
from reelkit.mock.engine._seeder import timestamp

from ._files import folder_item, preview

MEDIA_TYPES = ("ai_image", "ai_video", "upload", "slideshow")
"""What the API serves; the mock also has a folder of another media type, which is refused."""


class GenviralFolders(ConnectedMock[C_co, A_co]):
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

    @operation("list_folder_ancestors")
    def _list_folder_ancestors(self, call: Call) -> MockResponse:
        names = ("id", "name", "parent_folder_id")
        ancestors = [
            {**{name: folder.data[name] for name in names}, "depth": depth}
            for depth, folder in enumerate(self._ancestors(self._item_of(call)))
        ]
        return self._page(call, ancestors, lambda ancestor: ancestor)

    @operation("list_folder_items")
    def _list_folder_items(self, call: Call) -> MockResponse:
        folder = self._item_of(call)
        return self._page(call, self._members(folder), lambda member: self._member_data(folder, member))

    @operation("add_folder_items")
    def _add_folder_items(self, call: Call) -> MockResponse:
        folder = self._item_of(call)
        return self._changed(call, folder, "added_count", self._put_in(folder, self._items_in_scope(call, folder)))

    @operation("remove_folder_items")
    def _remove_folder_items(self, call: Call) -> MockResponse:
        folder = self._item_of(call)
        # By the provider's combined page only ids out of scope are not found; others that are not in the folder pass.
        removed = [self._contained.remove(item_id, (folder.id,)) for item_id in self._items_in_scope(call, folder)]
        return self._changed(call, folder, "removed_count", sum(removed))

    def _changed(self, call: Call, folder: Resource, name: str, count: int) -> MockResponse:
        if count:
            self._folders.update(self._updated(self._list_plan("folders"), folder, {}))
        return self._reply_at(call, ("data",), {"folder_id": folder.id, "item_type": _item_type(folder), name: count})

    def _completed(self, call: Call, body: Any) -> Any:
        if call.operation.id == "list_folder_items":
            folder = self._item_of(call)
            types = {"media_type": folder.data["media_type"], "item_type": _item_type(folder)}
            return {**body, "data": {**body["data"], **types}}
        return body

    def _check(self, call: Call) -> None:
        folder = self._folders.get(call.path.get("folderId", ""))
        if folder is not None and folder.data["media_type"] not in MEDIA_TYPES and call.operation.id != "delete_folder":
            raise self._parts.dialect.error("path", call.operation, code="invalid_folder_media_type")

    def _check_conflict(self, plan: Plan, scope: Scope, call: Call, besides: Resource | None = None) -> None:
        if plan.collection != "folders":
            super()._check_conflict(plan, scope, call, besides)
            return
        parent_id = call.field("parent_folder_id")
        parent = self._folders.get(parent_id.lower()) if parent_id else None
        if parent_id and parent is None:
            raise self._parts.dialect.error("not_found", call.operation, message="Parent folder not found")
        inside = parent is not None and besides in (parent, *self._ancestors(parent))
        wanted = {**(besides.data if besides else {}), **call.body, "parent_folder_id": parent.id if parent else None}
        same = [folder for folder in self._children(wanted["parent_folder_id"]) if folder is not besides]
        if inside or any(_names(folder.data) == _names(wanted) for folder in same):
            raise self._parts.dialect.error("conflict", call.operation)

    def _removed(self, plan: Plan, item: Resource) -> None:
        inside = [item.id] if plan.collection == "folders" else []
        for folder_id in inside:
            inside += [child.id for child in self._children(folder_id)]
            self._folders.remove(folder_id)

    def _filter(self, plan: Plan, query: Mapping[str, Any]) -> Filter:
        if plan.operation.id == "list_folders":
            parent_id = query.get("parent_folder_id")
            query = {**query, "parent_folder_id": parent_id.lower() if parent_id else None}
        return super()._filter(plan, query)

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

    def _seeds(self, name: str, scope: Scope) -> Seeds:
        found = super()._seeds(name, scope)
        return Seeds(found.make, found.index_of, found.new_id, 0) if name in ("folders", "folders/items") else found

    @property
    def _folders(self) -> Collection:
        return self._collection("folders")

    @property
    def _contained(self) -> Collection:
        return self._collection("folders/items")

    def _item_of(self, call: Call) -> Resource:
        if (folder := self._folders.get(call.path["folderId"])) is None:
            raise self._not_found(call, "folderId")
        return folder

    def _ancestors(self, folder: Resource) -> list[Resource]:
        """The folders around it, the root first."""
        found: list[Resource] = []
        while (parent := self._folders.get(folder.data["parent_folder_id"] or "")) is not None:
            found.append(parent)
            folder = parent
        return found[::-1]

    def _children(self, parent_id: str | None) -> list[Resource]:
        """The folders directly in that one (None: at the root)."""
        view = self._folders.view((), *EVERYTHING)
        return [folder for folder in view if folder.data["parent_folder_id"] == parent_id]

    def _put_in(self, folder: Resource, item_ids: Iterable[str]) -> int:
        """Put items in; those already there stay as they are. Returns how many are new."""
        new = [item_id for item_id in dict.fromkeys(item_ids) if self._contained.get(item_id, (folder.id,)) is None]
        for item_id in new:
            self._contained.insert(Resource(item_id, self._now(), {}), (folder.id,))
        return len(new)

    def _members(self, folder: Resource) -> list[Resource]:
        """What is in the folder and exists, the last added first."""
        known = self._things(folder)
        return [member for member in self._contained.view((folder.id,), *EVERYTHING) if known.get(member.id)]

    def _member_data(self, folder: Resource, member: Resource) -> Mapping[str, Any]:
        item = self._things(folder).get(member.id)
        if item is None or _item_type(folder) == "slideshow":
            return {**(item.data if item else {}), "id": member.id, "added_at": timestamp(member.at)}
        return folder_item(item, member.at)

    def _items_in_scope(self, call: Call, folder: Resource) -> list[str]:
        item_ids = [str(value).lower() for value in call.body["item_ids"]]
        if any(self._things(folder).get(item_id) is None for item_id in item_ids):
            raise self._parts.dialect.error("not_found", call.operation, code="item_not_found")
        return list(dict.fromkeys(item_ids))

    def _things(self, folder: Resource) -> Collection:
        return self._collection("slideshows") if _item_type(folder) == "slideshow" else self._files


def _item_type(folder: Resource) -> str:
    return "slideshow" if folder.data["media_type"] == "slideshow" else "file"


def _names(data: Mapping[str, Any]) -> tuple[str, str]:
    return data["name"], data["media_type"]
