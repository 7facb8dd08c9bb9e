from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    from .account_platform import AccountPlatform
    from .account_status import AccountStatus
    from .account_type import AccountType


class Account(Model):
    """A social media account that the key can post to.

    Attributes:
        id (str): Unique id of the account, as posts take it.
        platform (AccountPlatform | str): Where the account lives.
        type (AccountType | str): Who manages the account.
        username (str): Name on the platform.
        display_name (str): Name, as people see it.
        status (AccountStatus | str): State of the account.
        workspace_id (None | str): Id of its workspace, null for an account of a person.
        capabilities (AccountCapabilities | None): What can be posted to an account.
    """

    _fields = {
        "id": "id",
        "platform": "platform",
        "type": "type",
        "username": "username",
        "display_name": "display_name",
        "status": "status",
        "workspace_id": "workspace_id",
        "capabilities": "capabilities",
    }
    __slots__ = (*_fields,)
    _nested = {
        "capabilities": True,
    }
    _nullable = frozenset(
        {
            "workspace_id",
        }
    )
    _key = "id"

    id: str
    platform: AccountPlatform | str
    type: AccountType | str
    username: str
    display_name: str
    status: AccountStatus | str
    workspace_id: None | str
    capabilities: AccountCapabilities | None

    def __init__(
        self,
        *,
        id: str,
        platform: AccountPlatform | str,
        type: AccountType | str,
        username: str,
        display_name: str,
        status: AccountStatus | str,
        workspace_id: None | str,
        capabilities: AccountCapabilities | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "platform": platform,
                "type": type,
                "username": username,
                "display_name": display_name,
                "status": status,
                "workspace_id": workspace_id,
                "capabilities": capabilities,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["platform"]
            self.platform = v if type(v) is str else text(v, "platform")
            v = d["type"]
            self.type = v if type(v) is str else text(v, "type")
            v = d["username"]
            self.username = v if type(v) is str else text(v, "username")
            v = d["display_name"]
            self.display_name = v if type(v) is str else text(v, "display_name")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["workspace_id"]
            self.workspace_id = v if v is None or type(v) is str else text(v, "workspace_id")
            v = d.get("capabilities")
            self.capabilities = None if v is None else AccountCapabilities._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .account_capabilities import AccountCapabilities  # noqa: E402
