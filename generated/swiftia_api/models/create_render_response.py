from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreateRenderResponse(Model):
    """The render that is queued.

    Attributes:
        render_id (str): Id of the render.
    """

    _fields = {
        "render_id": "renderId",
    }
    __slots__ = (*_fields,)

    render_id: str

    def __init__(
        self,
        *,
        render_id: str,
    ) -> None:
        self._make(
            {
                "render_id": render_id,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["renderId"]
        self.render_id = v if type(v) is str else text(v, "renderId")
