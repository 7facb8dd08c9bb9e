from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.file_type_filter import FileTypeFilter
from ...models.list_files_response import ListFilesResponse
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    type_: FileTypeFilter | Unset = UNSET,
    context: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["offset"] = offset

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["context"] = context

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/files",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | ListFilesResponse | None:
    if response.status_code == 200:
        response_200 = ListFilesResponse.from_dict(response.json())

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
) -> Response[Error | ListFilesResponse]:
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
    offset: int | Unset = UNSET,
    type_: FileTypeFilter | Unset = UNSET,
    context: str | Unset = UNSET,
) -> Response[Error | ListFilesResponse]:
    """List files

     Lists the files in the scope of the key, page by page: those uploaded through the API and those that
    posting took in. The order is not documented.

    Args:
        limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
        offset (int | Unset): How many to skip, 0 or more. 0 when omitted.
        type_ (FileTypeFilter | Unset): The kinds of file that a listing can be narrowed to.
        context (str | Unset): Which contexts to list: one (`ai-studio`), several separated by
            commas (`ai-studio,media-upload`), or `all` for every context in the scope of the key.
            Partner files only when omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ListFilesResponse]
    """

    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        type_=type_,
        context=context,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    type_: FileTypeFilter | Unset = UNSET,
    context: str | Unset = UNSET,
) -> Error | ListFilesResponse | None:
    """List files

     Lists the files in the scope of the key, page by page: those uploaded through the API and those that
    posting took in. The order is not documented.

    Args:
        limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
        offset (int | Unset): How many to skip, 0 or more. 0 when omitted.
        type_ (FileTypeFilter | Unset): The kinds of file that a listing can be narrowed to.
        context (str | Unset): Which contexts to list: one (`ai-studio`), several separated by
            commas (`ai-studio,media-upload`), or `all` for every context in the scope of the key.
            Partner files only when omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ListFilesResponse
    """

    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        type_=type_,
        context=context,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    type_: FileTypeFilter | Unset = UNSET,
    context: str | Unset = UNSET,
) -> Response[Error | ListFilesResponse]:
    """List files

     Lists the files in the scope of the key, page by page: those uploaded through the API and those that
    posting took in. The order is not documented.

    Args:
        limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
        offset (int | Unset): How many to skip, 0 or more. 0 when omitted.
        type_ (FileTypeFilter | Unset): The kinds of file that a listing can be narrowed to.
        context (str | Unset): Which contexts to list: one (`ai-studio`), several separated by
            commas (`ai-studio,media-upload`), or `all` for every context in the scope of the key.
            Partner files only when omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | ListFilesResponse]
    """

    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        type_=type_,
        context=context,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    type_: FileTypeFilter | Unset = UNSET,
    context: str | Unset = UNSET,
) -> Error | ListFilesResponse | None:
    """List files

     Lists the files in the scope of the key, page by page: those uploaded through the API and those that
    posting took in. The order is not documented.

    Args:
        limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
        offset (int | Unset): How many to skip, 0 or more. 0 when omitted.
        type_ (FileTypeFilter | Unset): The kinds of file that a listing can be narrowed to.
        context (str | Unset): Which contexts to list: one (`ai-studio`), several separated by
            commas (`ai-studio,media-upload`), or `all` for every context in the scope of the key.
            Partner files only when omitted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | ListFilesResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            type_=type_,
            context=context,
        )
    ).parsed
