from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class PinterestSettings(Model):
    """Settings of Pinterest pins, which need images.

    Attributes:
        board_id (str | None): Id of the board, which a pin needs to be published.
        title (str | None): Title, at most 100 characters.
        link (str | None): Where the pin leads.
        tags (list[str] | None): At most 30, appended to the description, which has at most 800 characters with them.
    """

    _fields = {
        "board_id": "board_id",
        "title": "title",
        "link": "link",
        "tags": "tags",
    }
    __slots__ = (*_fields,)

    board_id: str | None
    title: str | None
    link: str | None
    tags: list[str] | None

    def __init__(
        self,
        *,
        board_id: str | None = None,
        title: str | None = None,
        link: str | None = None,
        tags: list[str] | None = None,
    ) -> None:
        self._make(
            {
                "board_id": board_id,
                "title": title,
                "link": link,
                "tags": tags,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("board_id")
            self.board_id = v if v is None or type(v) is str else text(v, "board_id")
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("link")
            self.link = v if v is None or type(v) is str else text(v, "link")
            v = d.get("tags")
            self.tags = (
                None
                if v is None
                else [i if type(i) is str else text(i, "tags") for i in v]
                if type(v) is list
                else array(v, "tags")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
