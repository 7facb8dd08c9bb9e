from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreatePackRequest(Model):
    """A new pack.

    Attributes:
        name (str): Name, 1 to 120 characters.
        is_public (bool | None): Whether everybody can use it. False when omitted.
    """

    _fields = {
        "name": "name",
        "is_public": "is_public",
    }
    __slots__ = (*_fields,)

    name: str
    is_public: bool | None

    def __init__(
        self,
        *,
        name: str,
        is_public: bool | None = None,
    ) -> None:
        self._make(
            {
                "name": name,
                "is_public": is_public,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["name"]
        self.name = v if type(v) is str else text(v, "name")
        v = d.get("is_public")
        self.is_public = v if v is None or type(v) is bool else boolean(v, "is_public")
