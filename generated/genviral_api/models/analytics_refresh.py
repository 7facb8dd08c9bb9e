from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, from_iso, number, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .analytics_refresh_status import AnalyticsRefreshStatus


class AnalyticsRefresh(Model):
    """A refresh of the numbers of a tracked account.

    Attributes:
        id (str): Unique id of the refresh.
        target_id (str): Id of the tracked account.
        status (AnalyticsRefreshStatus | str): State of the refresh.
        workspace_id (None | str): Id of the workspace, null for a personal key.
        free_refresh_used (bool | None): Whether it used the free refresh of the day.
        credits_used (float | None): What it cost.
        started_at (datetime.datetime | None): When it started.
        completed_at (datetime.datetime | None): When it ended.
        error (None | str): What went wrong.
    """

    _fields = {
        "id": "id",
        "target_id": "target_id",
        "status": "status",
        "workspace_id": "workspace_id",
        "free_refresh_used": "free_refresh_used",
        "credits_used": "credits_used",
        "started_at": "started_at",
        "completed_at": "completed_at",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    target_id: str
    status: AnalyticsRefreshStatus | str
    workspace_id: None | str
    free_refresh_used: bool | None
    credits_used: float | None
    started_at: datetime.datetime | None
    completed_at: datetime.datetime | None
    error: None | str

    def __init__(
        self,
        *,
        id: str,
        target_id: str,
        status: AnalyticsRefreshStatus | str,
        workspace_id: None | str | Null = None,
        free_refresh_used: bool | None = None,
        credits_used: float | None | Null = None,
        started_at: datetime.datetime | None | Null = None,
        completed_at: datetime.datetime | None | Null = None,
        error: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "target_id": target_id,
                "status": status,
                "workspace_id": workspace_id,
                "free_refresh_used": free_refresh_used,
                "credits_used": credits_used,
                "started_at": started_at,
                "completed_at": completed_at,
                "error": error,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["target_id"]
            self.target_id = v if type(v) is str else text(v, "target_id")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d.get("workspace_id")
            self.workspace_id = v if v is None or type(v) is str else text(v, "workspace_id")
            v = d.get("free_refresh_used")
            self.free_refresh_used = v if v is None or type(v) is bool else boolean(v, "free_refresh_used")
            v = d.get("credits_used")
            self.credits_used = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "credits_used")
            )
            v = d.get("started_at")
            try:
                self.started_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.started_at = None if v is None else timestamp(v, "started_at")
            v = d.get("completed_at")
            try:
                self.completed_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.completed_at = None if v is None else timestamp(v, "completed_at")
            v = d.get("error")
            self.error = v if v is None or type(v) is str else text(v, "error")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
