from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class PredefinedShort(Model):
    """A short between two times; at most 300 seconds.

    Attributes:
        title (str | None): Title.
        start (float | None): Where it begins, in seconds.
        end (float | None): Where it ends, in seconds.
    """

    _fields = {
        "title": "title",
        "start": "start",
        "end": "end",
    }
    __slots__ = (*_fields,)

    title: str | None
    start: float | None
    end: float | None

    def __init__(
        self,
        *,
        title: str | None = None,
        start: float | None = None,
        end: float | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "start": start,
                "end": end,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("start")
            self.start = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "start")
            )
            v = d.get("end")
            self.end = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "end")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
