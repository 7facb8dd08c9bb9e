from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class AnalyticsWorkspace(Model):
    """A workspace, or what is personal, where accounts are tracked.

    Attributes:
        workspace_id (None | str): Id of the workspace, null for what is personal.
        workspace_name (None | str): Name of the workspace.
        total_items (int | None): How many accounts are tracked there.
        is_personal (bool | None): Whether it is what is personal.
    """

    _fields = {
        "workspace_id": "workspaceId",
        "workspace_name": "workspaceName",
        "total_items": "totalItems",
        "is_personal": "isPersonal",
    }
    __slots__ = (*_fields,)
    _nullable = frozenset(
        {
            "workspace_id",
        }
    )

    workspace_id: None | str
    workspace_name: None | str
    total_items: int | None
    is_personal: bool | None

    def __init__(
        self,
        *,
        workspace_id: None | str,
        workspace_name: None | str | Null = None,
        total_items: int | None = None,
        is_personal: bool | None = None,
    ) -> None:
        self._make(
            {
                "workspace_id": workspace_id,
                "workspace_name": workspace_name,
                "total_items": total_items,
                "is_personal": is_personal,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["workspaceId"]
            self.workspace_id = v if v is None or type(v) is str else text(v, "workspaceId")
            v = d.get("workspaceName")
            self.workspace_name = v if v is None or type(v) is str else text(v, "workspaceName")
            v = d.get("totalItems")
            self.total_items = v if v is None or type(v) is int else integer(v, "totalItems")
            v = d.get("isPersonal")
            self.is_personal = v if v is None or type(v) is bool else boolean(v, "isPersonal")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
