"""The YAML that would describe values that were seen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from ._finding import is_name
from ._json import is_list, is_object, type_of


def schema_of(values: Sequence[Any]) -> dict[str, Any]:
    """The narrowest schema of a few plain keywords that fits all values."""
    kinds = sorted({type_of(value) for value in values})
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    # "null" goes last, as it does in the specifications.
    kinds.sort(key=lambda kind: kind == "null")
    schema: dict[str, Any] = {}
    if kinds and kinds != ["null"]:
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
    texts = [value for value in values if isinstance(value, str)]
    if texts and (name := _format_of(texts)):
        schema["format"] = name
    objects = [value for value in values if is_object(value)]
    if objects:
        names = sorted({name for value in objects for name in value})
        if all(map(is_name, names)):
            schema["properties"] = {name: schema_of([one[name] for one in objects if name in one]) for name in names}
        else:
            # Ids or the like for keys: a map, whose keys are somebody's data.
            schema["additionalProperties"] = schema_of([item for one in objects for item in one.values()])
    lists = [value for value in values if is_list(value)]
    if lists:
        schema["items"] = schema_of([item for value in lists for item in value])
    return schema


def _format_of(texts: Sequence[str]) -> str | None:
    if all(re.match(r"https?://\S+\Z", text) for text in texts):
        return "uri"
    for name, read in (("uuid", UUID), ("date-time", datetime.fromisoformat)):
        try:
            for text in texts:
                read(text)
        except ValueError:
            continue
        if name == "uuid" or all("T" in text for text in texts):
            return name
    return None


def to_yaml(name: str, schema: Mapping[str, Any]) -> Iterator[str]:
    """One property, ready to be pasted; what it means is for a person to say."""
    yield f"{_key(name)}:"
    yield from _lines(schema, "  ", describe=True)


def _lines(schema: Mapping[str, Any], indent: str, *, describe: bool) -> Iterator[str]:
    if "type" in schema:
        kinds = schema["type"]
        shown = kinds if isinstance(kinds, str) else f"[{', '.join(_quoted(kind) for kind in kinds)}]"
        yield f"{indent}type: {shown}"
    if "format" in schema:
        yield f"{indent}format: {schema['format']}"
    if describe:
        yield f"{indent}description: What it is."
    for keyword in ("items", "additionalProperties"):
        if schema.get(keyword):
            yield f"{indent}{keyword}:"
            yield from _lines(schema[keyword], f"{indent}  ", describe=False)
        elif keyword in schema:
            yield f"{indent}{keyword}: {{}}"
    if "properties" in schema:
        yield f"{indent}properties:"
        for name, part in schema["properties"].items():
            yield f"{indent}  {_key(name)}:{'' if part else ' {}'}"
            yield from _lines(part, f"{indent}    ", describe=False)


def _quoted(kind: str) -> str:
    return "'null'" if kind == "null" else kind


def _key(name: str) -> str:
    plain = re.match(r"[A-Za-z_][A-Za-z0-9_-]*\Z", name) and name.lower() not in ("y", "n", "yes", "no", "on", "off")
    return name if plain and name.lower() not in ("true", "false", "null") else "'" + name.replace("'", "''") + "'"
