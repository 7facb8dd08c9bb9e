from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class DirectorIntelligence(Model):
    """Which speakers the frame follows.

    Attributes:
        max_speakers_to_focus (int | None): How many speakers are shown at once.
    """

    _fields = {
        "max_speakers_to_focus": "maxSpeakersToFocus",
    }
    __slots__ = (*_fields,)
    _is_map = True

    max_speakers_to_focus: int | None

    def __init__(
        self,
        *,
        max_speakers_to_focus: int | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "max_speakers_to_focus": max_speakers_to_focus,
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
            v = d.get("maxSpeakersToFocus")
            self.max_speakers_to_focus = v if v is None or type(v) is int else integer(v, "maxSpeakersToFocus")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
