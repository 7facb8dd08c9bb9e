from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, integer, member, text
from .._model import Model

if TYPE_CHECKING:
    from .model_quality import ModelQuality


class PromptToVideoClipRequest(Model):
    """A clip to make in a project of its own.

    Attributes:
        prompt (str): What happens.
        image_file_ids (list[str] | None): Ids of images to follow, at most 4.
        duration_seconds (int | None): Length in seconds. The server's default is 10.
        aspect_ratio (AspectRatio | None): Shape of a picture, as a ratio and not in pixels.
        quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every operation
            takes every quality.
        is_output_temporary (bool | None): Keep the output for at least 24 hours only. The server's default is false.
        hide_from_ui (bool | None): Do not show it in the web app. The server's default is false.
        auto_export (bool | None): Render an MP4 file as well; the run goes on until it is there. The server's default
            is false.
        export_options (ExportProjectRequest | None): How to render a project.
    """

    _fields = {
        "prompt": "prompt",
        "image_file_ids": "imageFileIds",
        "duration_seconds": "durationSeconds",
        "aspect_ratio": "aspectRatio",
        "quality": "quality",
        "is_output_temporary": "isOutputTemporary",
        "hide_from_ui": "hideFromUi",
        "auto_export": "autoExport",
        "export_options": "exportOptions",
    }
    __slots__ = (*_fields,)
    _nested = {
        "aspectRatio": True,
        "exportOptions": True,
    }

    prompt: str
    image_file_ids: list[str] | None
    duration_seconds: int | None
    aspect_ratio: AspectRatio | None
    quality: ModelQuality | None
    is_output_temporary: bool | None
    hide_from_ui: bool | None
    auto_export: bool | None
    export_options: ExportProjectRequest | None

    def __init__(
        self,
        *,
        prompt: str,
        image_file_ids: list[str] | None = None,
        duration_seconds: int | None = None,
        aspect_ratio: AspectRatio | None = None,
        quality: ModelQuality | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | None = None,
    ) -> None:
        self._make(
            {
                "prompt": prompt,
                "image_file_ids": image_file_ids,
                "duration_seconds": duration_seconds,
                "aspect_ratio": aspect_ratio,
                "quality": quality,
                "is_output_temporary": is_output_temporary,
                "hide_from_ui": hide_from_ui,
                "auto_export": auto_export,
                "export_options": export_options,
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
            v = d.get("imageFileIds")
            self.image_file_ids = (
                None
                if v is None
                else [i if type(i) is str else text(i, "imageFileIds") for i in v]
                if type(v) is list
                else array(v, "imageFileIds")
            )
            v = d.get("durationSeconds")
            self.duration_seconds = v if v is None or type(v) is int else integer(v, "durationSeconds")
            v = d.get("aspectRatio")
            self.aspect_ratio = None if v is None else AspectRatio._read(v)
            v = d.get("quality")
            self.quality = None if v is None else member(v, "quality")
            v = d.get("isOutputTemporary")
            self.is_output_temporary = v if v is None or type(v) is bool else boolean(v, "isOutputTemporary")
            v = d.get("hideFromUi")
            self.hide_from_ui = v if v is None or type(v) is bool else boolean(v, "hideFromUi")
            v = d.get("autoExport")
            self.auto_export = v if v is None or type(v) is bool else boolean(v, "autoExport")
            v = d.get("exportOptions")
            self.export_options = None if v is None else ExportProjectRequest._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .aspect_ratio import AspectRatio  # noqa: E402
from .export_project_request import ExportProjectRequest  # noqa: E402
