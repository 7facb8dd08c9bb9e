"""A simulation of the VideoGen API: files, walked by cursor or, as in May 2026, all at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ._call import Admission, Call, Refusal, bearer_token, integer, operation
from ._clock import to_microseconds
from ._cursors import Cursors
from ._dialects import VideoGenDialect
from ._http import MockRequest, MockResponse, json_response
from ._ids import Ids
from ._library import Library, Seeding, View, seeded_count
from ._rate_limit import SlidingWindow
from ._routing import Operation
from ._videogen_contents import VideoGenContents
from ._videogen_files import (
    KINDS,
    STEP,
    VideoGenFile,
    current_shape,
    listed_by_default,
    may_2026_shape,
    similarity,
    unsigned_shape,
)
from ._videogen_limits import limit_group

if TYPE_CHECKING:
    from reelkit import AsyncVideoGen, VideoGen

Age = Literal["2026-05", "today"]


class VideoGenMock(VideoGenContents):
    """VideoGen's files, simulated.

    ``files`` is the number of files that a listing without filters shows; files of projects and exports come on top.
    ``age="2026-05"`` answers as the API did then: every file at once, without pagination, transcripts as text.
    ``hourly_limits`` enforces the documented limits; let the clock follow real time, or move it.

    >>> mock = VideoGenMock(files=2)
    >>> [file["displayName"] for file in mock.files]
    ['harbour-tour-1.mp4', 'title-picture-2.png']
    """

    name = "videogen"
    package = "videogen_api"
    switches = (
        *VideoGenContents.switches,
        *("age", "hourly_limits", "hydrations_until_ready", "fails_uploads", "fails_imports"),
    )
    dialect = VideoGenDialect()

    def __init__(
        self,
        *,
        files: int = 250,
        seed: int = 0,
        now: datetime | None = None,
        api_key: str = "sk_videogen_live_mock",
        latency: float = 0.0,
        max_limit: int | None = None,
        hourly_limits: bool = False,
        age: Age = "today",
    ) -> None:
        super().__init__(files=files, seed=seed, now=now, api_key=api_key, latency=latency, max_limit=max_limit)
        self.age: Age = age
        self.hourly_limits = hourly_limits
        self._remember_switches()
        self._windows: dict[tuple[str, str], SlidingWindow] = {}
        self._archived: dict[str, VideoGenFile] = {}
        self._ids = Ids(seed, "videogen-file")
        self._request_ids = Ids(seed, "videogen-request")
        self._tool_ids = Ids(seed, "videogen-tool")
        self._cursors = Cursors(seed)
        self._newest = to_microseconds(self.clock.now()) - STEP
        visible = [age == "2026-05" or listed_by_default(self._seeded(residue)) for residue in range(len(KINDS))]
        self._files = Library(
            Seeding(
                make=self._seeded,
                index_of=lambda file_id: self._ids.index(file_id.removeprefix("vg_file_")),
                count=seeded_count(visible, files),
                period=len(KINDS),
                newest=self._newest,
                step=STEP,
            )
        )

    def client(self, **options: Any) -> VideoGen:
        """A :class:`reelkit.VideoGen` that talks to this mock, without a network."""
        from reelkit import VideoGen  # noqa: PLC0415

        return VideoGen(**self._client_options(options))

    def async_client(self, **options: Any) -> AsyncVideoGen:
        """A :class:`reelkit.AsyncVideoGen` that talks to this mock, without a network."""
        from reelkit import AsyncVideoGen  # noqa: PLC0415

        return AsyncVideoGen(**self._async_client_options(options))

    def add_file(
        self,
        *,
        display_name: str | None = None,
        type: str | None = "VIDEO",  # noqa: A002  the provider's word
        scope: str = "GLOBAL",
        own: bool = True,
        duration_seconds: float | None = None,
        transcript_text: str | None = None,
        updated_at: datetime | None = None,
        file_id: str | None = None,
        content: bytes | None = None,
    ) -> str:
        """Put a file into the team's library, by default the most recently updated one, and return its id.

        ``own`` files belong to the owner of the key, others to the rest of the team. ``content`` is what a download of
        it gives; bytes are made up when it is left out.
        """
        with self._lock:
            number = self._files.next_index()
            updated = to_microseconds(updated_at if updated_at is not None else self.clock.now())
            record = VideoGenFile(
                id=file_id or f"vg_file_{self._ids.hex(number)}",
                display_name=display_name or f"added-{number + 1}",
                type=type,
                scope=scope,
                own=own,
                duration_seconds=duration_seconds,
                transcript_text=transcript_text,
                updated=updated,
                size=None if content is None else len(content),
            )
            self._files.insert(record, updated)
            if content is not None:
                self._contents[record.id] = content
            return record.id

    @operation("getFiles")
    def _get_files(self, call: Call) -> MockResponse:
        if self.age == "2026-05":
            return json_response(200, {"files": [self._wire(file) for file in self._default_view()]})
        view = self._filtered(call)
        limit = integer(call.query.get("limit", "50"))
        if limit is None or not 1 <= limit <= 200:
            raise self.dialect.bad_query("limit must be an integer between 1 and 200")
        start = 0
        if "cursor" in call.query:
            try:
                start = view.position_after(self._cursors.read(call.operation.id, call.query["cursor"]))
            except ValueError as error:
                raise self.dialect.bad_query(str(error)) from None
        page = view[start : start + self._page_size(limit)]
        end = start + len(page)
        more = end < len(view)
        return json_response(
            200,
            {
                "files": [self._wire(file) for file in page],
                "hasMore": more,
                "nextCursor": self._cursors.write(call.operation.id, view.key_at(end - 1)) if more else None,
            },
        )

    @operation("searchFiles")
    def _search_files(self, call: Call) -> MockResponse:
        body = self._checked_body(call)
        own_only = body.get("selfOnly", False)
        # The newest thousand are enough to search in, so that a million files cost no more.
        found = [
            (similarity(file, body["query"]), file)
            for file in self._default_view()[:1000]
            if file.type is not None and file.scope != "TEMPORARY" and (file.own or not own_only)
        ]
        found.sort(key=lambda hit: hit[0], reverse=True)
        best = [hit for hit in found if hit[0] > 0][: int(body.get("numResults", 10))]
        results = [{"similarity": score, "file": self._wire(file)} for score, file in best]
        return json_response(200, {"results": results})

    @operation("getFile")
    def _get_file(self, call: Call) -> MockResponse:
        file = self._file(call)
        return json_response(200, may_2026_shape(file) if self.age == "2026-05" else unsigned_shape(file))

    @operation("hydrateFile")
    def _hydrate_file(self, call: Call) -> MockResponse:
        return self._changed(replace(self._processed(self._file(call)), signed=to_microseconds(self.clock.now())))

    @operation("archiveFile")
    def _archive_file(self, call: Call) -> MockResponse:
        file = self._file(call)
        self._files.remove(file.id)
        self._archived[file.id] = file
        return json_response(200, self._wire(file))

    @operation("enablePublicPreview")
    def _enable_public_preview(self, call: Call) -> MockResponse:
        return self._changed(replace(self._file(call), is_public=True))

    @operation("disablePublicPreview")
    def _disable_public_preview(self, call: Call) -> MockResponse:
        return self._changed(replace(self._file(call), is_public=False))

    def _file(self, call: Call) -> VideoGenFile:
        file_id = call.path["fileId"]
        if (file := self._archived.get(file_id) or self._files.get(file_id)) is None:
            raise Refusal(404, "not_found", "There is no file of this id")
        return file

    def _changed(self, file: VideoGenFile) -> MockResponse:
        """Keep the changed file, at its place in the listing."""
        if file.id in self._archived:
            self._archived[file.id] = file
        else:
            self._files.update(file)
        return json_response(200, self._wire(file))

    def _filtered(self, call: Call) -> View[VideoGenFile]:
        exports = self._flag(call, "includeExportFiles")
        projects = self._flag(call, "includeProjectFiles")
        own_only = self._flag(call, "selfOnly")
        hidden = {scope for scope, shown in (("EXPORT", exports), ("PROJECT", projects)) if not shown}
        return self._files.view(
            (exports, projects, own_only), lambda file: file.scope not in hidden and (file.own or not own_only)
        )

    def _flag(self, call: Call, name: str) -> bool:
        text = call.query.get(name, "false")
        if text not in {"true", "false"}:
            raise self.dialect.bad_query(f"{name} must be true or false")
        return text == "true"

    def _seeded(self, index: int) -> VideoGenFile:
        kind = KINDS[index % len(KINDS)]
        stem, dot, extension = kind.display_name.partition(".")
        return replace(
            kind,
            id=f"vg_file_{self._ids.hex(index)}",
            display_name=f"{stem}-{index + 1}{dot}{extension}",
            source_tool_execution_id=f"vg_tool_{self._tool_ids.hex(index)}" if kind.source_tool_type else None,
            updated=self._newest - index * STEP,
        )

    @property
    def _library(self) -> Library[VideoGenFile]:
        return self._files

    def _default_view(self) -> View[VideoGenFile]:
        if self.age == "2026-05":
            return self._files.view("all", lambda _: True)
        return self._files.view((False, False, False), listed_by_default)

    def _wire(self, record: VideoGenFile) -> dict[str, Any]:
        return may_2026_shape(record) if self.age == "2026-05" else current_shape(record)

    def _reset_state(self) -> None:
        self._files.reset()
        self._archived.clear()
        self._forget_contents()
        self._windows.clear()

    def _authenticate(self, request: MockRequest) -> None:
        key = bearer_token(request)
        if key is None:
            raise Refusal(401, "missing_api_key", "An API key is needed")
        if key != self.api_key:
            raise Refusal(401, "invalid_api_key", "The API key is not valid")

    def _admit(self, operation: Operation) -> Admission:
        group = limit_group(operation) if self.hourly_limits else None
        if group is None:
            return Admission()
        window = self._windows.setdefault(group[:2], SlidingWindow(group[2], 3600))
        verdict = window.take(self.clock.seconds())
        headers = {
            "X-RateLimit-Limit": str(window.limit),
            "X-RateLimit-Remaining": str(verdict.remaining),
            "X-RateLimit-Reset": str(round(verdict.reset_at)),
        }
        return Admission(headers, None if verdict.allowed else Refusal(429, "rate_limited", "Too many requests"))

    def _common_headers(self) -> Mapping[str, str]:
        return {"x-request-id": f"req_{self._request_ids.hex(len(self._requests))[:16]}"}
