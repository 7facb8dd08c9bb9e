from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member
from .._model import Model

if TYPE_CHECKING:
    from .assistant_decision import AssistantDecision


class ActOnAssistantActionRequest(Model):
    """A decision about an action.

    Attributes:
        decision (AssistantDecision | None): A decision about an action.
    """

    _fields = {
        "decision": "decision",
    }
    __slots__ = (*_fields,)

    decision: AssistantDecision | None

    def __init__(
        self,
        *,
        decision: AssistantDecision | None = None,
    ) -> None:
        self._make(
            {
                "decision": decision,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("decision")
            self.decision = None if v is None else member(v, "decision")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
