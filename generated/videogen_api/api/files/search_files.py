from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.api_error import ApiError
from ...models.search_files_request import SearchFilesRequest
from ...models.search_files_response import SearchFilesResponse
from ...types import Response


def _get_kwargs(
    *,
    body: SearchFilesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/files/search",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ApiError | SearchFilesResponse:
    if response.status_code == 200:
        response_200 = SearchFilesResponse.from_dict(response.json())

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
) -> Response[ApiError | SearchFilesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SearchFilesRequest,
) -> Response[ApiError | SearchFilesResponse]:
    """Search files

     Finds files by meaning, the best match first. Only analysed files can match, so temporary ones never
    do. There is no cursor: ask for as many results as needed. A search changes nothing. At most 500
    requests per hour and key.

    Args:
        body (SearchFilesRequest): A search for files by meaning.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiError | SearchFilesResponse]
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
    body: SearchFilesRequest,
) -> ApiError | SearchFilesResponse | None:
    """Search files

     Finds files by meaning, the best match first. Only analysed files can match, so temporary ones never
    do. There is no cursor: ask for as many results as needed. A search changes nothing. At most 500
    requests per hour and key.

    Args:
        body (SearchFilesRequest): A search for files by meaning.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiError | SearchFilesResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SearchFilesRequest,
) -> Response[ApiError | SearchFilesResponse]:
    """Search files

     Finds files by meaning, the best match first. Only analysed files can match, so temporary ones never
    do. There is no cursor: ask for as many results as needed. A search changes nothing. At most 500
    requests per hour and key.

    Args:
        body (SearchFilesRequest): A search for files by meaning.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiError | SearchFilesResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SearchFilesRequest,
) -> ApiError | SearchFilesResponse | None:
    """Search files

     Finds files by meaning, the best match first. Only analysed files can match, so temporary ones never
    do. There is no cursor: ask for as many results as needed. A search changes nothing. At most 500
    requests per hour and key.

    Args:
        body (SearchFilesRequest): A search for files by meaning.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiError | SearchFilesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
