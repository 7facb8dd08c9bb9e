from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, integer, member, text
from .._model import Model

if TYPE_CHECKING:
    from .model_quality import ModelQuality
    from .watermark_mode import WatermarkMode


class GenerateImageRequest(Model):
    """An image to make.

    Attributes:
        prompt (str): What it shows.
        image_file_ids (list[str] | None): Ids of images to start from, at most 4.
        entity_ids (list[str] | None): Ids of entities to show.
        aspect_ratio (AspectRatio | None): Shape of a picture, as a ratio and not in pixels.
        quality (ModelQuality | None): Quality of the model. Left out, it is the account's default; not every operation
            takes every quality.
        content_policy_config (ContentPolicyConfig | None): What to do about prompts that the content policy refuses.
        watermark_mode (WatermarkMode | None): Watermark of the output. The server's default is AUTO; NONE needs a Pro
            plan.
        num_results (int | None): How many results to make. The server's default is 1.
        is_output_temporary (bool | None): Keep the output for at least 24 hours only. The server's default is false.
        hide_from_ui (bool | None): Do not show it in the web app. The server's default is false.
    """

    _fields = {
        "prompt": "prompt",
        "image_file_ids": "imageFileIds",
        "entity_ids": "entityIds",
        "aspect_ratio": "aspectRatio",
        "quality": "quality",
        "content_policy_config": "contentPolicyConfig",
        "watermark_mode": "watermarkMode",
        "num_results": "numResults",
        "is_output_temporary": "isOutputTemporary",
        "hide_from_ui": "hideFromUi",
    }
    __slots__ = (*_fields,)
    _nested = {
        "aspectRatio": True,
        "contentPolicyConfig": True,
    }

    prompt: str
    image_file_ids: list[str] | None
    entity_ids: list[str] | None
    aspect_ratio: AspectRatio | None
    quality: ModelQuality | None
    content_policy_config: ContentPolicyConfig | None
    watermark_mode: WatermarkMode | None
    num_results: int | None
    is_output_temporary: bool | None
    hide_from_ui: bool | None

    def __init__(
        self,
        *,
        prompt: str,
        image_file_ids: list[str] | None = None,
        entity_ids: list[str] | None = None,
        aspect_ratio: AspectRatio | None = None,
        quality: ModelQuality | None = None,
        content_policy_config: ContentPolicyConfig | None = None,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> None:
        self._make(
            {
                "prompt": prompt,
                "image_file_ids": image_file_ids,
                "entity_ids": entity_ids,
                "aspect_ratio": aspect_ratio,
                "quality": quality,
                "content_policy_config": content_policy_config,
                "watermark_mode": watermark_mode,
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
            v = d.get("imageFileIds")
            self.image_file_ids = (
                None
                if v is None
                else [i if type(i) is str else text(i, "imageFileIds") for i in v]
                if type(v) is list
                else array(v, "imageFileIds")
            )
            v = d.get("entityIds")
            self.entity_ids = (
                None
                if v is None
                else [i if type(i) is str else text(i, "entityIds") for i in v]
                if type(v) is list
                else array(v, "entityIds")
            )
            v = d.get("aspectRatio")
            self.aspect_ratio = None if v is None else AspectRatio._read(v)
            v = d.get("quality")
            self.quality = None if v is None else member(v, "quality")
            v = d.get("contentPolicyConfig")
            self.content_policy_config = None if v is None else ContentPolicyConfig._read(v)
            v = d.get("watermarkMode")
            self.watermark_mode = None if v is None else member(v, "watermarkMode")
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
from .content_policy_config import ContentPolicyConfig  # noqa: E402
