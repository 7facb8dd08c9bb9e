from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class PostTikTok(Model):
    """Settings of TikTok, as they were sent.

    Attributes:
        title (None | str): Title.
        description (None | str): Description.
        post_mode (None | str): Published (`DIRECT_POST`) or put into the drafts (`MEDIA_UPLOAD`).
        privacy_level (None | str): Who sees it.
    """

    _fields = {
        "title": "title",
        "description": "description",
        "post_mode": "post_mode",
        "privacy_level": "privacy_level",
    }
    __slots__ = (*_fields,)

    title: None | str
    description: None | str
    post_mode: None | str
    privacy_level: None | str

    def __init__(
        self,
        *,
        title: None | str | Null = None,
        description: None | str | Null = None,
        post_mode: None | str | Null = None,
        privacy_level: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "description": description,
                "post_mode": post_mode,
                "privacy_level": privacy_level,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("post_mode")
            self.post_mode = v if v is None or type(v) is str else text(v, "post_mode")
            v = d.get("privacy_level")
            self.privacy_level = v if v is None or type(v) is str else text(v, "privacy_level")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
