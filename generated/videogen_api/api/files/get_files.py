from http import HTTPStatus
from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...models.api_error import ApiError
from ...models.get_files_response import GetFilesResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include_export_files: bool | Unset = UNSET,
    include_project_files: bool | Unset = UNSET,
    self_only: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["includeExportFiles"] = include_export_files

    params["includeProjectFiles"] = include_project_files

    params["selfOnly"] = self_only

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/files",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ApiError | GetFilesResponse:
    if response.status_code == 200:
        response_200 = GetFilesResponse.from_dict(response.json())

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
) -> Response[ApiError | GetFilesResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include_export_files: bool | Unset = UNSET,
    include_project_files: bool | Unset = UNSET,
    self_only: bool | Unset = UNSET,
) -> Response[ApiError | GetFilesResponse]:
    """List files

     One page of the team's files, most recently updated first. Archived files are left out. Unless the
    two `include` filters ask for more, only uploads and direct tool outputs are listed. Signed URLs are
    not renewed by a listing: look at the expiry before using one. At most 50,000 requests per hour and
    key.

    Args:
        limit (int | Unset):
        cursor (str | Unset):
        include_export_files (bool | Unset):
        include_project_files (bool | Unset):
        self_only (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiError | GetFilesResponse]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        include_export_files=include_export_files,
        include_project_files=include_project_files,
        self_only=self_only,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include_export_files: bool | Unset = UNSET,
    include_project_files: bool | Unset = UNSET,
    self_only: bool | Unset = UNSET,
) -> ApiError | GetFilesResponse | None:
    """List files

     One page of the team's files, most recently updated first. Archived files are left out. Unless the
    two `include` filters ask for more, only uploads and direct tool outputs are listed. Signed URLs are
    not renewed by a listing: look at the expiry before using one. At most 50,000 requests per hour and
    key.

    Args:
        limit (int | Unset):
        cursor (str | Unset):
        include_export_files (bool | Unset):
        include_project_files (bool | Unset):
        self_only (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiError | GetFilesResponse
    """

    return sync_detailed(
        client=client,
        limit=limit,
        cursor=cursor,
        include_export_files=include_export_files,
        include_project_files=include_project_files,
        self_only=self_only,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include_export_files: bool | Unset = UNSET,
    include_project_files: bool | Unset = UNSET,
    self_only: bool | Unset = UNSET,
) -> Response[ApiError | GetFilesResponse]:
    """List files

     One page of the team's files, most recently updated first. Archived files are left out. Unless the
    two `include` filters ask for more, only uploads and direct tool outputs are listed. Signed URLs are
    not renewed by a listing: look at the expiry before using one. At most 50,000 requests per hour and
    key.

    Args:
        limit (int | Unset):
        cursor (str | Unset):
        include_export_files (bool | Unset):
        include_project_files (bool | Unset):
        self_only (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ApiError | GetFilesResponse]
    """

    kwargs = _get_kwargs(
        limit=limit,
        cursor=cursor,
        include_export_files=include_export_files,
        include_project_files=include_project_files,
        self_only=self_only,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include_export_files: bool | Unset = UNSET,
    include_project_files: bool | Unset = UNSET,
    self_only: bool | Unset = UNSET,
) -> ApiError | GetFilesResponse | None:
    """List files

     One page of the team's files, most recently updated first. Archived files are left out. Unless the
    two `include` filters ask for more, only uploads and direct tool outputs are listed. Signed URLs are
    not renewed by a listing: look at the expiry before using one. At most 50,000 requests per hour and
    key.

    Args:
        limit (int | Unset):
        cursor (str | Unset):
        include_export_files (bool | Unset):
        include_project_files (bool | Unset):
        self_only (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ApiError | GetFilesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            cursor=cursor,
            include_export_files=include_export_files,
            include_project_files=include_project_files,
            self_only=self_only,
        )
    ).parsed
