from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._decoding import uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID


class SlideConfigPackAssignments(Model):
    """Which pack the image of an `image_pack` slide comes from."""

    _fields = {}
    __slots__ = (*_fields, "additional_properties")
    _is_map = True

    additional_properties: Mapping[str, UUID]

    def __init__(
        self,
        *,
        additional_properties: Mapping[str, UUID] | None = None,
    ) -> None:
        self._make({}, additional_properties)

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        known = self._fields.values()
        self.additional_properties = {k: uuid(v, k) for k, v in d.items() if k not in known}
