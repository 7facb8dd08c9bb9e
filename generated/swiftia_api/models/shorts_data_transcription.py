from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError
from .._model import Model

if TYPE_CHECKING:
    pass


class ShortsDataTranscription(Model):
    """The transcript, in older responses; its form is not documented."""

    _fields = {}
    __slots__ = (*_fields,)
    _is_map = True

    def __init__(
        self,
        *,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make({}, additional_properties)

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
