from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, integer, text, timestamp
from .._model import Model

if TYPE_CHECKING:
    import datetime

    from .folder_media_type import FolderMediaType


class Folder(Model):
    """A folder with its counts and previews.

    Attributes:
        id (str): Unique id of the folder.
        name (str): Name, as people see it.
        media_type (FolderMediaType | str): What the folder holds.
        parent_folder_id (None | str): Id of the folder around it, null at the root.
        path (str): Folder ids (not names) from the root to this folder, each after a slash.
        file_count (int): How many files it holds. Whether those in subfolders count is not documented.
        subfolder_count (int): How many subfolders it has.
        preview_files (list[FolderPreviewFile]): Some of its files, possibly none.
        created_at (datetime.datetime): When the folder was created.
        updated_at (datetime.datetime): When the folder was last changed.
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
        "preview_files": False,
    }
    _nullable = frozenset(
        {
            "parent_folder_id",
        }
    )
    _key = "id"

    id: str
    name: str
    media_type: FolderMediaType | str
    parent_folder_id: None | str
    path: str
    file_count: int
    subfolder_count: int
    preview_files: list[FolderPreviewFile]
    created_at: datetime.datetime
    updated_at: datetime.datetime

    def __init__(
        self,
        *,
        id: str,
        name: str,
        media_type: FolderMediaType | str,
        parent_folder_id: None | str,
        path: str,
        file_count: int,
        subfolder_count: int,
        preview_files: list[FolderPreviewFile],
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
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
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            v = d["media_type"]
            self.media_type = v if type(v) is str else text(v, "media_type")
            v = d["parent_folder_id"]
            self.parent_folder_id = v if v is None or type(v) is str else text(v, "parent_folder_id")
            v = d["path"]
            self.path = v if type(v) is str else text(v, "path")
            v = d["file_count"]
            self.file_count = v if type(v) is int else integer(v, "file_count")
            v = d["subfolder_count"]
            self.subfolder_count = v if type(v) is int else integer(v, "subfolder_count")
            v = d["preview_files"]
            self.preview_files = (
                [FolderPreviewFile._read(i) for i in v] if type(v) is list else array(v, "preview_files")
            )
            v = d["created_at"]
            try:
                self.created_at = from_iso(v)
            except (TypeError, ValueError):
                self.created_at = timestamp(v, "created_at")
            v = d["updated_at"]
            try:
                self.updated_at = from_iso(v)
            except (TypeError, ValueError):
                self.updated_at = timestamp(v, "updated_at")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .folder_preview_file import FolderPreviewFile  # noqa: E402
