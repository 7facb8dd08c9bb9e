from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, mismatch, number, text
from .._model import Model

if TYPE_CHECKING:
    from .render_state import RenderState


class Render(Model):
    """State of a render.

    Attributes:
        type (RenderState | str | None): State of the render: queued, progress, done, error, or failed in older
            responses. Other values may appear, and mean that it is still under way.
        status (int | str | None): QUEUED while it is queued; the HTTP status of an older failure.
        queue_position (float | None): Renders before it in the queue.
        progress (float | None): Progress, 0 to 1.
        url (str | None): URL of the MP4, once it is done. Fetch it without the API key.
        size (int | None): Bytes of the MP4, once it is done.
        message (str | None): Why it failed.
        code (str | None): RENDERING_ERROR, in older failures.
    """

    _fields = {
        "type": "type",
        "status": "status",
        "queue_position": "queuePosition",
        "progress": "progress",
        "url": "url",
        "size": "size",
        "message": "message",
        "code": "code",
    }
    __slots__ = (*_fields,)

    type: RenderState | str | None
    status: int | str | None
    queue_position: float | None
    progress: float | None
    url: str | None
    size: int | None
    message: str | None
    code: str | None

    def __init__(
        self,
        *,
        type: RenderState | str | None = None,
        status: int | str | None = None,
        queue_position: float | None = None,
        progress: float | None = None,
        url: str | None = None,
        size: int | None = None,
        message: str | None = None,
        code: str | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "status": status,
                "queue_position": queue_position,
                "progress": progress,
                "url": url,
                "size": size,
                "message": message,
                "code": code,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("type")
            self.type = v if v is None or type(v) is str else text(v, "type")
            v = d.get("status")
            self.status = (
                v if v is None or type(v) is str or type(v) is int else mismatch(v, "status", "a string or an integer")
            )
            v = d.get("queuePosition")
            self.queue_position = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "queuePosition")
            )
            v = d.get("progress")
            self.progress = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "progress")
            )
            v = d.get("url")
            self.url = v if v is None or type(v) is str else text(v, "url")
            v = d.get("size")
            self.size = v if v is None or type(v) is int else integer(v, "size")
            v = d.get("message")
            self.message = v if v is None or type(v) is str else text(v, "message")
            v = d.get("code")
            self.code = v if v is None or type(v) is str else text(v, "code")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
