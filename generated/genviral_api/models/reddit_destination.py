from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._model import Model

if TYPE_CHECKING:
    pass


class RedditDestination(Model):
    """One of the subreddits to post to.

    Attributes:
        value (RedditSubmission): What goes to one subreddit.
    """

    _fields = {
        "value": "value",
    }
    __slots__ = (*_fields,)
    _nested = {
        "value": False,
    }
    _is_map = True

    value: RedditSubmission

    def __init__(
        self,
        *,
        value: RedditSubmission,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "value": value,
            },
            additional_properties,
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        self.value = RedditSubmission.from_dict(d["value"])


from .reddit_submission import RedditSubmission  # noqa: E402
