from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .account_content_kind import AccountContentKind


class AccountCapabilities(Model):
    """What can be posted to an account.

    Attributes:
        supported_content_kinds (list[AccountContentKind | str] | None): The kinds of post that the account takes.
        caption_limit (int | None): How long a caption may be, in characters.
        media_limits (AccountMediaLimits | None):
        settings_schema (AccountSettingsSchema | None):
    """

    _fields = {
        "supported_content_kinds": "supported_content_kinds",
        "caption_limit": "caption_limit",
        "media_limits": "media_limits",
        "settings_schema": "settings_schema",
    }
    __slots__ = (*_fields,)
    _nested = {
        "media_limits": True,
        "settings_schema": True,
    }

    supported_content_kinds: list[AccountContentKind | str] | None
    caption_limit: int | None
    media_limits: AccountMediaLimits | None
    settings_schema: AccountSettingsSchema | None

    def __init__(
        self,
        *,
        supported_content_kinds: list[AccountContentKind | str] | None = None,
        caption_limit: int | None | Null = None,
        media_limits: AccountMediaLimits | None | Null = None,
        settings_schema: AccountSettingsSchema | None | Null = None,
    ) -> None:
        self._make(
            {
                "supported_content_kinds": supported_content_kinds,
                "caption_limit": caption_limit,
                "media_limits": media_limits,
                "settings_schema": settings_schema,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("supported_content_kinds")
            self.supported_content_kinds = (
                None
                if v is None
                else [i if type(i) is str else text(i, "supported_content_kinds") for i in v]
                if type(v) is list
                else array(v, "supported_content_kinds")
            )
            v = d.get("caption_limit")
            self.caption_limit = v if v is None or type(v) is int else integer(v, "caption_limit")
            v = d.get("media_limits")
            self.media_limits = None if v is None else AccountMediaLimits._read(v)
            v = d.get("settings_schema")
            self.settings_schema = None if v is None else AccountSettingsSchema._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .account_media_limits import AccountMediaLimits  # noqa: E402
from .account_settings_schema import AccountSettingsSchema  # noqa: E402
