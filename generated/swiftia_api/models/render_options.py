from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class RenderOptions(Model):
    """Style of a render.

    Attributes:
        max_words_in_page (int | None): Words that captions show at once.
        water_mark (WaterMark | None): An image overlaid on the video.
        style (list[StyleRule] | None): Style of the captions.
        director (Director | None): What the frame shows.
    """

    _fields = {
        "max_words_in_page": "maxWordsInPage",
        "water_mark": "waterMark",
        "style": "style",
        "director": "director",
    }
    __slots__ = (*_fields,)
    _nested = {
        "waterMark": True,
        "style": True,
        "director": True,
    }
    _is_map = True

    max_words_in_page: int | None
    water_mark: WaterMark | None
    style: list[StyleRule] | None
    director: Director | None

    def __init__(
        self,
        *,
        max_words_in_page: int | None = None,
        water_mark: WaterMark | None = None,
        style: list[StyleRule] | None = None,
        director: Director | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "max_words_in_page": max_words_in_page,
                "water_mark": water_mark,
                "style": style,
                "director": director,
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
            v = d.get("maxWordsInPage")
            self.max_words_in_page = v if v is None or type(v) is int else integer(v, "maxWordsInPage")
            v = d.get("waterMark")
            self.water_mark = None if v is None else WaterMark._read(v)
            v = d.get("style")
            self.style = (
                None if v is None else [StyleRule._read(i) for i in v] if type(v) is list else array(v, "style")
            )
            v = d.get("director")
            self.director = None if v is None else Director._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .director import Director  # noqa: E402
from .style_rule import StyleRule  # noqa: E402
from .water_mark import WaterMark  # noqa: E402
