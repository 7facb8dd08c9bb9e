from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class AnalyticsTargetList(Model):
    """The tracked accounts.

    Attributes:
        targets (list[AnalyticsTarget]): The tracked accounts.
        workspace_id (None | str): Id of the workspace, null for a personal key.
    """

    _fields = {
        "targets": "targets",
        "workspace_id": "workspace_id",
    }
    __slots__ = (*_fields,)
    _nested = {
        "targets": False,
    }

    targets: list[AnalyticsTarget]
    workspace_id: None | str

    def __init__(
        self,
        *,
        targets: list[AnalyticsTarget],
        workspace_id: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "targets": targets,
                "workspace_id": workspace_id,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["targets"]
        self.targets = [AnalyticsTarget.from_dict(i) for i in v] if type(v) is list else array(v, "targets")
        v = d.get("workspace_id")
        self.workspace_id = v if v is None or type(v) is str else text(v, "workspace_id")


from .analytics_target import AnalyticsTarget  # noqa: E402
