"""What becomes of values of another type than the specification says: the table of the guide, for every model."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.contract.answers import full
from tests.contract.specification import SPECIFICATIONS
from tests.models.schemas import SCHEMAS, model

GUIDE = Path(__file__).resolve().parents[2] / "docs/guides/models.md"
ROW = re.compile(r"\| (?P<type>[a-z-]+(?: [a-z]+)?) \| (?P<values>`.+`) \| (?P<outcome>.+) \|")
# In Python source, as JSON has no word for some of them.
VALUES = {"1e400": float("inf"), "NaN": float("nan"), "2**70": 2**70}
READ = {"12": 12, "1.5": 1.5, '"5"': "5", "2**70": 2**70}


def rows() -> Iterator[tuple[str, Any, str]]:
    for found in ROW.finditer(GUIDE.read_text(encoding="utf-8")):
        for value in re.findall(r"`([^`]+)`", found["values"]):
            yield found["type"], VALUES[value] if value in VALUES else json.loads(value), found["outcome"]


ROWS = list(rows())


def declared(schema: Any) -> str | None:
    """The type of a field by the words of the table; None where it may be several."""
    types = schema.get("type")
    if "const" in schema or "enum" in schema or not isinstance(types, str):
        return None
    return {"date-time": "timestamp", "uuid": "uuid"}.get(schema.get("format", ""), types)


def fields() -> Iterator[Any]:
    for provider, name, schema in SCHEMAS:
        for field, part in schema.get("properties", {}).items():
            resolved = SPECIFICATIONS[provider].resolve(part)
            if (kind := declared(resolved)) is not None:
                required = field in schema.get("required", ())
                yield pytest.param(provider, name, field, kind, required, id=f"{provider}-{name}-{field}")


FIELDS = list(fields())


def test_the_table_speaks_of_every_type_that_there_is() -> None:
    assert {kind for kind, _, _ in ROWS} == {field.values[3] for field in FIELDS}
    assert len(ROWS) > 30


@pytest.mark.parametrize(("provider", "name"), list(dict.fromkeys(found.values[:2] for found in FIELDS)))
def test_every_field_of_every_model(provider: str, name: str) -> None:
    for field, kind, required in [found.values[2:] for found in FIELDS if found.values[:2] == (provider, name)]:
        check_field(provider, name, field, kind, required)


def check_field(provider: str, name: str, field: str, kind: str, required: bool) -> None:
    cls = model(provider, name)
    error = __import__(f"{provider}_api._decoding", fromlist=["DecodeError"]).DecodeError
    attribute = next(python for python, wire in cls._fields.items() if wire == field)
    document = full(SPECIFICATIONS[provider], {"$ref": f"#/components/schemas/{name}"})
    for value, said in [(value, outcome) for wanted, value, outcome in ROWS if wanted == kind]:
        changed = {**document, field: value}
        outcome = "`null`" if value is None and not required else said
        if outcome == "an error":
            with pytest.raises(error) as caught:
                cls.from_dict(changed)
            inner = caught.value.field is None
            place = (caught.value.path, caught.value.field)
            assert place == ((f"$.{field}", None) if inner else ("$", field)), value
            assert inner or caught.value.model == name
        else:
            read = getattr(cls.from_dict(changed), attribute)
            due = json.loads(outcome.strip("`")) if outcome != "the same" else value
            assert (read, type(read)) == (due, type(due)), value
            assert cls.from_dict(changed).to_dict() == changed
    if required:
        del document[field]
        with pytest.raises(error, match=f"has no '{field}'") as caught:
            cls.from_dict(document)
        assert (caught.value.model, caught.value.field, caught.value.path) == (name, field, "$")
