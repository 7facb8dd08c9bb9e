"""The types that the templates add to every generated package."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

PACKAGES = ("genviral_api", "swiftia_api", "videogen_api")


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


def test_a_copied_model_still_leaves_out_absent_fields() -> None:
    from videogen_api.models import FileInfo  # noqa: PLC0415

    file = FileInfo.from_dict({"fileId": "a", "scope": "GLOBAL"})
    for twin in (copy.deepcopy(file), pickle.loads(pickle.dumps(file))):
        assert twin == file
        assert twin.to_dict() == {"fileId": "a", "scope": "GLOBAL"}
        assert repr(twin).count("UNSET") == repr(file).count("UNSET") > 10


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
def test_timestamps_are_read_leniently_and_written_as_they_came(types: Any, text: str, expected: datetime) -> None:
    value = types.parse_datetime(text)
    assert value == expected
    assert value.tzinfo is not None
    assert value.utcoffset() == expected.utcoffset()
    for twin in (value, copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert twin == expected
        assert types.format_datetime(twin) == text


def test_a_plain_or_computed_timestamp_is_written_as_iso_8601(types: Any) -> None:
    assert types.format_datetime(datetime(2026, 3, 1, 9, tzinfo=UTC)) == "2026-03-01T09:00:00+00:00"
    moved = types.parse_datetime("2026-03-01T09:00:00Z") + timedelta(hours=1)
    assert types.format_datetime(moved) == "2026-03-01T10:00:00+00:00"
    replaced = types.parse_datetime("2026-03-01T09:00:00Z").replace(year=2027)
    assert types.format_datetime(replaced) == "2027-03-01T09:00:00+00:00"


@given(st.datetimes(timezones=st.timezones() | st.just(UTC)))
def test_every_iso_timestamp_keeps_its_text(value: datetime) -> None:
    from genviral_api.types import format_datetime, parse_datetime  # noqa: PLC0415

    text = value.isoformat()
    read = parse_datetime(text)
    assert read.replace(tzinfo=None) == value.replace(tzinfo=None)
    assert read.utcoffset() == value.utcoffset()
    assert format_datetime(pickle.loads(pickle.dumps(read))) == text


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
