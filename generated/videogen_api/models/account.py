from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class Account(Model):
    """The account behind an API key.

    Attributes:
        api_key_id (str): Id of the key, not the key itself.
        api_key_nickname (str): Name of the key.
        email (str): Address of the key's owner.
        display_name (None | str): Name of the key's owner.
        team_id (str): Team that the key acts for.
    """

    _fields = {
        "api_key_id": "apiKeyId",
        "api_key_nickname": "apiKeyNickname",
        "email": "email",
        "display_name": "displayName",
        "team_id": "teamId",
    }
    __slots__ = (*_fields,)
    _nullable = frozenset(
        {
            "display_name",
        }
    )

    api_key_id: str
    api_key_nickname: str
    email: str
    display_name: None | str
    team_id: str

    def __init__(
        self,
        *,
        api_key_id: str,
        api_key_nickname: str,
        email: str,
        display_name: None | str,
        team_id: str,
    ) -> None:
        self._make(
            {
                "api_key_id": api_key_id,
                "api_key_nickname": api_key_nickname,
                "email": email,
                "display_name": display_name,
                "team_id": team_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["apiKeyId"]
            self.api_key_id = v if type(v) is str else text(v, "apiKeyId")
            v = d["apiKeyNickname"]
            self.api_key_nickname = v if type(v) is str else text(v, "apiKeyNickname")
            v = d["email"]
            self.email = v if type(v) is str else text(v, "email")
            v = d["displayName"]
            self.display_name = v if v is None or type(v) is str else text(v, "displayName")
            v = d["teamId"]
            self.team_id = v if type(v) is str else text(v, "teamId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
