"""Genviral's uploads and its content host, simulated."""

from __future__ import annotations

from typing import Any

from ._call import Call, operation
from ._genviral_files import CDN, GenviralFile, extension
from ._http import MockResponse, json_response
from ._ids import Ids
from ._library import Library
from ._provider import ProviderMock
from ._storage import MockStorage, Slot, StoredObject

LIFETIME = 600
"""Seconds that an upload URL is good for (page "Upload file")."""
UPLOAD_HOST = "uploads.vireel.example"


class GenviralUploads(ProviderMock):
    """Uploads: a presigned URL first, then the file is listed."""

    upload_ids = True
    """Whether the answer to an upload tells the file's id, as it does by now; the field is not documented."""
    _files: Library[GenviralFile]
    _file_ids: Ids
    _contents: dict[str, bytes]
    _uploads: int

    @operation("create_file_upload")
    def _create_file_upload(self, call: Call) -> MockResponse:
        body = self._checked_body(call)
        self._uploads += 1
        file_id = self._file_ids.uuid((1 << 40) + self._uploads)
        kind = str(body["contentType"])
        url = f"{CDN}/{file_id}.{extension(kind)}"

        def store(data: bytes, _: str) -> None:
            created = self._now()
            name = str(body.get("filename") or f"upload-{self._uploads}.{extension(kind)}")
            self._contents[file_id] = data
            self._files.insert(GenviralFile(file_id, name, kind, len(data), created), created)

        upload_url = self._media.open_slot(file_id, Slot(self.clock.seconds() + LIFETIME, kind, store))
        data: dict[str, Any] = {"uploadUrl": upload_url, "url": url, "contentType": kind, "expiresIn": LIFETIME}
        if self.upload_ids:
            data["id"] = file_id
        return json_response(201, {"ok": True, "code": 201, "message": "Upload URL generated", "data": data})

    def _make_storage(self) -> MockStorage:
        return MockStorage(f"genviral:{self.seed}", frozenset({"cdn.vireel.io"}), UPLOAD_HOST, self._stored)

    def _stored(self, path: str) -> StoredObject | None:
        file = self._files.get(path.rpartition("/")[2].rpartition(".")[0])
        if file is None or not file.url.endswith(path):
            return None
        return StoredObject(file.size, file.content_type, file.id, self._contents.get(file.id))

    def _now(self) -> int:
        raise NotImplementedError
