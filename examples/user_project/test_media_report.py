"""Tests of the report: no keys, no network, no set-up."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import media_report
import pytest
import reelkit
from reelkit.mock import Connection, GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock
from reelkit.mock.server import MockServer

GenviralConnection = Connection[reelkit.Genviral, GenviralMock]
SwiftiaConnection = Connection[reelkit.Swiftia, SwiftiaMock]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.genviral_mock(files=0)
def test_bytes_are_summed_over_every_page(genviral_mock: GenviralConnection) -> None:
    before = media_report.bytes_by_kind(genviral_mock.client)
    for _ in range(250):
        genviral_mock.mock.add_file(content_type="video/mp4", size=1000)
    after = media_report.bytes_by_kind(genviral_mock.client)
    assert after["video"] - before.get("video", 0) == 250_000
    assert len(genviral_mock.mock.requests) > 3


def test_only_the_newest_items_stay_in_a_folder(genviral_mock: GenviralConnection) -> None:
    genviral, mock = genviral_mock
    mock.clock.advance(3600)
    newest = mock.add_file(filename="newest.jpg")
    genviral.folders.add_items(mock.folder_id, [newest])
    assert media_report.keep_newest(genviral, mock.folder_id, 1) == 12
    assert [entry.id for entry in genviral.folders.items(mock.folder_id)] == [newest]
    assert mock.requests[-2].method == "DELETE"


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"status": 503, "times": 1}, "Swiftia: 68 % of the storage used"),
        ({"status": 503, "probability": 1}, "Swiftia: no answer at the moment"),
        ({"kind": "reset", "probability": 1}, "Swiftia: no answer at the moment"),
        ({"kind": "html", "probability": 1}, "Swiftia: no answer at the moment"),
        ({"status": 401}, "Swiftia: the key is not valid"),
    ],
)
def test_the_report_survives_faults(swiftia_mock: SwiftiaConnection, fault: dict[str, Any], expected: str) -> None:
    swiftia_mock.mock.faults.add(**fault)
    assert media_report.storage_line(swiftia_mock.client) == expected


@pytest.mark.swiftia_mock(plan="free")
def test_a_rate_limit_is_waited_for_without_waiting(swiftia_mock: SwiftiaConnection) -> None:
    media_report.storage_line(swiftia_mock.client)
    assert media_report.storage_line(swiftia_mock.client).startswith("Swiftia: ")
    assert (swiftia_mock.mock.clock.now() - swiftia_mock.mock.clock.start).total_seconds() >= 4


@pytest.mark.anyio
@pytest.mark.genviral_mock(files=120)
@pytest.mark.videogen_mock(files=80)
async def test_files_are_counted_at_both(
    async_genviral_mock: Connection[reelkit.AsyncGenviral, GenviralMock],
    async_videogen_mock: Connection[reelkit.AsyncVideoGen, VideoGenMock],
) -> None:
    assert await media_report.counts(async_genviral_mock.client, async_videogen_mock.client) == (120, 80)


def test_the_program_itself(
    genviral_mock: GenviralConnection, swiftia_mock: SwiftiaConnection, serve_mock: Callable[[ProviderMock], MockServer]
) -> None:
    environment = serve_mock(genviral_mock.mock).environment | serve_mock(swiftia_mock.mock).environment
    report = subprocess.run(
        [sys.executable, media_report.__file__],
        env=os.environ | environment,
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "MB of video" in report
    assert "% of the storage used" in report
