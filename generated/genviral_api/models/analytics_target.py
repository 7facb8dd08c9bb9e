from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, from_iso, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .analytics_platform import AnalyticsPlatform


class AnalyticsTarget(Model):
    """An account that is tracked.

    Attributes:
        id (str): Unique id of the tracked account.
        platform (AnalyticsPlatform | str): Where the account lives.
        identifier (str): Name of the account, such as `@brand`.
        target_id (str | None): The same as `id`.
        normalized_identifier (None | str): The name in the form that is compared.
        display_name (None | str): Name, as people see it.
        user_id (None | str): Id of the person who tracks it.
        workspace_id (None | str): Id of the workspace, null for a personal key.
        free_refresh_available (bool | None): Whether the free refresh of the day is left.
        last_refreshed_at (datetime.datetime | None): When it was last refreshed.
        metadata (AnalyticsTargetMetadata | None): Facts about it.
    """

    _fields = {
        "id": "id",
        "platform": "platform",
        "identifier": "identifier",
        "target_id": "target_id",
        "normalized_identifier": "normalized_identifier",
        "display_name": "display_name",
        "user_id": "user_id",
        "workspace_id": "workspace_id",
        "free_refresh_available": "free_refresh_available",
        "last_refreshed_at": "last_refreshed_at",
        "metadata": "metadata",
    }
    __slots__ = (*_fields,)
    _nested = {
        "metadata": True,
    }
    _key = "id"
    _is_map = True

    id: str
    platform: AnalyticsPlatform | str
    identifier: str
    target_id: str | None
    normalized_identifier: None | str
    display_name: None | str
    user_id: None | str
    workspace_id: None | str
    free_refresh_available: bool | None
    last_refreshed_at: datetime.datetime | None
    metadata: AnalyticsTargetMetadata | None

    def __init__(
        self,
        *,
        id: str,
        platform: AnalyticsPlatform | str,
        identifier: str,
        target_id: str | None = None,
        normalized_identifier: None | str | Null = None,
        display_name: None | str | Null = None,
        user_id: None | str | Null = None,
        workspace_id: None | str | Null = None,
        free_refresh_available: bool | None = None,
        last_refreshed_at: datetime.datetime | None | Null = None,
        metadata: AnalyticsTargetMetadata | None | Null = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "platform": platform,
                "identifier": identifier,
                "target_id": target_id,
                "normalized_identifier": normalized_identifier,
                "display_name": display_name,
                "user_id": user_id,
                "workspace_id": workspace_id,
                "free_refresh_available": free_refresh_available,
                "last_refreshed_at": last_refreshed_at,
                "metadata": metadata,
            },
            additional_properties,
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
            v = d["platform"]
            self.platform = v if type(v) is str else text(v, "platform")
            v = d["identifier"]
            self.identifier = v if type(v) is str else text(v, "identifier")
            v = d.get("target_id")
            self.target_id = v if v is None or type(v) is str else text(v, "target_id")
            v = d.get("normalized_identifier")
            self.normalized_identifier = v if v is None or type(v) is str else text(v, "normalized_identifier")
            v = d.get("display_name")
            self.display_name = v if v is None or type(v) is str else text(v, "display_name")
            v = d.get("user_id")
            self.user_id = v if v is None or type(v) is str else text(v, "user_id")
            v = d.get("workspace_id")
            self.workspace_id = v if v is None or type(v) is str else text(v, "workspace_id")
            v = d.get("free_refresh_available")
            self.free_refresh_available = v if v is None or type(v) is bool else boolean(v, "free_refresh_available")
            v = d.get("last_refreshed_at")
            try:
                self.last_refreshed_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.last_refreshed_at = None if v is None else timestamp(v, "last_refreshed_at")
            v = d.get("metadata")
            self.metadata = None if v is None else AnalyticsTargetMetadata._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_target_metadata import AnalyticsTargetMetadata  # noqa: E402
