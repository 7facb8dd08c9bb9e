from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import member
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d.get("decision")
        self.decision = None if v is None else member(v, "decision")
