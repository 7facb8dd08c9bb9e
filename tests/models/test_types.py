"""The types that the templates add to every generated package."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from typing import Any

import pytest

from tests.support.runtime import PROVIDERS

PACKAGES = tuple(entry.package for entry in PROVIDERS.values())


@pytest.fixture(params=PACKAGES)
def types(request: pytest.FixtureRequest) -> Any:
    return import_module(f"{request.param}.types")


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_unset_survives_copies(types: Any, duplicate: Any) -> None:
    assert duplicate(types.UNSET) is types.UNSET
    assert duplicate([types.UNSET])[0] is types.UNSET


def test_unset_is_one_false_object_that_prints_its_name(types: Any) -> None:
    assert types.Unset() is types.UNSET
    assert not types.UNSET
    assert repr(types.UNSET) == "UNSET"


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_null_is_one_false_object_that_prints_its_name(types: Any, duplicate: Any) -> None:
    assert duplicate(types.NULL) is types.NULL
    assert not types.NULL
    assert repr(types.NULL) == "NULL"


def test_null_of_one_package_is_null_in_all(types: Any) -> None:
    assert all(isinstance(types.NULL, import_module(f"{package}.types").Null) for package in PACKAGES)
    assert not isinstance(types.UNSET, types.Null)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-01T09:00:00.000Z", datetime(2026, 3, 1, 9, tzinfo=UTC)),
        ("2026-03-01T09:00:00.123456+02:00", datetime(2026, 3, 1, 9, 0, 0, 123456, timezone(timedelta(hours=2)))),
        ("20260301T090000Z", datetime(2026, 3, 1, 9, tzinfo=UTC)),
        # Not ISO 8601, so python-dateutil reads them.
        ("Sun, 01 Mar 2026 09:00:00 GMT", datetime(2026, 3, 1, 9, tzinfo=UTC)),
        ("2026-03-01 9:00:00 UTC", datetime(2026, 3, 1, 9, tzinfo=UTC)),
        ("March 1, 2026 09:00 +0000", datetime(2026, 3, 1, 9, tzinfo=UTC)),
    ],
)
def test_timestamps_are_read_leniently(types: Any, text: str, expected: datetime) -> None:
    value = types.parse_datetime(text)
    assert value == expected
    assert value.tzinfo is not None
    assert value.utcoffset() == expected.utcoffset()
    assert type(value) is datetime
    assert types.format_datetime(value) == expected.isoformat()


def test_a_model_with_a_lenient_timestamp_encodes_to_the_json_it_came_from() -> None:
    from swiftia_api.models import File  # noqa: PLC0415

    document = {
        "id": "file_1",
        "name": "a.mp4",
        "type": "video",
        "size": 1,
        "length": 0,
        "status": "completed",
        "description": None,
        "tags": [],
        "jobId": None,
        "url": "https://storage.example/a.mp4",
        "thumbnailUrl": None,
        "createdAt": "Mon, 15 Jan 2024 10:30:00 GMT",
    }
    file = File.from_dict(document)
    assert file.created_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert json.dumps(file.to_dict(), sort_keys=True) == json.dumps(document, sort_keys=True)
