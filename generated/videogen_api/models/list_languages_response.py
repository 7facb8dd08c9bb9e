from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array
from .._model import Model

if TYPE_CHECKING:
    pass


class ListLanguagesResponse(Model):
    """Every language.

    Attributes:
        languages (list[Language]): The languages.
    """

    _fields = {
        "languages": "languages",
    }
    __slots__ = (*_fields,)
    _nested = {
        "languages": False,
    }

    languages: list[Language]

    def __init__(
        self,
        *,
        languages: list[Language],
    ) -> None:
        self._make(
            {
                "languages": languages,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["languages"]
        self.languages = [Language.from_dict(i) for i in v] if type(v) is list else array(v, "languages")


from .language import Language  # noqa: E402
