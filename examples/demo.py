"""A tour of reelkit: list, organise, upload and download, and fail nicely.

Without arguments it runs against mocks of the three providers, on loopback and without keys. With ``--live`` the same
program runs against the services whose API key is set, and only reads.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import sys
import tempfile
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import reelkit
from reelkit.mock import GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock
from reelkit.mock.server import serve


@dataclass
class Stage:
    """The clients that the tour visits; None where there is no key. A folder to change exists in the mock only."""

    genviral: reelkit.Genviral | None
    videogen: reelkit.VideoGen | None
    swiftia: reelkit.Swiftia | None
    folder_id: str | None = None


def main() -> int:
    parser = argparse.ArgumentParser(description="A tour of reelkit.")
    parser.add_argument("--live", action="store_true", help="use the services whose API key is set; only reads")
    live = parser.parse_args().live
    with live_stage() if live else mock_stage() as stage:
        if not (stage.genviral or stage.videogen or stage.swiftia):
            print("No key found: set GENVIRAL_API_KEY, VIDEOGEN_API_KEY or SWIFTIA_API_KEY.", file=sys.stderr)
            return 1
        if stage.genviral:
            list_genviral(stage.genviral)
        if stage.videogen:
            list_videogen(stage.videogen)
        if stage.swiftia:
            list_swiftia(stage.swiftia)
        if stage.genviral and stage.folder_id:
            organise(stage.genviral, stage.folder_id)
            there_and_back(stage)
        if stage.genviral:
            fail_nicely(stage.genviral)
    return 0


@contextmanager
def mock_stage() -> Generator[Stage]:
    genviral, videogen, swiftia = GenviralMock(files=60), VideoGenMock(files=130), SwiftiaMock(files=150)
    with ExitStack() as stack:

        def url(mock: ProviderMock) -> str:
            return stack.enter_context(serve(mock)).base_url

        print("Mocks of all three providers run on loopback; no key is needed.")
        yield Stage(
            stack.enter_context(reelkit.Genviral(genviral.api_key, base_url=url(genviral))),
            stack.enter_context(reelkit.VideoGen(videogen.api_key, base_url=url(videogen))),
            stack.enter_context(reelkit.Swiftia(swiftia.api_key, base_url=url(swiftia))),
            genviral.folder_id,
        )


@contextmanager
def live_stage() -> Generator[Stage]:
    with ExitStack() as stack:
        yield Stage(
            stack.enter_context(reelkit.Genviral()) if os.environ.get("GENVIRAL_API_KEY") else None,
            stack.enter_context(reelkit.VideoGen()) if os.environ.get("VIDEOGEN_API_KEY") else None,
            stack.enter_context(reelkit.Swiftia()) if os.environ.get("SWIFTIA_API_KEY") else None,
        )


def list_genviral(genviral: reelkit.Genviral) -> None:
    heading("Genviral: files, twenty per page")
    files = genviral.files.list(page_size=20)
    print(f"{files.total} files; the first three:")
    for file in islice(files, 3):
        print(f"  {file.created_at:%Y-%m-%d}  {megabytes(file.size):>9}  {file.filename}")
    print(f"  ... in pages of {[len(page.items) for page in files.pages()]}")
    videos = genviral.files.list(type="video", context=["ai-studio", "media-upload"]).total()
    print(f"{videos} videos in the contexts ai-studio and media-upload")


def list_videogen(videogen: reelkit.VideoGen) -> None:
    heading("VideoGen: files, fifty per page, by cursor")
    files = videogen.files.list(page_size=50)
    for file in islice(files, 3):
        print(f"  {file.type or 'unknown':<9} {file.display_name or file.file_id}")
    print(f"  ... {len(files.collect())} files in pages of {[len(page.items) for page in files.pages()]}")


def list_swiftia(swiftia: reelkit.Swiftia) -> None:
    heading("Swiftia: files and storage")
    storage = swiftia.files.storage()
    print(f"{storage.used_megabytes:.1f} of {storage.allotted_megabytes:.0f} MB used ({storage.used_percent:.1f} %)")
    files = swiftia.files.list(page_size=60)
    for file in islice(files, 3):
        print(f"  {file.type:<6} {megabytes(file.size):>9}  {file.name}  {' '.join(file.tags)}")
    print(f"  ... {files.total} files in pages of {[len(page.items) for page in files.pages()]}")
    print(f"{swiftia.files.list(type='video', tags=['short', 'cropped']).total()} videos tagged short or cropped")


def organise(genviral: reelkit.Genviral, folder_id: str) -> None:
    heading("Genviral: a folder")
    folder = genviral.folders.get(folder_id)
    print(f"{folder.name}: {folder.file_count} files, {folder.subfolder_count} folders, of type {folder.media_type}")
    inside = {entry.id for entry in genviral.folders.items(folder.id)}
    file = next(file for file in genviral.files.list() if file.id not in inside)
    print(f"adding {file.filename}: {genviral.folders.add_items(folder.id, [file.id])} added")
    print(f"  now {genviral.folders.items(folder.id).total()} items")
    print(f"removing it: {genviral.folders.remove_items(folder.id, [file.id])} removed")
    print(f"  now {genviral.folders.items(folder.id).total()} items")


def there_and_back(stage: Stage) -> None:
    genviral, videogen = stage.genviral, stage.videogen
    if genviral is None or videogen is None:
        return
    heading("Three files: up, found, into a folder, down, compared, gone")
    with tempfile.TemporaryDirectory() as directory:
        sources = [write_picture(Path(directory) / f"frame-{number}.png", number) for number in range(1, 4)]
        first, second = (genviral.files.upload(source) for source in sources[:2])
        third = videogen.files.upload(sources[2], type="IMAGE")
        print(f"uploaded {first.filename} and {second.filename} to Genviral, {third.display_name} to VideoGen")

        library = reelkit.MediaLibrary(genviral, videogen)
        found = library.list(type="image", name="frame-?.png").collect()
        print(f"found in the library: {', '.join(sorted(f'{file.name} ({file.provider})' for file in found))}")

        folder = genviral.folders.mkdir("Demo/Frames", media_type="upload", parents=True)
        added = genviral.folders.add_items(folder.id, [first.id, second.id])
        print(f"put {added} of them into {genviral.folders.path(folder)}")

        down = Path(directory) / "down"
        down.mkdir()
        inside = [entry.id for entry in genviral.folders.items(folder.id)]
        done = list(genviral.files.download_many(inside, to=down))
        paths = [*(result.path for result in done if result.path), videogen.files.download(third, to=down)]
        for source, path in zip(sources, sorted(paths), strict=True):
            same = checksum(source) == checksum(path)
            verdict = "same" if same else "CHANGED"
            print(f"  {path.name}: {path.stat().st_size:,} bytes, sha256 {checksum(path)[:12]}, {verdict}")
            if not same:
                raise SystemExit(f"{path.name} is not what was uploaded")
        top = genviral.folders.ancestors(folder).first()
        genviral.folders.delete(top.id if top else folder)
        videogen.files.archive(third)
        left = genviral.folders.find("Demo", media_type="upload")
        print(f"cleaned up: the folder is {'still there' if left else 'gone'}, VideoGen's file is archived")


def write_picture(path: Path, number: int) -> Path:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + random.Random(number).randbytes(200_000 * number))
    return path


def checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fail_nicely(genviral: reelkit.Genviral) -> None:
    heading("An error, caught by its type")
    try:
        genviral.folders.get("99999999-9999-4999-8999-999999999999")
    except reelkit.NotFoundError as error:
        print(f"NotFoundError: {error}")
        print(f"  code={error.code!r} status_code={error.status_code}")


def heading(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text)}")


def megabytes(size: float) -> str:
    return f"{size / 1_000_000:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
