"""A simulation of the VideoGen API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Unpack, cast
from urllib.parse import unquote

from reelkit.mock.engine._files import ConnectedMock, MockOptions, Slot, StoredObject, load_seeds
from reelkit.mock.engine._handlers import ADMITTED, Admission, Call, HourlyLimits, MockResponse, Operation, operation
from reelkit.mock.engine._items import EVERYTHING, HEX, Filter, Ids, Plan, Resource, Scope

from ._files import AGES, SOURCES, URLS, Age, VideoGenFile, execution, output, shape, told, type_of, words_of

if TYPE_CHECKING:
    from reelkit import AsyncVideoGen, VideoGen  # noqa: F401  named in the base class

EXECUTIONS = "tools/executions"
EXPORTED = ("exportId", "exportFileId", *URLS)
LIFETIME = 900
"""Seconds that an upload URL is good for; the provider calls it short, and gives no figure."""
THUMBNAIL_BYTES = 4_096


class VideoGenMock(ConnectedMock["VideoGen", "AsyncVideoGen"]):
    """VideoGen, simulated.

    ``files`` is the number of files that a listing without filters shows; files of projects and exports come on top.
    ``age="2026-05"`` answers as the API did then: every file at once, without pagination, transcripts as text;
    ``"2026-07-14"`` as on the day of the official client 1.1.8. ``hourly_limits`` enforces the documented limits; let
    the clock follow real time, or move it. ``video_bytes`` is the size of seeded videos.

    >>> mock = VideoGenMock(files=2)
    >>> [file["displayName"] for file in mock.files]
    ['harbour-tour-1.mp4', 'title-picture-2.png']
    """

    name = "videogen"
    package = "videogen_api"
    usual_key = "sk_videogen_live_mock"
    _own_switches = ("age", "hourly_limits", "hydrations_until_ready", "fails_uploads", "fails_imports")
    switches = (*ConnectedMock.switches, *_own_switches)
    kinds = tuple(VideoGenFile(**kind) for kind in load_seeds("videogen"))
    hosts = ("media.videogen.example", "uploads.videogen.example")
    hydrations_until_ready = 1
    """How often an upload is still pending when it is hydrated."""
    fails_uploads = False
    """Whether uploads end as failed, as files do that are not what they claim to be."""
    fails_imports = False
    """Whether imports of URLs end as failed."""

    def __init__(
        self,
        *,
        files: int = 250,
        hourly_limits: bool = False,
        age: Age = "today",
        video_bytes: int = 2_621_440,
        **options: Unpack[MockOptions],
    ) -> None:
        if age not in AGES:
            raise ValueError(f"age must be one of {', '.join(AGES)}, not {age!r}")
        self.age: Age = age
        self.hourly_limits = hourly_limits
        self._video_bytes = video_bytes
        self._limits = HourlyLimits()
        super().__init__(files=files, **options)
        self._tool_ids = Ids(self.seed, "videogen-tool", HEX)
        self._request_ids = Ids(self.seed, "videogen-request", "req_[0-9a-f]{16}")
        self._remember_switches()

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
            number = self._files.library().next_index()
            file = VideoGenFile(
                id=file_id or self._files.seeds().new_id(number),
                display_name=display_name or f"added-{number + 1}",
                type=type,
                scope=scope,
                own=own,
                duration_seconds=duration_seconds,
                transcript_text=transcript_text,
                updated=self._moment(updated_at),
                size=None if content is None else len(content),
            )
            return self._keep(file.resource(), content)

    @operation("getFiles")
    def _get_files(self, call: Call) -> MockResponse:
        if self.age == "2026-05":
            return self._reply_at(call, (), {"files": [*self.files]})
        return self._perform(call)

    @operation("createFileUpload")
    def _create_file_upload(self, call: Call) -> MockResponse:
        body = call.body
        file = VideoGenFile(
            id=self._files.new_id(),
            display_name=str(body["displayName"]),
            type=body.get("type"),
            scope="TEMPORARY" if body.get("isTemporary") else "GLOBAL",
            transcript_text=words_of(body.get("transcript")),
            updated=self._now(),
            state="uploading",
        )
        self._keep(file.resource())

        def store(data: bytes, content_type: str) -> None:
            kind = file.type or type_of(file.display_name, content_type, data)
            stored = replace(file, type=kind, size=len(data), state="processing", updated=self._now())
            self._keep(replace(stored, waits=self.hydrations_until_ready).resource(), data)

        url = self._media.open_slot(file.id, Slot(self.clock.seconds() + LIFETIME, None, store))
        return self._reply_at(call, (), {"fileId": file.id, "uploadUrl": url})

    @operation("hydrateFile")
    def _hydrate_file(self, call: Call) -> MockResponse:
        file = self._item(call).facts["file"]
        if file.state == "processing" and file.waits <= 0:
            file = replace(file, state="failed" if self.fails_uploads else "ready")
        return self._changed(call, replace(file, signed=self._now(), waits=max(file.waits - 1, 0)))

    @operation("enablePublicPreview", "disablePublicPreview")
    def _set_public_preview(self, call: Call) -> MockResponse:
        is_public = call.operation.id.startswith("enable")
        return self._changed(call, replace(self._item(call).facts["file"], is_public=is_public))

    @operation("createFileUrlImport")
    def _create_file_url_import(self, call: Call) -> MockResponse:
        response = self._perform(call)
        # The request's body is not documented, so one without an address is no bad request; the import fails.
        if self.fails_imports or not isinstance(call.field("url"), str):
            self.jobs.release(response.json()["fileImportId"], "failed")
        return response

    def _check(self, call: Call) -> None:
        # What seeded files say that they were made by can be asked for; the list of executions is shorter.
        name = call.path.get("toolExecutionId")
        index = None if name is None else self._tool_ids.index(name.removeprefix("vg_tool_"))
        item = None if index is None else self._files.get(self._files.seeds().new_id(index))
        if item is not None and item.facts["file"].source_tool_type:
            self._collection(EXECUTIONS).remember(execution(item.facts["file"], self.age))

    def _with_results(self, plan: Plan, item: Resource, shown: Any) -> Any:
        if plan.collection == EXECUTIONS:
            return {**shown, "results": [self._output(item) for _ in range(int(item.facts.get("numResults", 1)))]}
        if plan.collection == "workflows/runs" and item.facts.get("autoExport") is not True:
            shown = {name: None if name in EXPORTED else value for name, value in shown.items()}
        return super()._with_results(plan, item, shown)

    def _output(self, item: Resource) -> dict[str, Any]:
        file = output(str(item.data["toolType"]), item, id=self._files.new_id(), updated=self._now())
        self._keep(file.resource())
        return told(shape(file, self.age))

    def _succeeded(self, plan: Plan, item: Resource) -> None:
        # The response does not tell the file.
        if plan.collection == "files/imports":
            name = unquote(item.facts["url"].partition("?")[0].rstrip("/").rpartition("/")[2]) or "import"
            self.add_file(display_name=name, type=type_of(name, "", b""))

    def _create(self, name: str, scope: Scope, fields: Mapping[str, Any], item_id: str | None) -> Resource:
        if name != "files":
            return super()._create(name, scope, fields, item_id)
        file_id = item_id or self._files.new_id()
        display_name, type_ = fields.get("displayName") or file_id, fields.get("type") or "VIDEO"
        known: dict[str, Any] = {"scope": fields.get("scope", "GLOBAL")}
        known["duration_seconds"] = fields.get("durationSeconds")
        self.add_file(display_name=display_name, type=type_, file_id=file_id, **known)
        return cast("Resource", self._files.get(file_id))

    def _changed(self, call: Call, file: VideoGenFile) -> MockResponse:
        """Keep the changed file, at its place in the listing."""
        self._files.update(file.resource())
        return self._reply_at(call, (), shape(file, self.age))

    def _show(self, plan: Plan, item: Resource) -> Any:
        file = item.facts.get("file")
        if not isinstance(file, VideoGenFile):
            return super()._show(plan, item)
        shown = shape(file, self.age)
        # Reading a single one does not sign anything.
        unsigned = plan.kind == "get" and self.age == "today"
        return {name: shown[name] for name in shown if name not in SOURCES} if unsigned else shown

    def _filter(self, plan: Plan, query: Mapping[str, Any]) -> Filter:
        if plan.collection != "files" or (plan.kind == "list" and self.age == "today"):
            return super()._filter(plan, query)
        if plan.kind == "list":
            return EVERYTHING
        name, accepts = super()._filter(plan, query)

        def found(item: Resource) -> bool:
            file = item.facts["file"]
            return accepts(item) and file.type is not None and file.scope in ("GLOBAL", "ENTITY")

        return name, found

    def _is_listed(self, kind: Any) -> bool:
        return self.age != "today" or kind.scope not in ("EXPORT", "PROJECT")

    def _seeded_file(self, index: int, kind: Any, file_id: str, at: int) -> Resource:
        stem, dot, extension = kind.display_name.partition(".")
        file: VideoGenFile = replace(
            kind,
            id=file_id,
            display_name=f"{stem}-{index + 1}{dot}{extension}",
            source_tool_execution_id=f"vg_tool_{self._tool_ids.text(index)}" if kind.source_tool_type else None,
            updated=at,
            size=self._video_bytes if kind.type == "VIDEO" else None,
        )
        return file.resource()

    def _is_signed(self, path: str) -> bool:
        return not path.endswith("/public") and not path.startswith("/public/")

    def _signature(self, path: str) -> str | None:
        return path.strip("/").partition("/")[0][-8:]

    def _stored(self, path: str) -> StoredObject | None:
        file_id, _, rendition = path.lstrip("/").removeprefix("public/").partition("/")
        item = self._files.get(file_id)
        file = None if item is None else item.facts["file"]
        if file is None or not file.has_content or not rendition or (rendition == "public" and not file.is_public):
            return None
        if rendition.startswith("original"):
            return StoredObject(file.bytes, file.content_type, file.id, self._contents.get(file.id))
        return StoredObject(THUMBNAIL_BYTES, "application/octet-stream", f"{rendition}:{file.id}")

    def _admit(self, operation: Operation) -> Admission:
        return super()._admit(operation) if self.hourly_limits else ADMITTED

    def _common_headers(self) -> Mapping[str, str]:
        return {"x-request-id": self._request_ids.text(len(self._requests))}
