"""A simulation of the Swiftia API: files, storage figures and plan limits."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from reelkit.mock._clock import to_microseconds
from reelkit.mock._http import MockRequest, MockResponse, json_response
from reelkit.mock._ids import Ids
from reelkit.mock._library import Library, Seeding, View
from reelkit.mock._provider import Admission, Call, ProviderMock, Refusal, integer, operation
from reelkit.mock._rate_limit import SlidingWindow
from reelkit.mock._routing import Operation

if TYPE_CHECKING:
    from reelkit import AsyncSwiftia, Swiftia

Plan = Literal["free", "starter", "pro", "swift"]

PLAN_LIMITS: dict[Plan, tuple[int, float]] = {"free": (1, 5), "starter": (1, 2), "pro": (1, 1), "swift": (5, 1)}
"""Requests per so many seconds, counted in a sliding window (page "Rate Limiting")."""

PLAN_STORAGE: dict[Plan, int] = {"free": 100, "starter": 500, "pro": 1_000, "swift": 10_000}
"""Megabytes (page "Get Files"; it leaves Starter out, whose figure is made up)."""

STORAGE = "https://storage.swiftia.io/media"
STEP = 90 * 1_000_000
MEGABYTE = 1_000_000
NAIVE_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  formats faster than an aware one
FILE_TYPES = ("image", "video", "audio")


@dataclass(frozen=True, slots=True)
class Kind:
    """What repeats among the seeded files."""

    stem: str
    type: str
    size: int
    length: float
    tags: tuple[str, ...] = ()
    from_job: bool = False
    status: str = "completed"
    description: str | None = None


KINDS = (
    Kind("my-video.mp4", "video", 6_291_456, 120, ("short", "cropped"), from_job=True),
    Kind("background-image.jpg", "image", 524_288, 0, ("background",), description="Background image for video"),
    Kind("voice-over.mp3", "audio", 1_048_576, 64.5, ("voice",)),
    Kind("interview.mp4", "video", 5_242_880, 312.04, ("long",)),
    Kind("short-clip.mp4", "video", 3_145_728, 28.4, ("short",), from_job=True),
    Kind("logo.png", "image", 131_072, 0, ("brand", "background")),
    Kind("music.mp3", "audio", 2_097_152, 181),
    Kind("thumbnail.jpg", "image", 262_144, 0),
    Kind("webinar.mp4", "video", 8_388_608, 1_805.2, ("long", "cropped"), description="Recording, cut"),
    Kind("draft.mp4", "video", 4_194_304, 45, ("short",), from_job=True, status="pending"),
    Kind("jingle.mp3", "audio", 786_432, 12.25, ("brand",)),
    Kind("banner.png", "image", 393_216, 0, ("background", "cropped")),
)


@dataclass(frozen=True, slots=True)
class SwiftiaFile:
    """A file. ``created`` is in microseconds since the epoch."""

    id: str
    name: str
    type: str
    size: int
    length: float
    status: str
    description: str | None
    tags: tuple[str, ...]
    job_id: str | None
    created: int


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
        super().__init__(seed=seed, now=now, api_key=api_key, latency=latency, max_limit=max_limit)
        self.plan = plan
        self.organization_id = organization_id
        self._window = SlidingWindow(*PLAN_LIMITS[plan]) if plan is not None else None
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
        type: Literal["image", "video", "audio"] = "video",  # noqa: A002  the provider's word
        size: int = MEGABYTE,
        length: float = 0,
        tags: Iterable[str] = (),
        status: str = "completed",
        description: str | None = None,
        job_id: str | None = None,
        created_at: datetime | None = None,
        file_id: str | None = None,
    ) -> str:
        """Put a file into the organization, by default the newest one, and return its id."""
        with self._lock:
            number = self._files.next_index()
            created = to_microseconds(created_at if created_at is not None else self.clock.now())
            record = SwiftiaFile(
                id=file_id or f"file_{self._ids.hex(number)}",
                name=name or f"added-{number + 1}.{_extension(type)}",
                type=type,
                size=size,
                length=length,
                status=status,
                description=description,
                tags=tuple(tags),
                job_id=job_id,
                created=created,
            )
            self._files.insert(record, created)
            return record.id

    @operation("list_files")
    def _list_files(self, call: Call) -> MockResponse:
        self._check_organization(call)
        limit = integer(call.query.get("limit", "50"))
        if limit is None or not 1 <= limit <= 100:
            raise self._bad_query("Limit must be between 1 and 100")
        offset = integer(call.query.get("offset", "0"))
        if offset is None or offset < 0:
            raise self._bad_query("Offset must be a non-negative number")
        kind = call.query.get("type")
        if kind is not None and kind not in FILE_TYPES:
            raise self._bad_query("Type must be one of image, video, audio")
        tags = frozenset(tag for tag in call.query.get("tags", "").split(",") if tag)
        limit = self._page_size(limit)

        def accepts(file: SwiftiaFile) -> bool:
            return (kind is None or file.type == kind) and (not tags or not tags.isdisjoint(file.tags))

        view = self._files.view((kind, tags), accepts)
        page = [self._wire(file) for file in view[offset : offset + limit]]
        return json_response(200, {**self._storage(), "files": page, "total": len(view), "limit": limit, "offset": offset})

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
        stem, _, extension = kind.stem.rpartition(".")
        return SwiftiaFile(
            id=f"file_{self._ids.hex(index)}",
            name=f"{stem}-{index + 1}.{extension}",
            type=kind.type,
            size=kind.size,
            length=kind.length,
            status=kind.status,
            description=kind.description,
            tags=kind.tags,
            job_id=f"job_{self._job_ids.hex(index)}" if kind.from_job else None,
            created=self._newest - index * STEP,
        )

    @property
    def _library(self) -> Library[SwiftiaFile]:
        return self._files

    def _default_view(self) -> View[SwiftiaFile]:
        return self._files.view((None, frozenset()), lambda _: True)

    def _wire(self, record: SwiftiaFile) -> dict[str, Any]:
        extension = record.name.rpartition(".")[2]
        return {
            "id": record.id,
            "name": record.name,
            "type": record.type,
            "size": record.size,
            "length": record.length,
            "status": record.status,
            "description": record.description,
            "tags": list(record.tags),
            "jobId": record.job_id,
            "url": f"{STORAGE}/files/{self.organization_id}/{record.id}.{extension}",
            "thumbnailUrl": f"{STORAGE}/thumbnails/{record.id}.jpg" if record.type == "video" else None,
            "createdAt": (NAIVE_EPOCH + timedelta(microseconds=record.created)).isoformat(timespec="seconds") + "Z",
        }

    def _reset_state(self) -> None:
        self._files.reset()
        if self._window is not None:
            self._window.clear()

    def _authenticate(self, request: MockRequest) -> None:
        if self._key_of(request) != self.api_key:
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
        return Admission(headers, self._rate_limited(wait))

    def _rate_limited(self, wait: int) -> Refusal:
        message = "Rate limit exceeded. Please try again later."
        return Refusal(429, "RATE_LIMIT_EXCEEDED", message, headers={"Retry-After": str(wait)})

    def _error_body(self, refusal: Refusal) -> dict[str, Any]:
        if refusal.status in {401, 500}:
            return {"error": refusal.message}
        if refusal.code is None:
            return {"message": refusal.message}
        body: dict[str, Any] = {"status": refusal.status, "message": refusal.message, "code": refusal.code}
        if refusal.status == 429 and "Retry-After" in refusal.headers:
            body["retryAfter"] = int(refusal.headers["Retry-After"])
        return body

    def _failure(self, status: int, operation_id: str | None) -> Refusal:
        if status == 429:
            return self._rate_limited(1)
        return Refusal(status, None, {401: "Unauthorized", 500: "Internal server error"}.get(status, "Simulated failure"))

    def _bad_query(self, message: str) -> Refusal:
        return Refusal(400, None, message)

    _bad_path = _bad_json = _bad_body = _bad_query

    def _unknown_path(self) -> Refusal:
        return Refusal(404, "NOT_FOUND", "Not found")


def _extension(file_type: str) -> str:
    return {"image": "jpg", "audio": "mp3"}.get(file_type, "mp4")
