from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .key_scope import KeyScope


class AccountList(Model):
    """The active accounts in the scope of a key.

    Attributes:
        workspace_id (None | str): Id of the workspace, null for a personal key.
        accounts (list[Account]): The accounts.
        scope (KeyScope | str | None): What the key reaches.
        owner_user_id (None | str): Id of the person whose key it is.
    """

    _fields = {
        "workspace_id": "workspace_id",
        "accounts": "accounts",
        "scope": "scope",
        "owner_user_id": "owner_user_id",
    }
    __slots__ = (*_fields,)
    _nested = {
        "accounts": False,
    }
    _nullable = frozenset(
        {
            "workspace_id",
        }
    )

    workspace_id: None | str
    accounts: list[Account]
    scope: KeyScope | str | None
    owner_user_id: None | str

    def __init__(
        self,
        *,
        workspace_id: None | str,
        accounts: list[Account],
        scope: KeyScope | str | None = None,
        owner_user_id: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "workspace_id": workspace_id,
                "accounts": accounts,
                "scope": scope,
                "owner_user_id": owner_user_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["workspace_id"]
            self.workspace_id = v if v is None or type(v) is str else text(v, "workspace_id")
            v = d["accounts"]
            self.accounts = [Account._read(i) for i in v] if type(v) is list else array(v, "accounts")
            v = d.get("scope")
            self.scope = v if v is None or type(v) is str else text(v, "scope")
            v = d.get("owner_user_id")
            self.owner_user_id = v if v is None or type(v) is str else text(v, "owner_user_id")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .account import Account  # noqa: E402
