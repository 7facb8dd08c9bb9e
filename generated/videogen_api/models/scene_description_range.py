from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class SceneDescriptionRange(Model):
    """What to show in a part of the video.

    Attributes:
        start_seconds (float): Start in seconds from the beginning.
        end_seconds (float): End in seconds from the beginning, later than the start.
        description (str): What to show.
    """

    _fields = {
        "start_seconds": "startSeconds",
        "end_seconds": "endSeconds",
        "description": "description",
    }
    __slots__ = (*_fields,)

    start_seconds: float
    end_seconds: float
    description: str

    def __init__(
        self,
        *,
        start_seconds: float,
        end_seconds: float,
        description: str,
    ) -> None:
        self._make(
            {
                "start_seconds": start_seconds,
                "end_seconds": end_seconds,
                "description": description,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["startSeconds"]
            self.start_seconds = (
                v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "startSeconds")
            )
            v = d["endSeconds"]
            self.end_seconds = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "endSeconds")
            v = d["description"]
            self.description = v if type(v) is str else text(v, "description")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
