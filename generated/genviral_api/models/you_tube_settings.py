from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, member, text
from .._model import Model

if TYPE_CHECKING:
    from .yes_or_no import YesOrNo
    from .you_tube_privacy import YouTubePrivacy


class YouTubeSettings(Model):
    """Settings of YouTube videos.

    Attributes:
        title (str | None): Title, at most 100 characters.
        description (str | None): Description. The caption counts as one as well, at most 5,000 bytes.
        type (YouTubePrivacy | None): Who sees a YouTube video.
        privacy (YouTubePrivacy | None): Who sees a YouTube video.
        tags (list[YouTubeTag] | None): Tags, at most 500 characters together.
        category_id (str | None): Id of the category.
        self_declared_made_for_kids (YesOrNo | None): Yes or no, in words.
        made_for_kids (bool | None): Whether it is made for children: another name of `selfDeclaredMadeForKids`.
        thumbnail (YouTubeThumbnail | None): The thumbnail of a YouTube video.
    """

    _fields = {
        "title": "title",
        "description": "description",
        "type": "type",
        "privacy": "privacy",
        "tags": "tags",
        "category_id": "categoryId",
        "self_declared_made_for_kids": "selfDeclaredMadeForKids",
        "made_for_kids": "madeForKids",
        "thumbnail": "thumbnail",
    }
    __slots__ = (*_fields,)
    _nested = {
        "tags": True,
        "thumbnail": True,
    }
    _is_map = True

    title: str | None
    description: str | None
    type: YouTubePrivacy | None
    privacy: YouTubePrivacy | None
    tags: list[YouTubeTag] | None
    category_id: str | None
    self_declared_made_for_kids: YesOrNo | None
    made_for_kids: bool | None
    thumbnail: YouTubeThumbnail | None

    def __init__(
        self,
        *,
        title: str | None = None,
        description: str | None = None,
        type: YouTubePrivacy | None = None,
        privacy: YouTubePrivacy | None = None,
        tags: list[YouTubeTag] | None = None,
        category_id: str | None = None,
        self_declared_made_for_kids: YesOrNo | None = None,
        made_for_kids: bool | None = None,
        thumbnail: YouTubeThumbnail | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "description": description,
                "type": type,
                "privacy": privacy,
                "tags": tags,
                "category_id": category_id,
                "self_declared_made_for_kids": self_declared_made_for_kids,
                "made_for_kids": made_for_kids,
                "thumbnail": thumbnail,
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
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("type")
            self.type = None if v is None else member(v, "type")
            v = d.get("privacy")
            self.privacy = None if v is None else member(v, "privacy")
            v = d.get("tags")
            self.tags = None if v is None else [YouTubeTag._read(i) for i in v] if type(v) is list else array(v, "tags")
            v = d.get("categoryId")
            self.category_id = v if v is None or type(v) is str else text(v, "categoryId")
            v = d.get("selfDeclaredMadeForKids")
            self.self_declared_made_for_kids = None if v is None else member(v, "selfDeclaredMadeForKids")
            v = d.get("madeForKids")
            self.made_for_kids = v if v is None or type(v) is bool else boolean(v, "madeForKids")
            v = d.get("thumbnail")
            self.thumbnail = None if v is None else YouTubeThumbnail._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .you_tube_tag import YouTubeTag  # noqa: E402
from .you_tube_thumbnail import YouTubeThumbnail  # noqa: E402
