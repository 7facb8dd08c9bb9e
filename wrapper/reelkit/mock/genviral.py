"""A simulation of the Genviral Partner API: files, folders and what is in them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from reelkit.mock._clock import to_microseconds
from reelkit.mock._http import MockRequest, MockResponse, json_response
from reelkit.mock._ids import Ids
from reelkit.mock._library import Library, Seeding, View, seeded_count
from reelkit.mock._provider import Call, ProviderMock, Refusal, integer, operation

if TYPE_CHECKING:
    from reelkit import AsyncGenviral, Genviral

Subscription = Literal["creator", "professional", "business", "scheduler", "none"]

FOLDER_ID = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
EXAMPLE_FILE_IDS = ("11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222")
"""The ids in the provider's own examples, so that these work."""

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
CDN = "https://cdn.vireel.io/partner-api/workspaces/workspace_123"
EXTENSIONS = {"video/mp4": "mp4", "video/quicktime": "mov", "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}
STEP = 90 * 1_000_000
NAIVE_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  formats faster than an aware one

PARTNER = "partner"
"""The context of files that are listed when no context is asked for; the provider has no name for it."""

KINDS: tuple[tuple[str, str, int, str], ...] = (
    ("promo-video", "video/mp4", 15_728_640, PARTNER),
    ("slide", "image/jpeg", 524_288, PARTNER),
    ("product-shot", "image/png", 1_310_720, PARTNER),
    ("studio-portrait", "image/png", 2_097_152, "ai-studio"),
    ("teaser", "video/quicktime", 9_437_184, PARTNER),
    ("camera-roll", "image/jpeg", 3_145_728, "media-upload"),
    ("cover", "image/webp", 262_144, PARTNER),
    ("behind-the-scenes", "video/mp4", 31_457_280, PARTNER),
    ("studio-clip", "video/mp4", 6_291_456, "ai-studio"),
    ("banner", "image/jpeg", 786_432, PARTNER),
    ("testimonial", "video/mp4", 20_971_520, PARTNER),
    ("screen-recording", "video/mp4", 12_582_912, "media-upload"),
    ("carousel", "image/jpeg", 655_360, PARTNER),
    ("studio-background", "image/jpeg", 917_504, "ai-studio"),
    ("unboxing", "video/mp4", 25_165_824, PARTNER),
    ("logo", "image/png", 65_536, PARTNER),
)
MEDIA_TYPES = ("ai_image", "ai_video", "upload", "slideshow")
FAILURES = {
    "list_files": "list_failed",
    "get_folder": "folder_get_failed",
    "list_folder_items": "folder_items_list_failed",
    "add_folder_items": "folder_items_add_failed",
    "remove_folder_items": "folder_items_remove_failed",
}
CODES = {
    400: "invalid_query_parameter",
    401: "invalid_token",
    402: "subscription_required",
    403: "tier_not_allowed",
    404: "not_found",
    422: "invalid_payload",
    429: "rate_limited",
}


@dataclass(frozen=True, slots=True)
class GenviralFile:
    """A file. ``created`` is in microseconds since the epoch."""

    id: str
    filename: str
    content_type: str
    size: int
    created: int
    context: str

    @property
    def url(self) -> str:
        extension = EXTENSIONS.get(self.content_type, self.content_type.partition("/")[2])
        return f"{CDN}/{self.id}.{extension}"


@dataclass(slots=True)
class GenviralFolder:
    """A folder and when each of its items was added, in the order of adding."""

    id: str
    name: str
    media_type: str
    parent_id: str | None
    created: int
    updated: int
    items: dict[str, int] = field(default_factory=dict[str, int])


class GenviralMock(ProviderMock):
    """Genviral's files and folders, simulated.

    ``files`` is the number of files that a listing without ``context`` shows; files of the contexts ``ai-studio`` and
    ``media-upload`` come on top. ``subscription`` may be set to ``"none"`` (every answer is 402) or ``"scheduler"`` (403).

    >>> mock = GenviralMock(files=3)
    >>> [file["filename"] for file in mock.files]
    ['promo-video-1.mp4', 'slide-2.jpg', 'product-shot-3.png']
    """

    name = "genviral"
    package = "genviral_api"
    folder_id = FOLDER_ID
    """A folder of uploads at the root, with up to 12 files and two subfolders."""

    def __init__(
        self,
        *,
        files: int = 250,
        seed: int = 0,
        now: datetime | None = None,
        api_key: str = "gva_live_mock.secret",
        latency: float = 0.0,
        max_limit: int | None = None,
        subscription: Subscription = "business",
    ) -> None:
        super().__init__(seed=seed, now=now, api_key=api_key, latency=latency, max_limit=max_limit)
        self.subscription: Subscription = subscription
        self._initial_subscription: Subscription = subscription
        self._file_ids = Ids(seed, "genviral-file")
        self._folder_ids = Ids(seed, "genviral-folder")
        self._slideshow_ids = Ids(seed, "genviral-slideshow")
        self._newest = to_microseconds(self.clock.now()) - STEP
        self._files = Library(
            Seeding(
                make=self._seeded,
                index_of=self._file_ids.index,
                count=seeded_count([context == PARTNER for *_, context in KINDS], files),
                period=len(KINDS),
                newest=self._newest,
                step=STEP,
            )
        )
        self._folders: dict[str, GenviralFolder] = {}
        self._slideshows: dict[str, dict[str, Any]] = {}
        self.slideshow_folder_id = self._folder_ids.uuid(0)
        """A folder of slideshows."""
        self.ai_image_folder_id = self._folder_ids.uuid(1)
        """A folder of generated images."""
        self.unsupported_folder_id = self._folder_ids.uuid(2)
        """A folder of a media type that the API refuses with 422."""
        self._reset_state()

    def client(self, **options: Any) -> Genviral:
        """A :class:`reelkit.Genviral` that talks to this mock, without a network."""
        from reelkit import Genviral  # noqa: PLC0415

        return Genviral(**self._client_options(options))

    def async_client(self, **options: Any) -> AsyncGenviral:
        """A :class:`reelkit.AsyncGenviral` that talks to this mock, without a network."""
        from reelkit import AsyncGenviral  # noqa: PLC0415

        return AsyncGenviral(**self._async_client_options(options))

    def add_file(
        self,
        *,
        filename: str | None = None,
        content_type: str = "image/jpeg",
        size: int = 524_288,
        created_at: datetime | None = None,
        context: str | None = None,
        file_id: str | None = None,
    ) -> str:
        """Put a file into the library, by default the newest one, and return its id."""
        with self._lock:
            number = self._files.next_index()
            created = to_microseconds(created_at if created_at is not None else self.clock.now())
            extension = EXTENSIONS.get(content_type, content_type.partition("/")[2])
            record = GenviralFile(
                id=file_id or self._file_ids.uuid(number),
                filename=filename or f"added-{number + 1}.{extension}",
                content_type=content_type,
                size=size,
                created=created,
                context=context or PARTNER,
            )
            self._files.insert(record, created)
            return record.id

    def add_folder(
        self, name: str = "New folder", *, media_type: str = "upload", parent_id: str | None = None,
        item_ids: Iterable[str] = (),
    ) -> str:
        """Put a folder into the tree, with items already in it, and return its id."""
        with self._lock:
            folder_id = self._folder_ids.uuid(len(self._folders))
            return self._new_folder(folder_id, name, media_type, parent_id, item_ids).id

    def folder_item_ids(self, folder_id: str) -> list[str]:
        """The ids of the items in a folder, in listing order (last added first)."""
        with self._lock:
            return [item_id for item_id in reversed(self._folders[folder_id].items) if self._visible(item_id)]

    @operation("list_files")
    def _list_files(self, call: Call) -> MockResponse:
        limit, offset = self._window(call)
        kind = call.query.get("type")
        if kind not in {None, "image", "video"}:
            raise self._bad_query("type must be image or video")
        context = call.query.get("context") or None
        contexts = frozenset((context or PARTNER).split(","))

        def accepts(file: GenviralFile) -> bool:
            in_context = context == "all" or file.context in contexts
            return in_context and (kind is None or file.content_type.startswith(f"{kind}/"))

        view = self._files.view((kind, context), accepts)
        files = [self._wire(file) for file in view[offset : offset + limit]]
        data = {"files": files, "total": len(view), "limit": limit, "offset": offset, "context": context}
        return self._success("Files retrieved", data)

    @operation("get_folder")
    def _get_folder(self, call: Call) -> MockResponse:
        return self._success("Folder retrieved", self._folder_wire(self._folder(call)))

    @operation("list_folder_items")
    def _list_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        limit, offset = self._window(call)
        item_ids = self.folder_item_ids(folder.id)
        data = {
            "media_type": folder.media_type,
            "item_type": _item_type(folder),
            "items": [self._item_wire(folder, item_id) for item_id in item_ids[offset : offset + limit]],
            "total": len(item_ids),
            "limit": limit,
            "offset": offset,
        }
        return self._success("Folder items retrieved", data)

    @operation("add_folder_items")
    def _add_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        new = [item_id for item_id in self._items(call, folder) if item_id not in folder.items]
        folder.items.update(dict.fromkeys(new, self._now()))
        folder.updated = self._now() if new else folder.updated
        data = {"folder_id": folder.id, "item_type": _item_type(folder), "added_count": len(new)}
        return self._success("Folder items added", data)

    @operation("remove_folder_items")
    def _remove_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        # The combined page (seed) has `item_not_found` for ids outside the scope only, so others are passed over.
        present = [item_id for item_id in self._items(call, folder) if folder.items.pop(item_id, None) is not None]
        folder.updated = self._now() if present else folder.updated
        data = {"folder_id": folder.id, "item_type": _item_type(folder), "removed_count": len(present)}
        return self._success("Folder items removed", data)

    def _window(self, call: Call) -> tuple[int, int]:
        limit = integer(call.query.get("limit", "50"))
        if limit is None or not 1 <= limit <= 100:
            raise self._bad_query("limit must be an integer between 1 and 100")
        offset = integer(call.query.get("offset", "0"))
        if offset is None or offset < 0:
            raise self._bad_query("offset must be an integer greater than or equal to 0")
        return self._page_size(limit), offset

    def _folder(self, call: Call) -> GenviralFolder:
        folder_id = call.path["folderId"]
        if not folder_id:
            raise Refusal(400, "missing_folder_id", "folderId is required")
        if not UUID.fullmatch(folder_id):
            raise self._bad_path("folderId must be a valid UUID")
        folder = self._folders.get(folder_id.lower())
        if folder is None:
            raise Refusal(404, "not_found", "Folder not found")
        if folder.media_type not in MEDIA_TYPES:
            raise Refusal(422, "invalid_folder_media_type", "Folder media type is not supported")
        return folder

    def _items(self, call: Call, folder: GenviralFolder) -> list[str]:
        body = self._json_body(call)
        values: Any = body.get("item_ids") if isinstance(body, dict) else None
        if not isinstance(values, list):
            raise self._bad_body("item_ids must be an array of UUIDs")
        ids = list(dict.fromkeys(value.lower() for value in values if isinstance(value, str) and UUID.fullmatch(value)))
        if not 1 <= len(values) <= 200 or any(not isinstance(v, str) or v.lower() not in ids for v in values):
            raise self._bad_body("item_ids must be 1 to 200 UUIDs")
        in_scope = self._slideshows.get if folder.media_type == "slideshow" else self._files.get
        if any(in_scope(item_id) is None for item_id in ids):
            raise Refusal(404, "item_not_found", "One or more items were not found")
        return ids

    def _visible(self, item_id: str) -> bool:
        return item_id in self._slideshows or self._files.get(item_id) is not None

    def _item_wire(self, folder: GenviralFolder, item_id: str) -> dict[str, Any]:
        added_at = _timestamp(folder.items[item_id])
        if item_id in self._slideshows:
            return {**self._slideshows[item_id], "added_at": added_at}
        file = self._files.get(item_id)
        assert file is not None  # noqa: S101  only visible items are shown
        return {
            "id": file.id,
            "url": file.url,
            "content_type": file.content_type,
            "filename": file.filename,
            "size": file.size,
            "created_at": _timestamp(file.created),
            "added_at": added_at,
        }

    def _folder_wire(self, folder: GenviralFolder) -> dict[str, Any]:
        item_ids = self.folder_item_ids(folder.id)
        previews = [file for item_id in item_ids[:4] if (file := self._files.get(item_id)) is not None]
        chain = [folder.id]
        while (parent := self._folders[chain[0]].parent_id) is not None:
            chain.insert(0, parent)
        return {
            "id": folder.id,
            "name": folder.name,
            "media_type": folder.media_type,
            "parent_folder_id": folder.parent_id,
            "path": "".join(f"/{part}" for part in chain),
            "file_count": len(item_ids),
            "subfolder_count": sum(other.parent_id == folder.id for other in self._folders.values()),
            "preview_files": [
                {"id": file.id, "url": file.url, "content_type": file.content_type} for file in previews
            ],
            "created_at": _timestamp(folder.created),
            "updated_at": _timestamp(folder.updated),
        }

    def _success(self, message: str, data: dict[str, Any]) -> MockResponse:
        return json_response(200, {"ok": True, "code": 200, "message": message, "data": data})

    def _now(self) -> int:
        return to_microseconds(self.clock.now())

    def _seeded(self, index: int) -> GenviralFile:
        stem, content_type, size, context = KINDS[index % len(KINDS)]
        name = f"{stem}-{index + 1}.{EXTENSIONS[content_type]}"
        return GenviralFile(self._file_ids.uuid(index), name, content_type, size, self._newest - index * STEP, context)

    @property
    def _library(self) -> Library[GenviralFile]:
        return self._files

    def _default_view(self) -> View[GenviralFile]:
        return self._files.view((None, None), lambda file: file.context == PARTNER)

    def _wire(self, record: GenviralFile) -> dict[str, Any]:
        return {
            "id": record.id,
            "url": record.url,
            "contentType": record.content_type,
            "filename": record.filename,
            "size": record.size,
            "createdAt": _timestamp(record.created),
        }

    def _reset_state(self) -> None:
        self.subscription = self._initial_subscription
        self._files.reset()
        self._folders.clear()
        moment = self.clock.now() - timedelta(days=30)
        for number, file_id in enumerate(EXAMPLE_FILE_IDS, start=1):
            self.add_file(filename=f"slide-{number}.jpg", created_at=moment, context="media-upload", file_id=file_id)
        self._slideshows = {
            slideshow_id: {
                "id": slideshow_id,
                "title": f"Slideshow {number}",
                "status": "draft",
                "created_at": _timestamp(to_microseconds(moment)),
            }
            for number, slideshow_id in ((n + 1, self._slideshow_ids.uuid(n)) for n in range(5))
        }
        partner = [file.id for file in self._default_view()[:15]]
        studio = self._files.view(
            ("image", "ai-studio"), lambda file: file.context == "ai-studio" and file.content_type.startswith("image/")
        )
        self._new_folder(FOLDER_ID, "Product Shots", "upload", None, partner[:12])
        self._new_folder(self.slideshow_folder_id, "Slideshows", "slideshow", None, self._slideshows)
        self._new_folder(self.ai_image_folder_id, "Generated images", "ai_image", None, [f.id for f in studio[:6]])
        self._new_folder(self.unsupported_folder_id, "Brand kit", "brand_kit", None, ())
        self.add_folder("Close-ups", parent_id=FOLDER_ID, item_ids=partner[12:])
        self.add_folder("Drafts", parent_id=FOLDER_ID)

    def _new_folder(
        self, folder_id: str, name: str, media_type: str, parent_id: str | None, item_ids: Iterable[str]
    ) -> GenviralFolder:
        now = self._now()
        items = dict.fromkeys(reversed(list(item_ids)), now)
        folder = self._folders[folder_id] = GenviralFolder(folder_id, name, media_type, parent_id, now, now, items)
        return folder

    def _authenticate(self, request: MockRequest) -> None:
        key = self._key_of(request)
        if key != self.api_key:
            message = "API key is missing" if key is None else "API key not found"
            raise Refusal(401, "invalid_token", message)
        if self.subscription == "none":
            raise Refusal(402, "subscription_required", "An active subscription is required")
        if self.subscription == "scheduler":
            raise Refusal(403, "tier_not_allowed", "The Scheduler tier cannot use the Partner API")

    def _error_body(self, refusal: Refusal) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "code": refusal.status, "message": refusal.message}
        if refusal.code is not None:
            body["error_code"] = refusal.code
        if refusal.issues is not None:
            body["issues"] = refusal.issues
        return body

    def _failure(self, status: int, operation_id: str | None) -> Refusal:
        code = FAILURES.get(operation_id or "") if status == 500 else CODES.get(status)
        return Refusal(status, code, "Simulated failure")

    def _bad_query(self, message: str) -> Refusal:
        return Refusal(400, "invalid_query_parameter", message)

    def _bad_path(self, message: str) -> Refusal:
        return Refusal(422, "invalid_path", message)

    def _bad_json(self, message: str) -> Refusal:
        return Refusal(400, "invalid_json", message)

    def _bad_body(self, message: str) -> Refusal:
        return Refusal(422, "invalid_payload", message, issues=[{"message": message}])


def _item_type(folder: GenviralFolder) -> str:
    return "slideshow" if folder.media_type == "slideshow" else "file"


def _timestamp(microseconds: int) -> str:
    moment = NAIVE_EPOCH + timedelta(microseconds=microseconds)
    return moment.isoformat(timespec="milliseconds") + "Z"
