"""Checks of arguments."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reelkit._http.arguments import comma_list, uuid_of, uuids_of
from reelkit.errors import InvalidArgumentError

words = st.text(min_size=1).filter(lambda text: "," not in text and text.strip())


@given(st.lists(words, min_size=1))
def test_a_comma_list_can_be_split_again(values: list[str]) -> None:
    joined = comma_list("tags", values)
    assert joined is not None
    assert joined.split(",") == [value.strip() for value in values]


@given(words, words)
def test_a_comma_within_a_value_is_refused(left: str, right: str) -> None:
    for wrong in (f"{left},{right}", [left, f"{left},{right}"]):
        with pytest.raises(InvalidArgumentError, match="tags") as caught:
            comma_list("tags", wrong)
        assert caught.value.value == f"{left},{right}"


@pytest.mark.parametrize("wrong", [7, True, [], [7], [None], "", " ", b"tag"])
def test_a_comma_list_of_no_texts_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="tags"):
        comma_list("tags", wrong)


@given(st.lists(st.uuids(), min_size=1))
def test_uuids_keep_their_order_and_come_once(values: list[UUID]) -> None:
    assert uuids_of("ids", [*map(str, values), *values]) == list(dict.fromkeys(values))


@pytest.mark.parametrize("value", ["", "x", 5, None, "11111111-1111-1111-1111-11111111111"])
def test_no_uuid(value: object) -> None:
    with pytest.raises(InvalidArgumentError, match=r"folder_id=.*must be a UUID"):
        uuid_of("folder_id", value)  # type: ignore[arg-type]
