from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model

if TYPE_CHECKING:
    pass


class ShortsDataTranscription(Model):
    """The transcript, in older responses; its form is not documented."""

    _fields = {}
    __slots__ = (*_fields,)
    _is_map = True

    def __init__(
        self,
        *,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make({}, additional_properties)

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
