"""Your own code, tested with pytest against a simulated provider: no key, no network.

pytest examples/test_with_mock.py
"""

from __future__ import annotations

import pytest
import reelkit
from reelkit.mock import GenviralMock


def newest_video(genviral: reelkit.Genviral) -> str | None:
    """The code under test: the name of the newest video, or None while the provider is down."""
    try:
        file = genviral.files.list(type="video").first()
    except reelkit.ServerError:
        return None
    return file.filename if file else None


@pytest.fixture
def mock() -> GenviralMock:
    return GenviralMock(files=10)


def test_newest_video(mock: GenviralMock) -> None:
    mock.add_file(filename="launch.mp4", content_type="video/mp4")
    assert newest_video(mock.client()) == "launch.mp4"


def test_no_video_in_an_empty_library() -> None:
    assert newest_video(GenviralMock(files=0).client()) is None


def test_a_provider_that_is_down(mock: GenviralMock) -> None:
    mock.faults.add(status=503, probability=1)
    assert newest_video(mock.client(max_retries=0)) is None
    assert len(mock.requests) == 1
