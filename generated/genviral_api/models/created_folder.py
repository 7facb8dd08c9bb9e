from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, integer, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .folder_media_type import FolderMediaType


class CreatedFolder(Model):
    """A folder just created. Only the id is certain.

    Attributes:
        id (str): Unique id of the folder.
        name (str | None): Name, as people see it.
        media_type (FolderMediaType | str | None): What the folder holds.
        parent_folder_id (None | str): Id of the folder around it, null at the root.
        path (str | None): Folder ids (not names) from the root to this folder, each after a slash.
        file_count (int | None): How many files it holds.
        subfolder_count (int | None): How many subfolders it has.
        preview_files (list[FolderPreviewFile] | None): Some of its files, possibly none.
        created_at (datetime.datetime | None): When the folder was created.
        updated_at (datetime.datetime | None): When the folder was last changed.
    """

    _fields = {
        "id": "id",
        "name": "name",
        "media_type": "media_type",
        "parent_folder_id": "parent_folder_id",
        "path": "path",
        "file_count": "file_count",
        "subfolder_count": "subfolder_count",
        "preview_files": "preview_files",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }
    __slots__ = (*_fields,)
    _nested = {
        "preview_files": True,
    }
    _key = "id"

    id: str
    name: str | None
    media_type: FolderMediaType | str | None
    parent_folder_id: None | str
    path: str | None
    file_count: int | None
    subfolder_count: int | None
    preview_files: list[FolderPreviewFile] | None
    created_at: datetime.datetime | None
    updated_at: datetime.datetime | None

    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
        media_type: FolderMediaType | str | None = None,
        parent_folder_id: None | str | Null = None,
        path: str | None = None,
        file_count: int | None = None,
        subfolder_count: int | None = None,
        preview_files: list[FolderPreviewFile] | None = None,
        created_at: datetime.datetime | None = None,
        updated_at: datetime.datetime | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "name": name,
                "media_type": media_type,
                "parent_folder_id": parent_folder_id,
                "path": path,
                "file_count": file_count,
                "subfolder_count": subfolder_count,
                "preview_files": preview_files,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d.get("name")
            self.name = v if v is None or type(v) is str else text(v, "name")
            v = d.get("media_type")
            self.media_type = v if v is None or type(v) is str else text(v, "media_type")
            v = d.get("parent_folder_id")
            self.parent_folder_id = v if v is None or type(v) is str else text(v, "parent_folder_id")
            v = d.get("path")
            self.path = v if v is None or type(v) is str else text(v, "path")
            v = d.get("file_count")
            self.file_count = v if v is None or type(v) is int else integer(v, "file_count")
            v = d.get("subfolder_count")
            self.subfolder_count = v if v is None or type(v) is int else integer(v, "subfolder_count")
            v = d.get("preview_files")
            self.preview_files = (
                None
                if v is None
                else [FolderPreviewFile._read(i) for i in v]
                if type(v) is list
                else array(v, "preview_files")
            )
            v = d.get("created_at")
            try:
                self.created_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.created_at = None if v is None else timestamp(v, "created_at")
            v = d.get("updated_at")
            try:
                self.updated_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.updated_at = None if v is None else timestamp(v, "updated_at")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .folder_preview_file import FolderPreviewFile  # noqa: E402
