from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member
from .._model import Model

if TYPE_CHECKING:
    from .interchange_format import InterchangeFormat
    from .media_delivery import MediaDelivery


class CreateTimelineInterchangeRequest(Model):
    """Format and delivery of a timeline.

    Attributes:
        format (InterchangeFormat | None): Format of a timeline or of subtitles.
        media_delivery (MediaDelivery | None): REMOTE_URLS: the timeline links to the media. BUNDLE: the media come with
            it.
    """

    _fields = {
        "format": "format",
        "media_delivery": "mediaDelivery",
    }
    __slots__ = (*_fields,)

    format: InterchangeFormat | None
    media_delivery: MediaDelivery | None

    def __init__(
        self,
        *,
        format: InterchangeFormat | None = None,
        media_delivery: MediaDelivery | None = None,
    ) -> None:
        self._make(
            {
                "format": format,
                "media_delivery": media_delivery,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("format")
            self.format = None if v is None else member(v, "format")
            v = d.get("mediaDelivery")
            self.media_delivery = None if v is None else member(v, "mediaDelivery")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
