"""What is read from an error answer, in each provider's dialect, and from answers in none."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
import reelkit
from hypothesis import given
from hypothesis import strategies as st
from reelkit import genviral, swiftia, videogen
from reelkit._http.provider import ErrorRules, Provider
from reelkit._http.rate_limit import read_retry_after
from reelkit._http.responses import is_error_body, read_facts, request_id_of, status_error

NOW = 1_760_000_000.0
PROVIDERS = [genviral.PROVIDER, videogen.PROVIDER, swiftia.PROVIDER]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
FIELDS = ("ok", "code", "error_code", "message", "error", "issues", "requirement", "internalErrorCode", "retryAfter")


def error_of(
    provider: Provider, status: int, body: Any, headers: dict[str, str] | None = None
) -> reelkit.APIStatusError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return status_error(
        provider,
        status,
        headers or {},
        content,
        NOW,
        provider=provider.name,
        operation="list_files",
        method="GET",
        url="https://host/files",
    )


@pytest.mark.parametrize(
    ("provider", "status", "body", "kind", "code", "message", "details"),
    [
        # Genviral: `code` repeats the status, `error_code` is the code; both it and the message may be missing.
        (
            genviral.PROVIDER,
            401,
            {"ok": False, "code": 401, "error_code": "invalid_token", "message": "Invalid token"},
            reelkit.AuthenticationError,
            "invalid_token",
            "Invalid token",
            {},
        ),
        (
            genviral.PROVIDER,
            422,
            {
                "ok": False,
                "code": 422,
                "error_code": "invalid_payload",
                "message": "Invalid",
                "issues": [{"path": ["item_ids"], "message": "Required"}],
                "remediation_hint": "Send item_ids",
                "action_url": "https://www.genviral.io/docs",
            },
            reelkit.UnprocessableEntityError,
            "invalid_payload",
            "Invalid",
            {
                "issues": [{"path": ["item_ids"], "message": "Required"}],
                "remediation_hint": "Send item_ids",
                "action_url": "https://www.genviral.io/docs",
            },
        ),
        (
            genviral.PROVIDER,
            402,
            {"ok": False, "code": 402, "message": "Upgrade"},
            reelkit.PaymentRequiredError,
            None,
            "Upgrade",
            {},
        ),
        (genviral.PROVIDER, 500, {"error": "boom"}, reelkit.ServerError, None, "boom", {}),
        *(
            (
                genviral.PROVIDER,
                status,
                {"ok": False, "code": status, "error_code": "insufficient_credits", "message": "No credits"},
                reelkit.InsufficientCreditsError,
                "insufficient_credits",
                "No credits",
                {},
            )
            for status in (402, 403)
        ),
        # VideoGen: `code` is absent in old answers and null in new ones; 429 also means "out of credits".
        (videogen.PROVIDER, 404, {"message": "File not found"}, reelkit.NotFoundError, None, "File not found", {}),
        (
            videogen.PROVIDER,
            404,
            {"message": "File not found", "code": None, "requirement": None, "internalErrorCode": None},
            reelkit.NotFoundError,
            None,
            "File not found",
            {},
        ),
        (
            videogen.PROVIDER,
            403,
            {
                "message": "Upgrade to Pro",
                "code": "not_authorized",
                "requirement": {"type": "upgrade_plan", "details": {"planName": "PRO"}},
                "internalErrorCode": "E-17",
            },
            reelkit.PermissionDeniedError,
            "not_authorized",
            "Upgrade to Pro",
            {"requirement": {"type": "upgrade_plan", "details": {"planName": "PRO"}}, "internalErrorCode": "E-17"},
        ),
        (
            videogen.PROVIDER,
            429,
            {"message": "Out of credits", "code": "insufficient_credits"},
            reelkit.InsufficientCreditsError,
            "insufficient_credits",
            "Out of credits",
            {},
        ),
        (
            videogen.PROVIDER,
            429,
            {"message": "Slow down", "code": "rate_limited"},
            reelkit.RateLimitError,
            "rate_limited",
            "Slow down",
            {},
        ),
        # Swiftia: shapes A to F of its pages.
        (
            swiftia.PROVIDER,
            400,
            {"message": "Limit must be between 1 and 100"},
            reelkit.BadRequestError,
            None,
            "Limit must be between 1 and 100",
            {},
        ),
        (swiftia.PROVIDER, 401, {"error": "Unauthorized"}, reelkit.AuthenticationError, None, "Unauthorized", {}),
        (
            swiftia.PROVIDER,
            401,
            {"status": 401, "message": "Unauthorized", "code": "UNAUTHORIZED"},
            reelkit.AuthenticationError,
            "UNAUTHORIZED",
            "Unauthorized",
            {},
        ),
        (
            swiftia.PROVIDER,
            429,
            {"status": 429, "message": "Rate limit exceeded.", "code": "RATE_LIMIT_EXCEEDED", "retryAfter": 1},
            reelkit.RateLimitError,
            "RATE_LIMIT_EXCEEDED",
            "Rate limit exceeded.",
            {},
        ),
        (
            swiftia.PROVIDER,
            500,
            {"id": "f1", "deleted": False, "error": "Failed to delete file from storage"},
            reelkit.ServerError,
            None,
            "Failed to delete file from storage",
            {"id": "f1", "deleted": False},
        ),
        (
            swiftia.PROVIDER,
            403,
            {"error": "fullStorage", "message": "Insufficient storage space.", "storageInfo": {"usedSize": 950}},
            reelkit.PermissionDeniedError,
            "fullStorage",
            "Insufficient storage space.",
            {"error": "fullStorage", "storageInfo": {"usedSize": 950}},
        ),
        (
            swiftia.PROVIDER,
            403,
            {"error": "Phone verification required", "message": "Please verify", "phoneNumber": None},
            reelkit.PermissionDeniedError,
            None,
            "Please verify",
            {"error": "Phone verification required"},
        ),
    ],
)
def test_dialects(
    provider: Provider,
    status: int,
    body: Any,
    kind: type[reelkit.APIStatusError],
    code: str | None,
    message: str,
    details: dict[str, Any],
) -> None:
    error = error_of(provider, status, body)
    assert (type(error), error.code, error.message, error.details) == (kind, code, message, details)
    assert error.status_code == status
    assert json.loads(error.body) == body


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
@pytest.mark.parametrize(
    ("status", "body", "kind", "message"),
    [
        (
            502,
            b"<html>\n<h1>502  Bad Gateway</h1>\n</html>",
            reelkit.ServerError,
            "<html> <h1>502 Bad Gateway</h1> </html>",
        ),
        (503, b"", reelkit.ServerError, ""),
        (520, b"error code: 520", reelkit.ServerError, "error code: 520"),
        (418, b"[]", reelkit.APIStatusError, "[]"),
        (499, b'"text"', reelkit.APIStatusError, '"text"'),
        (400, b'{"message": "cut o', reelkit.BadRequestError, '{"message": "cut o'),
        (400, b'{"message": 7, "code": []}', reelkit.BadRequestError, '{"message": 7, "code": []}'),
        (404, b"\xff\xfe\x00", reelkit.NotFoundError, "\ufffd\ufffd\\x00"),
        (500, b"[" * 100_000, reelkit.ServerError, "[" * 2000),
    ],
)
def test_answers_in_no_dialect(
    provider: Provider, status: int, body: bytes, kind: type[Exception], message: str
) -> None:
    error = error_of(provider, status, body)
    assert (type(error), error.message, error.code) == (kind, message, None)
    assert error.body == body


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
@given(data=st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_no_body_breaks_the_reading(provider: Provider, data: bytes) -> None:
    read_facts(provider, data)


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
@given(body=st.dictionaries(st.sampled_from(FIELDS), JSON), headers=st.dictionaries(st.just("retry-after"), st.text()))
def test_no_field_breaks_the_reading(provider: Provider, body: dict[str, Any], headers: dict[str, str]) -> None:
    error = error_of(provider, 429, body, headers)
    assert error.code is None or isinstance(error.code, str)
    assert error.retry_after is None or 0 <= error.retry_after < float("inf")
    assert isinstance(error.message, str)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("1.5", 1.5),
        ("315360000", 315360000.0),
        ("-5", None),
        ("+5", None),
        ("1e3", None),
        ("inf", None),
        ("nan", None),
        ("1_000", None),
        ("٣", None),
        ("9" * 400, None),
        ("", None),
        ("soon", None),
        ("5, 10", None),
        ("5.", None),
        ("2026-01-01T00:00:20Z", None),
        ("Thu, 01 Jan 2026", None),
        (format_datetime(datetime.fromtimestamp(NOW + 30, UTC), usegmt=True), 30.0),
        (format_datetime(datetime.fromtimestamp(NOW - 30, UTC), usegmt=True), 0.0),
        (format_datetime(datetime.fromtimestamp(NOW + 30, UTC)).replace("+0000", "-0000"), 30.0),
        ("Mon, 99 Foo 99999 99:99:99 GMT", None),
        ("Mon, 01 Jan 0001 00:00:00 +2300", 0.0),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert read_retry_after({} if value is None else {"retry-after": value}, NOW) == seconds


@given(st.text())
def test_retry_after_is_a_wait_or_nothing(value: str) -> None:
    seconds = read_retry_after({"retry-after": value}, NOW)
    assert seconds is None or 0 <= seconds < float("inf")


def test_a_date_is_meant_by_the_clock_of_the_server() -> None:
    headers = {"date": "Thu, 01 Jan 2026 00:00:00 GMT", "retry-after": "Thu, 01 Jan 2026 00:00:20 GMT"}
    assert error_of(swiftia.PROVIDER, 429, {}, headers).retry_after == 20.0


@pytest.mark.parametrize(
    ("age", "after", "seconds"),
    [
        # A cache has kept the response for a while: the clock of the server has gone on meanwhile (RFC 9111, 4.2.3).
        ("15", "Thu, 01 Jan 2026 00:00:20 GMT", 5.0),
        ("20", "Thu, 01 Jan 2026 00:00:20 GMT", 0.0),
        ("86400", "Thu, 01 Jan 2026 00:00:20 GMT", 0.0),
        ("0", "Thu, 01 Jan 2026 00:00:20 GMT", 20.0),
        # What is no age is none.
        ("-5", "Thu, 01 Jan 2026 00:00:20 GMT", 20.0),
        ("1.5", "Thu, 01 Jan 2026 00:00:20 GMT", 20.0),
        ("15, 3", "Thu, 01 Jan 2026 00:00:20 GMT", 20.0),
        ("\u0661", "Thu, 01 Jan 2026 00:00:20 GMT", 20.0),
        ("9" * 30, "Thu, 01 Jan 2026 00:00:20 GMT", 20.0),
        # Seconds count from the receipt (RFC 9110, 10.2.3).
        ("15", "20", 20.0),
    ],
)
def test_the_age_of_a_cached_response_counts(age: str, after: str, seconds: float) -> None:
    headers = {"date": "Thu, 01 Jan 2026 00:00:00 GMT", "retry-after": after, "age": age}
    for status in (429, 503):
        assert error_of(swiftia.PROVIDER, status, {}, headers).retry_after == seconds


def test_an_age_without_a_date_says_nothing() -> None:
    later = format_datetime(datetime.fromtimestamp(NOW + 30, UTC), usegmt=True)
    headers = {"retry-after": later, "age": "20"}
    assert read_retry_after(headers, NOW) == 30.0
    assert error_of(swiftia.PROVIDER, 503, {}, headers).retry_after == pytest.approx(30.0)


def test_the_header_counts_more_than_the_body() -> None:
    body = {"message": "wait", "retryAfter": 5}
    assert error_of(swiftia.PROVIDER, 429, body).retry_after == 5.0
    assert error_of(swiftia.PROVIDER, 429, body, {"retry-after": "2"}).retry_after == 2.0


@pytest.mark.parametrize("wait", [True, "5", -1, float("nan"), float("inf"), 10**400, None, [1]])
def test_a_wait_in_the_body_that_is_none(wait: Any) -> None:
    assert swiftia.PROVIDER.read_error({"message": "wait", "retryAfter": wait}).retry_after is None


@pytest.mark.parametrize("error", ["gone", ["gone"], 404, None])
def test_a_pointer_into_what_is_no_object_leads_nowhere(error: Any) -> None:
    rules = ErrorRules(code=("/error/code", "/code"), message=("/error/message", "/message"))
    facts = rules.read({"error": error, "code": "not_found", "message": "no such file"})
    assert (facts.code, facts.message) == ("not_found", "no such file")


def test_the_request_id() -> None:
    assert request_id_of({}) is None
    assert request_id_of({"cf-ray": "c", "x-request-id": "x"}) == "x"
    assert error_of(genviral.PROVIDER, 500, {"message": "no"}, {"x-request-id": "req_9"}).request_id == "req_9"


@pytest.mark.parametrize(
    ("body", "no"),
    [
        (b'{"ok": false}', True),
        (b'{"message": "x", "ok" : false, "data": null}', True),
        (b'{"ok": true, "data": {"ok": false}}', False),
        (b'{"ok": true}', False),
        (b'["ok", {"ok": false}]', False),
        (b'{"ok": false', False),
    ],
)
def test_a_success_status_with_an_error_in_it(body: bytes, no: bool) -> None:
    assert is_error_body(genviral.PROVIDER, body) is no
    assert is_error_body(swiftia.PROVIDER, body) is False
