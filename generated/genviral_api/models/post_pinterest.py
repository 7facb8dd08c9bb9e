from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class PostPinterest(Model):
    """Settings of Pinterest, as they were sent.

    Attributes:
        board_id (None | str): Id of the board.
        title (None | str): Title.
        link (None | str): Where the pin leads.
        tags (list[str] | None): Tags.
    """

    _fields = {
        "board_id": "board_id",
        "title": "title",
        "link": "link",
        "tags": "tags",
    }
    __slots__ = (*_fields,)

    board_id: None | str
    title: None | str
    link: None | str
    tags: list[str] | None

    def __init__(
        self,
        *,
        board_id: None | str | Null = None,
        title: None | str | Null = None,
        link: None | str | Null = None,
        tags: list[str] | None | Null = None,
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
