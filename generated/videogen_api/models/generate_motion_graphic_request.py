from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class GenerateMotionGraphicRequest(Model):
    """A motion graphic to make.

    Attributes:
        prompt (str): What it shows.
        file_ids (list[str] | None): Ids of files to use, at most 8.
        entity_ids (list[str] | None): Ids of entities to show.
        duration_seconds (int | None): Length in seconds. Null or left out, the model decides.
        aspect_ratio (AspectRatio | None): Shape of a picture, as a ratio and not in pixels.
        transparent_background (bool | None): Make WebM with a transparent background; if false, MP4. The server's
            default is true.
        sub_tool_modes (SubToolModes | None): Which other tools a motion graphic may use.
        num_results (int | None): How many results to make. The server's default is 1.
        is_output_temporary (bool | None): Keep the output for at least 24 hours only. The server's default is false.
        hide_from_ui (bool | None): Do not show it in the web app. The server's default is false.
    """

    _fields = {
        "prompt": "prompt",
        "file_ids": "fileIds",
        "entity_ids": "entityIds",
        "duration_seconds": "durationSeconds",
        "aspect_ratio": "aspectRatio",
        "transparent_background": "transparentBackground",
        "sub_tool_modes": "subToolModes",
        "num_results": "numResults",
        "is_output_temporary": "isOutputTemporary",
        "hide_from_ui": "hideFromUi",
    }
    __slots__ = (*_fields,)
    _nested = {
        "aspectRatio": True,
        "subToolModes": True,
    }

    prompt: str
    file_ids: list[str] | None
    entity_ids: list[str] | None
    duration_seconds: int | None
    aspect_ratio: AspectRatio | None
    transparent_background: bool | None
    sub_tool_modes: SubToolModes | None
    num_results: int | None
    is_output_temporary: bool | None
    hide_from_ui: bool | None

    def __init__(
        self,
        *,
        prompt: str,
        file_ids: list[str] | None = None,
        entity_ids: list[str] | None = None,
        duration_seconds: int | None | Null = None,
        aspect_ratio: AspectRatio | None = None,
        transparent_background: bool | None = None,
        sub_tool_modes: SubToolModes | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> None:
        self._make(
            {
                "prompt": prompt,
                "file_ids": file_ids,
                "entity_ids": entity_ids,
                "duration_seconds": duration_seconds,
                "aspect_ratio": aspect_ratio,
                "transparent_background": transparent_background,
                "sub_tool_modes": sub_tool_modes,
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
            v = d.get("fileIds")
            self.file_ids = (
                None
                if v is None
                else [i if type(i) is str else text(i, "fileIds") for i in v]
                if type(v) is list
                else array(v, "fileIds")
            )
            v = d.get("entityIds")
            self.entity_ids = (
                None
                if v is None
                else [i if type(i) is str else text(i, "entityIds") for i in v]
                if type(v) is list
                else array(v, "entityIds")
            )
            v = d.get("durationSeconds")
            self.duration_seconds = v if v is None or type(v) is int else integer(v, "durationSeconds")
            v = d.get("aspectRatio")
            self.aspect_ratio = None if v is None else AspectRatio._read(v)
            v = d.get("transparentBackground")
            self.transparent_background = v if v is None or type(v) is bool else boolean(v, "transparentBackground")
            v = d.get("subToolModes")
            self.sub_tool_modes = None if v is None else SubToolModes._read(v)
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


from .aspect_ratio import AspectRatio  # noqa: E402
from .sub_tool_modes import SubToolModes  # noqa: E402
