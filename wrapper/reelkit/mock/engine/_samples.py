"""Values that fit a schema, always the same ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._document import Document
from ._ids import places
from ._words import FORMATS

MAX_DEPTH = 8
TEXT = "text"


class Samples:
    """Makes values for the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def sample(self, schema: Any, depth: int = 0) -> Any:
        """A value that fits the schema, always the same one."""
        schema = self._document.resolve(schema)
        if isinstance(schema, bool):
            return None
        if known := schema.get("examples") or schema.get("enum"):
            return known[0]
        for keyword in ("const", "example", "default"):
            if keyword in schema:
                return schema[keyword]
        if alternatives := schema.get("anyOf") or schema.get("oneOf"):
            return self.sample(alternatives[0], depth)
        if "allOf" in schema:
            parts = [self._document.resolve(part) for part in schema["allOf"]]
            return self.sample(_merged([{k: v for k, v in schema.items() if k != "allOf"}, *parts]), depth)
        return self._sample_type(schema, depth)

    def _sample_type(self, schema: Mapping[str, Any], depth: int) -> Any:
        types = schema.get("type", "object" if "properties" in schema else "null")
        match types if isinstance(types, str) else types[0]:
            case "object":
                names = schema.get("properties", {}) if depth < MAX_DEPTH else schema.get("required", ())
                fields = schema.get("properties", {})
                return {name: self.sample(fields.get(name, True), depth + 1) for name in names}
            case "array":
                count = max(schema.get("minItems", 0), 1 if depth < MAX_DEPTH else 0)
                return [self.sample(schema.get("items", True), depth + 1) for _ in range(count)]
            case "string":
                if text := FORMATS.get(schema.get("format", "")):
                    return text
                text = "".join(place[0] for place in places(schema.get("pattern", ""))) or TEXT
                return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
            case "integer" | "number":
                low = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
                return min(max(low, 0), schema["maximum"]) if "maximum" in schema else max(low, 0)
            case other:
                return False if other == "boolean" else None


def _merged(parts: list[Mapping[str, Any]]) -> dict[str, Any]:
    merged = {keyword: value for part in parts for keyword, value in part.items()}
    if "properties" in merged:
        merged["properties"] = {name: node for part in parts for name, node in part.get("properties", {}).items()}
        merged["required"] = [name for part in parts for name in part.get("required", ())]
    return merged
