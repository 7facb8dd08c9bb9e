from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class RetriedPostsErrors(Model):
    """Why not, by post id."""

    _fields = {}
    __slots__ = (*_fields, "additional_properties")
    _is_map = True

    additional_properties: Mapping[str, str]

    def __init__(
        self,
        *,
        additional_properties: Mapping[str, str] | None = None,
    ) -> None:
        self._make({}, additional_properties)

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        known = self._fields.values()
        self.additional_properties = {k: v if type(v) is str else text(v, k) for k, v in d.items() if k not in known}
