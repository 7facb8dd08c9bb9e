"""Operations tagged ``text``, as they are sent."""

from __future__ import annotations

from ...models.generate_text_request import GenerateTextRequest
from ...models.generate_text_response import GenerateTextResponse
from ...operations import AsyncCall, Call
from . import generate_text as generate_text_operation

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
        return self._call(
            "generate_text",
            lambda: generate_text_operation.request_arguments(
                body=body,
            ),
            generate_text_operation.read,
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
        return await self._call(
            "generate_text",
            lambda: generate_text_operation.request_arguments(
                body=body,
            ),
            generate_text_operation.read,
        )
