"""A model gives back exactly the JSON that it was read from, whatever fits the specification."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contract.answers import documents, full, variants
from tests.contract.specification import SPECIFICATIONS
from tests.models.schemas import IDS, SCHEMAS, STEP, model

UNKNOWN = st.dictionaries(st.sampled_from(["addedTomorrow", "x-new"]), st.none() | st.integers() | st.just({"a": [1]}))


def plain(value: Any) -> bool:
    if isinstance(value, dict):
        return all(isinstance(name, str) and plain(item) for name, item in value.items())
    return all(map(plain, value)) if isinstance(value, list) else isinstance(value, str | int | float | None)


def assert_kept(cls: Any, document: Any) -> Any:
    """What is read from the document gives it back."""
    text = json.dumps(document, sort_keys=True)
    read = cls.from_dict(copy.deepcopy(document))
    # json.dumps tells 1 from 1.0 and True, which == does not.
    assert json.dumps(read.to_dict(), sort_keys=True) == text
    assert json.dumps(json.loads(read.to_json()), sort_keys=True) == text
    assert dict(read) == document
    assert plain(read.as_dict())
    assert json.loads(json.dumps(read.as_dict())) == read.as_dict()
    assert repr(read).count("\n") == 0
    assert len(repr(read)) < 180
    return read


def assert_copied(read: Any) -> None:
    text = json.dumps(read.to_dict(), sort_keys=True)
    for twin in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read)), read.__replace__()):
        assert type(twin) is type(read)
        assert twin == read
        assert json.dumps(twin.to_dict(), sort_keys=True) == text


@pytest.mark.parametrize(("provider", "name", "schema"), SCHEMAS[::STEP], ids=IDS[::STEP])
@settings(max_examples=5 if STEP > 1 else 25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_generated_values(provider: str, name: str, schema: Any, data: st.DataObject) -> None:
    document = data.draw(documents(SPECIFICATIONS[provider], schema))
    if schema.get("properties"):
        document = {**data.draw(UNKNOWN), **document}
    assert_copied(assert_kept(model(provider, name), document))


@pytest.mark.parametrize(("provider", "name", "schema"), SCHEMAS, ids=IDS)
def test_every_variant(provider: str, name: str, schema: Any) -> None:
    read = [assert_kept(model(provider, name), document) for _, document in variants(SPECIFICATIONS[provider], schema)]
    for one in (read[0], read[-1]):
        assert_copied(one)


@pytest.mark.parametrize(("provider", "name", "schema"), SCHEMAS, ids=IDS)
def test_keyword_arguments_make_what_the_json_makes(provider: str, name: str, schema: Any) -> None:
    cls = model(provider, name)
    read = cls.from_dict(full(SPECIFICATIONS[provider], schema))
    fields = {field: getattr(read, field) for field in cls._fields}
    given = {"additional_properties": read.additional_properties} if cls._is_map else {}
    made = cls(**fields, **given)
    assert made == read
    assert all(getattr(made, field) == value for field, value in fields.items())
    texts = [value for value in fields.values() if isinstance(value, datetime | UUID)]
    assert texts or made.to_dict() == read.to_dict()
    with pytest.raises(TypeError):
        cls(*fields.values(), *given.values(), 1)
