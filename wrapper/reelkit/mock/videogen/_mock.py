"""A simulation of the VideoGen API."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Unpack, get_args

from reelkit.mock.engine._call import Admission, Call, operation
from reelkit.mock.engine._clock import to_microseconds
from reelkit.mock.engine._collections import Collection, Resource, Scope, Seeds
from reelkit.mock.engine._document import Operation
from reelkit.mock.engine._http import MockResponse
from reelkit.mock.engine._ids import Ids
from reelkit.mock.engine._library import seeded_count
from reelkit.mock.engine._perform import Filter
from reelkit.mock.engine._plans import Plan
from reelkit.mock.engine._provider import ConnectedMock, MockOptions
from reelkit.mock.engine._rate_limit import SlidingWindow
from reelkit.mock.engine._storage import MockStorage, Slot, StoredObject

from ._files import KINDS, SHAPES, VideoGenFile, listed_by_default, similarity, told, unsigned_shape
from ._types import output_type, type_of, words_of

if TYPE_CHECKING:
    from reelkit import AsyncVideoGen, VideoGen  # noqa: F401  named in the base class

Age = Literal["2026-05", "2026-07-14", "today"]

LIFETIME = 900
"""Seconds that an upload URL is good for; the provider calls it short, and gives no figure."""
UPLOAD_HOST = "uploads.videogen.example"
CONTENT_TYPES = {"IMAGE": "image/png", "VIDEO": "video/mp4", "AUDIO": "audio/mpeg", "PDF": "application/pdf"}
THUMBNAIL_BYTES = 4_096
HOURLY = re.compile(r"at most ([\d,]+)\s+requests\s+per\s+hour", re.IGNORECASE)


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
    client_name = "VideoGen"
    usual_key = "sk_videogen_live_mock"
    switches = (
        *ConnectedMock.switches,
        *("age", "hourly_limits", "hydrations_until_ready", "fails_uploads", "fails_imports"),
    )
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
        if age not in get_args(Age):
            raise ValueError(f"age must be one of {', '.join(get_args(Age))}, not {age!r}")
        self.age: Age = age
        self.hourly_limits = hourly_limits
        self._video_bytes = video_bytes
        self._waiting: dict[str, int] = {}
        self._outputs: dict[str, list[str]] = {}
        self._windows: dict[str, SlidingWindow] = {}
        super().__init__(files=files, **options)
        self._ids, self._tool_ids = Ids(self.seed, "videogen-file"), Ids(self.seed, "videogen-tool")
        self._request_ids = Ids(self.seed, "videogen-request")
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
                id=file_id or self._new_id(number),
                display_name=display_name or f"added-{number + 1}",
                type=type,
                scope=scope,
                own=own,
                duration_seconds=duration_seconds,
                transcript_text=transcript_text,
                updated=self._now() if updated_at is None else to_microseconds(updated_at),
                size=None if content is None else len(content),
            )
            self._files.insert(_resource(file))
            if content is not None:
                self._contents[file.id] = content
            return file.id

    @operation("getFiles")
    def _get_files(self, call: Call) -> MockResponse:
        if self.age == "2026-05":
            return self._reply_at(call, (), {"files": [*self.files]})
        return self._perform(call)

    @operation("searchFiles")
    def _search_files(self, call: Call) -> MockResponse:
        own_only = call.field("selfOnly")
        # The newest thousand are enough to search in, so that a million files cost no more.
        files = [item.facts["file"] for item in self._default_view()[:1000]]
        found = [
            (similarity(file, call.body["query"]), file)
            for file in files
            if file.type is not None and file.scope != "TEMPORARY" and (file.own or not own_only)
        ]
        found.sort(key=lambda hit: hit[0], reverse=True)
        best = [hit for hit in found if hit[0] > 0][: int(call.body.get("numResults", 10))]
        results = [{"similarity": score, "file": SHAPES[self.age](file)} for score, file in best]
        return self._reply_at(call, (), {"results": results})

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
        self._files.insert(_resource(file))

        def store(data: bytes, content_type: str) -> None:
            kind = file.type or type_of(file.display_name, content_type, data)
            self._contents[file.id] = data
            self._waiting[file.id] = self.hydrations_until_ready
            stored = replace(file, type=kind, size=len(data), state="processing", updated=self._now())
            self._files.insert(_resource(stored))

        url = self._media.open_slot(file.id, Slot(self.clock.seconds() + LIFETIME, None, store))
        return self._reply_at(call, (), {"fileId": file.id, "uploadUrl": url})

    @operation("hydrateFile")
    def _hydrate_file(self, call: Call) -> MockResponse:
        file = self._item(call).facts["file"]
        if file.state == "processing":
            self._waiting[file.id] -= 1
            if self._waiting[file.id] < 0:
                file = replace(file, state="failed" if self.fails_uploads else "ready")
        return self._changed(call, replace(file, signed=self._now()))

    @operation("enablePublicPreview")
    def _enable_public_preview(self, call: Call) -> MockResponse:
        return self._changed(call, replace(self._item(call).facts["file"], is_public=True))

    @operation("disablePublicPreview")
    def _disable_public_preview(self, call: Call) -> MockResponse:
        return self._changed(call, replace(self._item(call).facts["file"], is_public=False))

    @operation("createWebhookEndpoint")
    def _create_webhook_endpoint(self, call: Call) -> MockResponse:
        # The secret is told once, in this response.
        told = {"signingSecret": self.webhooks.secret, "signingSecretLast4": self.webhooks.secret[-4:]}
        return self._reply_at(call, (), {**self._perform(call).json(), **told})

    @operation("createFileUrlImport")
    def _create_file_url_import(self, call: Call) -> MockResponse:
        response = self._perform(call)
        # The request's body is not documented, so one without an address is no bad request; the import fails.
        if self.fails_imports or not isinstance(call.field("url"), str):
            self.jobs.release(response.json()["fileImportId"], "failed")
        return response

    def _fields(self, call: Call) -> Mapping[str, Any]:
        fields, path = super()._fields(call), call.operation.path
        if not call.operation.extension("job") or not path.startswith(("/v1/tools/", "/v1/workflows/")):
            return fields
        kind = "toolType" if path.startswith("/v1/tools/") else "workflowType"
        return {**fields, kind: path.rpartition("/")[2].replace("-", "_").upper()}

    def _job_ended(self, plan: Plan, item: Resource, group: str) -> None:
        address = item.facts.get("url")
        if plan.operation.id == "getToolExecutionInfo" and group == "succeeded":
            self._outputs[item.id] = [self._output(item, number) for number in range(item.facts.get("numResults", 1))]
        if plan.operation.id == "getFileUrlImport" and group == "succeeded" and isinstance(address, str):
            name = address.partition("?")[0].rstrip("/").rpartition("/")[2] or "import"
            self.add_file(display_name=name, type=type_of(name, "", b""))

    def _output(self, item: Resource, number: int) -> str:
        tool = str(item.data["toolType"])
        file = VideoGenFile(
            id=self._files.new_id(),
            display_name=f"{tool.lower().replace('_', '-')}-{number + 1}",
            type=output_type(tool),
            scope="TEMPORARY" if item.facts.get("isOutputTemporary") else "GLOBAL",
            source_tool_type=tool,
            source_tool_execution_id=item.id,
            updated=self._now(),
        )
        self._files.insert(_resource(file))
        return file.id

    def _results(self, item: Resource) -> list[dict[str, Any]]:
        """The files that an execution made, as it tells them."""
        found = [self._files.get(file_id) for file_id in self._outputs.get(item.id, ())]
        return [told(SHAPES[self.age](one.facts["file"])) for one in found if one is not None]

    def _changed(self, call: Call, file: VideoGenFile) -> MockResponse:
        """Keep the changed file, at its place in the listing."""
        self._files.update(_resource(file))
        return self._reply_at(call, (), SHAPES[self.age](file))

    def _show(self, plan: Plan, item: Resource) -> Any:
        file = item.facts.get("file")
        if not isinstance(file, VideoGenFile):
            shown = super()._show(plan, item)
            return (
                {**shown, "results": self._results(item)} if item.id in self._outputs and "results" in shown else shown
            )
        if plan.kind == "get" and self.age == "today":
            return unsigned_shape(file)
        return SHAPES[self.age](file)

    def _filter(self, plan: Plan, query: Mapping[str, Any]) -> Filter:
        if plan.operation.id != "getFiles":
            return super()._filter(plan, {name: value for name, value in query.items() if name != "selfOnly"})
        if self.age != "today":
            return "all", lambda _: True
        shown = {"GLOBAL", "TEMPORARY", "ENTITY"}
        shown |= {"EXPORT"} if query.get("includeExportFiles") else set()
        shown |= {"PROJECT"} if query.get("includeProjectFiles") else set()
        own_only = bool(query.get("selfOnly"))

        def accepts(item: Resource) -> bool:
            return item.facts["file"].scope in shown and (item.facts["file"].own or not own_only)

        return (frozenset(shown), own_only), accepts

    def _seeds(self, name: str, scope: Scope) -> Seeds:
        if name != "files":
            return super()._seeds(name, scope)

        def make(index: int, at: int) -> Resource:
            kind = KINDS[index % len(KINDS)]
            stem, dot, extension = kind.display_name.partition(".")
            file = replace(
                kind,
                id=self._new_id(index),
                display_name=f"{stem}-{index + 1}{dot}{extension}",
                source_tool_execution_id=f"vg_tool_{self._tool_ids.hex(index)}" if kind.source_tool_type else None,
                updated=at,
                size=self._video_bytes if kind.type == "VIDEO" else None,
            )
            return _resource(file)

        visible = [self.age != "today" or listed_by_default(kind) for kind in KINDS]
        count = seeded_count(visible, self._count)
        return Seeds(make, lambda text: self._ids.index(text.removeprefix("vg_file_")), self._new_id, count, len(KINDS))

    def _new_id(self, number: int) -> str:
        return f"vg_file_{self._ids.hex(number)}"

    @property
    def _files(self) -> Collection:
        return self._collection("files")

    def _check(self, call: Call) -> None:
        # Ids are opaque to the document, but one of another kind is malformed (page "Errors").
        found = call.path.get("fileId", "vg_file_")
        if found.startswith("vg_") and not found.startswith("vg_file_"):
            raise self._parts.dialect.error("path", call.operation, code="invalid_id")

    def _make_storage(self) -> MockStorage:
        return MockStorage(
            f"videogen:{self.seed}",
            frozenset({"media.videogen.example"}),
            UPLOAD_HOST,
            self._stored,
            signed=lambda path: not path.endswith("/public") and not path.startswith("/public/"),
            signature=lambda path, _: path.strip("/").partition("/")[0][-8:],
        )

    def _stored(self, path: str) -> StoredObject | None:
        file_id, _, rendition = path.lstrip("/").removeprefix("public/").partition("/")
        item = self._files.get(file_id)
        file = None if item is None else item.facts["file"]
        if file is None or not file.has_content or not rendition or (rendition == "public" and not file.is_public):
            return None
        if rendition.startswith("original"):
            kind = CONTENT_TYPES.get(file.type or "", "application/octet-stream")
            return StoredObject(file.bytes, kind, file.id, self._contents.get(file.id))
        return StoredObject(THUMBNAIL_BYTES, "application/octet-stream", f"{rendition}:{file.id}")

    def _reset_state(self) -> None:
        self._contents.clear()
        self._waiting.clear()
        self._outputs.clear()
        self._windows.clear()

    def _admit(self, operation: Operation) -> Admission:
        # The document has no other place for it: the descriptions of the operations tell the limits.
        found = HOURLY.search(operation.definition.get("description", "")) if self.hourly_limits else None
        if found is None:
            return Admission()
        limit = int(found[1].replace(",", ""))
        window = self._windows.setdefault(operation.id, SlidingWindow(limit, 3600))
        verdict = window.take(self.clock.seconds())
        refusal = None if verdict.allowed else self._parts.dialect.failure(429, operation)
        return Admission(window.headers(verdict), refusal)

    def _common_headers(self) -> Mapping[str, str]:
        return {"x-request-id": f"req_{self._request_ids.hex(len(self._requests))[:16]}"}


def _resource(file: VideoGenFile) -> Resource:
    return Resource(file.id, file.updated, {"fileId": file.id}, {"file": file})
