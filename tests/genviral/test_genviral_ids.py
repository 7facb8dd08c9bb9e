"""Ids are UUIDs, as such or as text; of several, each is sent once, in order."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import pytest
import reelkit
from hypothesis import given
from hypothesis import strategies as st
from reelkit.mock import GenviralMock

MOCK = GenviralMock(files=8)
CLIENT = MOCK.client()
FOLDER = CLIENT.folders.list(media_type="upload").first()


@given(st.lists(st.sampled_from(MOCK.file_ids), min_size=1))
def test_several_keep_their_order_and_come_once(values: list[str]) -> None:
    assert FOLDER is not None
    CLIENT.folders.add_items(FOLDER, [*values, *map(UUID, values)])
    assert json.loads(MOCK.requests[-1].body)["item_ids"] == list(dict.fromkeys(values))


@pytest.mark.parametrize("value", ["", "x", 5, "11111111-1111-1111-1111-11111111111"])
def test_no_uuid(value: Any) -> None:
    before = len(MOCK.requests)
    with pytest.raises(reelkit.InvalidArgumentError, match="must be"):
        CLIENT.folders.get(value)
    assert len(MOCK.requests) == before
