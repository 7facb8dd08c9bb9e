from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_file_response import DeleteFileResponse
from ...models.deletion_failure_body import DeletionFailureBody
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
        "method": "delete",
        "url": "/api/uploads/files/{file_id}".format(
            file_id=quote(str(file_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    DeleteFileResponse
    | DeletionFailureBody
    | PlainErrorBody
    | StatusErrorBody
    | MessageErrorBody
    | PlainErrorBody
    | StatusErrorBody
    | RateLimitErrorBody
    | None
):
    if response.status_code == 200:
        response_200 = DeleteFileResponse.from_dict(response.json())

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

        def _parse_response_500(data: object) -> DeletionFailureBody | PlainErrorBody | StatusErrorBody:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_delete_file_error_body_type_0 = DeletionFailureBody.from_dict(data)

                return componentsschemas_delete_file_error_body_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_delete_file_error_body_type_1 = PlainErrorBody.from_dict(data)

                return componentsschemas_delete_file_error_body_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_delete_file_error_body_type_2 = StatusErrorBody.from_dict(data)

            return componentsschemas_delete_file_error_body_type_2

        response_500 = _parse_response_500(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    DeleteFileResponse
    | DeletionFailureBody
    | PlainErrorBody
    | StatusErrorBody
    | MessageErrorBody
    | PlainErrorBody
    | StatusErrorBody
    | RateLimitErrorBody
]:
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
) -> Response[
    DeleteFileResponse
    | DeletionFailureBody
    | PlainErrorBody
    | StatusErrorBody
    | MessageErrorBody
    | PlainErrorBody
    | StatusErrorBody
    | RateLimitErrorBody
]:
    """Delete a file

     Deletes the file's record and its content for good; there is no way back. A repeated call answers
    404, which is also the answer for a file of another organization, so after a lost answer the two
    cannot be told apart. After a 500 read the file again before repeating.

    Args:
        file_id (str):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteFileResponse | DeletionFailureBody | PlainErrorBody | StatusErrorBody | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]
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
) -> (
    DeleteFileResponse
    | DeletionFailureBody
    | PlainErrorBody
    | StatusErrorBody
    | MessageErrorBody
    | PlainErrorBody
    | StatusErrorBody
    | RateLimitErrorBody
    | None
):
    """Delete a file

     Deletes the file's record and its content for good; there is no way back. A repeated call answers
    404, which is also the answer for a file of another organization, so after a lost answer the two
    cannot be told apart. After a 500 read the file again before repeating.

    Args:
        file_id (str):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteFileResponse | DeletionFailureBody | PlainErrorBody | StatusErrorBody | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody
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
) -> Response[
    DeleteFileResponse
    | DeletionFailureBody
    | PlainErrorBody
    | StatusErrorBody
    | MessageErrorBody
    | PlainErrorBody
    | StatusErrorBody
    | RateLimitErrorBody
]:
    """Delete a file

     Deletes the file's record and its content for good; there is no way back. A repeated call answers
    404, which is also the answer for a file of another organization, so after a lost answer the two
    cannot be told apart. After a 500 read the file again before repeating.

    Args:
        file_id (str):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteFileResponse | DeletionFailureBody | PlainErrorBody | StatusErrorBody | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody]
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
) -> (
    DeleteFileResponse
    | DeletionFailureBody
    | PlainErrorBody
    | StatusErrorBody
    | MessageErrorBody
    | PlainErrorBody
    | StatusErrorBody
    | RateLimitErrorBody
    | None
):
    """Delete a file

     Deletes the file's record and its content for good; there is no way back. A repeated call answers
    404, which is also the answer for a file of another organization, so after a lost answer the two
    cannot be told apart. After a 500 read the file again before repeating.

    Args:
        file_id (str):
        organization_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteFileResponse | DeletionFailureBody | PlainErrorBody | StatusErrorBody | MessageErrorBody | PlainErrorBody | StatusErrorBody | RateLimitErrorBody
    """

    return (
        await asyncio_detailed(
            file_id=file_id,
            client=client,
            organization_id=organization_id,
        )
    ).parsed
