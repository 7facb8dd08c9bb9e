from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class PlainErrorBody(Model):
    """Failure told by an error text alone.

    Attributes:
        error (str): Explanation for people.
    """

    _fields = {
        "error": "error",
    }
    __slots__ = (*_fields,)

    error: str

    def __init__(
        self,
        *,
        error: str,
    ) -> None:
        self._make(
            {
                "error": error,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["error"]
        self.error = v if type(v) is str else text(v, "error")
