"""The exceptions as users see them: names, tree, text, copies."""

from __future__ import annotations

import copy
import inspect
import pickle
import threading
from collections.abc import Mapping
from typing import Any

import pytest
import reelkit
from reelkit import errors

TREE = """
ReelkitError
  APIError
    APIConnectionError
      APITimeoutError
    APIStatusError
      AuthenticationError
      BadRequestError
      ConflictError
      InsufficientCreditsError
      NotFoundError
      PaymentRequiredError
      PermissionDeniedError
      RateLimitError
      ServerError
      UnprocessableEntityError
    ResponseDecodeError
      ResponseTooLargeError
    TransferError
      ContentChangedError
  ConfigurationError
  InvalidArgumentError
  JobError
    JobBlockedError
    JobCancelledError
    JobFailedError
  PaginationError
  ProcessingError
  WaitTimeoutError
  WebhookVerificationError
"""
REQUEST: dict[str, Any] = {
    "provider": "genviral",
    "operation": "get_folder",
    "method": "GET",
    "url": "https://www.genviral.io/api/partner/v1/folders/f1",
    "attempts": 3,
    "lost_response": True,
}


def tree(cls: type[Exception], depth: int = 0) -> list[str]:
    children = sorted(
        (child for child in cls.__subclasses__() if child.__module__ == errors.__name__),
        key=lambda child: child.__name__,
    )
    return ["  " * depth + cls.__name__] + [line for child in children for line in tree(child, depth + 1)]


def example(cls: type[reelkit.ReelkitError]) -> reelkit.ReelkitError:  # noqa: PLR0911 - one for each family
    if issubclass(cls, reelkit.APIStatusError):
        return cls(
            status_code=429,
            code="rate_limited",
            message="slow down",
            details={"issues": [{"path": ["limit"]}]},
            request_id="req_1",
            retry_after=1.5,
            headers={"retry-after": "1.5"},
            body=b'{"code": "rate_limited"}',
            **REQUEST,
        )
    if issubclass(cls, reelkit.ResponseDecodeError):
        return cls(
            "$.data has no 'files'",
            status_code=200,
            headers={"content-type": "application/json"},
            body=b'{"data": {}}',
            model="FileList",
            field="files",
            path="$.data",
            **REQUEST,
        )
    if issubclass(cls, reelkit.APIError):
        return cls("ConnectError: refused", **REQUEST)
    if issubclass(cls, reelkit.InvalidArgumentError):
        return cls("page_size", 0, "must be an integer from 1 to 100")
    if issubclass(cls, reelkit.WaitTimeoutError):
        return cls("was not ready", provider="videogen", id="vg_file_1", seconds=60, last={"status": "pending"})
    if issubclass(cls, reelkit.WebhookVerificationError):
        return cls("no signature matches", provider="videogen", check="signature")
    if issubclass(cls, reelkit.JobError):
        return cls("failed", provider="videogen", id="vg_tool_1", status="failed", error={"message": "unreadable"})
    if issubclass(cls, reelkit.ProcessingError):
        return cls("it failed", provider="videogen", id="vg_file_1", status="failed", message="unreadable")
    return cls("no API key for genviral")


EXPORTED = """
__version__
AsyncGenviral AsyncPager AsyncSwiftia AsyncVideoGen Genviral Page Pager Swiftia VideoGen
APIConnectionError APIError APIStatusError APITimeoutError AuthenticationError BadRequestError ConfigurationError
ConflictError ContentChangedError InsufficientCreditsError InvalidArgumentError NotFoundError PaginationError
PaymentRequiredError PermissionDeniedError RateLimitError ReelkitError ResponseDecodeError ResponseTooLargeError
ServerError UnprocessableEntityError
RateLimit RawResponse RequestEvent RequestHook ResponseEvent ResponseHook
AsyncMediaLibrary Downloaded MediaFile MediaLibrary ProcessingError Progress TransferError WaitTimeoutError
Mirrored MirrorReport MirrorTarget mirror Upload Uploaded
AsyncJob Job JobBlockedError JobCancelledError JobError JobFailedError NULL
WebhookVerificationError
"""
EXCEPTIONS = [
    cls
    for _, cls in inspect.getmembers(errors, inspect.isclass)
    if issubclass(cls, reelkit.ReelkitError) and cls.__module__ == errors.__name__
]


def test_the_tree() -> None:
    assert tree(reelkit.ReelkitError) == TREE.strip().splitlines()


@pytest.mark.parametrize("cls", EXCEPTIONS, ids=lambda cls: cls.__name__)
def test_every_exception_has_the_status_of_its_response_or_none(cls: type[reelkit.ReelkitError]) -> None:
    told = example(cls).status_code
    if issubclass(cls, reelkit.APIStatusError):
        assert told == 429
        unanswered = cls(status_code=None, code="not_found", message="no file is listed", **REQUEST)
        assert unanswered.status_code is None
        assert "None" not in str(unanswered)
    elif issubclass(cls, reelkit.ResponseDecodeError):
        assert told == 200
    else:
        assert told is None
    copied = pickle.loads(pickle.dumps(example(cls)))
    assert copied.status_code == told


def test_the_exported_names() -> None:
    assert sorted(reelkit.__all__) == sorted(EXPORTED.split())
    assert all(hasattr(reelkit, name) for name in reelkit.__all__)


def test_every_exception_is_exported() -> None:
    assert {cls.__name__ for cls in EXCEPTIONS} <= set(reelkit.__all__)
    assert all(getattr(reelkit, cls.__name__) is cls for cls in EXCEPTIONS)


def test_the_tree_is_drawn_in_the_docstring_of_the_module() -> None:
    drawn = [line.split()[0] for line in (errors.__doc__ or "").splitlines() if line.startswith("    ")]
    assert sorted(drawn) == sorted(cls.__name__ for cls in EXCEPTIONS)


@pytest.mark.parametrize("cls", EXCEPTIONS)
@pytest.mark.parametrize("through", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_copies_are_equal(cls: type[reelkit.ReelkitError], through: Any) -> None:
    error = example(cls)
    error.add_note("1 of 2 ids were done before")
    other = through(error)
    assert type(other) is cls
    assert (str(other), vars(other), other.args) == (str(error), vars(error), error.args)
    assert other.__notes__ == ["1 of 2 ids were done before"]


@pytest.mark.parametrize("through", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_an_argument_that_cannot_be_copied_is_shown_instead(through: Any) -> None:
    for value in (threading.Lock(), [threading.Lock()], lambda: None):
        error = reelkit.InvalidArgumentError("source", value, "must be opened in binary mode")
        other = through(error)
        assert str(other) == str(error)
        assert other.value in (value, repr(value))


@pytest.mark.parametrize("cls", EXCEPTIONS)
def test_every_attribute_of_the_docstring_exists(cls: type[reelkit.ReelkitError]) -> None:
    for part in cls.__mro__:
        # Python 3.13 strips the indentation of docstrings itself.
        _, _, attributes = inspect.cleandoc(part.__doc__ or "").partition("Attributes:\n")
        lines = attributes.splitlines()
        names = [line.split(":")[0].strip() for line in lines if line.startswith("    ") and line[4] != " "]
        assert names or part is not reelkit.APIError
        assert [name for name in names if not hasattr(example(cls), name)] == []


def test_a_status_error_explains_itself() -> None:
    error = reelkit.BadRequestError(
        status_code=400,
        code="invalid_query_parameter",
        message="limit must be 1..100",
        request_id="req_1",
        provider="genviral",
        operation="list_files",
        method="GET",
        url="https://www.genviral.io/api/partner/v1/files",
    )
    assert str(error) == (
        "GET https://www.genviral.io/api/partner/v1/files: "
        "400 invalid_query_parameter: limit must be 1..100 (request req_1)"
    )


def test_a_long_message_is_cut_in_the_text_only() -> None:
    error = reelkit.ServerError(status_code=500, message="x" * 9000, **REQUEST)
    assert 500 < len(str(error)) < 700
    assert len(error.message) == 9000


def test_every_status_has_its_class() -> None:
    named = {
        400: reelkit.BadRequestError,
        401: reelkit.AuthenticationError,
        402: reelkit.PaymentRequiredError,
        403: reelkit.PermissionDeniedError,
        404: reelkit.NotFoundError,
        409: reelkit.ConflictError,
        422: reelkit.UnprocessableEntityError,
        429: reelkit.RateLimitError,
    }
    for status in range(100, 600):
        expected = reelkit.ServerError if status >= 500 else named.get(status, reelkit.APIStatusError)
        assert errors.status_error_class(status, None, frozenset()) is expected
        assert errors.status_error_class(status, "broke", frozenset({"broke"})) is reelkit.InsufficientCreditsError


def test_invalid_arguments_are_value_errors_too() -> None:
    assert issubclass(reelkit.InvalidArgumentError, ValueError)


HOSTILE = [
    "\x1b[2J\x1b]0;owned\x07",
    "\x00\x01\x7f\x9b31m",
    "\u202egnp.exe",
    "\ud800",
    "\n2026 ERROR root owned",
    "a\r\nb",
    "\x85\u2028",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_not_printable_is_escaped(text: str) -> None:
    error = reelkit.ConfigurationError(f"the server says {text}")
    assert str(error).isprintable()
    assert str(error).removeprefix("the server says a").removeprefix("the server says ").startswith("\\")


def texts(value: object) -> list[str]:
    """Every text that a user may print of a value."""
    if isinstance(value, Mapping):
        return [text for pair in value.items() for text in texts(pair)]
    if isinstance(value, (list, tuple)):
        return [text for each in value for text in texts(each)]
    return [value] if isinstance(value, str) else []


WORDS = (
    "what reason provider operation method url check argument rule code message request_id model field path status id"
)


def hostile(cls: type[reelkit.ReelkitError], text: str) -> reelkit.ReelkitError:
    """An exception with the text in every argument that its class takes."""
    known: dict[str, Any] = {
        **dict.fromkeys(WORDS.split(), text),
        "details": {text: [{"path": (text, [text])}]},
        "headers": {"server": text},
        "body": text.encode("utf-8", "surrogatepass"),
        "status_code": 500,
        "seconds": 1.0,
        "error": {"message": text},
        "last": [text],
        "value": text,
    }
    own = [part for part in cls.__mro__ if part.__module__ == errors.__name__]
    taken = {name for part in own for name in inspect.signature(part).parameters} & known.keys()
    if issubclass(cls, reelkit.APIStatusError):
        taken.discard("reason")
    return cls(**{name: known[name] for name in taken}) if taken else cls(text)


@pytest.mark.parametrize("cls", EXCEPTIONS)
def test_no_text_of_an_exception_steers_a_terminal(cls: type[reelkit.ReelkitError]) -> None:
    for text in HOSTILE:
        error, safe = hostile(cls, text), errors.escaped(text)
        if isinstance(error, reelkit.APIError):
            error.done_ids = (text,)
        for each in (error, pickle.loads(pickle.dumps(error)), copy.copy(error)):
            shown = {name: value for name, value in vars(each).items() if name != "value"}
            found = texts([str(each), repr(each), each.args, shown])
            assert [each for each in found if not each.isprintable()] == []
        if isinstance(error, reelkit.APIStatusError):
            assert (error.message, error.request_id) == (safe, safe)
            assert error.details == {safe: [{"path": (safe, [safe])}]}
            assert error.body == text.encode("utf-8", "surrogatepass"), "the evidence is as it came"
        if isinstance(error, reelkit.InvalidArgumentError):
            assert error.value == text, "what was passed is the caller's"


def test_details_that_never_end_are_cut() -> None:
    details: Any = "deep"
    for _ in range(5000):
        details = {"inner": [details]}
    error = reelkit.ServerError(status_code=500, details=details, **REQUEST)
    assert len(repr(error.details)) < 1000
    assert pickle.loads(pickle.dumps(error)).details == error.details
