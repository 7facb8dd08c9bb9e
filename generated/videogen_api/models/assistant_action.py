from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model

if TYPE_CHECKING:
    from .assistant_action_kind import AssistantActionKind


class AssistantAction(Model):
    """Something that the assistant asks a decision about.

    Attributes:
        action_id (str): Id to act on.
        kind (AssistantActionKind | str): Kind of action. Other values may appear.
        label (str): Text to show to people.
        requires_app (bool): Whether it can be decided in the web app only.
        detail (AssistantActionDetail | None): What an action would do and cost.
    """

    _fields = {
        "action_id": "actionId",
        "kind": "kind",
        "label": "label",
        "requires_app": "requiresApp",
        "detail": "detail",
    }
    __slots__ = (*_fields,)
    _nested = {
        "detail": True,
    }
    _key = "action_id"

    action_id: str
    kind: AssistantActionKind | str
    label: str
    requires_app: bool
    detail: AssistantActionDetail | None

    def __init__(
        self,
        *,
        action_id: str,
        kind: AssistantActionKind | str,
        label: str,
        requires_app: bool,
        detail: AssistantActionDetail | None = None,
    ) -> None:
        self._make(
            {
                "action_id": action_id,
                "kind": kind,
                "label": label,
                "requires_app": requires_app,
                "detail": detail,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["actionId"]
            self.action_id = v if type(v) is str else text(v, "actionId")
            v = d["kind"]
            self.kind = v if type(v) is str else text(v, "kind")
            v = d["label"]
            self.label = v if type(v) is str else text(v, "label")
            v = d["requiresApp"]
            self.requires_app = v if type(v) is bool else boolean(v, "requiresApp")
            v = d.get("detail")
            self.detail = None if v is None else AssistantActionDetail._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .assistant_action_detail import AssistantActionDetail  # noqa: E402
