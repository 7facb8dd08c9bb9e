from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["targets"]
            self.targets = [AnalyticsTarget._read(i) for i in v] if type(v) is list else array(v, "targets")
            v = d.get("workspace_id")
            self.workspace_id = v if v is None or type(v) is str else text(v, "workspace_id")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_target import AnalyticsTarget  # noqa: E402
