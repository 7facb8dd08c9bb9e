"""VideoGen's uploads, imports and media host, simulated."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ._call import Call, Refusal, field_of, operation
from ._clock import to_microseconds
from ._http import MockResponse, json_response
from ._ids import Ids
from ._library import Library
from ._provider import ProviderMock
from ._storage import MockStorage, Slot, StoredObject
from ._videogen_files import VideoGenFile

LIFETIME = 900
"""Seconds that an upload URL is good for; the provider calls it short, and gives no figure."""
UPLOAD_HOST = "uploads.videogen.example"
CONTENT_TYPES = {"IMAGE": "image/png", "VIDEO": "video/mp4", "AUDIO": "audio/mpeg", "PDF": "application/pdf"}
TYPES = {"image": "IMAGE", "video": "VIDEO", "audio": "AUDIO"}
THUMBNAIL_BYTES = 4_096


class VideoGenContents(ProviderMock):
    """Files come in by upload or import, and their bytes go out by signed URLs."""

    hydrations_until_ready = 1
    """How often an upload is still pending when it is hydrated."""
    fails_uploads = False
    """Whether uploads end as failed, as files do that are not what they claim to be."""
    fails_imports = False
    """Whether imports of URLs end as failed."""
    _files: Library[VideoGenFile]
    _ids: Ids
    _archived: dict[str, VideoGenFile]

    def _forget_contents(self) -> None:
        self._contents.clear()
        self._waiting.clear()
        self._imports.clear()
        self._failing_imports.clear()
        self._uploads = 0

    def _make_storage(self) -> MockStorage:
        self._contents: dict[str, bytes] = {}
        self._waiting: dict[str, int] = {}
        self._imports: dict[str, int] = {}
        self._failing_imports: set[str] = set()
        self._uploads = 0
        return MockStorage(
            f"videogen:{self.seed}",
            frozenset({"media.videogen.example"}),
            UPLOAD_HOST,
            self._stored,
            signed=lambda path: not path.endswith("/public") and not path.startswith("/public/"),
            signature=lambda path, _: path.strip("/").partition("/")[0][-8:],
        )

    def _processed(self, file: VideoGenFile) -> VideoGenFile:
        """The file after another hydration: an upload becomes ready, or fails, after some of them."""
        if file.state != "processing":
            return file
        self._waiting[file.id] -= 1
        if self._waiting[file.id] >= 0:
            return file
        return replace(file, state="failed" if self.fails_uploads else "ready")

    @operation("createFileUpload")
    def _create_file_upload(self, call: Call) -> MockResponse:
        body = self._checked_body(call)
        self._uploads += 1
        words: list[Any] = field_of(body.get("transcript"), "words") or []
        record = VideoGenFile(
            id=f"vg_file_{self._ids.hex((1 << 40) + self._uploads)}",
            display_name=str(body["displayName"]),
            type=body.get("type"),
            scope="TEMPORARY" if body.get("isTemporary") else "GLOBAL",
            transcript_text=" ".join(str(word["word"]) for word in words) or None,
            updated=self._now(),
            state="uploading",
        )
        self._files.insert(record, record.updated)

        def store(data: bytes, content_type: str) -> None:
            kind = record.type or TYPES.get(content_type.partition("/")[0]) or _type_by_name(record.display_name)
            self._contents[record.id] = data
            self._waiting[record.id] = self.hydrations_until_ready
            stored = replace(record, type=kind, size=len(data), state="processing", updated=self._now())
            self._files.insert(stored, stored.updated)

        slot = Slot(self.clock.seconds() + LIFETIME, None, store)
        return json_response(200, {"fileId": record.id, "uploadUrl": self._media.open_slot(record.id, slot)})

    @operation("createFileUrlImport")
    def _create_file_url_import(self, call: Call) -> MockResponse:
        body = self._checked_body(call)
        import_id = f"vg_impo_{len(self._imports) + 1}"
        self._imports[import_id] = 2
        # The request's body is not documented, so one without an address is no bad request; the import fails.
        if not isinstance(body.get("url"), str):
            self._failing_imports.add(import_id)
        return json_response(202, {"fileImportId": import_id})

    @operation("getFileUrlImport")
    def _get_file_url_import(self, call: Call) -> MockResponse:
        import_id = call.path["fileImportId"]
        if import_id not in self._imports:
            raise Refusal(404, "not_found", "Import not found")
        self._imports[import_id] -= 1
        if self._imports[import_id] > 0:
            return json_response(200, {"status": "running"})
        if self.fails_imports or import_id in self._failing_imports:
            error = {"message": "The address could not be read.", "code": None}
            return json_response(200, {"status": "failed", "error": error})
        return json_response(200, {"status": "succeeded"})

    def _stored(self, path: str) -> StoredObject | None:
        _, _, rest = path.partition("/")
        file_id, _, rendition = rest.removeprefix("public/").partition("/")
        file = self._files.get(file_id) or self._archived.get(file_id)
        if file is None or not file.has_content or not rendition:
            return None
        if rendition == "public" and not file.is_public:
            return None
        if rendition.startswith("original"):
            kind = CONTENT_TYPES.get(file.type or "", "application/octet-stream")
            return StoredObject(file.bytes or 0, kind, file.id, self._contents.get(file.id))
        return StoredObject(THUMBNAIL_BYTES, "application/octet-stream", f"{rendition}:{file.id}")

    def _now(self) -> int:
        return to_microseconds(self.clock.now())


def _type_by_name(name: str) -> str | None:
    extension = name.rpartition(".")[2].lower()
    known = {"mp4": "VIDEO", "mov": "VIDEO", "png": "IMAGE", "jpg": "IMAGE", "mp3": "AUDIO", "pdf": "PDF"}
    return known.get(extension)
