from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    from .key_scope import KeyScope


class ScopedSubscription(Model):
    """The subscription behind a key, and whose it is.

    Attributes:
        scope (KeyScope | str): What the key reaches.
        workspace_id (None | str): Id of the workspace, null for a personal key.
        subscription (Subscription): A plan, its billing period and its credits.
    """

    _fields = {
        "scope": "scope",
        "workspace_id": "workspace_id",
        "subscription": "subscription",
    }
    __slots__ = (*_fields,)
    _nested = {
        "subscription": False,
    }
    _nullable = frozenset(
        {
            "workspace_id",
        }
    )

    scope: KeyScope | str
    workspace_id: None | str
    subscription: Subscription

    def __init__(
        self,
        *,
        scope: KeyScope | str,
        workspace_id: None | str,
        subscription: Subscription,
    ) -> None:
        self._make(
            {
                "scope": scope,
                "workspace_id": workspace_id,
                "subscription": subscription,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["scope"]
        self.scope = v if type(v) is str else text(v, "scope")
        v = d["workspace_id"]
        self.workspace_id = v if v is None or type(v) is str else text(v, "workspace_id")
        self.subscription = Subscription.from_dict(d["subscription"])


from .subscription import Subscription  # noqa: E402
