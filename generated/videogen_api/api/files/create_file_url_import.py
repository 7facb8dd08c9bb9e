from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.api_error import ApiError
from ...models.create_file_url_import_request import CreateFileUrlImportRequest
from ...models.create_file_url_import_response import CreateFileUrlImportResponse
from ...types import Response


def _get_kwargs(
    *,
    body: CreateFileUrlImportRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/files/import-url",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ApiError | CreateFileUrlImportResponse:
    if response.status_code == 200:
        response_200 = CreateFileUrlImportResponse.from_dict(response.json())

        return response_200

    if response.status_code == 202:
        response_202 = CreateFileUrlImportResponse.from_dict(response.json())

        return response_202

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
) -> Response[ApiError | CreateFileUrlImportResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateFileUrlImportRequest,
) -> Response[ApiError | CreateFileUrlImportResponse]:
    """Create file URL import

     Starts to import a file from a URL; poll the import with its id. Repeating the call starts another
    import. The bodies are not documented, so they are described loosely.

    Args:
        body (CreateFileUrlImportRequest): What to import. The fields are not documented.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiError | CreateFileUrlImportResponse]
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
    body: CreateFileUrlImportRequest,
) -> ApiError | CreateFileUrlImportResponse | None:
    """Create file URL import

     Starts to import a file from a URL; poll the import with its id. Repeating the call starts another
    import. The bodies are not documented, so they are described loosely.

    Args:
        body (CreateFileUrlImportRequest): What to import. The fields are not documented.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiError | CreateFileUrlImportResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateFileUrlImportRequest,
) -> Response[ApiError | CreateFileUrlImportResponse]:
    """Create file URL import

     Starts to import a file from a URL; poll the import with its id. Repeating the call starts another
    import. The bodies are not documented, so they are described loosely.

    Args:
        body (CreateFileUrlImportRequest): What to import. The fields are not documented.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiError | CreateFileUrlImportResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateFileUrlImportRequest,
) -> ApiError | CreateFileUrlImportResponse | None:
    """Create file URL import

     Starts to import a file from a URL; poll the import with its id. Repeating the call starts another
    import. The bodies are not documented, so they are described loosely.

    Args:
        body (CreateFileUrlImportRequest): What to import. The fields are not documented.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiError | CreateFileUrlImportResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
