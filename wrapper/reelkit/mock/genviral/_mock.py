"""A simulation of the Genviral Partner API."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, Unpack

from reelkit.mock.engine._call import Call, operation
from reelkit.mock.engine._clock import to_microseconds
from reelkit.mock.engine._collections import Resource, Scope, Seeds
from reelkit.mock.engine._http import MockResponse
from reelkit.mock.engine._ids import Ids
from reelkit.mock.engine._library import seeded_count
from reelkit.mock.engine._perform import Filter
from reelkit.mock.engine._plans import Plan
from reelkit.mock.engine._provider import MockOptions
from reelkit.mock.engine._storage import MockStorage, Slot, StoredObject

from ._files import KINDS, PARTNER, extension, file
from ._folders import FolderTree
from ._handlers import GenviralFolders

if TYPE_CHECKING:
    from reelkit import AsyncGenviral, Genviral  # noqa: F401  named in the base class

Subscription = Literal["creator", "professional", "business", "scheduler", "none"]

FOLDER_ID = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
EXAMPLE_FILE_IDS = ("11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222")
"""The ids in the provider's own examples, so that these work."""
LIFETIME = 600
"""Seconds that an upload URL is good for (page "Upload file")."""
UPLOAD_HOST = "uploads.vireel.example"


class GenviralMock(GenviralFolders["Genviral", "AsyncGenviral"]):
    """Genviral, simulated.

    ``files`` is the number of files that a listing without ``context`` shows; files of the contexts ``ai-studio`` and
    ``media-upload`` come on top. With ``subscription`` set to ``"none"`` every response is 402, with ``"scheduler"``
    403.

    >>> mock = GenviralMock(files=3)
    >>> [file["filename"] for file in mock.files]
    ['promo-video-1.mp4', 'slide-2.jpg', 'product-shot-3.png']
    """

    name = "genviral"
    package = "genviral_api"
    client_name = "Genviral"
    usual_key = "gva_live_mock.secret"
    switches = (*GenviralFolders.switches, "subscription", "upload_ids")
    folder_id = FOLDER_ID
    """A folder of uploads at the root, with up to 12 files and two subfolders."""
    upload_ids = True
    """Whether the response to an upload tells the file's id, as it does by now; the field is not documented."""

    def __init__(
        self, *, files: int = 250, subscription: Subscription = "business", **options: Unpack[MockOptions]
    ) -> None:
        super().__init__(files=files, **options)
        self.subscription: Subscription = subscription
        self._file_ids = Ids(self.seed, "genviral-file")
        folder_ids = Ids(self.seed, "genviral-folder")
        self._folders = FolderTree(folder_ids)
        self.slideshow_folder_id = folder_ids.uuid(1)
        """A folder of slideshows."""
        self.ai_image_folder_id = folder_ids.uuid(2)
        """A folder of generated images."""
        self.unsupported_folder_id = folder_ids.uuid(3)
        """A folder of a media type that the API refuses with 422."""
        self._remember_switches()
        self._reset_state()

    def add_file(
        self,
        *,
        filename: str | None = None,
        content_type: str = "image/jpeg",
        size: int = 524_288,
        created_at: datetime | None = None,
        context: str | None = None,
        file_id: str | None = None,
        content: bytes | None = None,
    ) -> str:
        """Put a file into the library, by default the newest one, and return its id.

        ``content`` is what a download of it gives; bytes are made up, as many as ``size``, when it is left out.
        """
        with self._lock:
            number = self._file_collection.library().next_index()
            name = filename or f"added-{number + 1}.{extension(content_type)}"
            at = self._now() if created_at is None else to_microseconds(created_at)
            size = size if content is None else len(content)
            item = file(file_id or self._file_ids.uuid(number), at, name, content_type, size, context or PARTNER)
            self._file_collection.insert(item)
            if content is not None:
                self._contents[item.id] = content
            return item.id

    def add_folder(
        self,
        name: str = "New folder",
        *,
        media_type: str = "upload",
        parent_id: str | None = None,
        item_ids: Iterable[str] = (),
    ) -> str:
        """Put a folder into the tree, with items already in it, and return its id.

        Raises ``KeyError`` for a parent or an item that is not there.
        """
        with self._lock:
            item_ids = list(item_ids)
            known = self._slideshows if media_type == "slideshow" else self._file_collection
            if unknown := [item_id for item_id in item_ids if known.get(item_id) is None]:
                raise KeyError(unknown[0])
            return self._folders.add(name, media_type, self._now(), parent_id=parent_id, item_ids=item_ids).id

    def folder_item_ids(self, folder_id: str) -> list[str]:
        """The ids of the items in a folder, last added first as they are listed. Raises ``KeyError`` for no folder."""
        with self._lock:
            if (folder := self._folders.get(folder_id)) is None:
                raise KeyError(folder_id)
            return self._item_ids(folder)

    @operation("create_file_upload")
    def _create_file_upload(self, call: Call) -> MockResponse:
        file_id, kind = self._file_collection.new_id(), str(call.body["contentType"])
        name = call.field("filename") or f"upload.{extension(kind)}"

        def store(data: bytes, _: str) -> None:
            self._contents[file_id] = data
            self._file_collection.insert(file(file_id, self._now(), str(name), kind, len(data)))

        upload_url = self._media.open_slot(file_id, Slot(self.clock.seconds() + LIFETIME, kind, store))
        url = file(file_id, 0, "", kind, 0).data["url"]
        data = {"uploadUrl": upload_url, "url": url, "contentType": kind, "expiresIn": LIFETIME}
        return self._reply_at(call, ("data",), {**data, **({"id": file_id} if self.upload_ids else {})})

    def _filter(self, plan: Plan, query: Mapping[str, Any]) -> Filter:
        if plan.operation.id != "list_files":
            return super()._filter(plan, query)
        kind, context = query.get("type"), query.get("context")
        contexts = frozenset((context or PARTNER).split(","))

        def accepts(item: Resource) -> bool:
            in_context = context == "all" or item.facts["context"] in contexts
            return in_context and (kind is None or item.data["contentType"].startswith(f"{kind}/"))

        return (kind, context), accepts

    def _seeds(self, name: str, scope: Scope) -> Seeds:
        if name == "slideshows" and name not in self._parts.plans.shapes:
            ids = Ids(self.seed, "genviral-slideshow")
            return Seeds(
                lambda index, at: Resource(
                    ids.uuid(index), at, {"id": ids.uuid(index), "title": f"Slideshow {index + 1}", "status": "draft"}
                ),
                ids.index,
                ids.uuid,
                5,
            )
        if name != "files":
            return super()._seeds(name, scope)

        def make(index: int, at: int) -> Resource:
            stem, content_type, size, context = KINDS[index % len(KINDS)]
            filename = f"{stem}-{index + 1}.{extension(content_type)}"
            return file(self._file_ids.uuid(index), at, filename, content_type, size, context)

        count = seeded_count([context == PARTNER for *_, context in KINDS], self._count)
        return Seeds(make, self._file_ids.index, self._file_ids.uuid, count, len(KINDS))

    def _make_storage(self) -> MockStorage:
        return MockStorage(f"genviral:{self.seed}", frozenset({"cdn.vireel.io"}), UPLOAD_HOST, self._stored)

    def _stored(self, path: str) -> StoredObject | None:
        item = self._file_collection.get(path.rpartition("/")[2].rpartition(".")[0])
        if item is None or not item.data["url"].endswith(path):
            return None
        return StoredObject(item.data["size"], item.data["contentType"], item.id, self._contents.get(item.id))

    def _reset_state(self) -> None:
        self._contents.clear()
        moment = self.clock.now() - timedelta(days=30)
        for number, file_id in enumerate(EXAMPLE_FILE_IDS, start=1):
            self.add_file(filename=f"slide-{number}.jpg", created_at=moment, context="media-upload", file_id=file_id)
        now, add = self._now(), self._folders.add
        partner = [item.id for item in self._default_view()[:15]]
        slideshows = [item.id for item in self._slideshows.view((), "all", lambda _: True)[:5]]
        images = self._view(self._list_plan("files"), (), {"type": "image", "context": "ai-studio"})
        self._folders.clear()
        add("Product Shots", "upload", now, folder_id=FOLDER_ID, item_ids=partner[:12])
        add("Slideshows", "slideshow", now, item_ids=slideshows)
        add("Generated images", "ai_image", now, item_ids=[item.id for item in images[:6]])
        add("Brand kit", "brand_kit", now)
        add("Close-ups", "upload", now, parent_id=FOLDER_ID, item_ids=partner[12:])
        add("Drafts", "upload", now, parent_id=FOLDER_ID)

    def _authenticate(self, call: Call) -> None:
        super()._authenticate(call)
        if self.subscription in ("none", "scheduler"):
            raise self._parts.dialect.failure(402 if self.subscription == "none" else 403, call.operation)
