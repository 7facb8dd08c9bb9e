"""What no rule knows: nothing that differs is passed over in silence."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from typing import Any

from scripts.codegen.spec import Path
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Place
from scripts.spec_diff.keywords import PROSE
from scripts.spec_diff.shape import resolve

# Words for the reader: no program of this project, and none that keeps to OpenAPI, acts by them.
DOCUMENTARY = PROSE | {
    *("bearerFormat", "contact", "license", "links", "tags", "termsOfService", "version", "x-enum-varnames", "xml"),
}
# Each only ever excludes values, so that one less admits more.
ONLY_EXCLUDE = frozenset({"contains", "dependentRequired", "dependentSchemas", "if", "not", "propertyNames"})
_MAPS = frozenset({"$defs", "dependentSchemas", "patternProperties", "properties"})
_VALUES = frozenset({"const", "default", "enum", "example", "examples"})


def unknown(
    place: Place, old: Mapping[str, Any], new: Mapping[str, Any], known: Set[str], where: Path | None = None
) -> None:
    """Every key that differs and that no rule has looked at, the worst assumed of those that are not words."""
    spec, base = place.findings, place.where if where is None else where
    for key in sorted({*old, *new} - known):
        before, after = _expanded(spec.before, old.get(key)), _expanded(spec.after, new.get(key))
        if key in DOCUMENTARY:
            # Their own keys are prose, too.
            before, after = old.get(key), new.get(key)
        if json.dumps(before, sort_keys=True, default=str) == json.dumps(after, sort_keys=True, default=str):
            continue
        sentence = f"`{place.subject}` has another `{key}`."
        if key in DOCUMENTARY:
            severities = (DOCUMENTATION, DOCUMENTATION)
            place.add("documentation-changed", severities, f"{key} is for readers", sentence, (*base, key))
        elif key in ONLY_EXCLUDE and (key in old) != (key in new):
            breaks = (key in old) is (place.direction == "response")
            kind = "constraint-removed" if key in old else "constraint-added"
            reason = f"{key} is {'gone: more values pass' if key in old else 'new: fewer values pass'}"
            severities = (BREAKING if breaks else ADDITIVE, DOCUMENTATION)
            place.add(kind, severities, reason, sentence, (*base, key))
        else:
            reason = f"{key} differs, and no rule knows what that means, so the worst is assumed"
            place.add("constraint-changed", (BREAKING, BREAKING), reason, sentence, (*base, key))


def _expanded(spec: Any, value: Any, depth: int = 0, *, names: bool = False) -> Any:
    """A value with its references resolved and without prose."""
    if depth > 12:
        return None
    if isinstance(value, list):
        return [_expanded(spec, part, depth + 1) for part in value]
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("$ref"), str) and not names:
        try:
            target, where, _, _ = resolve(spec, value, ())
        except (LookupError, TypeError, ValueError):
            return value  # what no rule knows may call other things a reference
        return target if target is value else _expanded(spec, target, depth + 1) if depth < 6 else list(where)
    return {
        key: part if key in _VALUES and not names else _expanded(spec, part, depth + 1, names=key in _MAPS)
        for key, part in value.items()
        if names or key not in PROSE
    }
