from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class GenerateSoundEffectRequest(Model):
    """A sound to make.

    Attributes:
        prompt (str): What it sounds like.
        duration_seconds (float | None): Length in seconds. Null or left out, about 10.
        prompt_influence (float | None): How closely to follow the prompt, 1 being closest.
        num_results (int | None): How many results to make. The server's default is 1.
        is_output_temporary (bool | None): Keep the output for at least 24 hours only. The server's default is false.
        hide_from_ui (bool | None): Do not show it in the web app. The server's default is false.
    """

    _fields = {
        "prompt": "prompt",
        "duration_seconds": "durationSeconds",
        "prompt_influence": "promptInfluence",
        "num_results": "numResults",
        "is_output_temporary": "isOutputTemporary",
        "hide_from_ui": "hideFromUi",
    }
    __slots__ = (*_fields,)

    prompt: str
    duration_seconds: float | None
    prompt_influence: float | None
    num_results: int | None
    is_output_temporary: bool | None
    hide_from_ui: bool | None

    def __init__(
        self,
        *,
        prompt: str,
        duration_seconds: float | None | Null = None,
        prompt_influence: float | None | Null = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> None:
        self._make(
            {
                "prompt": prompt,
                "duration_seconds": duration_seconds,
                "prompt_influence": prompt_influence,
                "num_results": num_results,
                "is_output_temporary": is_output_temporary,
                "hide_from_ui": hide_from_ui,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["prompt"]
            self.prompt = v if type(v) is str else text(v, "prompt")
            v = d.get("durationSeconds")
            self.duration_seconds = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "durationSeconds")
            )
            v = d.get("promptInfluence")
            self.prompt_influence = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "promptInfluence")
            )
            v = d.get("numResults")
            self.num_results = v if v is None or type(v) is int else integer(v, "numResults")
            v = d.get("isOutputTemporary")
            self.is_output_temporary = v if v is None or type(v) is bool else boolean(v, "isOutputTemporary")
            v = d.get("hideFromUi")
            self.hide_from_ui = v if v is None or type(v) is bool else boolean(v, "hideFromUi")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
