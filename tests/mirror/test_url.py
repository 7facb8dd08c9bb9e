"""``reelkit.mirror`` into a URL of fsspec."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import reelkit
from fsspec.implementations.memory import MemoryFileSystem
from reelkit._mirror._url import MANIFEST, UrlTarget
from reelkit.mock import GenviralMock, SwiftiaMock

from tests.support.both import MODES, both, client

URL = "memory://bucket/media"
pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


@pytest.fixture(autouse=True)
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    fs: Any = MemoryFileSystem()
    fs.store.clear()
    fs.pseudo_dirs[:] = [""]
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    yield fs
    fs.store.clear()
    fs.pseudo_dirs[:] = [""]
    assert list(tmp_path.iterdir()) == []


class Scene:
    """Files of two providers, and what is in the bucket."""

    def __init__(self, mode: str, bucket: Any) -> None:
        self.mode, self.bucket = mode, bucket
        self.genviral, self.swiftia = GenviralMock(files=0), SwiftiaMock(files=0)
        self.clip = self.genviral.add_file(filename="clip.mp4", content=b"clip", content_type="video/mp4")
        self.other = self.swiftia.add_file(name="other.mp4", content=b"other one")

    async def mirror(self, **options: Any) -> Counter[str]:
        kind: Any = reelkit.MediaLibrary if self.mode == "sync" else reelkit.AsyncMediaLibrary
        library = kind(*(client(mock, self.mode, max_retries=0) for mock in (self.genviral, self.swiftia)))
        report = await both(reelkit.mirror(library, URL, template="{provider}/{name}", exclude="slide-*", **options))
        return +Counter(report.counts)

    def contents(self) -> dict[str, bytes]:
        paths = [path for path in self.bucket.find("/bucket/media") if MANIFEST not in path]
        return {path.removeprefix("/bucket/media/"): self.bucket.cat_file(path) for path in paths}

    def noted(self) -> list[dict[str, Any]]:
        return [json.loads(self.bucket.cat_file(path)) for path in self.bucket.find(f"/bucket/media/{MANIFEST}")]


@pytest.fixture
def scene(mode: str, bucket: Any) -> Scene:
    return Scene(mode, bucket)


async def test_what_is_new_or_changed_comes_and_what_is_gone_goes(scene: Scene) -> None:
    assert await scene.mirror(dry_run=True) == {"new": 2}
    assert scene.contents() == {}
    assert await scene.mirror() == {"new": 2}
    there = {"genviral/clip.mp4": b"clip", "swiftia/other.mp4": b"other one"}
    assert scene.contents() == there
    assert {(one["provider"], one["size"]) for one in scene.noted()} == {("genviral", 4), ("swiftia", 9)}
    assert await scene.mirror() == {"kept": 2}
    assert await scene.mirror(verify=True) == {"kept": 2}
    scene.bucket.pipe_file("/bucket/media/swiftia/other.mp4", b"other two")
    assert await scene.mirror() == {"kept": 2}
    assert await scene.mirror(verify=True) == {"kept": 1, "changed": 1}
    assert scene.contents() == there
    third = scene.swiftia.add_file(name="third.mp4", content=b"3")
    scene.swiftia.client().files.delete(scene.other)
    assert await scene.mirror(delete=True) == {"kept": 1, "new": 1, "deleted": 1}
    assert sorted(scene.contents()) == ["genviral/clip.mp4", "swiftia/third.mp4"]
    assert {one["id"] for one in scene.noted()} == {third, scene.clip}


async def test_a_file_that_failed_comes_with_the_next_run(scene: Scene) -> None:
    scene.genviral.faults.add(status=403, operation="storage.get")
    assert await scene.mirror() == {"new": 1, "failed": 1}
    # The claim of the path is there, and no byte of the file.
    assert {one["size"] for one in scene.noted()} == {None, 9}
    assert await scene.mirror() == {"new": 1, "kept": 1}


async def test_another_template_moves_what_is_there(scene: Scene) -> None:
    await scene.mirror()
    requests = len(scene.swiftia.requests)
    library = reelkit.MediaLibrary(scene.swiftia.client())
    report = reelkit.mirror(library, URL, template="all/{name}")
    assert report.counts["moved"] == 1
    assert scene.contents()["all/other.mp4"] == b"other one"
    assert not any("storage.get" in repr(request) for request in scene.swiftia.requests[requests:])


async def test_no_name_is_taken_for_a_pattern(scene: Scene) -> None:
    names = ["a?.mp4", "ab.mp4", "clip [1].mp4", "clip 1.mp4", "*.mp4"]
    for name in names:
        scene.swiftia.add_file(name=name, content=name.encode())
    library = reelkit.MediaLibrary(scene.swiftia.client())
    for template, action in (("{name}", "new"), ("{name}", "kept"), ("all/{name}", "moved"), ("all/{name}", "kept")):
        report = reelkit.mirror(library, f"{URL}/of [1]", template=template, verify=True)
        assert report.counts == {action: len(names) + 1}
    there = {
        name: data for path, data in scene.contents().items() if (name := path.removeprefix("of [1]/all/")) != path
    }
    assert there == {name: name.encode() for name in names} | {"other.mp4": b"other one"}


async def test_a_file_named_as_the_manifest_gets_another_name(scene: Scene) -> None:
    scene.swiftia.add_file(name=MANIFEST, content=b"mine")
    library = reelkit.MediaLibrary(scene.swiftia.client())
    for _ in range(2):
        assert reelkit.mirror(library, URL, template="{name}").failures == []
    assert b"mine" in [scene.bucket.cat_file(path) for path in scene.bucket.find("/bucket/media")]


@pytest.mark.parametrize("path", ["../x", "a/../../x", "/x", ""])
def test_a_manifest_leads_nowhere_else(mode: str, path: str) -> None:
    target = UrlTarget(URL)
    for method in (target.size, target.destination, target.remove, target.exists):
        with pytest.raises(OSError, match="leads out"):
            method(path)


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"provider": "genviral"}', b"\xff"])
async def test_a_manifest_that_cannot_be_read_is_named(scene: Scene, data: bytes) -> None:
    scene.bucket.pipe_file(f"/bucket/media/{MANIFEST}/genviral/1.json", data)
    with pytest.raises(OSError, match=r"manifest.*1\.json"):
        await scene.mirror()


async def test_a_folder_where_a_file_should_be_stays(scene: Scene) -> None:
    scene.bucket.pipe_file("/bucket/media/genviral/clip.mp4/inside", b"mine")
    await scene.mirror()
    assert scene.contents()["genviral/clip.mp4/inside"] == b"mine"


async def test_what_a_killed_run_left_on_this_machine_goes_with_the_next(scene: Scene, tmp_path: Path) -> None:
    left, others = tmp_path / "reelkit-mirror-left", tmp_path / "others"
    for folder in (left, others):
        folder.mkdir()
        (folder / "reelkit-mirror.lock").touch()
        (folder / "clip.mp4").write_bytes(b"half")
    under_way = UrlTarget("memory://elsewhere")
    under_way.open(dry_run=False)
    (spool,) = set(tmp_path.iterdir()) - {left, others}
    assert await scene.mirror() == {"new": 2}
    # What is in use stays, and so does what is not of a mirror.
    assert sorted(tmp_path.iterdir()) == sorted((spool, others))
    under_way.close()
    shutil.rmtree(others)


async def test_parts_in_memory_are_few_where_the_target_can_be_told(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    put, told = MemoryFileSystem.put_file, list[dict[str, Any]]()

    def with_parts(
        self: Any, lpath: str, rpath: str, chunksize: int = 50 << 20, max_concurrency: int = 10, **options: Any
    ) -> None:
        told.append({"suffix": Path(lpath).suffix, "bytes": chunksize * max_concurrency})
        put(self, lpath, rpath, **options)

    monkeypatch.setattr(MemoryFileSystem, "put_file", with_parts)
    assert await scene.mirror() == {"new": 2}
    assert told == [{"suffix": ".mp4", "bytes": 16 << 20}] * 2


def test_a_protocol_that_nothing_knows_is_refused(mode: str) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="nonsense"):
        UrlTarget("nonsense://bucket")


async def test_a_removal_that_fails_in_any_way_does_not_stop_the_others(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await scene.mirror()
    scene.swiftia.add_file(name="third.mp4", content=b"3")
    scene.swiftia.client().files.delete(scene.other)

    def refuse(*_: object) -> None:
        raise RuntimeError("of the target's own kind")

    monkeypatch.setattr(MemoryFileSystem, "rm_file", refuse)
    assert await scene.mirror(delete=True) == {"kept": 1, "new": 1, "failed": 1}


async def test_what_was_lost_there_comes_again(scene: Scene) -> None:
    await scene.mirror()
    scene.bucket.rm_file("/bucket/media/genviral/clip.mp4")
    assert await scene.mirror() == {"changed": 1, "kept": 1}
    assert scene.contents()["genviral/clip.mp4"] == b"clip"


async def test_a_folder_that_has_taken_the_place_of_a_copy_stays(scene: Scene) -> None:
    await scene.mirror()
    scene.bucket.rm_file("/bucket/media/genviral/clip.mp4")
    scene.bucket.pipe_file("/bucket/media/genviral/clip.mp4/inside", b"mine")
    assert await scene.mirror() == {"failed": 1, "kept": 1}
    assert scene.contents()["genviral/clip.mp4/inside"] == b"mine"


async def test_a_lost_manifest_costs_no_download(scene: Scene) -> None:
    library = reelkit.MediaLibrary(scene.swiftia.client())
    assert reelkit.mirror(library, URL, template="{name}-{id}").counts == {"new": 1}
    scene.bucket.rm(f"/bucket/media/{MANIFEST}", recursive=True)
    assert reelkit.mirror(library, URL, template="{name}-{id}").counts == {"kept": 1}
    assert {one["size"] for one in scene.noted()} == {9}


async def test_where_no_file_can_be_locked_it_works_all_the_same(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reelkit._mirror._spool._locked", lambda *_: None)
    assert await scene.mirror() == {"new": 2}


async def test_without_fsspec_it_says_what_to_install(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    with pytest.raises(reelkit.ConfigurationError, match=r"reelkit\[fs\]"):
        await scene.mirror()
