from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, from_iso, number, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .analytics_platform import AnalyticsPlatform


class AnalyticsPost(Model):
    """A published post and how it does.

    Attributes:
        id (str): Unique id of this row, not of the post.
        metrics (AnalyticsMetrics): What people did with a post.
        platform (AnalyticsPlatform | str): Where it was published.
        analytics_id (str | None): The same as `id`.
        platform_post_id (None | str): Id of the post on its platform.
        genviral_post_id (None | str): Id of the post at Genviral, where it is known.
        external_id (None | str): The `external_id` that the post was created with, where it is known.
        published_at (datetime.datetime | None): When it was published.
        caption (None | str): Text of the post.
        permalink (None | str): Where it can be seen.
        thumbnail_url (None | str): Where a thumbnail is.
        duration_seconds (float | None): Duration of the video in seconds.
        engagement_rate (float | None): Engagement, in percent.
        account_identifier (None | str): Name of the account on its platform.
        account_display_name (None | str): Name of the account, as people see it.
        account_avatar_url (None | str): Where a picture of the account is.
    """

    _fields = {
        "id": "id",
        "metrics": "metrics",
        "platform": "platform",
        "analytics_id": "analyticsId",
        "platform_post_id": "platformPostId",
        "genviral_post_id": "genviralPostId",
        "external_id": "externalId",
        "published_at": "publishedAt",
        "caption": "caption",
        "permalink": "permalink",
        "thumbnail_url": "thumbnailUrl",
        "duration_seconds": "durationSeconds",
        "engagement_rate": "engagementRate",
        "account_identifier": "accountIdentifier",
        "account_display_name": "accountDisplayName",
        "account_avatar_url": "accountAvatarUrl",
    }
    __slots__ = (*_fields,)
    _nested = {
        "metrics": False,
    }
    _key = "id"

    id: str
    metrics: AnalyticsMetrics
    platform: AnalyticsPlatform | str
    analytics_id: str | None
    platform_post_id: None | str
    genviral_post_id: None | str
    external_id: None | str
    published_at: datetime.datetime | None
    caption: None | str
    permalink: None | str
    thumbnail_url: None | str
    duration_seconds: float | None
    engagement_rate: float | None
    account_identifier: None | str
    account_display_name: None | str
    account_avatar_url: None | str

    def __init__(
        self,
        *,
        id: str,
        metrics: AnalyticsMetrics,
        platform: AnalyticsPlatform | str,
        analytics_id: str | None = None,
        platform_post_id: None | str | Null = None,
        genviral_post_id: None | str | Null = None,
        external_id: None | str | Null = None,
        published_at: datetime.datetime | None | Null = None,
        caption: None | str | Null = None,
        permalink: None | str | Null = None,
        thumbnail_url: None | str | Null = None,
        duration_seconds: float | None | Null = None,
        engagement_rate: float | None | Null = None,
        account_identifier: None | str | Null = None,
        account_display_name: None | str | Null = None,
        account_avatar_url: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "metrics": metrics,
                "platform": platform,
                "analytics_id": analytics_id,
                "platform_post_id": platform_post_id,
                "genviral_post_id": genviral_post_id,
                "external_id": external_id,
                "published_at": published_at,
                "caption": caption,
                "permalink": permalink,
                "thumbnail_url": thumbnail_url,
                "duration_seconds": duration_seconds,
                "engagement_rate": engagement_rate,
                "account_identifier": account_identifier,
                "account_display_name": account_display_name,
                "account_avatar_url": account_avatar_url,
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
            self.metrics = AnalyticsMetrics._read(d["metrics"])
            v = d["platform"]
            self.platform = v if type(v) is str else text(v, "platform")
            v = d.get("analyticsId")
            self.analytics_id = v if v is None or type(v) is str else text(v, "analyticsId")
            v = d.get("platformPostId")
            self.platform_post_id = v if v is None or type(v) is str else text(v, "platformPostId")
            v = d.get("genviralPostId")
            self.genviral_post_id = v if v is None or type(v) is str else text(v, "genviralPostId")
            v = d.get("externalId")
            self.external_id = v if v is None or type(v) is str else text(v, "externalId")
            v = d.get("publishedAt")
            try:
                self.published_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.published_at = None if v is None else timestamp(v, "publishedAt")
            v = d.get("caption")
            self.caption = v if v is None or type(v) is str else text(v, "caption")
            v = d.get("permalink")
            self.permalink = v if v is None or type(v) is str else text(v, "permalink")
            v = d.get("thumbnailUrl")
            self.thumbnail_url = v if v is None or type(v) is str else text(v, "thumbnailUrl")
            v = d.get("durationSeconds")
            self.duration_seconds = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "durationSeconds")
            )
            v = d.get("engagementRate")
            self.engagement_rate = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "engagementRate")
            )
            v = d.get("accountIdentifier")
            self.account_identifier = v if v is None or type(v) is str else text(v, "accountIdentifier")
            v = d.get("accountDisplayName")
            self.account_display_name = v if v is None or type(v) is str else text(v, "accountDisplayName")
            v = d.get("accountAvatarUrl")
            self.account_avatar_url = v if v is None or type(v) is str else text(v, "accountAvatarUrl")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_metrics import AnalyticsMetrics  # noqa: E402
