from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["scope"]
            self.scope = v if type(v) is str else text(v, "scope")
            v = d["workspace_id"]
            self.workspace_id = v if v is None or type(v) is str else text(v, "workspace_id")
            self.subscription = Subscription._read(d["subscription"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .subscription import Subscription  # noqa: E402
