from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.file import File
from ...models.message_error_body import MessageErrorBody
from ...models.plain_error_body import PlainErrorBody
from ...models.rate_limit_error_body import RateLimitErrorBody
from ...models.status_error_body import StatusErrorBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    file_id: str,
    *,
    organization_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["organizationId"] = organization_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/uploads/files/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody | None:
    if response.status_code == 200:
        response_200 = File.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = MessageErrorBody.from_dict(response.json())

        return response_400

    if response.status_code == 401:

        def _parse_response_401(data: object) -> PlainErrorBody | StatusErrorBody:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_unauthorized_error_body_type_0 = PlainErrorBody.from_dict(data)

                return componentsschemas_unauthorized_error_body_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_unauthorized_error_body_type_1 = StatusErrorBody.from_dict(data)

            return componentsschemas_unauthorized_error_body_type_1

        response_401 = _parse_response_401(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = MessageErrorBody.from_dict(response.json())

        return response_403

    if response.status_code == 404:
        response_404 = MessageErrorBody.from_dict(response.json())

        return response_404

    if response.status_code == 429:
        response_429 = RateLimitErrorBody.from_dict(response.json())

        return response_429

    if response.status_code == 500:

        def _parse_response_500(data: object) -> PlainErrorBody | StatusErrorBody:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_internal_error_body_type_0 = PlainErrorBody.from_dict(data)

                return componentsschemas_internal_error_body_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_internal_error_body_type_1 = StatusErrorBody.from_dict(data)

            return componentsschemas_internal_error_body_type_1

        response_500 = _parse_response_500(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    file_id: str,
    *,
    client: AuthenticatedClient,
    organization_id: str | Unset = UNSET,
) -> Response[File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]:
    """Get a file

     Metadata of one file with a link to its content, never the content itself.

    Args:
        file_id (str):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
        organization_id=organization_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    file_id: str,
    *,
    client: AuthenticatedClient,
    organization_id: str | Unset = UNSET,
) -> File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody | None:
    """Get a file

     Metadata of one file with a link to its content, never the content itself.

    Args:
        file_id (str):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody
    """

    return sync_detailed(
        file_id=file_id,
        client=client,
        organization_id=organization_id,
    ).parsed


async def asyncio_detailed(
    file_id: str,
    *,
    client: AuthenticatedClient,
    organization_id: str | Unset = UNSET,
) -> Response[File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]:
    """Get a file

     Metadata of one file with a link to its content, never the content itself.

    Args:
        file_id (str):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]
    """

    kwargs = _get_kwargs(
        file_id=file_id,
        organization_id=organization_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    file_id: str,
    *,
    client: AuthenticatedClient,
    organization_id: str | Unset = UNSET,
) -> File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody | None:
    """Get a file

     Metadata of one file with a link to its content, never the content itself.

    Args:
        file_id (str):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody
    """

    return (
        await asyncio_detailed(
            file_id=file_id,
            client=client,
            organization_id=organization_id,
        )
    ).parsed
