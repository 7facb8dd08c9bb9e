"""Catalogues of voices and languages. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reelkit._resource import rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.language import Language
    from ..models.tts_voice import TtsVoice

__all__ = ("AsyncResourcesResource", "ResourcesResource")


def _tts_voices_key(item: TtsVoice) -> str:
    return item.voice_id


def _read_tts_voices(received: Response) -> PageContent[TtsVoice]:
    from ..api.resources import list_tts_voices

    response = list_tts_voices.read(received)
    return page_of(
        _tts_voices_key,
        response.tts_voices,
        response,
        next_cursor=response.next_cursor,
        has_more=response.has_more,
    )


def _languages_key(item: Language) -> str:
    return item.language_code


def _read_languages(received: Response) -> PageContent[Language]:
    from ..api.resources import list_languages

    response = list_languages.read(received)
    return page_of(
        _languages_key,
        response.languages,
        response,
    )


_TTS_VOICES = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["list_tts_voices"],
        _read_tts_voices,
        (
            Argument("include_deprecated_voices", "includeDeprecatedVoices", "query", rules.Boolean()),
            Argument("query", "query", "query", rules.Text()),
        ),
    ),
    _tts_voices_key,
    style="cursor",
    most=200,
    limit="limit",
    place="cursor",
    cursor_field="nextCursor",
)
_LANGUAGES = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["list_languages"],
        _read_languages,
        (Argument("query", "query", "query", rules.Text()),),
    ),
    _languages_key,
    style="cursor",
    limit="limit",
)


class ResourcesResource(SyncResource):
    """Catalogues of voices and languages."""

    def tts_voices(
        self,
        *,
        include_deprecated_voices: bool | None = None,
        query: str | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[TtsVoice]:
        """List voices.

        One page of the voices for text to speech and workflows. Only voices with
        `supportsDirectToolExecution` work in text to speech; workflows take any. At most 2,500 requests per
        hour and key.

        Args:
            include_deprecated_voices: Also list voices that are being withdrawn. The server's default is
                false.
            query: Only voices that contain this text, in upper or lower case.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            for item in videogen.resources.tts_voices():
                print(item)

        Sends ``GET /v1/resources/tts-voices``.
        """
        return self._list(
            _TTS_VOICES, page_size, read_ahead, resume, include_deprecated_voices=include_deprecated_voices, query=query
        )

    def languages(
        self,
        *,
        query: str | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[Language]:
        """List languages.

        Every language that projects can be translated into, in one response. At most 2,500 requests per
        hour and key.

        Args:
            query: Only languages that contain this text, in upper or lower case.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            for item in videogen.resources.languages():
                print(item)

        Sends ``GET /v1/resources/languages``.
        """
        return self._list(_LANGUAGES, None, read_ahead, resume, query=query)


class AsyncResourcesResource(AsyncResource):
    """Catalogues of voices and languages."""

    def tts_voices(
        self,
        *,
        include_deprecated_voices: bool | None = None,
        query: str | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[TtsVoice]:
        """List voices.

        One page of the voices for text to speech and workflows. Only voices with
        `supportsDirectToolExecution` work in text to speech; workflows take any. At most 2,500 requests per
        hour and key.

        Args:
            include_deprecated_voices: Also list voices that are being withdrawn. The server's default is
                false.
            query: Only voices that contain this text, in upper or lower case.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            async for item in videogen.resources.tts_voices():
                print(item)

        Sends ``GET /v1/resources/tts-voices``.
        """
        return self._list(
            _TTS_VOICES, page_size, read_ahead, resume, include_deprecated_voices=include_deprecated_voices, query=query
        )

    def languages(
        self,
        *,
        query: str | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[Language]:
        """List languages.

        Every language that projects can be translated into, in one response. At most 2,500 requests per
        hour and key.

        Args:
            query: Only languages that contain this text, in upper or lower case.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            async for item in videogen.resources.languages():
                print(item)

        Sends ``GET /v1/resources/languages``.
        """
        return self._list(_LANGUAGES, None, read_ahead, resume, query=query)
