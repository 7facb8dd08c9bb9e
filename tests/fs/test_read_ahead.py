"""What an open file fetches before it is read."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
import reelkit
from hypothesis import given
from hypothesis import strategies as st
from reelkit.mock import GenviralMock

from tests.support.mounted import mounted

CONTENT = bytes(index * 31 % 251 for index in range(3000))
READS = st.lists(st.tuples(st.integers(0, 3100), st.integers(0, 700) | st.just(-1)), max_size=12)


def stored() -> GenviralMock:
    mock = GenviralMock(files=0)
    mock.add_folder("A", item_ids=[mock.add_file(filename="a.png", content_type="image/png", content=CONTENT)])
    return mock


@pytest.fixture(scope="module")
def fs() -> Any:
    return mounted(stored())


@given(READS, st.integers(1, 900))
def test_any_reads_give_what_is_there(fs: Any, reads: list[tuple[int, int]], block_size: int) -> None:
    there = BytesIO(CONTENT)
    with fs.open("A/a.png", block_size=block_size) as file:
        for position, length in reads:
            assert file.seek(position) == there.seek(position)
            for _ in range(2):
                assert file.read(length) == there.read(length)
                assert file.tell() == max(there.tell(), position)


def test_blocks_grow_while_a_file_is_read_in_sequence() -> None:
    genviral = stored()
    with mounted(genviral).open("A/a.png", block_size=90) as file:
        while file.tell() < 1500:
            file.read(10)
        file.seek(file.tell() - 100)
        file.read(50)
        file.seek(2500)
        file.read(10)
        file.read(100)
    ranges = [dict(request.headers).get("range") for request in genviral.requests if request.operation == "storage.get"]
    assert ranges == [
        "bytes=0-99",
        "bytes=100-289",
        "bytes=290-659",
        "bytes=660-1029",
        "bytes=1030-1399",
        "bytes=1400-1769",
        "bytes=2500-2599",
        "bytes=2600-2789",
    ]


def test_after_an_error_reading_goes_on_where_it_was() -> None:
    genviral = stored()
    with mounted(genviral, max_retries=0).open("A/a.png", block_size=90) as file:
        assert file.read(95) == CONTENT[:95]
        genviral.faults.add(status=503, operation="storage.get", times=1)
        with pytest.raises(reelkit.ServerError):
            file.read(100)
        assert file.read(100) == CONTENT[95:195]
        assert file.read() == CONTENT[195:]
