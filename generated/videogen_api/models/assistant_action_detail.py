from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class AssistantActionDetail(Model):
    """What an action would do and cost.

    Attributes:
        summary (None | str): What it would do.
        credits_remaining (int | None): Credits that the team has.
        estimated_credits (int | None): Credits that it would probably take.
    """

    _fields = {
        "summary": "summary",
        "credits_remaining": "creditsRemaining",
        "estimated_credits": "estimatedCredits",
    }
    __slots__ = (*_fields,)

    summary: None | str
    credits_remaining: int | None
    estimated_credits: int | None

    def __init__(
        self,
        *,
        summary: None | str | Null = None,
        credits_remaining: int | None | Null = None,
        estimated_credits: int | None | Null = None,
    ) -> None:
        self._make(
            {
                "summary": summary,
                "credits_remaining": credits_remaining,
                "estimated_credits": estimated_credits,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("summary")
            self.summary = v if v is None or type(v) is str else text(v, "summary")
            v = d.get("creditsRemaining")
            self.credits_remaining = v if v is None or type(v) is int else integer(v, "creditsRemaining")
            v = d.get("estimatedCredits")
            self.estimated_credits = v if v is None or type(v) is int else integer(v, "estimatedCredits")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
