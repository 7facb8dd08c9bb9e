from http import HTTPStatus
from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.folder_media_type import FolderMediaType
from ...models.list_folders_response import ListFoldersResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    media_type: FolderMediaType,
    parent_folder_id: UUID | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_media_type: str = media_type
    params["media_type"] = json_media_type

    json_parent_folder_id: str | Unset = UNSET
    if not isinstance(parent_folder_id, Unset):
        json_parent_folder_id = str(parent_folder_id)
    params["parent_folder_id"] = json_parent_folder_id

    params["limit"] = limit

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/folders",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | ListFoldersResponse | None:
    if response.status_code == 200:
        response_200 = ListFoldersResponse.from_dict(response.json())

        return response_200

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
) -> Response[Error | ListFoldersResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    media_type: FolderMediaType,
    parent_folder_id: UUID | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Error | ListFoldersResponse]:
    """List folders

     Lists the folders of one media type and one level, page by page: those at the root, or those
    directly inside `parent_folder_id`. The order is not documented.

    Args:
        media_type (FolderMediaType): What a folder holds: slideshows (`slideshow`), or files that
            were generated as images (`ai_image`), generated as videos (`ai_video`) or uploaded
            (`upload`).
        parent_folder_id (UUID | Unset): Id of the folder to look into. The root when omitted.
        limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
        offset (int | Unset): How many to skip, 0 or more. 0 when omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ListFoldersResponse]
    """

    kwargs = _get_kwargs(
        media_type=media_type,
        parent_folder_id=parent_folder_id,
        limit=limit,
        offset=offset,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    media_type: FolderMediaType,
    parent_folder_id: UUID | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Error | ListFoldersResponse | None:
    """List folders

     Lists the folders of one media type and one level, page by page: those at the root, or those
    directly inside `parent_folder_id`. The order is not documented.

    Args:
        media_type (FolderMediaType): What a folder holds: slideshows (`slideshow`), or files that
            were generated as images (`ai_image`), generated as videos (`ai_video`) or uploaded
            (`upload`).
        parent_folder_id (UUID | Unset): Id of the folder to look into. The root when omitted.
        limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
        offset (int | Unset): How many to skip, 0 or more. 0 when omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ListFoldersResponse
    """

    return sync_detailed(
        client=client,
        media_type=media_type,
        parent_folder_id=parent_folder_id,
        limit=limit,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    media_type: FolderMediaType,
    parent_folder_id: UUID | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[Error | ListFoldersResponse]:
    """List folders

     Lists the folders of one media type and one level, page by page: those at the root, or those
    directly inside `parent_folder_id`. The order is not documented.

    Args:
        media_type (FolderMediaType): What a folder holds: slideshows (`slideshow`), or files that
            were generated as images (`ai_image`), generated as videos (`ai_video`) or uploaded
            (`upload`).
        parent_folder_id (UUID | Unset): Id of the folder to look into. The root when omitted.
        limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
        offset (int | Unset): How many to skip, 0 or more. 0 when omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ListFoldersResponse]
    """

    kwargs = _get_kwargs(
        media_type=media_type,
        parent_folder_id=parent_folder_id,
        limit=limit,
        offset=offset,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    media_type: FolderMediaType,
    parent_folder_id: UUID | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Error | ListFoldersResponse | None:
    """List folders

     Lists the folders of one media type and one level, page by page: those at the root, or those
    directly inside `parent_folder_id`. The order is not documented.

    Args:
        media_type (FolderMediaType): What a folder holds: slideshows (`slideshow`), or files that
            were generated as images (`ai_image`), generated as videos (`ai_video`) or uploaded
            (`upload`).
        parent_folder_id (UUID | Unset): Id of the folder to look into. The root when omitted.
        limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
        offset (int | Unset): How many to skip, 0 or more. 0 when omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ListFoldersResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            media_type=media_type,
            parent_folder_id=parent_folder_id,
            limit=limit,
            offset=offset,
        )
    ).parsed
