from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class RedditFlair(Model):
    """A flair of a subreddit.

    Attributes:
        id (str): Id of the flair.
        name (str): Name of the flair.
    """

    _fields = {
        "id": "id",
        "name": "name",
    }
    __slots__ = (*_fields,)
    _key = "id"
    _is_map = True

    id: str
    name: str

    def __init__(
        self,
        *,
        id: str,
        name: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "name": name,
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
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
