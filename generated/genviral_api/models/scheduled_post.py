from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, from_iso, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .post_status import PostStatus


class ScheduledPost(Model):
    """A post that was taken on.

    Attributes:
        id (str): Unique id of the post.
        status (PostStatus | str): State of the post, `pending` or `scheduled` for a new one.
        scheduled_at (datetime.datetime | None): When it is to be published.
        warnings (list[PostWarning] | None): What may keep it from being published.
        duplicate (bool | None): True if an earlier request with this `external_id` made the post.
        external_id (None | str): The idempotency key of the request.
    """

    _fields = {
        "id": "id",
        "status": "status",
        "scheduled_at": "scheduled_at",
        "warnings": "warnings",
        "duplicate": "duplicate",
        "external_id": "external_id",
    }
    __slots__ = (*_fields,)
    _nested = {
        "warnings": True,
    }
    _nullable = frozenset(
        {
            "scheduled_at",
        }
    )
    _key = "id"

    id: str
    status: PostStatus | str
    scheduled_at: datetime.datetime | None
    warnings: list[PostWarning] | None
    duplicate: bool | None
    external_id: None | str

    def __init__(
        self,
        *,
        id: str,
        status: PostStatus | str,
        scheduled_at: datetime.datetime | None,
        warnings: list[PostWarning] | None = None,
        duplicate: bool | None = None,
        external_id: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "status": status,
                "scheduled_at": scheduled_at,
                "warnings": warnings,
                "duplicate": duplicate,
                "external_id": external_id,
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
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["scheduled_at"]
            try:
                self.scheduled_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.scheduled_at = None if v is None else timestamp(v, "scheduled_at")
            v = d.get("warnings")
            self.warnings = (
                None if v is None else [PostWarning._read(i) for i in v] if type(v) is list else array(v, "warnings")
            )
            v = d.get("duplicate")
            self.duplicate = v if v is None or type(v) is bool else boolean(v, "duplicate")
            v = d.get("external_id")
            self.external_id = v if v is None or type(v) is str else text(v, "external_id")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .post_warning import PostWarning  # noqa: E402
