"""The memory of ids: a set in every respect but its size."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reelkit.pagination import _seen
from reelkit.pagination._seen import SeenIds

# Few letters, so that many texts are the beginning or the end of others.
TEXTS = st.text(st.sampled_from("ab\x00ÿ\ud800"), max_size=5) | st.text()


@pytest.fixture(params=[0, 3, _seen._FEW], ids=["compact", "compact soon", "a plain set"])
def few(request: pytest.FixtureRequest) -> Iterator[int]:
    """How many ids a plain set keeps."""
    kept, _seen._FEW = _seen._FEW, request.param
    yield request.param
    _seen._FEW = kept


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(TEXTS), others=st.lists(TEXTS))
def test_it_is_a_set(few: int, texts: list[str], others: list[str]) -> None:
    seen, reference = SeenIds(), set[str]()
    for text in texts:
        assert seen.add(text) is (text not in reference)
        reference.add(text)
    assert all((text in seen) is (text in reference) for text in texts + others)


@given(texts=st.lists(TEXTS, max_size=30))
def test_it_is_a_set_when_all_share_a_bucket(texts: list[str]) -> None:
    buckets, _seen._BUCKETS = _seen._BUCKETS, 1
    few, _seen._FEW = _seen._FEW, 2
    try:
        seen = SeenIds()
        assert [seen.add(text) for text in texts] == [text not in texts[:index] for index, text in enumerate(texts)]
    finally:
        _seen._BUCKETS, _seen._FEW = buckets, few


def test_a_hundred_thousand_ids_as_long_as_uuids_take_less_than_ten_megabytes() -> None:
    tracemalloc.start()
    try:
        seen = SeenIds()
        for number in range(100_000):
            seen.add(f"{number * 0x9E3779B97F4A7C15F39CC0605CEDC834 % 2**128:036x}")
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size < 10_000_000


def test_few_ids_are_kept_in_a_plain_set() -> None:
    seen = SeenIds()
    for number in range(_seen._FEW):
        seen.add(str(number))
    assert seen._buckets == {}
    seen.add("one more")
    assert seen._few is None
    assert len(seen._buckets) > _seen._FEW * 0.9
    assert all(str(number) in seen for number in range(_seen._FEW))
