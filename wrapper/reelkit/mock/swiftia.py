"""A simulation of the Swiftia API: files, storage figures and plan limits."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ._call import Admission, Call, Refusal, bearer_token, integer, operation
from ._clock import to_microseconds
from ._dialects import SwiftiaDialect, swiftia_rate_limit
from ._http import MockRequest, MockResponse, json_response
from ._ids import Ids
from ._library import Library, Seeding, View
from ._provider import ProviderMock
from ._rate_limit import SlidingWindow
from ._routing import Operation
from ._storage import MockStorage, StoredObject
from ._swiftia_files import CONTENT_TYPES, EXTENSIONS, KINDS, MEGABYTE, OCTETS, STEP, SwiftiaFile

if TYPE_CHECKING:
    from reelkit import AsyncSwiftia, Swiftia

Plan = Literal["free", "starter", "pro", "swift"]

PLAN_LIMITS: dict[Plan, tuple[int, float]] = {"free": (1, 5), "starter": (1, 2), "pro": (1, 1), "swift": (5, 1)}
"""Requests per so many seconds, counted in a sliding window (page "Rate Limiting")."""

PLAN_STORAGE: dict[Plan, int] = {"free": 100, "starter": 500, "pro": 1_000, "swift": 10_000}
"""Megabytes (page "Get Files"; it leaves Starter out, whose figure is made up)."""

FILE_TYPES = ("image", "video", "audio")


class SwiftiaMock(ProviderMock):
    """Swiftia's files, simulated.

    ``plan`` limits the requests as the plan of that name does (None: no limit) and sets the storage allotted; let the
    clock follow real time, or move it, for the window to slide.

    >>> mock = SwiftiaMock(files=2)
    >>> [file["name"] for file in mock.files]
    ['my-video-1.mp4', 'background-image-2.jpg']
    """

    name = "swiftia"
    package = "swiftia_api"
    switches = (*ProviderMock.switches, "organization_id")
    dialect = SwiftiaDialect()

    def __init__(
        self,
        *,
        files: int = 250,
        seed: int = 0,
        now: datetime | None = None,
        api_key: str = "swiftia_mock_key",
        latency: float = 0.0,
        max_limit: int | None = None,
        plan: Plan | None = None,
        organization_id: str = "org_123",
    ) -> None:
        super().__init__(files=files, seed=seed, now=now, api_key=api_key, latency=latency, max_limit=max_limit)
        self.plan: Plan | None = plan
        self.organization_id = organization_id
        self._remember_switches()
        self._window = SlidingWindow(*PLAN_LIMITS[plan]) if plan is not None else None
        self._contents: dict[str, bytes] = {}
        self._ids = Ids(seed, "swiftia-file")
        self._job_ids = Ids(seed, "swiftia-job")
        self._newest = to_microseconds(self.clock.now()) - STEP
        self._files = Library(
            Seeding(
                make=self._seeded,
                index_of=lambda file_id: self._ids.index(file_id.removeprefix("file_")),
                count=files,
                period=len(KINDS),
                newest=self._newest,
                step=STEP,
            )
        )

    def client(self, **options: Any) -> Swiftia:
        """A :class:`reelkit.Swiftia` that talks to this mock, without a network."""
        from reelkit import Swiftia  # noqa: PLC0415

        return Swiftia(**self._client_options(options))

    def async_client(self, **options: Any) -> AsyncSwiftia:
        """A :class:`reelkit.AsyncSwiftia` that talks to this mock, without a network."""
        from reelkit import AsyncSwiftia  # noqa: PLC0415

        return AsyncSwiftia(**self._async_client_options(options))

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
            number = self._files.next_index()
            created = to_microseconds(created_at if created_at is not None else self.clock.now())
            record = SwiftiaFile(
                id=file_id or f"file_{self._ids.hex(number)}",
                name=name or f"added-{number + 1}.{EXTENSIONS.get(type, 'bin')}",
                type=type,
                size=size if content is None else len(content),
                length=length,
                status=status,
                description=description,
                tags=(tags,) if isinstance(tags, str) else tuple(tags),
                job_id=job_id,
                created=created,
            )
            self._files.insert(record, created)
            if content is not None:
                self._contents[record.id] = content
            return record.id

    @operation("list_files")
    def _list_files(self, call: Call) -> MockResponse:
        self._check_organization(call)
        limit = integer(call.query.get("limit", "50"))
        if limit is None or not 1 <= limit <= 100:
            raise self.dialect.bad_query("Limit must be between 1 and 100")
        offset = integer(call.query.get("offset", "0"))
        if offset is None or offset < 0:
            raise self.dialect.bad_query("Offset must be a non-negative number")
        kind = call.query.get("type")
        if kind is not None and kind not in FILE_TYPES:
            raise self.dialect.bad_query("Type must be one of image, video, audio")
        tags = frozenset(tag for tag in call.query.get("tags", "").split(",") if tag)
        if "tags" in call.query and not tags:
            raise self.dialect.bad_query("Tags must name at least one tag")
        limit = self._page_size(limit)

        def accepts(file: SwiftiaFile) -> bool:
            return (kind is None or file.type == kind) and (not tags or not tags.isdisjoint(file.tags))

        view = self._files.view((kind, tags), accepts)
        page = [self._wire(file) for file in view[offset : offset + limit]]
        return json_response(
            200, {**self._storage(), "files": page, "total": len(view), "limit": limit, "offset": offset}
        )

    @operation("get_file")
    def _get_file(self, call: Call) -> MockResponse:
        return json_response(200, self._wire(self._file(call)))

    @operation("delete_file")
    def _delete_file(self, call: Call) -> MockResponse:
        file = self._file(call)
        self._files.remove(file.id)
        return json_response(200, {"id": file.id, "deleted": True})

    def _file(self, call: Call) -> SwiftiaFile:
        self._check_organization(call)
        if (file := self._files.get(call.path["fileId"])) is None:
            raise Refusal(404, None, "File not found")
        return file

    def _make_storage(self) -> MockStorage:
        return MockStorage(
            f"swiftia:{self.seed}", frozenset({"storage.swiftia.io"}), "uploads.swiftia.example", self._stored
        )

    def _stored(self, path: str) -> StoredObject | None:
        folder, _, name = path.rpartition("/")
        stem, _, extension = name.rpartition(".")
        file = self._files.get(stem)
        if file is not None and folder.endswith("/thumbnails"):
            return StoredObject(4_096, "image/jpeg", f"thumbnail:{file.id}")
        if file is None or extension != file.extension or folder != f"/media/files/{self.organization_id}":
            return None
        return StoredObject(file.size, CONTENT_TYPES.get(file.type, OCTETS), file.id, self._contents.get(file.id))

    def _check_organization(self, call: Call) -> None:
        if call.query.get("organizationId", self.organization_id) != self.organization_id:
            message = "Organization ID mismatch. API key is bound to a different organization."
            raise Refusal(403, None, message)

    def _storage(self) -> dict[str, float]:
        allotted = PLAN_STORAGE[self.plan or "pro"]
        used = self._default_view().total(lambda file: file.size) / MEGABYTE
        return {"subSize": allotted, "usedSize": round(used, 3), "usedSizePercent": round(100 * used / allotted, 3)}

    def _seeded(self, index: int) -> SwiftiaFile:
        kind = KINDS[index % len(KINDS)]
        stem, _, extension = kind.name.rpartition(".")
        return replace(
            kind,
            id=f"file_{self._ids.hex(index)}",
            name=f"{stem}-{index + 1}.{extension}",
            job_id=f"job_{self._job_ids.hex(index)}" if kind.job_id else None,
            created=self._newest - index * STEP,
        )

    @property
    def _library(self) -> Library[SwiftiaFile]:
        return self._files

    def _default_view(self) -> View[SwiftiaFile]:
        return self._files.view((None, frozenset[str]()), lambda _: True)

    def _wire(self, record: SwiftiaFile) -> dict[str, Any]:
        return record.as_listed(self.organization_id)

    def _reset_state(self) -> None:
        self._files.reset()
        self._contents.clear()
        if self._window is not None:
            self._window.clear()

    def _authenticate(self, request: MockRequest) -> None:
        if bearer_token(request) != self.api_key:
            raise Refusal(401, None, "Unauthorized")

    def _admit(self, operation: Operation) -> Admission:
        if self._window is None:
            return Admission()
        now = self.clock.seconds()
        verdict = self._window.take(now)
        headers = {
            "X-RateLimit-Limit": str(self._window.limit),
            "X-RateLimit-Remaining": str(verdict.remaining),
            "X-RateLimit-Reset": str(math.ceil(verdict.reset_at * 1000)),
        }
        if verdict.allowed:
            return Admission(headers)
        wait = max(math.ceil(verdict.reset_at - now), 1)
        return Admission(headers, swiftia_rate_limit(wait))
