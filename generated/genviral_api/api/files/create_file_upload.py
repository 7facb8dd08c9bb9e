from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_file_upload_request import CreateFileUploadRequest
from ...models.create_file_upload_response import CreateFileUploadResponse
from ...models.error import Error
from ...types import Response


def _get_kwargs(
    *,
    body: CreateFileUploadRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/files",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateFileUploadResponse | Error | None:
    if response.status_code == 201:
        response_201 = CreateFileUploadResponse.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())

        return response_401

    if response.status_code == 402:
        response_402 = Error.from_dict(response.json())

        return response_402

    if response.status_code == 403:
        response_403 = Error.from_dict(response.json())

        return response_403

    if response.status_code == 422:
        response_422 = Error.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateFileUploadResponse | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateFileUploadRequest,
) -> Response[CreateFileUploadResponse | Error]:
    """Create an upload URL

     Returns a presigned URL, valid for ten minutes, and the address that the file will have. Then PUT
    the raw bytes to `uploadUrl` with the same Content-Type and without the API key: it is the host of a
    storage service.

    Args:
        body (CreateFileUploadRequest): What will be uploaded.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateFileUploadResponse | Error]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateFileUploadRequest,
) -> CreateFileUploadResponse | Error | None:
    """Create an upload URL

     Returns a presigned URL, valid for ten minutes, and the address that the file will have. Then PUT
    the raw bytes to `uploadUrl` with the same Content-Type and without the API key: it is the host of a
    storage service.

    Args:
        body (CreateFileUploadRequest): What will be uploaded.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateFileUploadResponse | Error
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateFileUploadRequest,
) -> Response[CreateFileUploadResponse | Error]:
    """Create an upload URL

     Returns a presigned URL, valid for ten minutes, and the address that the file will have. Then PUT
    the raw bytes to `uploadUrl` with the same Content-Type and without the API key: it is the host of a
    storage service.

    Args:
        body (CreateFileUploadRequest): What will be uploaded.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateFileUploadResponse | Error]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateFileUploadRequest,
) -> CreateFileUploadResponse | Error | None:
    """Create an upload URL

     Returns a presigned URL, valid for ten minutes, and the address that the file will have. Then PUT
    the raw bytes to `uploadUrl` with the same Content-Type and without the API key: it is the host of a
    storage service.

    Args:
        body (CreateFileUploadRequest): What will be uploaded.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateFileUploadResponse | Error
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
