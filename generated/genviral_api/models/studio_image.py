from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class StudioImage(Model):
    """A generated image.

    Attributes:
        file_id (None | str): Id of the file.
        output_url (None | str): Where the image is, null if it is not ready.
        preview_url (None | str): Where a preview is.
        credits_used (float | None): What it cost.
        model_id (None | str): The model.
        provider (None | str): Who ran it.
        image_id (None | str): Id of an image that is not ready.
        status (None | str): State of an image that is not ready.
    """

    _fields = {
        "file_id": "file_id",
        "output_url": "output_url",
        "preview_url": "preview_url",
        "credits_used": "credits_used",
        "model_id": "model_id",
        "provider": "provider",
        "image_id": "image_id",
        "status": "status",
    }
    __slots__ = (*_fields,)

    file_id: None | str
    output_url: None | str
    preview_url: None | str
    credits_used: float | None
    model_id: None | str
    provider: None | str
    image_id: None | str
    status: None | str

    def __init__(
        self,
        *,
        file_id: None | str | Null = None,
        output_url: None | str | Null = None,
        preview_url: None | str | Null = None,
        credits_used: float | None | Null = None,
        model_id: None | str | Null = None,
        provider: None | str | Null = None,
        image_id: None | str | Null = None,
        status: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "file_id": file_id,
                "output_url": output_url,
                "preview_url": preview_url,
                "credits_used": credits_used,
                "model_id": model_id,
                "provider": provider,
                "image_id": image_id,
                "status": status,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("file_id")
            self.file_id = v if v is None or type(v) is str else text(v, "file_id")
            v = d.get("output_url")
            self.output_url = v if v is None or type(v) is str else text(v, "output_url")
            v = d.get("preview_url")
            self.preview_url = v if v is None or type(v) is str else text(v, "preview_url")
            v = d.get("credits_used")
            self.credits_used = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "credits_used")
            )
            v = d.get("model_id")
            self.model_id = v if v is None or type(v) is str else text(v, "model_id")
            v = d.get("provider")
            self.provider = v if v is None or type(v) is str else text(v, "provider")
            v = d.get("image_id")
            self.image_id = v if v is None or type(v) is str else text(v, "image_id")
            v = d.get("status")
            self.status = v if v is None or type(v) is str else text(v, "status")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
