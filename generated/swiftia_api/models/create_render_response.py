from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreateRenderResponse(Model):
    """The render that is queued.

    Attributes:
        render_id (str): Id of the render.
    """

    _fields = {
        "render_id": "renderId",
    }
    __slots__ = (*_fields,)

    render_id: str

    def __init__(
        self,
        *,
        render_id: str,
    ) -> None:
        self._make(
            {
                "render_id": render_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["renderId"]
            self.render_id = v if type(v) is str else text(v, "renderId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
