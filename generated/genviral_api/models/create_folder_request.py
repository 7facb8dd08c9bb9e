from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, text, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID

    from .folder_media_type import FolderMediaType


class CreateFolderRequest(Model):
    """A new folder.

    Attributes:
        name (str): Name, unique among the folders of its level.
        media_type (FolderMediaType): What a folder holds: slideshows (`slideshow`), or files that were generated as
            images (`ai_image`), generated as videos (`ai_video`) or uploaded (`upload`).
        parent_folder_id (UUID | None): Id of the folder to create it in. The root when omitted.
    """

    _fields = {
        "name": "name",
        "media_type": "media_type",
        "parent_folder_id": "parent_folder_id",
    }
    __slots__ = (*_fields,)

    name: str
    media_type: FolderMediaType
    parent_folder_id: UUID | None

    def __init__(
        self,
        *,
        name: str,
        media_type: FolderMediaType,
        parent_folder_id: UUID | None = None,
    ) -> None:
        self._make(
            {
                "name": name,
                "media_type": media_type,
                "parent_folder_id": parent_folder_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            self.media_type = member(d["media_type"], "media_type")
            v = d.get("parent_folder_id")
            self.parent_folder_id = None if v is None else uuid(v, "parent_folder_id")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
