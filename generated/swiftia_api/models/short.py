from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, mismatch, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class Short(Model):
    """A part of a video. It is a video of its own once it is rendered.

    Attributes:
        id (int | str): Id of the short, a number in older responses.
        content (str | None): Title, in newer responses.
        title (str | None): Title, in older responses.
        reason (str | None): Why it was picked, in older responses.
        text (str | None): What is spoken.
        start_time (float | None): Where it begins, in seconds.
        end_time (float | None): Where it ends, in seconds.
        start (float | None): Where it begins, in seconds, as the knowledge base has it.
        end (float | None): Where it ends, in seconds, as the knowledge base has it.
        start_id (int | None): Where it begins in the transcript, in older responses.
        end_id (int | None): Where it ends in the transcript, in older responses.
        crop_file_url (str | None): URL of the part, in older responses.
    """

    _fields = {
        "id": "id",
        "content": "content",
        "title": "title",
        "reason": "reason",
        "text": "text",
        "start_time": "startTime",
        "end_time": "endTime",
        "start": "start",
        "end": "end",
        "start_id": "startId",
        "end_id": "endId",
        "crop_file_url": "cropFileUrl",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: int | str
    content: str | None
    title: str | None
    reason: str | None
    text: str | None
    start_time: float | None
    end_time: float | None
    start: float | None
    end: float | None
    start_id: int | None
    end_id: int | None
    crop_file_url: str | None

    def __init__(
        self,
        *,
        id: int | str,
        content: str | None = None,
        title: str | None = None,
        reason: str | None = None,
        text: str | None = None,
        start_time: float | None = None,
        end_time: float | None = None,
        start: float | None = None,
        end: float | None = None,
        start_id: int | None | Null = None,
        end_id: int | None | Null = None,
        crop_file_url: str | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "content": content,
                "title": title,
                "reason": reason,
                "text": text,
                "start_time": start_time,
                "end_time": end_time,
                "start": start,
                "end": end,
                "start_id": start_id,
                "end_id": end_id,
                "crop_file_url": crop_file_url,
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
            self.id = v if type(v) is str or type(v) is int else mismatch(v, "id", "a string or an integer")
            v = d.get("content")
            self.content = v if v is None or type(v) is str else text(v, "content")
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("reason")
            self.reason = v if v is None or type(v) is str else text(v, "reason")
            v = d.get("text")
            self.text = v if v is None or type(v) is str else text(v, "text")
            v = d.get("startTime")
            self.start_time = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "startTime")
            )
            v = d.get("endTime")
            self.end_time = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "endTime")
            )
            v = d.get("start")
            self.start = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "start")
            )
            v = d.get("end")
            self.end = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "end")
            v = d.get("startId")
            self.start_id = v if v is None or type(v) is int else integer(v, "startId")
            v = d.get("endId")
            self.end_id = v if v is None or type(v) is int else integer(v, "endId")
            v = d.get("cropFileUrl")
            self.crop_file_url = v if v is None or type(v) is str else text(v, "cropFileUrl")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
