"""Text, generated while one waits. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reelkit._resource import rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint, Null

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.model_quality import ModelQuality

__all__ = ("AsyncTextResource", "TextResource")


def _read_generate(received: Response) -> str:
    from ..api.text import generate_text

    response = generate_text.read(received)
    return response.text


_GENERATE = Endpoint(
    OPERATIONS["generate_text"],
    _read_generate,
    (
        Argument("prompt", "prompt", "body", rules.Text(), required=True),
        Argument("system", "system", "body", rules.Text(), nullable=True),
        Argument(
            "quality",
            "quality",
            "body",
            rules.OneOf(
                (
                    "LOW",
                    "STANDARD",
                    "HIGH",
                    "MAX",
                )
            ),
        ),
        Argument("temperature", "temperature", "body", rules.Number(least=0, most=2)),
        Argument("max_output_tokens", "maxOutputTokens", "body", rules.Number(least=1, most=2000, whole=True)),
    ),
    body=True,
)


class TextResource(SyncResource):
    """Text, generated while one waits."""

    def generate(
        self,
        *,
        prompt: str,
        system: str | Null | None = None,
        quality: ModelQuality | None = None,
        temperature: float | None = None,
        max_output_tokens: int | None = None,
    ) -> str:
        """Generate text.

        Writes a text and returns it at once; there is nothing to poll. Repeating the call generates, and
        charges, another time. The limit of requests per hour is not documented.

        Args:
            prompt: What to write.
            system: How to write in general.
            quality: Quality of the model. Left out, it is the account's default; not every operation takes
                every quality.
            temperature: How free the model is in its choice of words.
            max_output_tokens: Greatest length of the text, in tokens. The server's default is 512.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.text.generate(prompt='Three titles for a video about a harbour tour.')

        Sends ``POST /v1/text/generate``.
        """
        return self._call(
            _GENERATE,
            prompt=prompt,
            system=system,
            quality=quality,
            temperature=temperature,
            max_output_tokens=max_output_tokens,
        )


class AsyncTextResource(AsyncResource):
    """Text, generated while one waits."""

    async def generate(
        self,
        *,
        prompt: str,
        system: str | Null | None = None,
        quality: ModelQuality | None = None,
        temperature: float | None = None,
        max_output_tokens: int | None = None,
    ) -> str:
        """Generate text.

        Writes a text and returns it at once; there is nothing to poll. Repeating the call generates, and
        charges, another time. The limit of requests per hour is not documented.

        Args:
            prompt: What to write.
            system: How to write in general.
            quality: Quality of the model. Left out, it is the account's default; not every operation takes
                every quality.
            temperature: How free the model is in its choice of words.
            max_output_tokens: Greatest length of the text, in tokens. The server's default is 512.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.text.generate(prompt='Three titles for a video about a harbour tour.')

        Sends ``POST /v1/text/generate``.
        """
        return await self._call(
            _GENERATE,
            prompt=prompt,
            system=system,
            quality=quality,
            temperature=temperature,
            max_output_tokens=max_output_tokens,
        )
