from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class RegenerateSlideRequest(Model):
    """How to write the text of a slide anew.

    Attributes:
        instruction (str | None): What to do better.
    """

    _fields = {
        "instruction": "instruction",
    }
    __slots__ = (*_fields,)

    instruction: str | None

    def __init__(
        self,
        *,
        instruction: str | None = None,
    ) -> None:
        self._make(
            {
                "instruction": instruction,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("instruction")
            self.instruction = v if v is None or type(v) is str else text(v, "instruction")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
