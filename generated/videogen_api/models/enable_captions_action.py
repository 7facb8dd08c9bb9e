from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class EnableCaptionsAction(Model):
    """Shows captions.

    Attributes:
        type (Literal['ENABLE_CAPTIONS']): Kind of edit.
        caption_style (None | WorkflowCaptionStyle): How they look. Null or left out, they look as before.
    """

    _fields = {
        "type": "type",
        "caption_style": "captionStyle",
    }
    __slots__ = (*_fields,)
    _nested = {
        "captionStyle": True,
    }

    type: Literal["ENABLE_CAPTIONS"]
    caption_style: None | WorkflowCaptionStyle

    def __init__(
        self,
        *,
        type: Literal["ENABLE_CAPTIONS"],
        caption_style: None | WorkflowCaptionStyle | Null = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "caption_style": caption_style,
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
            self.type = v if v == "ENABLE_CAPTIONS" else constant(v, "type", "ENABLE_CAPTIONS")
            v = d.get("captionStyle")
            self.caption_style = None if v is None else WorkflowCaptionStyle._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .workflow_caption_style import WorkflowCaptionStyle  # noqa: E402
