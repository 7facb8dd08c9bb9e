from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean
from .._model import Model

if TYPE_CHECKING:
    pass


class InfluencerList(Model):
    """The newest influencers.

    Attributes:
        influencers (list[Influencer]): The influencers.
        has_more (bool): Whether there are more, which cannot be listed.
    """

    _fields = {
        "influencers": "influencers",
        "has_more": "has_more",
    }
    __slots__ = (*_fields,)
    _nested = {
        "influencers": False,
    }

    influencers: list[Influencer]
    has_more: bool

    def __init__(
        self,
        *,
        influencers: list[Influencer],
        has_more: bool,
    ) -> None:
        self._make(
            {
                "influencers": influencers,
                "has_more": has_more,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["influencers"]
            self.influencers = [Influencer._read(i) for i in v] if type(v) is list else array(v, "influencers")
            v = d["has_more"]
            self.has_more = v if type(v) is bool else boolean(v, "has_more")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .influencer import Influencer  # noqa: E402
