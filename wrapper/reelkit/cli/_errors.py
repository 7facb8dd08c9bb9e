"""Exit codes, and errors as one line that says what to do next."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from importlib import import_module

from reelkit import errors
from reelkit._http.provider import key_variable
from reelkit._registry import PROVIDERS

from ._keys import DEFAULT, find_key, profile
from ._text import printable
from ._usage import NotThereError, UsageError

FAILURE = 1
USAGE = 2
AUTHENTICATION = 3
NOT_FOUND = 4
LIMIT = 5

EPILOGUE = f"""\
Keys are read from {", ".join(map(key_variable, PROVIDERS))}, else from the system's keyring, where \
reelkit login keeps them; --profile NAME chooses among several.

Exit codes: 0 success, 1 failure, 2 usage, 3 authentication, 4 not found, 5 rate or credit limit, 130 interrupted.

--debug shows the trace of an error."""


def near(word: str, known: Iterable[str]) -> str:
    """The question whether another word was meant, where one is like it."""
    found = get_close_matches(word, list(known), n=1)
    return f" Did you mean {found[0]!r}?" if found else ""


_NO_KEY = re.compile("no (API )?key")
"""Tells an error about a missing key from other errors of configuration."""
_FOR_PROGRAMS = re.compile(r"; \w+=True .*")
"""Advice in a message that applies to programs, not to the command line."""


def exit_code(error: BaseException) -> int:
    """The exit code that an exception ends the command with."""
    match error:
        case UsageError() | errors.InvalidArgumentError():
            return USAGE
        case errors.ConfigurationError() | errors.AuthenticationError() | errors.PermissionDeniedError():
            return AUTHENTICATION
        case errors.NotFoundError() | NotThereError():
            return NOT_FOUND
        case errors.RateLimitError() | errors.InsufficientCreditsError() | errors.PaymentRequiredError():
            return LIMIT
        case _:
            return FAILURE


class _Traces:
    shown = False


def show_traces(wanted: bool) -> None:
    """Whether ``complain`` shows the trace of an error too."""
    _Traces.shown = wanted


def complain(error: BaseException, about: str = "") -> int:
    """Say on standard error what went wrong; returns the exit code."""
    if _Traces.shown:
        import traceback

        traceback.print_exception(error)
    sys.stderr.write(f"reelkit: {printable(about + explain(error))}\n")
    return exit_code(error)


def explain(error: BaseException) -> str:
    """What went wrong and what to do next, as one line for a person."""
    if isinstance(error, FileExistsError) and error.filename:
        return f"{error.filename} exists already - --overwrite replaces it"
    text = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, errors.ReelkitError):
        text = _FOR_PROGRAMS.sub("", text).replace("give the path to write to instead", "`reelkit sync` renames it")
    elif not isinstance(error, (UsageError, NotThereError, OSError)):
        text = f"{type(error).__name__}: {text} (--debug shows the trace)"
    hint = _hint(error)
    return f"{text} - {hint}" if hint else text


def _hint(error: BaseException) -> str | None:
    if isinstance(error, errors.APIStatusError):
        return _status_hint(error)
    if isinstance(error, errors.ConfigurationError) and _NO_KEY.search(str(error)):
        return "`reelkit whoami` shows which keys are found"
    if isinstance(error, errors.APITimeoutError):
        return "try again in a moment"
    if isinstance(error, errors.APIConnectionError):
        return _base_url_hint(error.provider) or "check the network"
    return None


def _base_url_hint(provider: str) -> str | None:
    variable = f"{provider.upper()}_BASE_URL"
    return f"check {variable}" if os.environ.get(variable) else None


def _key_hint(provider: str) -> str:
    found = find_key(provider)
    if found is not None and found.source.startswith("keyring"):
        words = "" if profile() == DEFAULT else f" --profile {profile()}"
        return f"the key is that of the {found.source}; `reelkit login {provider}{words}` keeps another"
    return f"check {provider.upper()}_API_KEY; `reelkit whoami` says where keys come from"


def _is_of_one(error: errors.APIStatusError) -> bool:
    """Whether what was not found has an id; a listing is not found where the provider is not."""
    found = import_module(f"{error.provider}_api.operations").OPERATIONS.get(error.operation)
    return found is None or "{" in found.path


def _status_hint(error: errors.APIStatusError) -> str | None:
    provider = error.provider
    wait = f"try again in {error.retry_after:.0f} s" if error.retry_after else "try again in a moment"
    hints: dict[type[errors.APIStatusError], str | None] = {
        errors.AuthenticationError: _key_hint(provider),
        errors.PaymentRequiredError: f"see your plan at {provider}",
        errors.InsufficientCreditsError: f"see your credits at {provider}",
        errors.NotFoundError: "`reelkit ls` lists what is there" if _is_of_one(error) else _base_url_hint(provider),
        errors.RateLimitError: wait,
        errors.ServerError: wait,
    }
    return hints.get(type(error))
