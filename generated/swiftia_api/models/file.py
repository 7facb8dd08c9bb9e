from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, integer, number, text, timestamp
from .._model import Model

if TYPE_CHECKING:
    import datetime

    from .file_status import FileStatus
    from .file_type import FileType


class File(Model):
    """Metadata of one file.

    Attributes:
        id (str): Opaque id.
        name (str): Original file name.
        type (FileType | str): Type of media. Other values may appear.
        size (int): Size in bytes, unlike the storage figures.
        length (float): Playing time of audio or video in seconds, 0 for other files.
        status (FileStatus | str): Whether the file can be used yet. Other values may appear.
        description (None | str): Free text about the file.
        tags (list[str]): Tags of the file. May be empty.
        job_id (None | str): Job that made the file, null for uploads.
        url (str): Public URL of the content. Fetch it without the API key.
        thumbnail_url (None | str): URL of a thumbnail, for videos.
        created_at (datetime.datetime): Time of creation, in UTC.
    """

    _fields = {
        "id": "id",
        "name": "name",
        "type": "type",
        "size": "size",
        "length": "length",
        "status": "status",
        "description": "description",
        "tags": "tags",
        "job_id": "jobId",
        "url": "url",
        "thumbnail_url": "thumbnailUrl",
        "created_at": "createdAt",
    }
    __slots__ = (*_fields,)
    _nullable = frozenset(
        {
            "description",
            "job_id",
            "thumbnail_url",
        }
    )
    _key = "id"

    id: str
    name: str
    type: FileType | str
    size: int
    length: float
    status: FileStatus | str
    description: None | str
    tags: list[str]
    job_id: None | str
    url: str
    thumbnail_url: None | str
    created_at: datetime.datetime

    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: FileType | str,
        size: int,
        length: float,
        status: FileStatus | str,
        description: None | str,
        tags: list[str],
        job_id: None | str,
        url: str,
        thumbnail_url: None | str,
        created_at: datetime.datetime,
    ) -> None:
        self._make(
            {
                "id": id,
                "name": name,
                "type": type,
                "size": size,
                "length": length,
                "status": status,
                "description": description,
                "tags": tags,
                "job_id": job_id,
                "url": url,
                "thumbnail_url": thumbnail_url,
                "created_at": created_at,
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
            v = d["type"]
            self.type = v if type(v) is str else text(v, "type")
            v = d["size"]
            self.size = v if type(v) is int else integer(v, "size")
            v = d["length"]
            self.length = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "length")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["description"]
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d["tags"]
            self.tags = [i if type(i) is str else text(i, "tags") for i in v] if type(v) is list else array(v, "tags")
            v = d["jobId"]
            self.job_id = v if v is None or type(v) is str else text(v, "jobId")
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            v = d["thumbnailUrl"]
            self.thumbnail_url = v if v is None or type(v) is str else text(v, "thumbnailUrl")
            v = d["createdAt"]
            try:
                self.created_at = from_iso(v)
            except (TypeError, ValueError):
                self.created_at = timestamp(v, "createdAt")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
