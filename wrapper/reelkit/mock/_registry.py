"""Which providers there are, and the class that simulates each."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from reelkit._registry import PROVIDERS as ENTRIES

from .engine._parts import load_document
from .engine._provider import ProviderMock


def providers() -> tuple[str, ...]:
    """The names of all providers, in lower case."""
    return tuple(ENTRIES)


def mock_class(provider: str) -> type[ProviderMock] | None:
    """The class that simulates a provider, None if the engine alone does."""
    name = f"{__package__}.{provider}"
    if find_spec(name) is None:
        return None
    module = import_module(name)
    found: type[ProviderMock] = getattr(module, module.__all__[0])
    return found


def mock_of(provider: str, **options: Any) -> ProviderMock:
    """A mock of a provider by its name in lower case: its own class, or the engine alone if it has none.

    Raises ``ValueError`` for an unknown provider; ``options`` are those of the class.

    >>> mock_of("swiftia", files=2).file_ids[0][:5]
    'file_'
    """
    if provider not in providers():
        raise ValueError(f"unknown provider: {provider!r}, expected one of {', '.join(providers())}")
    if (known := mock_class(provider)) is not None:
        return known(**options)
    if "files" in options:
        options["items"] = options.pop("files")
    return ProviderMock.from_document(document_of(provider), **options)


def document_of(provider: str) -> Mapping[str, Any]:
    """The OpenAPI document of a provider."""
    return load_document(f"{provider}_api")
