"""The page of error tables: which exception every documented error of every provider becomes.

The rows are the error examples of the specifications, read by the code that reads real responses.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from typing import Any

from reelkit._http.provider import Provider
from reelkit._http.responses import status_error
from reelkit._http.retry import Refused, delay
from reelkit._registry import PROVIDERS as ENTRIES
from reelkit.errors import APIStatusError, InsufficientCreditsError, status_error_class

PROVIDERS = {entry.name: entry.title for entry in ENTRIES.values()}
HEAD = """# Error tables

Which exception an error response becomes, and after which responses a request is sent again. See
[Handle errors](../guides/errors.md) for what to do about it. Written from the specifications and the code by
`make generate`.

| Status | Exception | Repeated |
|---|---|---|
{general}

*Repeated* says after which responses a request is sent again, up to `max_retries` times: "safe operations" are those
that the specification marks as safe or idempotent (`x-reelkit-retry`), "all operations" also those that change
something, because the response says that nothing was done. A request without a response (`APIConnectionError`,
`APITimeoutError`) is retried if the operation is safe, or if the request provably never left. The client waits exactly
as long as a `Retry-After` of up to 60 seconds says; a longer one ends the call, with `error.retry_after` set.
"""
SECTION = """
## {title}

| Status | Code | Exception | Repeated | Such as |
|---|---|---|---|---|
{rows}
"""


def page() -> str:
    """The whole page."""
    sections = [
        SECTION.format(title=title, rows="\n".join(rows(provider_of(name), spec_of(name))))
        for name, title in PROVIDERS.items()
    ]
    return HEAD.format(general="\n".join(general_rows())) + "".join(sections)


def general_rows() -> Iterator[str]:
    """The rows that hold for every provider."""
    shown = [400, 401, 402, 403, 404, 408, 409, 422, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]
    for status in shown:
        kind = status_error_class(status, None, frozenset())
        yield f"| {status} | `{kind.__name__}` | {repeated(kind, status)} |"
    yield f"| other 5xx | `{status_error_class(599, None, frozenset()).__name__}` | {repeated(APIStatusError, 599)} |"
    yield f"| any other | `{status_error_class(418, None, frozenset()).__name__}` | {repeated(APIStatusError, 418)} |"


def rows(provider: Provider, spec: dict[str, Any]) -> Iterator[str]:
    """The rows of one provider, one for each status and code."""
    seen: set[tuple[str, str | None]] = set()
    for status, text in sorted((status, json.dumps(body)) for status, body in error_examples(spec)):
        number = int(status) if status.isdigit() else 503
        error = status_error(
            provider,
            number,
            {},
            text.encode(),
            0.0,
            provider=provider.name,
            operation=None,
            method="GET",
            url="",
        )
        if (status, error.code) not in seen and status.isdigit():
            seen.add((status, error.code))
            code = f"`{error.code}`" if error.code else "none"
            kind = type(error)
            yield f"| {status} | {code} | `{kind.__name__}` | {repeated(kind, number)} | {error.message} |"
    for code in sorted(provider.credit_codes):
        kind = status_error_class(400, code, provider.credit_codes)
        yield f"| any | `{code}` | `{kind.__name__}` | {repeated(kind, 429)} | |"


def repeated(kind: type[APIStatusError], status: int) -> str:
    """Which operations are repeated after an error."""
    outcome = Refused(status, out_of_credits=issubclass(kind, InsufficientCreditsError))
    safe, unsafe = (
        delay(outcome, repeatable=repeatable, attempts=1, max_retries=1, jitter=0.5) is not None
        for repeatable in (True, False)
    )
    return "all operations" if unsafe else "safe operations" if safe else "no"


def error_examples(spec: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Status and body of every error example."""
    for path in spec["paths"].values():
        for operation in path.values():
            if not isinstance(operation, dict) or "responses" not in operation:
                continue
            for status, response in operation["responses"].items():
                for content in resolve(spec, response).get("content", {}).values():
                    for example in content.get("examples", {}).values():
                        if not status.startswith("2"):
                            yield status, resolve(spec, example)["value"]


def resolve(spec: dict[str, Any], value: Any) -> Any:
    """What a reference within the specification points to."""
    while isinstance(value, dict) and "$ref" in value:
        target: Any = spec
        for key in value["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        value = target
    return value


def provider_of(name: str) -> Provider:
    """A provider's rules."""
    provider: Provider = import_module(f"{name}_api.resources").PROVIDER
    return provider


def spec_of(name: str) -> dict[str, Any]:
    """A provider's specification."""
    spec: dict[str, Any] = json.loads((files(f"{name}_api") / "openapi.json").read_text(encoding="utf-8"))
    return spec
