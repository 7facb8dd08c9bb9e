"""Which providers there are, and the class that simulates each."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from .engine._provider import ProviderMock, load_document

PROVIDERS = ("genviral", "videogen", "swiftia")


def mock_of(provider: str, **options: Any) -> ProviderMock:
    """A mock of a provider by its name in lower case: its own class, or the engine alone if it has none.

    Raises ``ValueError`` for an unknown provider; ``options`` are those of the class.

    >>> mock_of("swiftia", files=2).file_ids[0][:5]
    'file_'
    """
    if provider not in PROVIDERS:
        raise ValueError(f"unknown provider: {provider!r}, expected one of {', '.join(PROVIDERS)}")
    try:
        module = import_module(f"{__package__}.{provider}")
    except ModuleNotFoundError as error:
        if error.name != f"{__package__}.{provider}":
            raise
        if "files" in options:
            options["items"] = options.pop("files")
        return ProviderMock.from_document(document_of(provider), **options)
    found: ProviderMock = getattr(module, module.__all__[0])(**options)
    return found


def document_of(provider: str) -> Mapping[str, Any]:
    """The OpenAPI document of a provider."""
    return load_document(f"{provider}_api")
