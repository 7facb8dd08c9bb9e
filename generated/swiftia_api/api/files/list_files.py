from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.file_type_filter import FileTypeFilter
from ...models.list_files_response import ListFilesResponse
from ...models.message_error_body import MessageErrorBody
from ...models.plain_error_body import PlainErrorBody
from ...models.rate_limit_error_body import RateLimitErrorBody
from ...models.status_error_body import StatusErrorBody
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: FileTypeFilter | Unset = UNSET,
    tags: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params["tags"] = tags

    params["limit"] = limit

    params["offset"] = offset

    params["organizationId"] = organization_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/uploads/files",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody | None:
    if response.status_code == 200:
        response_200 = ListFilesResponse.from_dict(response.json())

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
) -> Response[ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    type_: FileTypeFilter | Unset = UNSET,
    tags: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> Response[ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]:
    """List files

     One page of the organization's files, with its storage figures. Filters of different kinds combine
    as "and". The order is not documented. More pages follow while offset + limit is less than total.
    Requests are rate limited per organization, down to one in 5 seconds on the Free plan, so pace a
    loop over pages.

    Args:
        type_ (FileTypeFilter | Unset): Types that a listing can be restricted to.
        tags (str | Unset):
        limit (int | Unset):
        offset (int | Unset):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]
    """

    kwargs = _get_kwargs(
        type_=type_,
        tags=tags,
        limit=limit,
        offset=offset,
        organization_id=organization_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    type_: FileTypeFilter | Unset = UNSET,
    tags: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody | None:
    """List files

     One page of the organization's files, with its storage figures. Filters of different kinds combine
    as "and". The order is not documented. More pages follow while offset + limit is less than total.
    Requests are rate limited per organization, down to one in 5 seconds on the Free plan, so pace a
    loop over pages.

    Args:
        type_ (FileTypeFilter | Unset): Types that a listing can be restricted to.
        tags (str | Unset):
        limit (int | Unset):
        offset (int | Unset):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody
    """

    return sync_detailed(
        client=client,
        type_=type_,
        tags=tags,
        limit=limit,
        offset=offset,
        organization_id=organization_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    type_: FileTypeFilter | Unset = UNSET,
    tags: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> Response[ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]:
    """List files

     One page of the organization's files, with its storage figures. Filters of different kinds combine
    as "and". The order is not documented. More pages follow while offset + limit is less than total.
    Requests are rate limited per organization, down to one in 5 seconds on the Free plan, so pace a
    loop over pages.

    Args:
        type_ (FileTypeFilter | Unset): Types that a listing can be restricted to.
        tags (str | Unset):
        limit (int | Unset):
        offset (int | Unset):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]
    """

    kwargs = _get_kwargs(
        type_=type_,
        tags=tags,
        limit=limit,
        offset=offset,
        organization_id=organization_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    type_: FileTypeFilter | Unset = UNSET,
    tags: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    organization_id: str | Unset = UNSET,
) -> ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody | None:
    """List files

     One page of the organization's files, with its storage figures. Filters of different kinds combine
    as "and". The order is not documented. More pages follow while offset + limit is less than total.
    Requests are rate limited per organization, down to one in 5 seconds on the Free plan, so pace a
    loop over pages.

    Args:
        type_ (FileTypeFilter | Unset): Types that a listing can be restricted to.
        tags (str | Unset):
        limit (int | Unset):
        offset (int | Unset):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ListFilesResponse | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            tags=tags,
            limit=limit,
            offset=offset,
            organization_id=organization_id,
        )
    ).parsed
