from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.api_error import ApiError
from ...models.create_file_upload_request import CreateFileUploadRequest
from ...models.file_upload_response import FileUploadResponse
from ...types import Response


def _get_kwargs(
    *,
    body: CreateFileUploadRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/files/upload",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ApiError | FileUploadResponse:
    if response.status_code == 200:
        response_200 = FileUploadResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ApiError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ApiError.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ApiError.from_dict(response.json())

        return response_403

    if response.status_code == 429:
        response_429 = ApiError.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = ApiError.from_dict(response.json())

        return response_500

    response_default = ApiError.from_dict(response.json())

    return response_default


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ApiError | FileUploadResponse]:
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
) -> Response[ApiError | FileUploadResponse]:
    """Create file upload

     Registers a new file and answers a short-lived URL. Then PUT the raw bytes to that URL, without the
    API key (it belongs to a storage provider), and hydrate the file until one of its sources is ready.
    Repeating the call registers another file. At most 500 requests per hour and key.

    Args:
        body (CreateFileUploadRequest): A file about to be uploaded.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiError | FileUploadResponse]
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
) -> ApiError | FileUploadResponse | None:
    """Create file upload

     Registers a new file and answers a short-lived URL. Then PUT the raw bytes to that URL, without the
    API key (it belongs to a storage provider), and hydrate the file until one of its sources is ready.
    Repeating the call registers another file. At most 500 requests per hour and key.

    Args:
        body (CreateFileUploadRequest): A file about to be uploaded.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiError | FileUploadResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateFileUploadRequest,
) -> Response[ApiError | FileUploadResponse]:
    """Create file upload

     Registers a new file and answers a short-lived URL. Then PUT the raw bytes to that URL, without the
    API key (it belongs to a storage provider), and hydrate the file until one of its sources is ready.
    Repeating the call registers another file. At most 500 requests per hour and key.

    Args:
        body (CreateFileUploadRequest): A file about to be uploaded.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiError | FileUploadResponse]
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
) -> ApiError | FileUploadResponse | None:
    """Create file upload

     Registers a new file and answers a short-lived URL. Then PUT the raw bytes to that URL, without the
    API key (it belongs to a storage provider), and hydrate the file until one of its sources is ready.
    Repeating the call registers another file. At most 500 requests per hour and key.

    Args:
        body (CreateFileUploadRequest): A file about to be uploaded.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiError | FileUploadResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
