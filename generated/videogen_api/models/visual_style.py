from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, member, text
from .._model import Model

if TYPE_CHECKING:
    from .visual_style_type import VisualStyleType


class VisualStyle(Model):
    """Where visuals come from.

    Attributes:
        type (VisualStyleType): STOCK: stock footage. AI_IMAGE: generated images.
        ai_style (str | None): Style of generated images. Needed with AI_IMAGE unless an entity is given.
        entity_id (str | None): Id of an entity of type VISUAL_STYLE, for AI_IMAGE.
        restyle_featured_b_roll_with_ai_style (bool | None): Restyle the featured footage, too. The server's default is
            true.
    """

    _fields = {
        "type": "type",
        "ai_style": "aiStyle",
        "entity_id": "entityId",
        "restyle_featured_b_roll_with_ai_style": "restyleFeaturedBRollWithAiStyle",
    }
    __slots__ = (*_fields,)

    type: VisualStyleType
    ai_style: str | None
    entity_id: str | None
    restyle_featured_b_roll_with_ai_style: bool | None

    def __init__(
        self,
        *,
        type: VisualStyleType,
        ai_style: str | None = None,
        entity_id: str | None = None,
        restyle_featured_b_roll_with_ai_style: bool | None = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "ai_style": ai_style,
                "entity_id": entity_id,
                "restyle_featured_b_roll_with_ai_style": restyle_featured_b_roll_with_ai_style,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.type = member(d["type"], "type")
            v = d.get("aiStyle")
            self.ai_style = v if v is None or type(v) is str else text(v, "aiStyle")
            v = d.get("entityId")
            self.entity_id = v if v is None or type(v) is str else text(v, "entityId")
            v = d.get("restyleFeaturedBRollWithAiStyle")
            self.restyle_featured_b_roll_with_ai_style = (
                v if v is None or type(v) is bool else boolean(v, "restyleFeaturedBRollWithAiStyle")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
