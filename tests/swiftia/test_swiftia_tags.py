"""Tags: one text or several, joined by commas, and refused before any request where that would be ambiguous."""

from __future__ import annotations

from typing import Any

import pytest
import reelkit
from hypothesis import given
from hypothesis import strategies as st
from reelkit.mock import SwiftiaMock

MOCK = SwiftiaMock(files=1)
CLIENT = MOCK.client()
words = st.text(min_size=1).filter(lambda text: "," not in text and text.strip())


@given(st.lists(words, min_size=1))
def test_they_can_be_split_again(values: list[str]) -> None:
    CLIENT.files.list(tags=values).collect(max_items=1)
    joined = dict(MOCK.requests[-1].query)["tags"]
    assert joined.split(",") == [value.strip() for value in values]


@given(words, words)
def test_a_comma_within_one_is_refused(left: str, right: str) -> None:
    for wrong in (f"{left},{right}", [left, f"{left},{right}"]):
        with pytest.raises(reelkit.InvalidArgumentError, match="tags") as caught:
            CLIENT.files.list(tags=wrong)
        assert caught.value.value == f"{left},{right}"


@pytest.mark.parametrize("wrong", [7, True, [], [7], [None], "", " ", b"tag"])
def test_what_is_no_text_is_refused(wrong: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="tags"):
        CLIENT.files.list(tags=wrong)
