"""Scripts as users write them: checked by mypy and pyright in strict mode without a cast or an ignore, and run."""

from __future__ import annotations

import csv
import json
import pickle
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import pandas
import polars
import pydantic
import reelkit
from fastapi import FastAPI
from reelkit.genviral.models import File as GenviralFile
from reelkit.swiftia.models import File as SwiftiaFile
from reelkit.videogen.models import FileInfo


def large_videos(genviral: reelkit.Genviral) -> list[str]:
    """Filter."""
    return [file.filename for file in genviral.files.list(type="video") if file.size > 1_000_000]


def newest_first(genviral: reelkit.Genviral) -> list[GenviralFile]:
    """Sort."""
    return sorted(genviral.files.list(), key=attrgetter("created_at", "id"), reverse=True)


def by_day(genviral: reelkit.Genviral) -> dict[date, int]:
    """Group by day."""
    days = sorted(file.created_at.astimezone(UTC).date() for file in genviral.files.list())
    return {day: len(list(group)) for day, group in groupby(days)}


def bytes_by_type(swiftia: reelkit.Swiftia) -> dict[str, int]:
    """Sum."""
    sums = defaultdict[str, int](int)
    for file in swiftia.files.list():
        sums[file.type] += file.size
    return dict(sums)


def minutes_of_video(videogen: reelkit.VideoGen) -> float:
    """Compute with what may be absent."""
    return sum(file.duration_seconds / 60 for file in videogen.files.list() if file.duration_seconds is not None)


def named(videogen: reelkit.VideoGen, part: str) -> list[FileInfo]:
    """Search in what may be absent."""
    return [file for file in videogen.files.list() if part in (file.display_name or "").lower()]


def most_used_tags(swiftia: reelkit.Swiftia) -> list[tuple[str, int]]:
    """Count."""
    return Counter(tag.upper() for file in swiftia.files.list() for tag in file.tags).most_common(3)


def to_csv(swiftia: reelkit.Swiftia, path: Path) -> int:
    """Write CSV."""
    rows = [file.as_dict() for file in swiftia.files.list()]
    with path.open("w", newline="", encoding="utf-8") as target:
        writer = csv.DictWriter(target, fieldnames=["id", "name", "size", "created_at"], extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


def to_json_lines(genviral: reelkit.Genviral, path: Path) -> list[GenviralFile]:
    """Write JSON, and read it again."""
    path.write_text("".join(f"{file.to_json()}\n" for file in genviral.files.list()), encoding="utf-8")
    return [GenviralFile.from_dict(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def mean_size(swiftia: reelkit.Swiftia) -> float:
    """Make a data frame of pandas."""
    table = pandas.DataFrame.from_records([file.as_dict() for file in swiftia.files.list()])
    table["created_at"] = pandas.to_datetime(table["created_at"], format="ISO8601")
    return float(table["size"].mean())


def largest(swiftia: reelkit.Swiftia) -> polars.DataFrame:
    """Make a data frame of polars."""
    frame = polars.DataFrame([file.as_dict() for file in swiftia.files.list()])
    return frame.sort("size", descending=True).head(3).select("name", "size")


def web_app(swiftia: reelkit.Swiftia) -> FastAPI:
    """Return models from a handler."""
    app = FastAPI()

    def files(tag: str) -> list[SwiftiaFile]:
        return swiftia.files.list(tags=tag).collect(max_items=5)

    app.get("/files")(files)
    return app


@dataclass(frozen=True)
class Clip:
    """A class of the user's own."""

    title: str
    seconds: float | None
    picture: str | None


def clips(videogen: reelkit.VideoGen) -> list[Clip]:
    """Map to a data class."""
    return [
        Clip(
            title=file.display_name or file.file_id,
            seconds=file.duration_seconds,
            picture=file.thumbnail_source.url if file.thumbnail_source else None,
        )
        for file in videogen.files.list()
        if file.type == "VIDEO"
    ]


def without_duplicates(*listings: list[GenviralFile]) -> set[GenviralFile]:
    """Remove duplicates."""
    return {file for files in listings for file in files}


def cached(genviral: reelkit.Genviral, path: Path) -> list[GenviralFile]:
    """Keep a listing in a file of pickle."""
    if not path.exists():
        path.write_bytes(pickle.dumps(genviral.files.list().collect()))
    files: list[GenviralFile] = pickle.loads(path.read_bytes())
    return files


def validated(text: str) -> list[SwiftiaFile]:
    """Read models with pydantic."""
    return pydantic.TypeAdapter(list[SwiftiaFile]).validate_json(text)


def overview(library: reelkit.MediaLibrary, now: datetime) -> dict[str, int]:
    """Work with the files of all providers."""
    start = now - timedelta(days=3650)
    recent = (file for file in library.list() if file.created_at is None or file.created_at > start)
    total = defaultdict[str, int](int)
    for file in recent:
        total[f"{file.provider} {(file.mime_type or 'unknown').partition('/')[0]}"] += file.size_bytes or 0
    return dict(total)
