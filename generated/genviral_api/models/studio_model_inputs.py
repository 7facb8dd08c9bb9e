from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class StudioModelInputs(Model):
    """What a model takes.

    Attributes:
        required (list[str] | None): What it needs.
        optional (list[str] | None): What it can use.
        conditional (list[str] | None): Rules, such as `one_of:motion,prompt`.
    """

    _fields = {
        "required": "required",
        "optional": "optional",
        "conditional": "conditional",
    }
    __slots__ = (*_fields,)

    required: list[str] | None
    optional: list[str] | None
    conditional: list[str] | None

    def __init__(
        self,
        *,
        required: list[str] | None = None,
        optional: list[str] | None = None,
        conditional: list[str] | None = None,
    ) -> None:
        self._make(
            {
                "required": required,
                "optional": optional,
                "conditional": conditional,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("required")
            self.required = (
                None
                if v is None
                else [i if type(i) is str else text(i, "required") for i in v]
                if type(v) is list
                else array(v, "required")
            )
            v = d.get("optional")
            self.optional = (
                None
                if v is None
                else [i if type(i) is str else text(i, "optional") for i in v]
                if type(v) is list
                else array(v, "optional")
            )
            v = d.get("conditional")
            self.conditional = (
                None
                if v is None
                else [i if type(i) is str else text(i, "conditional") for i in v]
                if type(v) is list
                else array(v, "conditional")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
