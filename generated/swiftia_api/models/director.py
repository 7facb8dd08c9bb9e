from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError
from .._model import Model

if TYPE_CHECKING:
    pass


class Director(Model):
    """What the frame shows.

    Attributes:
        camera (DirectorCamera | None): How faces are framed.
        intelligence (DirectorIntelligence | None): Which speakers the frame follows.
    """

    _fields = {
        "camera": "camera",
        "intelligence": "intelligence",
    }
    __slots__ = (*_fields,)
    _nested = {
        "camera": True,
        "intelligence": True,
    }
    _is_map = True

    camera: DirectorCamera | None
    intelligence: DirectorIntelligence | None

    def __init__(
        self,
        *,
        camera: DirectorCamera | None = None,
        intelligence: DirectorIntelligence | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "camera": camera,
                "intelligence": intelligence,
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
            v = d.get("camera")
            self.camera = None if v is None else DirectorCamera._read(v)
            v = d.get("intelligence")
            self.intelligence = None if v is None else DirectorIntelligence._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .director_camera import DirectorCamera  # noqa: E402
from .director_intelligence import DirectorIntelligence  # noqa: E402
