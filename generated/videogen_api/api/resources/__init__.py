"""Operations tagged ``resources``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.list_languages_response import ListLanguagesResponse
    from ...models.list_tts_voices_response import ListTtsVoicesResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncResourcesApi", "ResourcesApi")


class ResourcesApi:
    """Operations tagged ``resources``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_tts_voices(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        include_deprecated_voices: bool | None = None,
        query: str | None = None,
    ) -> ListTtsVoicesResponse:
        """List voices

        Sends ``GET /v1/resources/tts-voices``.
        """
        from . import list_tts_voices as operation

        return self._call(
            "list_tts_voices",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                include_deprecated_voices=given(include_deprecated_voices),
                query=given(query),
            ),
            operation.read,
        )

    def list_languages(
        self,
        *,
        query: str | None = None,
    ) -> ListLanguagesResponse:
        """List languages

        Sends ``GET /v1/resources/languages``.
        """
        from . import list_languages as operation

        return self._call(
            "list_languages",
            lambda: operation.request_arguments(
                query=given(query),
            ),
            operation.read,
        )


class AsyncResourcesApi:
    """Operations tagged ``resources``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_tts_voices(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        include_deprecated_voices: bool | None = None,
        query: str | None = None,
    ) -> ListTtsVoicesResponse:
        """List voices

        Sends ``GET /v1/resources/tts-voices``.
        """
        from . import list_tts_voices as operation

        return await self._call(
            "list_tts_voices",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                include_deprecated_voices=given(include_deprecated_voices),
                query=given(query),
            ),
            operation.read,
        )

    async def list_languages(
        self,
        *,
        query: str | None = None,
    ) -> ListLanguagesResponse:
        """List languages

        Sends ``GET /v1/resources/languages``.
        """
        from . import list_languages as operation

        return await self._call(
            "list_languages",
            lambda: operation.request_arguments(
                query=given(query),
            ),
            operation.read,
        )
