"""Every schema of every specification that is a model, with values that fit it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from tests.contract.specification import SPECIFICATIONS

PACKAGES = tuple(f"{provider}_api" for provider in SPECIFICATIONS)


def model(provider: str, name: str) -> Any:
    return getattr(import_module(f"{provider}_api.models"), name)


def schemas() -> Iterator[tuple[str, str, Any]]:
    """Provider, name and schema of every model."""
    for provider, specification in sorted(SPECIFICATIONS.items()):
        for name, schema in specification.content["components"]["schemas"].items():
            if schema.get("type") == "object":
                yield provider, name, schema


SCHEMAS = list(schemas())
IDS = [f"{provider}-{name}" for provider, name, _ in SCHEMAS]
STEP = 1 if os.environ.get("FULL") else 6
"""Of how many models one gets random values; all get their systematic variants."""
