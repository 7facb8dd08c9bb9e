from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, member, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .logo_position import LogoPosition


class SetLogoAction(Model):
    """Sets or removes the logo.

    Attributes:
        type (Literal['SET_LOGO']): Kind of edit.
        file_id (None | str): Id of an image. Null removes the logo; what happens when it is left out is not documented.
        position (LogoPosition | None): Where to show it.
        size_percent (float | None): Size in percent.
    """

    _fields = {
        "type": "type",
        "file_id": "fileId",
        "position": "position",
        "size_percent": "sizePercent",
    }
    __slots__ = (*_fields,)

    type: Literal["SET_LOGO"]
    file_id: None | str
    position: LogoPosition | None
    size_percent: float | None

    def __init__(
        self,
        *,
        type: Literal["SET_LOGO"],
        file_id: None | str | Null = None,
        position: LogoPosition | None | Null = None,
        size_percent: float | None | Null = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "file_id": file_id,
                "position": position,
                "size_percent": size_percent,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["type"]
            self.type = v if v == "SET_LOGO" else constant(v, "type", "SET_LOGO")
            v = d.get("fileId")
            self.file_id = v if v is None or type(v) is str else text(v, "fileId")
            v = d.get("position")
            self.position = None if v is None else member(v, "position")
            v = d.get("sizePercent")
            self.size_percent = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "sizePercent")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
