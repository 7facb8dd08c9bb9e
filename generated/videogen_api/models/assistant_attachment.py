from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class AssistantAttachment(Model):
    """A file that goes with a message.

    Attributes:
        display_name (str): Name to show to people.
        file_id (None | str): Id of the file.
    """

    _fields = {
        "display_name": "displayName",
        "file_id": "fileId",
    }
    __slots__ = (*_fields,)

    display_name: str
    file_id: None | str

    def __init__(
        self,
        *,
        display_name: str,
        file_id: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "display_name": display_name,
                "file_id": file_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["displayName"]
            self.display_name = v if type(v) is str else text(v, "displayName")
            v = d.get("fileId")
            self.file_id = v if v is None or type(v) is str else text(v, "fileId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
