from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class DeletedPosts(Model):
    """Which posts are gone and which are not, in the order of the request.

    Attributes:
        deleted_ids (list[str]): Posts that are gone.
        blocked_statuses (list[BlockedPost]): Posts that are published, in part or in full, or canceled.
        skipped (list[str]): Posts that were not there.
        errors (DeletedPostsErrors | None): What went wrong, by post id.
    """

    _fields = {
        "deleted_ids": "deletedIds",
        "blocked_statuses": "blockedStatuses",
        "skipped": "skipped",
        "errors": "errors",
    }
    __slots__ = (*_fields,)
    _nested = {
        "blockedStatuses": False,
        "errors": True,
    }

    deleted_ids: list[str]
    blocked_statuses: list[BlockedPost]
    skipped: list[str]
    errors: DeletedPostsErrors | None

    def __init__(
        self,
        *,
        deleted_ids: list[str],
        blocked_statuses: list[BlockedPost],
        skipped: list[str],
        errors: DeletedPostsErrors | None = None,
    ) -> None:
        self._make(
            {
                "deleted_ids": deleted_ids,
                "blocked_statuses": blocked_statuses,
                "skipped": skipped,
                "errors": errors,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["deletedIds"]
            self.deleted_ids = (
                [i if type(i) is str else text(i, "deletedIds") for i in v]
                if type(v) is list
                else array(v, "deletedIds")
            )
            v = d["blockedStatuses"]
            self.blocked_statuses = (
                [BlockedPost._read(i) for i in v] if type(v) is list else array(v, "blockedStatuses")
            )
            v = d["skipped"]
            self.skipped = (
                [i if type(i) is str else text(i, "skipped") for i in v] if type(v) is list else array(v, "skipped")
            )
            v = d.get("errors")
            self.errors = None if v is None else DeletedPostsErrors._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .blocked_post import BlockedPost  # noqa: E402
from .deleted_posts_errors import DeletedPostsErrors  # noqa: E402
