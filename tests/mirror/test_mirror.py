"""``reelkit.mirror``: every scenario runs sync and async."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import reelkit
from reelkit._mirror._folder import MANIFEST, FolderTarget
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, both, client
from tests.support.probe import FakeClock, with_clock

every_mode = pytest.mark.parametrize("mode", MODES)
NOW = datetime(2026, 11, 20, tzinfo=UTC)
pytestmark = pytest.mark.anyio


class Scene:
    """A small library, and a folder."""

    def __init__(self, mode: str, root: Path) -> None:
        self.mode, self.root = mode, root / "media"
        self.genviral = GenviralMock(files=0, now=NOW)
        self.videogen = VideoGenMock(files=0, now=NOW)
        self.swiftia = SwiftiaMock(files=0, now=NOW)

    @property
    def library(self) -> Any:
        kind: Any = reelkit.MediaLibrary if self.mode == "sync" else reelkit.AsyncMediaLibrary
        mocks = (self.genviral, self.videogen, self.swiftia)
        return kind(*(client(mock, self.mode, max_retries=0) for mock in mocks))

    async def mirror(self, **options: Any) -> reelkit.MirrorReport:
        library = options.pop("library", None) or self.library
        files = options.pop("only", None)
        if files is not None:
            options["files"] = library.list(**files)
        return await both(reelkit.mirror(library, options.pop("to", self.root), **options))

    async def actions(self, **options: Any) -> dict[str, str]:
        found: dict[str, str] = {}
        await self.mirror(on_result=lambda result: found.update({result.id: result.action}), **options)
        return found

    def contents(self) -> dict[str, bytes]:
        """What is in the folder, but the manifest."""
        files = [path for path in self.root.rglob("*") if path.is_file() and path.name != MANIFEST]
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in files}

    def fetched(self) -> int:
        """Requests for contents."""
        return sum("storage.get" in repr(request) for request in self.swiftia.requests)


@pytest.fixture
def scene(mode: str, tmp_path: Path) -> Scene:
    return Scene(mode, tmp_path)


@every_mode
async def test_what_is_new_comes_and_what_is_there_stays(scene: Scene) -> None:
    one = scene.swiftia.add_file(name="clip.mp4", content=b"one" * 50, created_at=NOW)
    two = scene.genviral.add_file(filename="clip.mp4", content=b"two" * 50, created_at=NOW)
    report = await scene.mirror()
    assert report.ok
    assert report.counts["new"] >= 2
    contents = scene.contents()
    assert contents[f"swiftia/2026-11/clip-{one}.mp4"] == b"one" * 50
    assert contents[f"genviral/2026-11/clip-{two}.mp4"] == b"two" * 50
    again = await scene.mirror()
    assert set(again.counts) == {"kept"}
    three = scene.swiftia.add_file(name="clip.mp4", content=b"three", created_at=NOW)
    assert Counter((await scene.actions()).values())["new"] == 1
    assert scene.contents()[f"swiftia/2026-11/clip-{three}.mp4"] == b"three"


@every_mode
async def test_what_has_changed_or_was_lost_is_fetched_again(scene: Scene) -> None:
    ids = [scene.swiftia.add_file(name=f"{name}.mp4", content=b"old") for name in "abcd"]
    await scene.mirror(template="{name}")
    scene.swiftia.add_file(name="a.mp4", content=b"newer", file_id=ids[0])
    (scene.root / "b.mp4").unlink()
    (scene.root / "c.mp4").write_bytes(b"cut")
    (scene.root / "d.mp4").write_bytes(b"longer than before")
    actions = await scene.actions(template="{name}")
    assert {name: actions[file_id] for name, file_id in zip("bd", ids[1::2], strict=True)} == dict.fromkeys(
        "bd", "changed"
    )
    assert actions[ids[2]] == "kept"
    assert (await scene.actions(template="{name}", verify=True))[ids[2]] == "changed"
    contents = scene.contents()
    assert [contents[f"{name}.mp4"] for name in "bcd"] == [b"old"] * 3


@every_mode
async def test_a_size_that_the_listing_changes_means_new_content(scene: Scene) -> None:
    file_id = scene.swiftia.add_file(name="a.mp4", content=b"old")
    await scene.mirror(template="{name}")
    with sqlite3.connect(scene.root / MANIFEST) as database:
        database.execute("update files set listed_size = 2")
    database.close()
    assert (await scene.actions(template="{name}"))[file_id] == "changed"
    assert (await scene.actions(template="{name}"))[file_id] == "kept"


@every_mode
async def test_files_of_one_name_do_not_replace_each_other(scene: Scene) -> None:
    for number in range(3):
        scene.swiftia.add_file(name="X.mp4" if number else "x.mp4", content=bytes([number]) * 9)
    await scene.mirror(template="{name}", only={"providers": ["swiftia"]})
    first = scene.contents()
    assert len(set(first.values())) == 3
    assert len({name.casefold() for name in first}) == 3
    for _ in range(3):
        await scene.mirror(template="{name}", only={"providers": ["swiftia"]})
        assert scene.contents() == first


@every_mode
async def test_a_file_that_is_not_the_mirrors_is_never_replaced(scene: Scene) -> None:
    scene.root.mkdir()
    (scene.root / "x.mp4").write_bytes(b"mine")
    scene.swiftia.add_file(name="x.mp4", content=b"theirs")
    await scene.mirror(template="{name}", only={"providers": ["swiftia"]})
    assert scene.contents() == {"x.mp4": b"mine", "x (2).mp4": b"theirs"}


def put_others(root: Path, outside: Path) -> None:
    """Things that are no copies, each where one would go."""
    root.mkdir(exist_ok=True)
    outside.mkdir()
    (outside / "precious").write_bytes(b"precious")
    (root / "folder.mp4").mkdir()
    (root / "link.mp4").symlink_to(outside)
    (root / "lost.mp4").symlink_to(outside / "nothing")
    os.mkfifo(root / "pipe.mp4")


OTHERS = ("folder.mp4", "link.mp4", "lost.mp4", "pipe.mp4")


@every_mode
async def test_what_is_no_file_stays_and_nothing_is_written_into_it(scene: Scene, tmp_path: Path) -> None:
    put_others(scene.root, tmp_path / "outside")
    for name in OTHERS:
        scene.swiftia.add_file(name=name, content=b"x")
    report = await scene.mirror(template="{name}", only={"providers": ["swiftia"]})
    assert report.ok, report.failures
    assert set(scene.contents()) == {name.replace(".", " (2).") for name in OTHERS}
    assert [path.name for path in (tmp_path / "outside").iterdir()] == ["precious"]
    assert list((scene.root / "folder.mp4").iterdir()) == []


@every_mode
async def test_what_has_taken_the_place_of_a_copy_stays(scene: Scene, tmp_path: Path) -> None:
    ids = {scene.swiftia.add_file(name=name, content=b"x"): name for name in (*OTHERS, "same.mp4")}
    scene.swiftia.add_file(name="other", content=b"x")
    await scene.mirror(template="{name}")
    for name in OTHERS:
        (scene.root / name).unlink()
    put_others(scene.root, tmp_path / "outside")
    (scene.root / "same.mp4").write_bytes(b"y")
    report = await scene.mirror(template="{name}")
    assert {ids[result.id] for result in report.failures} == {"folder.mp4", "link.mp4", "pipe.mp4"}
    assert not (scene.root / "lost.mp4").is_symlink()
    for file_id in ids:
        await both(scene.library._clients["swiftia"].files.delete(file_id))
    report = await scene.mirror(template="{name}", delete=True)
    assert {ids[result.id] for result in report.failures} == {"folder.mp4", "link.mp4", "pipe.mp4", "same.mp4"}
    assert {path.name for path in scene.root.iterdir()} >= {"folder.mp4", "link.mp4", "pipe.mp4", "same.mp4"}
    assert [path.name for path in (tmp_path / "outside").iterdir()] == ["precious"]


@every_mode
async def test_another_letter_case_is_another_name(scene: Scene) -> None:
    file_id = scene.swiftia.add_file(name="clip.mp4", content=b"x")
    await scene.mirror(template="{name}", only={"providers": ["swiftia"]})
    scene.swiftia.add_file(name="Clip.mp4", content=b"x", file_id=file_id)
    assert (await scene.actions(template="{name}"))[file_id] == "moved"
    assert {name for name in scene.contents() if "lip" in name} == {"Clip.mp4"}
    assert (await scene.actions(template="{name}"))[file_id] == "kept"


@every_mode
async def test_long_names_do_not_mix_files_up_when_the_manifest_is_lost(scene: Scene) -> None:
    contents = [b"a", b"b", b"c"]
    name = "\N{CLAPPER BOARD}" * 90 + ".mp4"
    ids = [scene.swiftia.add_file(name=name, content=content, created_at=NOW) for content in contents]
    only = {"providers": ["swiftia"]}
    for template in ("{name}-{id}", "{name}-{name}-{id}"):
        await scene.mirror(template=template, only=only)
    # The first of them had the path without a number.
    await both(scene.library._clients["swiftia"].files.delete(ids.pop()))
    (scene.root / MANIFEST).unlink()
    await scene.mirror(template="{name}-{name}-{id}", only=only)
    with sqlite3.connect(scene.root / MANIFEST) as database:
        found = dict(database.execute("select id, path from files").fetchall())
    database.close()
    assert [(scene.root / found[file_id]).read_bytes() for file_id in ids] == contents[: len(ids)]


@every_mode
async def test_a_lost_manifest_costs_no_download(scene: Scene) -> None:
    file_id = scene.swiftia.add_file(name="x.mp4", content=b"whole", created_at=NOW)
    await scene.mirror()
    (scene.root / MANIFEST).unlink()
    before = scene.contents()
    assert (await scene.actions())[file_id] == "kept"
    assert scene.contents() == before
    assert (await scene.actions(delete=True, verify=True))[file_id] == "kept"


@every_mode
async def test_a_file_that_is_called_otherwise_is_moved(scene: Scene) -> None:
    file_id = scene.swiftia.add_file(name="x.mp4", content=b"whole", created_at=NOW)
    await scene.mirror(template="{created:%Y}/{type}/{name}", only={"providers": ["swiftia"]})
    assert scene.contents() == {"2026/video/x.mp4": b"whole"}
    moved = await scene.actions(template="{name}-{id}", only={"providers": ["swiftia"]})
    assert moved == {file_id: "moved"}
    assert scene.contents() == {f"x-{file_id}.mp4": b"whole"}
    assert not (scene.root / "2026").exists()
    assert await scene.actions(template="{name}-{id}", only={"providers": ["swiftia"]}) == {file_id: "kept"}


@every_mode
async def test_only_some(scene: Scene) -> None:
    for name in ("a.mp4", "b.mov", "c.MP4", "draft-d.mp4"):
        scene.swiftia.add_file(name=name, content=b"x")
    only = {"providers": ["swiftia"]}
    await scene.mirror(template="{name}", include="*.mp4", exclude=["draft-*"], only=only)
    assert set(scene.contents()) == {"a.mp4", "c.MP4"}
    await scene.mirror(template="{provider}/{name}", include=["swiftia/*"], only=only)
    assert set(scene.contents()) == {f"swiftia/{name}" for name in ("a.mp4", "b.mov", "c.MP4", "draft-d.mp4")}


@every_mode
async def test_a_dry_run_writes_nothing_and_says_what_would_be_done(scene: Scene) -> None:
    kept = scene.swiftia.add_file(name="a.mp4", content=b"x")
    assert (await scene.actions(dry_run=True))[kept] == "new"
    assert not scene.root.exists()
    gone = scene.swiftia.add_file(name="gone.mp4", content=b"x")
    await scene.mirror()
    before = scene.contents()
    await both(scene.library._clients["swiftia"].files.delete(gone))
    new = scene.swiftia.add_file(name="new.mp4", content=b"x")
    actions = await scene.actions(dry_run=True, delete=True)
    assert (actions[kept], actions[new], actions[gone]) == ("kept", "new", "deleted")
    assert scene.contents() == before
    assert (await scene.actions(dry_run=True, delete=True)) == actions


@every_mode
async def test_what_is_gone_goes_only_if_that_is_asked_for_and_certain(scene: Scene) -> None:
    kept = scene.swiftia.add_file(name="kept.mp4", content=b"x")
    gone = scene.swiftia.add_file(name="gone.mp4", content=b"x")
    other = scene.genviral.add_file(filename="other.mp4", content=b"x")
    await scene.mirror(template="{provider}/{name}")
    await both(scene.library._clients["swiftia"].files.delete(gone))
    assert "deleted" not in (await scene.actions(template="{provider}/{name}")).values()
    scene.swiftia.faults.add(status=500, probability=1)
    report = await scene.mirror(template="{provider}/{name}", delete=True)
    assert set(report.errors) == {"swiftia"}
    assert not report.ok
    assert report.counts["deleted"] == 0
    scene.swiftia.faults.clear()
    actions = await scene.actions(template="{provider}/{name}", delete=True)
    assert (actions[kept], actions[gone], actions[other]) == ("kept", "deleted", "kept")
    assert "swiftia/gone.mp4" not in scene.contents()
    await both(scene.library._clients["swiftia"].files.delete(kept))
    # A provider that lists nothing at all is not believed.
    assert kept not in await scene.actions(template="{provider}/{name}", delete=True)
    with pytest.raises(reelkit.InvalidArgumentError, match="whole listing"):
        await scene.mirror(delete=True, only={"name": "x"})


@every_mode
async def test_a_copy_that_was_changed_is_not_deleted(scene: Scene) -> None:
    scene.swiftia.add_file(name="kept.mp4", content=b"x")
    gone = scene.swiftia.add_file(name="gone.mp4", content=b"x")
    await scene.mirror(template="{name}")
    (scene.root / "gone.mp4").write_bytes(b"edited by hand")
    await both(scene.library._clients["swiftia"].files.delete(gone))
    report = await scene.mirror(template="{name}", delete=True)
    assert [result.id for result in report.failures] == [gone]
    assert scene.contents()["gone.mp4"] == b"edited by hand"


@every_mode
async def test_one_that_fails_does_not_stop_the_others_and_is_tried_again(scene: Scene) -> None:
    ids = [scene.swiftia.add_file(name=f"{name}.mp4", content=b"x") for name in "abc"]
    scene.swiftia.faults.add(status=451, times=1, operation="storage.get")
    report = await scene.mirror(concurrency=1, only={"providers": ["swiftia"]})
    assert report.counts == {"failed": 1, "new": 2}
    report = await scene.mirror(only={"providers": ["swiftia"]})
    assert report.ok
    assert len(scene.contents()) == len(ids)


@every_mode
async def test_what_the_provider_still_works_on_comes_later(scene: Scene) -> None:
    scene.videogen = VideoGenMock(files=5, now=NOW)
    report = await scene.mirror(only={"providers": ["videogen"]})
    assert report.counts["pending"] > 0
    assert report.ok


@every_mode
async def test_two_runs_at_once_are_refused(scene: Scene) -> None:
    scene.swiftia.add_file(name="a.mp4", content=b"x")
    other = FolderTarget(scene.root)
    other.open(dry_run=False)
    try:
        for dry_run in (False, True):
            with pytest.raises(BlockingIOError, match="another run"):
                await scene.mirror(dry_run=dry_run)
    finally:
        other.close()
    assert (await scene.mirror()).ok


@every_mode
async def test_a_dry_run_reads_what_a_killed_run_was_about_to_write(scene: Scene) -> None:
    file_id = scene.swiftia.add_file(name="a.mp4", content=b"x")
    await scene.mirror()
    manifest, journal = scene.root / MANIFEST, scene.root / f"{MANIFEST}-journal"
    kept = scene.root / "kept"
    kept.mkdir()
    with sqlite3.connect(manifest, isolation_level=None) as database:
        database.execute("pragma cache_size = 1")
        database.execute("begin exclusive")
        row = "insert into files (provider, id, path, wanted) values ('x', ?, ?, '')"
        database.executemany(row, ((number, "p" * 300) for number in range(300)))
        # As a kill leaves them: half written, and what was there before beside it.
        for path in (manifest, journal):
            shutil.copy(path, kept)
    database.close()
    for path in kept.iterdir():
        path.replace(scene.root / path.name)
    kept.rmdir()
    assert (await scene.actions(dry_run=True))[file_id] == "kept"


@every_mode
async def test_a_manifest_that_is_none_is_said_to_be_none(scene: Scene) -> None:
    scene.root.mkdir()
    (scene.root / MANIFEST).write_bytes(b"no database" * 100)
    with pytest.raises(OSError, match="manifest cannot be read"):
        await scene.mirror()
    assert scene.contents() == {}


@every_mode
async def test_a_manifest_leads_nowhere_else(scene: Scene, tmp_path: Path) -> None:
    file_id = scene.swiftia.add_file(name="a.mp4", content=b"x")
    await scene.mirror(template="{name}")
    (tmp_path / "precious").write_bytes(b"x")
    with sqlite3.connect(scene.root / MANIFEST) as database:
        database.execute("update files set path = '../precious'")
    database.close()
    report = await scene.mirror(template="{name}")
    assert [result.id for result in report.failures if result.provider == "swiftia"] == [file_id]
    assert (tmp_path / "precious").read_bytes() == b"x"


@every_mode
async def test_no_name_leads_out_of_the_folder(scene: Scene, tmp_path: Path) -> None:
    names = [
        "../../etc/passwd",
        "..",
        "a\x00b\n.mp4",
        "é" * 200 + ".mp4",
        ".reelkit-mirror.db",
        " ",
        "a/b\\c.mp4",
        "Q: why.mp4",
    ]
    for name in names:
        scene.swiftia.add_file(name=name, content=name.encode())
    report = await scene.mirror(template="{name}", only={"providers": ["swiftia"]})
    assert report.ok, report.failures
    assert sorted(scene.contents().values()) == sorted(name.encode() for name in names)
    assert {path.name for path in tmp_path.iterdir()} == {"media"}
    assert not [path for path in scene.root.iterdir() if path.is_dir()]


UNUSABLE = (
    "",
    "/{name}",
    "{name.__class__}",
    "{nam}",
    "{name",
    "{0}",
    "{}",
    "media",
    "../{name}",
    "{name!r}",
    "a/../{id}",
    "{created:%Q}/{id}",
    "{created:%Y-%}/{id}",
    "{created:%-d}/{id}",
)


@every_mode
async def test_templates_that_cannot_be_used(scene: Scene) -> None:
    for template in UNUSABLE:
        with pytest.raises(reelkit.InvalidArgumentError, match="template"):
            await scene.mirror(template=template)
    assert not scene.root.exists()


@every_mode
async def test_progress_and_other_targets(scene: Scene, tmp_path: Path) -> None:
    scene.swiftia.add_file(name="a.mp4", content=b"x" * 1000)
    told: list[reelkit.Progress] = []

    class Elsewhere(FolderTarget):
        """Any object with these methods."""

    await scene.mirror(
        to=Elsewhere(tmp_path / "elsewhere"),
        progress=lambda file, progress: told.append(progress),
        only={"providers": ["swiftia"]},
    )
    assert told[-1] == reelkit.Progress(1000, 1000)
    assert [path.suffix for path in (tmp_path / "elsewhere" / "swiftia").rglob("*.mp4")] == [".mp4"]


@every_mode
async def test_a_listing_of_the_other_kind_is_refused(scene: Scene) -> None:
    other = Scene("async" if scene.mode == "sync" else "sync", scene.root)
    with pytest.raises(reelkit.InvalidArgumentError, match="files"):
        reelkit.mirror(scene.library, scene.root, files=other.library.list())


@every_mode
async def test_when_no_provider_can_be_listed_it_raises(scene: Scene) -> None:
    for mock in (scene.genviral, scene.videogen, scene.swiftia):
        mock.faults.add(status=401, probability=1)
    with pytest.raises(reelkit.AuthenticationError):
        await scene.mirror()
    other = FolderTarget(scene.root)
    other.open(dry_run=False)
    other.close()


SWIFTIA: dict[str, Any] = {"providers": ["swiftia"]}


@every_mode
async def test_a_template_that_does_not_fit_a_file_fails_for_that_file(scene: Scene) -> None:
    scene.swiftia.add_file(name="a.mp4", content=b"x")
    # Text is what the size of a file is that has none.
    report = await scene.mirror(template="{size:s}/{name}", only=SWIFTIA)
    assert report.counts == {"failed": 1}
    assert isinstance(report.failures[0].error, ValueError)
    assert scene.contents() == {}


@every_mode
async def test_a_path_that_is_wanted_by_another_template_too_is_noted(scene: Scene) -> None:
    scene.root.mkdir()
    (scene.root / "x.mp4").write_bytes(b"mine")
    file_id = scene.swiftia.add_file(name="x.mp4", content=b"theirs")
    await scene.mirror(template="{name}", only=SWIFTIA)
    for dry_run in (True, False):
        assert await scene.actions(template="{name} (2)", only=SWIFTIA, dry_run=dry_run) == {file_id: "kept"}
        with sqlite3.connect(scene.root / MANIFEST) as database:
            wanted = database.execute("select path, wanted from files").fetchall()
        database.close()
        assert wanted == [("x (2).mp4", "x.mp4" if dry_run else "x (2).mp4")]


@every_mode
@pytest.mark.parametrize("is_there", [True, False])
async def test_a_file_that_is_called_otherwise_and_has_changed(scene: Scene, is_there: bool) -> None:
    file_id = scene.swiftia.add_file(name="x.mp4", content=b"old")
    await scene.mirror(template="{name}", only=SWIFTIA)
    scene.swiftia.add_file(name="x.mp4", content=b"newer", file_id=file_id)
    if not is_there:
        (scene.root / "x.mp4").unlink()
    scene.swiftia.faults.add(status=451, times=1, operation="storage.get")
    assert await scene.actions(template="{type}/{name}", only=SWIFTIA) == {file_id: "failed"}
    # The old content is better than none.
    assert scene.contents() == ({"video/x.mp4": b"old"} if is_there else {})
    action = "changed" if is_there else "new"
    assert await scene.actions(template="{type}/{name}", only=SWIFTIA) == {file_id: action}
    assert scene.contents() == {"video/x.mp4": b"newer"}


@every_mode
async def test_what_is_gone_leaves_no_part_of_itself(scene: Scene) -> None:
    gone = scene.swiftia.add_file(name="x.mp4", content=b"x")
    scene.swiftia.add_file(name="y.mp4", content=b"y")
    await scene.mirror(template="{name}", only=SWIFTIA)
    for name in ("x.mp4.0123456789.part", "y.mp4.0123456789.part"):
        (scene.root / name).write_bytes(b"half")
    await both(scene.library._clients["swiftia"].files.delete(gone))
    await scene.mirror(template="{name}", delete=True)
    assert {name for name in scene.contents() if ".mp4" in name} == {"y.mp4", "y.mp4.0123456789.part"}


@every_mode
async def test_a_file_that_is_listed_twice_comes_once(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    scene.swiftia.add_file(name="x.mp4", content=b"x")
    listing = scene.library.list(**SWIFTIA)
    (file,) = await both(listing.collect())

    async def listed() -> AsyncIterator[Any]:
        for _ in range(2):
            yield file

    twice = {"sync": ("__iter__", lambda _: iter([file, file])), "async": ("__aiter__", lambda _: listed())}
    monkeypatch.setattr(type(listing), *twice[scene.mode])
    assert (await scene.mirror(template="{name}")).counts == {"new": 1}
    assert scene.contents() == {"x.mp4": b"x"}


@every_mode
async def test_pauses_of_a_mirror_are_on_the_clock_of_the_clients(scene: Scene) -> None:
    clock, mock = FakeClock(), scene.swiftia
    mock.add_file(name="a.mp4", content=b"whole")
    mock.faults.add(status=503, times=2, operation="storage.get", headers={"Retry-After": "5"})
    kind: Any = reelkit.MediaLibrary if scene.mode == "sync" else reelkit.AsyncMediaLibrary
    library = kind(with_clock(client(mock, scene.mode, max_retries=2), clock.clock()))
    assert set((await scene.mirror(library=library, template="{name}")).counts) == {"new"}
    assert scene.contents() == {"a.mp4": b"whole"}
    assert sum(clock.slept) >= 10
