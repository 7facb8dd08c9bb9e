# Derived from ../_async/run.py by `make generate`; edit that one.
"""One run of a mirror: fetches what is new or changed, keeps what is there, and removes what is gone if asked to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from reelkit._mirror._options import Options
from reelkit._mirror._plan import Plan, Step
from reelkit._mirror._report import Mirrored, MirrorReport
from reelkit._mirror._target import Entry
from reelkit._transfers._sync.effects import Effects
from reelkit._transfers._sync.many import many
from reelkit._transfers.progress import Progress
from reelkit.errors import ProcessingError
from reelkit.library import MediaLibrary, MediaListing
from reelkit.library._clients import clock_of
from reelkit.library._media_file import MediaFile


class Run:
    """What is listed, and where it goes."""

    def __init__(self, library: MediaLibrary, files: MediaListing, options: Options) -> None:
        self._library = library
        self._files = files
        self._options = options
        self._target = options.target

    def run(self) -> MirrorReport:
        """Bring the target up to date."""
        clock = clock_of(self._library._clients)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        effects, report = Effects(clock), MirrorReport()
        try:
            entries = effects.on_disk(partial(self._target.open, dry_run=self._options.dry_run))
            plan = self._options.plan(entries)
            for result in many(self._steps(plan), self._act, _failed, self._options.concurrency, clock):
                self._note(report, result)
            report.errors = self._files.errors
            if self._options.delete:
                for entry in plan.gone(report.errors):
                    self._note(report, self._delete(entry, effects))
        finally:
            effects.on_disk(self._target.close)
        return report

    def _note(self, report: MirrorReport, result: Mirrored) -> None:
        report.note(result)
        if self._options.on_result is not None:
            self._options.on_result(result)

    def _steps(self, plan: Plan) -> Iterator[Step]:
        for file in self._files:
            step = plan.step(file)
            if step is not None:
                yield step

    def _act(self, step: Step, effects: Effects) -> Mirrored:
        if step.failure is not None:
            raise step.failure
        before, entry = step.before, step.entry
        there = effects.on_disk(partial(self._is_there, step), brief=False)
        result = partial(Mirrored, provider=entry.provider, id=entry.id, path=entry.path, file=step.file)
        if there and before is not None:
            known = replace(entry, size=before.size, sha256=before.sha256)
            if known.path == before.path:
                if known != before and not self._options.dry_run:
                    effects.on_disk(partial(self._target.record, known))
                return result("kept")
            if not self._options.dry_run:
                effects.on_disk(partial(self._move, before, known))
            return result("moved")
        if step.adopt:
            if not self._options.dry_run:
                self._record(entry, effects)
            return result("kept")
        if not self._options.dry_run:
            self._fetch(step, effects)
        return result("changed" if before is not None and before.size is not None else "new")

    def _is_there(self, step: Step) -> bool:
        before = step.before
        if before is None or before.size is None or step.changed or self._target.size(before.path) != before.size:
            return False
        return not self._options.verify or self._target.sha256(before.path) == before.sha256

    def _claim(self, step: Step) -> None:
        """Say in the manifest whose the path is before anything is written there."""
        before, entry = step.before, step.entry
        if before is None:
            self._target.record(entry)
        elif before.path != entry.path:
            if before.size is not None and self._target.size(before.path) is not None:
                # Still the old content, and known as that, until the new one is whole.
                self._move(before, replace(before, path=entry.path, wanted=entry.wanted))
            else:
                self._target.record(replace(entry, size=None, sha256=None))

    def _move(self, before: Entry, entry: Entry) -> None:
        self._target.move(before.path, entry.path)
        self._target.record(entry)

    def _fetch(self, step: Step, effects: Effects) -> None:
        """Claim the path, fetch the file, and record that it is whole; a kill in between costs one more fetch."""
        effects.on_disk(partial(self._claim, step))
        to = effects.on_disk(partial(self._target.destination, step.entry.path))
        downloads, known = self._downloads_of(step.file)

        def report(_: object, done: Progress) -> None:
            if self._options.progress is not None:
                self._options.progress(step.file, done)

        downloads._download_one(  # noqa: SLF001
            known, to, effects, None, overwrite=True, skip_existing=False, progress=report
        )
        self._record(step.entry, effects)

    def _downloads_of(self, file: MediaFile) -> tuple[Any, object]:
        return self._library._downloads_of(file)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

    def _record(self, entry: Entry, effects: Effects) -> None:
        """Record a file that is whole."""

        def record() -> None:
            size, sha256 = self._target.arrived(entry.path)
            self._target.record(replace(entry, size=size, sha256=sha256))

        effects.on_disk(record)

    def _delete(self, entry: Entry, effects: Effects) -> Mirrored:
        def remove() -> None:
            size = self._target.size(entry.path)
            fetched = entry.size is None or (size == entry.size and self._target.sha256(entry.path) == entry.sha256)
            if self._target.exists(entry.path) and (size is None or not fetched):
                raise OSError("was changed since it was fetched, and stays")
            self._target.remove(entry.path)
            self._target.forget(entry.key)

        result = partial(Mirrored, provider=entry.provider, id=entry.id, path=entry.path)
        try:
            if not self._options.dry_run:
                effects.on_disk(remove)
        except Exception as error:  # noqa: BLE001 - a target of fsspec raises errors of its own
            return result("failed", error=error)
        return result("deleted")


def _failed(step: Step, error: Exception) -> Mirrored:
    entry = step.entry
    if isinstance(error, ProcessingError) and error.status != "failed":
        return Mirrored("pending", entry.provider, entry.id, entry.path, step.file, error)
    return Mirrored("failed", entry.provider, entry.id, entry.path, step.file, error)
