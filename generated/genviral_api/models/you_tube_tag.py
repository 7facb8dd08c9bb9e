from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class YouTubeTag(Model):
    """A tag of a YouTube video.

    Attributes:
        label (str): The tag as it is published.
        value (str | None): Value in the dashboard.
    """

    _fields = {
        "label": "label",
        "value": "value",
    }
    __slots__ = (*_fields,)
    _is_map = True

    label: str
    value: str | None

    def __init__(
        self,
        *,
        label: str,
        value: str | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "label": label,
                "value": value,
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
            v = d["label"]
            self.label = v if type(v) is str else text(v, "label")
            v = d.get("value")
            self.value = v if v is None or type(v) is str else text(v, "value")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
