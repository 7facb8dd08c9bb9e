from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.value = RedditSubmission._read(d["value"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .reddit_submission import RedditSubmission  # noqa: E402
