from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, text
from .._model import Model

if TYPE_CHECKING:
    from .studio_mode import StudioMode


class StudioModelList(Model):
    """Models that make images or videos.

    Attributes:
        mode (str | StudioMode): What was asked for.
        total (int): How many there are.
        models (list[StudioModel]): The models.
    """

    _fields = {
        "mode": "mode",
        "total": "total",
        "models": "models",
    }
    __slots__ = (*_fields,)
    _nested = {
        "models": False,
    }

    mode: str | StudioMode
    total: int
    models: list[StudioModel]

    def __init__(
        self,
        *,
        mode: str | StudioMode,
        total: int,
        models: list[StudioModel],
    ) -> None:
        self._make(
            {
                "mode": mode,
                "total": total,
                "models": models,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["mode"]
            self.mode = v if type(v) is str else text(v, "mode")
            v = d["total"]
            self.total = v if type(v) is int else integer(v, "total")
            v = d["models"]
            self.models = [StudioModel._read(i) for i in v] if type(v) is list else array(v, "models")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .studio_model import StudioModel  # noqa: E402
