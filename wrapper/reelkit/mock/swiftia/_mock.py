"""A simulation of the Swiftia API."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Unpack

from reelkit.mock.engine._files import OCTETS, ConnectedMock, MockOptions, StoredObject, load_seeds
from reelkit.mock.engine._handlers import Call, SlidingWindow
from reelkit.mock.engine._items import Resource, Scope, Seeds, timestamp

if TYPE_CHECKING:
    from reelkit import AsyncSwiftia, Swiftia  # noqa: F401  named in the base class

STORAGE = "https://storage.swiftia.io/media"
MEGABYTE = 1_000_000
CONTENT_TYPES = {"image": "image/jpeg", "video": "video/mp4", "audio": "audio/mpeg"}
EXTENSIONS = {"image": "jpg", "video": "mp4", "audio": "mp3"}

Plan_ = Literal["free", "starter", "pro", "swift"]

PLANS: Mapping[Plan_, Mapping[str, int]] = load_seeds("swiftia", "plans")
"""Requests per so many seconds in a sliding window (page "Rate Limiting"), and megabytes of storage (page "Get Files";
it leaves Starter out, whose figure is made up)."""

RENDERED = 262_144
"""Bytes of a video that was rendered: those of the example."""


def file(file_id: str, at: int, organization_id: str, name: str, **fields: Any) -> Resource:
    """A file; its place in the listing is the time of its creation."""
    extension = name.rpartition(".")[2]
    extension = extension if extension.isalnum() else "bin"
    data: dict[str, Any] = {
        "id": file_id,
        "name": name,
        "type": "video",
        "size": MEGABYTE,
        "length": 0,
        "status": "completed",
        "description": None,
        "tags": [],
        "jobId": None,
        **fields,
        "url": f"{STORAGE}/files/{organization_id}/{file_id}.{extension}",
        "thumbnailUrl": f"{STORAGE}/thumbnails/{file_id}.jpg" if fields.get("type", "video") == "video" else None,
        "createdAt": timestamp(at, "seconds"),
    }
    return Resource(file_id, at, data, {"content_type": CONTENT_TYPES.get(data["type"], OCTETS)})


class SwiftiaMock(ConnectedMock["Swiftia", "AsyncSwiftia"]):
    """Swiftia, simulated.

    ``plan`` limits the requests as the plan of that name does (None: no limit) and sets the storage allotted; let the
    clock follow real time, or move it, for the window to slide.

    >>> mock = SwiftiaMock(files=2)
    >>> [file["name"] for file in mock.files]
    ['my-video-1.mp4', 'background-image-2.jpg']
    """

    name = "swiftia"
    package = "swiftia_api"
    usual_key = "swiftia_mock_key"
    kinds = load_seeds("swiftia")
    hosts = ("storage.swiftia.io", "uploads.swiftia.example")
    switches = (*ConnectedMock.switches, "organization_id")

    def __init__(
        self,
        *,
        files: int = 250,
        plan: Plan_ | None = None,
        organization_id: str = "org_123",
        **options: Unpack[MockOptions],
    ) -> None:
        super().__init__(files=files, **options)
        self.plan: Plan_ | None = plan
        self.organization_id = organization_id
        self._remember_switches()
        if plan is not None:
            self._limits = SlidingWindow(PLANS[plan]["requests"], PLANS[plan]["seconds"], 1000, says_how_long=True)

    def add_file(
        self,
        *,
        name: str | None = None,
        type: str = "video",  # noqa: A002  the provider's word
        size: int = MEGABYTE,
        length: float = 0,
        tags: str | Iterable[str] = (),
        status: str = "completed",
        description: str | None = None,
        job_id: str | None = None,
        created_at: datetime | None = None,
        file_id: str | None = None,
        content: bytes | None = None,
    ) -> str:
        """Put a file into the organization, by default the newest one, and return its id.

        ``content`` is what a download of it gives; bytes are made up, as many as ``size``, when it is left out.
        """
        with self._lock:
            number = self._files.library().next_index()
            item = file(
                file_id or self._files.seeds().new_id(number),
                self._moment(created_at),
                self.organization_id,
                name or f"added-{number + 1}.{EXTENSIONS.get(type, 'bin')}",
                type=type,
                size=size if content is None else len(content),
                length=length,
                status=status,
                description=description,
                jobId=job_id,
                tags=[tags] if isinstance(tags, str) else [*tags],
            )
            return self._keep(item, content)

    def _seeded_file(self, index: int, kind: Any, file_id: str, at: int) -> Resource:
        stem, _, extension = kind["name"].rpartition(".")
        job_id = self._collection("jobs").seeds().new_id(index) if kind.get("jobId") else None
        fields: dict[str, Any] = {**kind, "name": f"{stem}-{index + 1}.{extension}", "jobId": job_id}
        return file(file_id, at, self.organization_id, **fields)

    def _seeds(self, name: str, scope: Scope) -> Seeds:
        found = super()._seeds(name, scope)
        # The jobs that seeded files name can be asked for.
        return replace(found, count=self._count) if name == "jobs" else found

    def _check(self, call: Call) -> None:
        given = dict(call.request.query)
        if given.get("organizationId", self.organization_id) != self.organization_id:
            raise self._parts.dialect.error("query", call.operation, status=403, names=["organization"])
        # The document has no word for a list of nothing.
        if "tags" in given and not given["tags"].strip(", "):
            raise self._parts.dialect.error("query", call.operation, message="Tags must name at least one tag")

    def _completed(self, call: Call, body: Any) -> Any:
        if call.operation.id != "list_files":
            return body
        allotted = PLANS[self.plan or "pro"]["megabytes"]
        used = self._default_view().total(lambda item: int(item.data["size"])) / MEGABYTE
        figures = {"subSize": allotted, "usedSize": round(used, 3), "usedSizePercent": round(100 * used / allotted, 3)}
        return {**body, **figures}

    def _stored(self, path: str) -> StoredObject | None:
        if path.rpartition("/")[0].endswith("/renders"):
            return StoredObject(RENDERED, "video/mp4", path)
        item = self._files.get(path.rpartition("/")[2].rpartition(".")[0])
        if item is not None and (item.data["thumbnailUrl"] or "").endswith(path):
            return StoredObject(4_096, "image/jpeg", f"thumbnail:{item.id}")
        return super()._stored(path)
