from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .pack_image_status import PackImageStatus


class PackImageMetadata(Model):
    """What is in an image, found some time after it was added.

    Attributes:
        status (PackImageStatus | str): Whether the rest is there.
        description (None | str): What is in it.
        keywords (list[str] | None): Words for it.
        model (None | str): What found them.
        generated_at (datetime.datetime | None): When they were found.
        error (None | str): Why they were not.
    """

    _fields = {
        "status": "status",
        "description": "description",
        "keywords": "keywords",
        "model": "model",
        "generated_at": "generated_at",
        "error": "error",
    }
    __slots__ = (*_fields,)

    status: PackImageStatus | str
    description: None | str
    keywords: list[str] | None
    model: None | str
    generated_at: datetime.datetime | None
    error: None | str

    def __init__(
        self,
        *,
        status: PackImageStatus | str,
        description: None | str | Null = None,
        keywords: list[str] | None = None,
        model: None | str | Null = None,
        generated_at: datetime.datetime | None | Null = None,
        error: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "status": status,
                "description": description,
                "keywords": keywords,
                "model": model,
                "generated_at": generated_at,
                "error": error,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("keywords")
            self.keywords = (
                None
                if v is None
                else [i if type(i) is str else text(i, "keywords") for i in v]
                if type(v) is list
                else array(v, "keywords")
            )
            v = d.get("model")
            self.model = v if v is None or type(v) is str else text(v, "model")
            v = d.get("generated_at")
            try:
                self.generated_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.generated_at = None if v is None else timestamp(v, "generated_at")
            v = d.get("error")
            self.error = v if v is None or type(v) is str else text(v, "error")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
