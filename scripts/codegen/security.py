"""Which security scheme a client uses: it has one key, and sends it in one way."""

from __future__ import annotations

from typing import Any

from scripts.codegen.spec import iterate_operations

# What the generated clients can send, by type, and scheme or place.
SENDABLE = {("http", "bearer"), ("http", "basic"), ("apiKey", "header"), ("apiKey", "query")}


def schemes_that_suffice(security: Any) -> set[str] | None:
    """The schemes of which one alone opens an operation; None if it asks for none."""
    rules = security if isinstance(security, list) else []
    if not rules or {} in rules:
        return None
    return {name for rule in rules if isinstance(rule, dict) and len(rule) == 1 for name in rule}


def scheme_of(spec: dict[str, Any]) -> str | None:
    """The first scheme that opens every operation; None if no operation asks for one, or if there is no such scheme."""
    named: dict[str, None] = {}
    common: set[str] | None = None
    for _, _, operation in iterate_operations(spec):
        found = schemes_that_suffice(operation.get("security"))
        if found is None:
            continue
        named.update((name, None) for rule in operation["security"] for name in rule)
        common = found if common is None else common & found
    return next((name for name in named if name in (common or ())), None)
