from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class StyleRule(Model):
    """One CSS property of the captions.

    Attributes:
        property_ (str | None): Name of the property.
        value (str | None): Its value.
        active (StylePhase | None): Style of a word while or after it is spoken.
        past (StylePhase | None): Style of a word while or after it is spoken.
    """

    _fields = {
        "property_": "property",
        "value": "value",
        "active": "active",
        "past": "past",
    }
    __slots__ = (*_fields,)
    _nested = {
        "active": True,
        "past": True,
    }

    property_: str | None
    value: str | None
    active: StylePhase | None
    past: StylePhase | None

    def __init__(
        self,
        *,
        property_: str | None = None,
        value: str | None = None,
        active: StylePhase | None = None,
        past: StylePhase | None = None,
    ) -> None:
        self._make(
            {
                "property_": property_,
                "value": value,
                "active": active,
                "past": past,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("property")
            self.property_ = v if v is None or type(v) is str else text(v, "property")
            v = d.get("value")
            self.value = v if v is None or type(v) is str else text(v, "value")
            v = d.get("active")
            self.active = None if v is None else StylePhase._read(v)
            v = d.get("past")
            self.past = None if v is None else StylePhase._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .style_phase import StylePhase  # noqa: E402
