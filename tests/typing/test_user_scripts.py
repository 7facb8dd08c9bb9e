"""The scripts of ``user_scripts``, run against mocks, and compared with what the mocks hold."""

from __future__ import annotations

import ast
import csv
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import anyio
import httpx
import pytest
import reelkit
from fastapi import FastAPI
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.typing import user_scripts as scripts

HERE = Path(__file__).parent


@pytest.fixture
def genviral() -> Iterator[reelkit.Genviral]:
    with GenviralMock(files=130).client() as client:
        yield client


@pytest.fixture
def videogen() -> Iterator[reelkit.VideoGen]:
    with VideoGenMock(files=130).client() as client:
        yield client


@pytest.fixture
def swiftia() -> Iterator[reelkit.Swiftia]:
    with SwiftiaMock(files=130).client() as client:
        yield client


def test_there_are_sixteen_and_none_needs_help() -> None:
    source = (HERE / "user_scripts.py").read_text(encoding="utf-8")
    found = [node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]
    assert len(found) >= 16
    assert not [word for word in ("cast(", "ignore[", "type: ignore", "Any", "getattr(") if word in source]


def test_genviral(genviral: reelkit.Genviral, tmp_path: Path) -> None:
    files = genviral.files.list().collect()
    assert scripts.large_videos(genviral) == [
        file.filename for file in files if file.content_type.startswith("video/") and file.size > 1_000_000
    ]
    newest = scripts.newest_first(genviral)
    assert sorted(file.id for file in newest) == sorted(file.id for file in files)
    assert all(one.created_at >= other.created_at for one, other in pairwise(newest))
    assert scripts.by_day(genviral) == Counter(file.created_at.astimezone(UTC).date() for file in files)
    assert scripts.to_json_lines(genviral, tmp_path / "files.jsonl") == files
    assert scripts.without_duplicates(files, newest) == set(files)
    assert len(scripts.without_duplicates(files, newest)) == len(files) == 130
    for _ in range(2):
        assert scripts.cached(genviral, tmp_path / "files.pickle") == files


def test_videogen(videogen: reelkit.VideoGen) -> None:
    files = videogen.files.list().collect()
    minutes = sum(file.to_dict().get("durationSeconds") or 0 for file in files) / 60
    assert scripts.minutes_of_video(videogen) == pytest.approx(minutes)
    assert minutes > 0
    name = next(file.display_name for file in files if file.display_name)
    assert name in [file.display_name for file in scripts.named(videogen, name.lower())]
    clips = scripts.clips(videogen)
    assert len(clips) == sum(file.type == "VIDEO" for file in files) > 0
    assert any(clip.seconds for clip in clips)


def test_swiftia(swiftia: reelkit.Swiftia, tmp_path: Path) -> None:
    files = swiftia.files.list().collect()
    assert sum(scripts.bytes_by_type(swiftia).values()) == sum(file.size for file in files) > 0
    tags = Counter(tag.upper() for file in files for tag in file.tags)
    assert scripts.most_used_tags(swiftia) == tags.most_common(3)
    assert scripts.to_csv(swiftia, tmp_path / "files.csv") == 130
    with (tmp_path / "files.csv").open(newline="", encoding="utf-8") as source:
        assert [row["id"] for row in csv.DictReader(source)] == [file.id for file in files]
    assert scripts.mean_size(swiftia) == pytest.approx(sum(file.size for file in files) / 130)
    assert scripts.largest(swiftia)["size"].to_list() == sorted((file.size for file in files), reverse=True)[:3]
    text = f"[{','.join(file.to_json() for file in files)}]"
    assert scripts.validated(text) == files


def test_web_app(swiftia: reelkit.Swiftia) -> None:
    app = scripts.web_app(swiftia)
    tag = next(tag for file in swiftia.files.list() for tag in file.tags)

    async def get(app: FastAPI) -> list[dict[str, object]]:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
            found: list[dict[str, object]] = (await client.get("/files", params={"tag": tag})).raise_for_status().json()
            return found

    assert anyio.run(get, app) == [file.to_dict() for file in swiftia.files.list(tags=tag).collect(max_items=5)]


def test_media_library(genviral: reelkit.Genviral, videogen: reelkit.VideoGen, swiftia: reelkit.Swiftia) -> None:
    library = reelkit.MediaLibrary(genviral, videogen, swiftia)
    found = scripts.overview(library, datetime.now(UTC))
    assert {name.partition(" ")[0] for name in found} == {"genviral", "videogen", "swiftia"}
    sizes = sum(file.size for file in genviral.files.list()) + sum(file.size for file in swiftia.files.list())
    assert sum(found.values()) >= sizes
