"""A simulation of the Genviral Partner API: files, folders and what is in them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from ._call import Call, Refusal, bearer_token, field_of, integer, is_list, operation
from ._clock import to_microseconds
from ._dialects import GenviralDialect
from ._genviral_files import KINDS, PARTNER, STEP, GenviralFile, extension, timestamp
from ._genviral_folders import MEDIA_TYPES, Folder, FolderTree
from ._http import MockRequest, MockResponse, json_response
from ._ids import Ids
from ._library import Library, Seeding, View, seeded_count
from ._provider import ProviderMock

if TYPE_CHECKING:
    from reelkit import AsyncGenviral, Genviral

Subscription = Literal["creator", "professional", "business", "scheduler", "none"]

FOLDER_ID = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
EXAMPLE_FILE_IDS = ("11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222")
"""The ids in the provider's own examples, so that these work."""

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class GenviralMock(ProviderMock):
    """Genviral's files and folders, simulated.

    ``files`` is the number of files that a listing without ``context`` shows; files of the contexts ``ai-studio`` and
    ``media-upload`` come on top. With ``subscription`` set to ``"none"`` every answer is 402, with ``"scheduler"`` 403.

    >>> mock = GenviralMock(files=3)
    >>> [file["filename"] for file in mock.files]
    ['promo-video-1.mp4', 'slide-2.jpg', 'product-shot-3.png']
    """

    name = "genviral"
    package = "genviral_api"
    dialect = GenviralDialect()
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
        self._slideshow_ids = Ids(seed, "genviral-slideshow")
        self._newest = self._now() - STEP
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
        folder_ids = Ids(seed, "genviral-folder")
        self._folders = FolderTree(folder_ids)
        self._slideshows: dict[str, dict[str, Any]] = {}
        self.slideshow_folder_id = folder_ids.uuid(1)
        """A folder of slideshows."""
        self.ai_image_folder_id = folder_ids.uuid(2)
        """A folder of generated images."""
        self.unsupported_folder_id = folder_ids.uuid(3)
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
            record = GenviralFile(
                id=file_id or self._file_ids.uuid(number),
                filename=filename or f"added-{number + 1}.{extension(content_type)}",
                content_type=content_type,
                size=size,
                created=self._now() if created_at is None else to_microseconds(created_at),
                context=context or PARTNER,
            )
            self._files.insert(record, record.created)
            return record.id

    def add_folder(
        self,
        name: str = "New folder",
        *,
        media_type: str = "upload",
        parent_id: str | None = None,
        item_ids: Iterable[str] = (),
    ) -> str:
        """Put a folder into the tree, with items already in it, and return its id."""
        with self._lock:
            return self._folders.add(name, media_type, self._now(), parent_id=parent_id, item_ids=item_ids).id

    def folder_item_ids(self, folder_id: str) -> list[str]:
        """The ids of the items in a folder, last added first as they are listed. Raises ``KeyError`` for no folder."""
        with self._lock:
            if (folder := self._folders.get(folder_id)) is None:
                raise KeyError(folder_id)
            return self._item_ids(folder)

    @operation("list_files")
    def _list_files(self, call: Call) -> MockResponse:
        limit, offset = self._window(call)
        kind = call.query.get("type")
        if kind not in {None, "image", "video"}:
            raise self.dialect.bad_query("type must be image or video")
        context = call.query.get("context") or None
        contexts = frozenset((context or PARTNER).split(","))

        def accepts(file: GenviralFile) -> bool:
            in_context = context == "all" or file.context in contexts
            return in_context and (kind is None or file.content_type.startswith(f"{kind}/"))

        view = self._files.view((kind, context), accepts)
        files = [file.as_listed() for file in view[offset : offset + limit]]
        data = {"files": files, "total": len(view), "limit": limit, "offset": offset, "context": context}
        return _success("Files retrieved", data)

    @operation("get_folder")
    def _get_folder(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        item_ids = self._item_ids(folder)
        previews = [file for item_id in item_ids[:4] if (file := self._files.get(item_id)) is not None]
        data = {
            "id": folder.id,
            "name": folder.name,
            "media_type": folder.media_type,
            "parent_folder_id": folder.parent_id,
            "path": self._folders.path(folder),
            "file_count": len(item_ids),
            "subfolder_count": self._folders.subfolder_count(folder),
            "preview_files": [file.as_preview() for file in previews],
            "created_at": timestamp(folder.created),
            "updated_at": timestamp(folder.updated),
        }
        return _success("Folder retrieved", data)

    @operation("list_folder_items")
    def _list_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        limit, offset = self._window(call)
        item_ids = self._item_ids(folder)
        data = {
            "media_type": folder.media_type,
            "item_type": folder.item_type,
            "items": [self._item(folder, item_id) for item_id in item_ids[offset : offset + limit]],
            "total": len(item_ids),
            "limit": limit,
            "offset": offset,
        }
        return _success("Folder items retrieved", data)

    @operation("add_folder_items")
    def _add_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        count = folder.add(self._items_in_scope(call, folder), self._now())
        data = {"folder_id": folder.id, "item_type": folder.item_type, "added_count": count}
        return _success("Folder items added", data)

    @operation("remove_folder_items")
    def _remove_folder_items(self, call: Call) -> MockResponse:
        folder = self._folder(call)
        # By the provider's combined page only ids out of scope are not found; others that are not in the folder pass.
        count = folder.discard(self._items_in_scope(call, folder), self._now())
        data = {"folder_id": folder.id, "item_type": folder.item_type, "removed_count": count}
        return _success("Folder items removed", data)

    def _window(self, call: Call) -> tuple[int, int]:
        limit = integer(call.query.get("limit", "50"))
        if limit is None or not 1 <= limit <= 100:
            raise self.dialect.bad_query("limit must be an integer between 1 and 100")
        offset = integer(call.query.get("offset", "0"))
        if offset is None or offset < 0:
            raise self.dialect.bad_query("offset must be an integer greater than or equal to 0")
        return self._page_size(limit), offset

    def _folder(self, call: Call) -> Folder:
        folder_id = call.path["folderId"]
        if not folder_id:
            raise Refusal(400, "missing_folder_id", "folderId is required")
        if not UUID.fullmatch(folder_id):
            raise self.dialect.bad_path("folderId must be a valid UUID")
        folder = self._folders.get(folder_id)
        if folder is None:
            raise Refusal(404, "not_found", "Folder not found")
        if folder.media_type not in MEDIA_TYPES:
            raise Refusal(422, "invalid_folder_media_type", "Folder media type is not supported")
        return folder

    def _items_in_scope(self, call: Call, folder: Folder) -> list[str]:
        values = field_of(self._json_body(call), "item_ids")
        if not is_list(values) or not 1 <= len(values) <= 200:
            raise self.dialect.bad_body("item_ids must be an array of 1 to 200 UUIDs")
        if not all(isinstance(value, str) and UUID.fullmatch(value) for value in values):
            raise self.dialect.bad_body("item_ids must contain UUIDs only")
        item_ids = [str(value).lower() for value in values]
        known = self._slideshows.get if folder.media_type == "slideshow" else self._files.get
        if any(known(item_id) is None for item_id in item_ids):
            raise Refusal(404, "item_not_found", "One or more items were not found")
        return list(dict.fromkeys(item_ids))

    def _item_ids(self, folder: Folder) -> list[str]:
        known = self._slideshows.get if folder.media_type == "slideshow" else self._files.get
        return [item_id for item_id in reversed(folder.items) if known(item_id) is not None]

    def _item(self, folder: Folder, item_id: str) -> dict[str, Any]:
        added = folder.items[item_id]
        file = self._files.get(item_id)
        return file.as_item(added) if file else {**self._slideshows[item_id], "added_at": timestamp(added)}

    def _now(self) -> int:
        return to_microseconds(self.clock.now())

    def _seeded(self, index: int) -> GenviralFile:
        stem, content_type, size, context = KINDS[index % len(KINDS)]
        name = f"{stem}-{index + 1}.{extension(content_type)}"
        return GenviralFile(self._file_ids.uuid(index), name, content_type, size, self._newest - index * STEP, context)

    @property
    def _library(self) -> Library[GenviralFile]:
        return self._files

    def _default_view(self) -> View[GenviralFile]:
        return self._files.view((None, None), lambda file: file.context == PARTNER)

    def _wire(self, record: GenviralFile) -> dict[str, Any]:
        return record.as_listed()

    def _reset_state(self) -> None:
        self.subscription = self._initial_subscription
        moment = self.clock.now() - timedelta(days=30)
        self._files.reset()
        for number, file_id in enumerate(EXAMPLE_FILE_IDS, start=1):
            self.add_file(filename=f"slide-{number}.jpg", created_at=moment, context="media-upload", file_id=file_id)
        self._slideshows = {
            slideshow_id: {"id": slideshow_id, "title": f"Slideshow {number + 1}", "status": "draft"}
            for number, slideshow_id in enumerate(map(self._slideshow_ids.uuid, range(5)))
        }
        self._seed_folders()

    def _seed_folders(self) -> None:
        now, add = self._now(), self._folders.add
        partner = [file.id for file in self._default_view()[:15]]
        images = self._files.view(
            ("image", "ai-studio"), lambda file: file.context == "ai-studio" and file.content_type.startswith("image/")
        )
        self._folders.clear()
        add("Product Shots", "upload", now, folder_id=FOLDER_ID, item_ids=partner[:12])
        add("Slideshows", "slideshow", now, item_ids=self._slideshows)
        add("Generated images", "ai_image", now, item_ids=[file.id for file in images[:6]])
        add("Brand kit", "brand_kit", now)
        add("Close-ups", "upload", now, parent_id=FOLDER_ID, item_ids=partner[12:])
        add("Drafts", "upload", now, parent_id=FOLDER_ID)

    def _authenticate(self, request: MockRequest) -> None:
        key = bearer_token(request)
        if key != self.api_key:
            raise Refusal(401, "invalid_token", "API key is missing" if key is None else "API key not found")
        if self.subscription == "none":
            raise Refusal(402, "subscription_required", "An active subscription is required")
        if self.subscription == "scheduler":
            raise Refusal(403, "tier_not_allowed", "The Scheduler tier cannot use the Partner API")


def _success(message: str, data: dict[str, Any]) -> MockResponse:
    return json_response(200, {"ok": True, "code": 200, "message": message, "data": data})
