"""Rules for arguments, as source code, from the schemas that the parser of the generator forgets."""

from __future__ import annotations

from typing import Any

from scripts.codegen.models import attribute_name
from scripts.codegen.spec import look_up, snake_case

Schema = dict[str, Any]
_LIMITS = {"minimum": "least", "maximum": "most", "exclusiveMinimum": "above", "exclusiveMaximum": "below"}
_NARROWING = {"properties", "required", "additionalProperties"}


class Rules:
    """Turns schemas into source code; objects that have a name become constants of one module."""

    def __init__(self, spec: Schema) -> None:
        self._spec = spec
        self.constants: dict[str, str] = {}
        """Source of the rules of named schemas, by constant, each after those it needs where that is possible."""

    def resolved(self, schema: Schema) -> Schema:
        """The schema itself, not a reference to it."""
        while "$ref" in schema:
            found = look_up(self._spec, schema["$ref"])
            schema = _both(found, {name: value for name, value in schema.items() if name != "$ref"})
        return schema

    def nullable(self, schema: Schema) -> bool:
        """Whether null is one of the values."""
        schema = self.resolved(schema)
        kinds = schema.get("type", ())
        if kinds == "null" or "null" in ([kinds] if isinstance(kinds, str) else kinds):
            return True
        return any(self.nullable(one) for word in ("anyOf", "oneOf") for one in schema.get(word, ()))

    def rule(self, schema: Schema) -> str:
        """Source of the rule; null is left to whoever asks ``nullable``."""
        name = schema.get("$ref", "").rpartition("/")[2]
        narrowed = bool(_NARROWING & schema.keys())
        schema = self.resolved(schema)
        if name and self._is_object(schema) and not narrowed:
            return self._named(name, schema)
        alternatives = schema.get("anyOf") or schema.get("oneOf")
        if alternatives:
            return self._any_of([self.rule(one) for one in alternatives if self._allows_more_than_null(one)])
        if "allOf" in schema:
            return self.rule(self._merged(schema))
        if "const" in schema:
            return f"rules.OneOf(({schema['const']!r},))"
        if "enum" in schema:
            values = ", ".join(repr(value) for value in schema["enum"] if value is not None)
            return f"rules.OneOf(({values},))"
        kinds = schema.get("type", ())
        kinds = [kinds] if isinstance(kinds, str) else [kind for kind in kinds if kind != "null"]
        if not kinds and "properties" in schema:
            kinds = ["object"]
        return self._any_of([self._of_type(kind, schema) for kind in kinds]) if kinds else "nested.Json()"

    def _of_type(self, kind: str, schema: Schema) -> str:
        match kind:
            case "string":
                return self._text(schema)
            case "integer" | "number":
                words = {
                    "minimum": "least",
                    "maximum": "most",
                    "exclusiveMinimum": "above",
                    "exclusiveMaximum": "below",
                }
                limits = [f"{ours}={schema[word]!r}" for word, ours in words.items() if word in schema]
                return f"rules.Number({', '.join([*limits, *(['whole=True'] if kind == 'integer' else ())])})"
            case "boolean":
                return "rules.Boolean()"
            case "array":
                words = {"minItems": "fewest", "maxItems": "most", "uniqueItems": "unique"}
                limits = [f"{ours}={schema[word]!r}" for word, ours in words.items() if word in schema]
                items = schema.get("items", {})
                item = self.identified(items, items.get("x-reelkit-accepts"), items.get("x-reelkit-upload"))
                if self.nullable(items):
                    item = f"nested.AnyOf((nested.Null(), {item}))"
                return f"nested.Array({', '.join([item, *limits])})"
            case "object":
                return self._object(schema)
            case _:
                return "nested.Null()"

    def _text(self, schema: Schema) -> str:
        match schema.get("format"):
            case "uuid":
                return "rules.Uuid()"
            case "date-time":
                return "rules.DateTime()"
            case "date":
                return "rules.Date()"
            case "uri":
                longest = schema.get("maxLength")
                return f"rules.Uri({longest})" if longest is not None else "rules.Uri()"
        words = {"minLength": "shortest", "maxLength": "longest", "pattern": "pattern"}
        limits = [f"{ours}={schema[word]!r}" for word, ours in words.items() if word in schema]
        return f"rules.Text({', '.join(limits)})"

    def _object(self, schema: Schema) -> str:
        properties: Schema = schema.get("properties", {})
        other = schema.get("additionalProperties", not properties)
        names = {snake: name for name in properties if (snake := snake_case(name)) != name}
        parts = [
            f"properties={{{', '.join(f'{name!r}: {self.rule(one)}' for name, one in properties.items())}}}",
            f"required=frozenset({sorted(schema.get('required', ()))!r})",
            f"nullable=frozenset({sorted(name for name, one in properties.items() if self.nullable(one))!r})",
            f"names={names!r}",
        ]
        if other is not False:
            parts.append(f"other={'nested.Json()' if other is True or not other else self.rule(other)}")
        return f"nested.Object({', '.join(parts)})"

    def _named(self, name: str, schema: Schema) -> str:
        constant = snake_case(name).upper()
        if constant not in self.constants:
            # Entered before its parts are looked at, as a schema may hold itself.
            self.constants[constant] = ""
            self.constants[constant] = self.rule(self._merged(schema)) if "allOf" in schema else self._object(schema)
        return f"nested.Named(SCHEMAS, {constant!r})"

    def identified(self, schema: Schema, accepts: str | list[str] | None, upload: object = None) -> str:
        """The rule of a value that may be an object instead of its id, or what is uploaded first."""
        if not accepts:
            return self.rule(schema)
        names = [accepts] if isinstance(accepts, str) else accepts
        ids = {name: self.id_attribute(name) for name in names}
        found = f"rules.ObjectId({ids!r}, {self.rule(schema)}, __name__)"
        return f"uploads.UploadOrId({found})" if upload else found

    def id_attribute(self, name: str) -> str:
        """The attribute of a model that holds its id."""
        return attribute_name(snake_case(look_up(self._spec, f"#/components/schemas/{name}").get("x-reelkit-id", "id")))

    def _merged(self, schema: Schema) -> Schema:
        merged: Schema = {key: value for key, value in schema.items() if key != "allOf"}
        for part in map(self.resolved, schema["allOf"]):
            found = self._merged(part) if "allOf" in part else part
            merged = {
                **merged,
                **found,
                "properties": {**merged.get("properties", {}), **found.get("properties", {})},
                "required": sorted({*merged.get("required", ()), *found.get("required", ())}),
            }
        return merged

    def _is_object(self, schema: Schema) -> bool:
        if "allOf" in schema:
            return any(self._is_object(self.resolved(part)) for part in schema["allOf"])
        return schema.get("type") == "object" or ("properties" in schema and "type" not in schema)

    def _allows_more_than_null(self, schema: Schema) -> bool:
        return self.resolved(schema).get("type") != "null"

    def _any_of(self, rules: list[str]) -> str:
        rules = list(dict.fromkeys(rules))
        return rules[0] if len(rules) == 1 else f"nested.AnyOf(({', '.join(rules)},))"


def _both(first: Schema, second: Schema) -> Schema:
    """A schema for what fits both; the words of the second beside a reference narrow those of the first."""
    merged = {**first, **second}
    if "properties" in first and "properties" in second:
        shared = {name: _both(first["properties"].get(name, {}), part) for name, part in second["properties"].items()}
        merged["properties"] = {**first["properties"], **shared}
    if "items" in first and "items" in second:
        merged["items"] = _both(first["items"], second["items"])
    if "required" in first and "required" in second:
        merged["required"] = sorted({*first["required"], *second["required"]})
    return merged
