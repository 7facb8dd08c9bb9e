"""What all three mocks refuse, in each provider's words."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from reelkit.mock import GenviralMock, MockRequest, SwiftiaMock, VideoGenMock

from tests.mock.support import LIST_OPERATIONS, LIST_PATHS, MOCKS, AnyMock, ask, assert_documented, listed

FOLDER_ID = GenviralMock.folder_id
every_mock = pytest.mark.parametrize("mock_class", MOCKS)


def error_of(mock: AnyMock, body: dict[str, Any]) -> Any:
    """What a program would test: the code, or Swiftia's text."""
    if mock.name == "genviral":
        return body["error_code"]
    if mock.name == "videogen":
        return body["code"]
    return body.get("message", body.get("error"))


@every_mock
@pytest.mark.parametrize("key", [None, "", "wrong"])
def test_a_key_is_needed(mock_class: type[AnyMock], key: str | None) -> None:
    mock = mock_class()
    response = ask(mock, key=key)
    expected = {
        "genviral": "invalid_token",
        "videogen": "invalid_api_key" if key == "wrong" else "missing_api_key",
        "swiftia": "Unauthorized",
    }
    assert response.status == 401
    assert error_of(mock, response.json()) == expected[mock.name]
    assert_documented(mock, LIST_PATHS[mock.name], "get", response)


@every_mock
def test_only_the_bearer_scheme_counts(mock_class: type[AnyMock]) -> None:
    from reelkit.mock import MockRequest  # noqa: PLC0415

    mock = mock_class()
    for value in (f"Basic {mock.api_key}", mock.api_key, f"bearer{mock.api_key}"):
        request = MockRequest("GET", LIST_PATHS[mock.name], headers=(("Authorization", value),))
        assert mock.handle(request).status == 401


BAD_QUERIES: list[tuple[str, dict[str, object] | list[tuple[str, str]], str]] = [
    ("genviral", {"limitt": 5}, "invalid_query_parameter"),
    ("genviral", {"limit": 0}, "invalid_query_parameter"),
    ("genviral", {"limit": 101}, "invalid_query_parameter"),
    ("genviral", {"limit": "ten"}, "invalid_query_parameter"),
    ("genviral", {"limit": "1.0"}, "invalid_query_parameter"),
    ("genviral", {"limit": ""}, "invalid_query_parameter"),
    ("genviral", {"offset": -1}, "invalid_query_parameter"),
    ("genviral", {"offset": "x"}, "invalid_query_parameter"),
    ("genviral", {"type": "audio"}, "invalid_query_parameter"),
    ("genviral", {"type": ""}, "invalid_query_parameter"),
    ("genviral", [("context", "ai-studio"), ("context", "media-upload")], "invalid_query_parameter"),
    ("videogen", {"Limit": 5}, "invalid_parameters"),
    ("videogen", {"offset": 0}, "invalid_parameters"),
    ("videogen", {"limit": 0}, "invalid_request"),
    ("videogen", {"limit": 201}, "invalid_request"),
    ("videogen", {"includeExportFiles": "True"}, "invalid_parameters"),
    ("videogen", {"includeProjectFiles": "1"}, "invalid_parameters"),
    ("videogen", {"selfOnly": ""}, "invalid_parameters"),
    ("videogen", {"cursor": "made-up"}, "invalid_parameters"),
    ("videogen", {"cursor": ""}, "invalid_parameters"),
    ("videogen", {"cursor": "\u00e9\u20ac"}, "invalid_parameters"),
    ("videogen", [("limit", "5"), ("limit", "5")], "invalid_parameters"),
    ("swiftia", {"page": 1}, "Unknown query parameter: page"),
    ("swiftia", {"limit": 0}, "Limit must be between 1 and 100"),
    ("swiftia", {"limit": 101}, "Limit must be between 1 and 100"),
    ("swiftia", {"limit": "all"}, "Limit must be between 1 and 100"),
    ("swiftia", {"offset": -1}, "Offset must be a non-negative number"),
    ("swiftia", {"type": "text"}, "type: 'text' is not one of ['image', 'video', 'audio']"),
    ("swiftia", [("tags", "a"), ("tags", "b")], "Query parameter given more than once: tags"),
]


@pytest.mark.parametrize(("provider", "query", "expected"), BAD_QUERIES)
def test_a_wrong_query_is_refused(
    provider: str, query: dict[str, object] | list[tuple[str, str]], expected: str
) -> None:
    mock = next(mock_class for mock_class in MOCKS if mock_class.name == provider)()
    response = ask(mock, query=query)
    assert response.status == 400
    assert error_of(mock, response.json()) == expected
    assert_documented(mock, LIST_PATHS[provider], "get", response)


@every_mock
@pytest.mark.parametrize("path", ["/", "/v2/files", "", "//", "/v1/filesystem"])
def test_an_unknown_path_is_not_found(mock_class: type[AnyMock], path: str) -> None:
    mock = mock_class()
    response = ask(mock, path or "/nothing")
    assert response.status == 404
    assert response.header("content-type") == "application/json"
    assert "allow" not in dict(response.headers)


@every_mock
@pytest.mark.parametrize("method", ["PUT", "PATCH", "HEAD", "OPTIONS", "TRACE"])
def test_a_wrong_method_is_told_the_right_ones(mock_class: type[AnyMock], method: str) -> None:
    mock = mock_class()
    response = ask(mock, method=method)
    assert response.status == 405
    path = mock.spec["paths"][LIST_PATHS[mock.name]]
    allowed = {name.upper() for name in path if name in {"get", "post", "delete", "put", "patch"}}
    assert set((response.header("allow") or "").split(", ")) == allowed


@every_mock
def test_max_limit_caps_silently(mock_class: type[AnyMock]) -> None:
    mock = mock_class(max_limit=7)
    assert len(listed(mock, limit=50)) == 7
    assert len(listed(mock, limit=3)) == 3
    payload = ask(mock, query={"limit": 50}).json()
    if mock.name != "videogen":
        assert payload.get("data", payload)["limit"] == 7


@every_mock
def test_files_counts_what_a_plain_listing_shows(mock_class: type[AnyMock]) -> None:
    for files in (0, 1, 13, 60):
        mock = mock_class(files=files)
        assert len(listed(mock, limit=100)) == files == len(mock.files) == len(mock.file_ids)
        assert list(mock.files) == listed(mock, limit=100)


@every_mock
def test_the_operation_id_is_that_of_the_description(mock_class: type[AnyMock]) -> None:
    mock = mock_class()
    ask(mock)
    ask(mock, "/nothing")
    assert [request.operation for request in mock.requests] == [LIST_OPERATIONS[mock.name], None]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"name": "\\ud800", "media_type": "upload"}', 201),
        (b'{"name": 1e999, "media_type": "upload"}', 422),
        (b'{"name": "a", "media_type": "upload", "parent_folder_id": "urn:uuid:%b"}' % FOLDER_ID.encode(), 422),
        (b'{"name": "a", "media_type": "upload", "parent_folder_id": "%b"}' % FOLDER_ID.replace("-", "").encode(), 422),
    ],
)
def test_odd_bodies_are_answered(body: bytes, status: int) -> None:
    response = ask(GenviralMock(), "/api/partner/v1/folders", method="POST", raw=body)
    assert response.status == status
    assert response.json()["code"] == status


def test_a_number_that_json_reads_as_infinite_is_no_integer() -> None:
    body = b'{"query": "boats", "numResults": 1e999}'
    assert ask(VideoGenMock(), "/v1/files/search", method="POST", raw=body).json()["code"] == "invalid_request"


@pytest.mark.parametrize(
    ("mock_class", "name"), [(GenviralMock, "context"), (VideoGenMock, "cursor"), (SwiftiaMock, "tags")]
)
def test_an_empty_value_is_refused(mock_class: type[AnyMock], name: str) -> None:
    mock = mock_class()
    response = ask(mock, query={name: ""})
    assert response.status == 400
    assert_documented(mock, LIST_PATHS[mock.name], "get", response)


@pytest.mark.parametrize("expires", ["", "soon", "nan", "inf", "-1"])
def test_a_signed_url_needs_an_expiry(expires: str) -> None:
    mock = VideoGenMock()
    address = urlsplit(mock.files[0]["downloadUrl"])
    query = {**dict(parse_qsl(address.query)), "expires": expires}
    headers = (("host", address.netloc),)
    assert mock.handle(MockRequest("GET", address.path, tuple(query.items()), headers)).status == 403
