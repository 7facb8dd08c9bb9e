from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_folder_items_response import AddFolderItemsResponse
from ...models.error import Error
from ...models.folder_items_change import FolderItemsChange
from ...types import Response


def _get_kwargs(
    folder_id: UUID,
    *,
    body: FolderItemsChange,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/folders/{folder_id}/items".format(
            folder_id=quote(str(folder_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddFolderItemsResponse | Error | None:
    if response.status_code == 200:
        response_200 = AddFolderItemsResponse.from_dict(response.json())

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

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())

        return response_404

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
) -> Response[AddFolderItemsResponse | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    folder_id: UUID,
    *,
    client: AuthenticatedClient,
    body: FolderItemsChange,
) -> Response[AddFolderItemsResponse | Error]:
    """Add items to a folder

     Puts files or slideshows into a folder: slideshow ids for a `slideshow` folder, file ids for an
    `ai_image`, `ai_video` or `upload` folder. What happens to an item that is already there is not
    documented.

    Args:
        folder_id (UUID): Id of the folder.
        body (FolderItemsChange): The items to put into a folder, or to take out of it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddFolderItemsResponse | Error]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    folder_id: UUID,
    *,
    client: AuthenticatedClient,
    body: FolderItemsChange,
) -> AddFolderItemsResponse | Error | None:
    """Add items to a folder

     Puts files or slideshows into a folder: slideshow ids for a `slideshow` folder, file ids for an
    `ai_image`, `ai_video` or `upload` folder. What happens to an item that is already there is not
    documented.

    Args:
        folder_id (UUID): Id of the folder.
        body (FolderItemsChange): The items to put into a folder, or to take out of it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddFolderItemsResponse | Error
    """

    return sync_detailed(
        folder_id=folder_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    folder_id: UUID,
    *,
    client: AuthenticatedClient,
    body: FolderItemsChange,
) -> Response[AddFolderItemsResponse | Error]:
    """Add items to a folder

     Puts files or slideshows into a folder: slideshow ids for a `slideshow` folder, file ids for an
    `ai_image`, `ai_video` or `upload` folder. What happens to an item that is already there is not
    documented.

    Args:
        folder_id (UUID): Id of the folder.
        body (FolderItemsChange): The items to put into a folder, or to take out of it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddFolderItemsResponse | Error]
    """

    kwargs = _get_kwargs(
        folder_id=folder_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    folder_id: UUID,
    *,
    client: AuthenticatedClient,
    body: FolderItemsChange,
) -> AddFolderItemsResponse | Error | None:
    """Add items to a folder

     Puts files or slideshows into a folder: slideshow ids for a `slideshow` folder, file ids for an
    `ai_image`, `ai_video` or `upload` folder. What happens to an item that is already there is not
    documented.

    Args:
        folder_id (UUID): Id of the folder.
        body (FolderItemsChange): The items to put into a folder, or to take out of it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddFolderItemsResponse | Error
    """

    return (
        await asyncio_detailed(
            folder_id=folder_id,
            client=client,
            body=body,
        )
    ).parsed
