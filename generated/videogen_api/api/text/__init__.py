"""Operations tagged ``text``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.generate_text_request import GenerateTextRequest
    from ...models.generate_text_response import GenerateTextResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncTextApi", "TextApi")


class TextApi:
    """Operations tagged ``text``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def generate_text(
        self,
        *,
        body: GenerateTextRequest,
    ) -> GenerateTextResponse:
        """Generate text

        Sends ``POST /v1/text/generate``.
        """
        from . import generate_text as operation

        return self._call(
            "generate_text",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )


class AsyncTextApi:
    """Operations tagged ``text``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def generate_text(
        self,
        *,
        body: GenerateTextRequest,
    ) -> GenerateTextResponse:
        """Generate text

        Sends ``POST /v1/text/generate``.
        """
        from . import generate_text as operation

        return await self._call(
            "generate_text",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )
