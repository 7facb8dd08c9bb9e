from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class StudioModelCredits(Model):
    """What a model costs.

    Attributes:
        default_cost (float | None): Credits for one use with its defaults.
        notes (None | str): What changes that.
    """

    _fields = {
        "default_cost": "default_cost",
        "notes": "notes",
    }
    __slots__ = (*_fields,)
    _is_map = True

    default_cost: float | None
    notes: None | str

    def __init__(
        self,
        *,
        default_cost: float | None | Null = None,
        notes: None | str | Null = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "default_cost": default_cost,
                "notes": notes,
            },
            additional_properties,
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("default_cost")
            self.default_cost = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "default_cost")
            )
            v = d.get("notes")
            self.notes = v if v is None or type(v) is str else text(v, "notes")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
