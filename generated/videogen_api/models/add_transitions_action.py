from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, member
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .transition_style import TransitionStyle


class AddTransitionsAction(Model):
    """Adds transitions between sections and between their visuals.

    Attributes:
        type (Literal['ADD_TRANSITIONS']): Kind of edit.
        section_transition (None | TransitionStyle): Between sections.
        asset_transition (None | TransitionStyle): Between visuals of a section.
    """

    _fields = {
        "type": "type",
        "section_transition": "sectionTransition",
        "asset_transition": "assetTransition",
    }
    __slots__ = (*_fields,)

    type: Literal["ADD_TRANSITIONS"]
    section_transition: None | TransitionStyle
    asset_transition: None | TransitionStyle

    def __init__(
        self,
        *,
        type: Literal["ADD_TRANSITIONS"],
        section_transition: None | TransitionStyle | Null = None,
        asset_transition: None | TransitionStyle | Null = None,
    ) -> None:
        self._make(
            {
                "type": type,
                "section_transition": section_transition,
                "asset_transition": asset_transition,
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
            self.type = v if v == "ADD_TRANSITIONS" else constant(v, "type", "ADD_TRANSITIONS")
            v = d.get("sectionTransition")
            self.section_transition = None if v is None else member(v, "sectionTransition")
            v = d.get("assetTransition")
            self.asset_transition = None if v is None else member(v, "assetTransition")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
