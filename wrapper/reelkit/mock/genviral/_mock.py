"""A simulation of the Genviral Partner API."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, Unpack

from reelkit.mock.engine._files import MockOptions, Slot, extension, load_seeds
from reelkit.mock.engine._handlers import ADMITTED, Admission, Call, MockResponse, Operation, operation
from reelkit.mock.engine._items import Filter, Plan, Resource

from ._files import CDN, PARTNER, file
from ._folders import GenviralFolders

if TYPE_CHECKING:
    from reelkit import AsyncGenviral, Genviral  # noqa: F401  named in the base class

Subscription = Literal["creator", "professional", "business", "scheduler", "none"]

REFUSED = {"none": 402, "scheduler": 403}
FOLDER_ID = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
EXAMPLE_FILE_IDS = ("11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222")
"""The ids in the provider's own examples, so that these work."""
LIFETIME = 600
"""Seconds that an upload URL is good for (page "Upload file")."""


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
    usual_key = "gva_live_mock.secret"
    switches = (*GenviralFolders.switches, "subscription", "upload_ids")
    kinds = load_seeds("genviral")
    uuids = True
    closed_queries = ("list_slideshows", "list_packs", "list_templates")
    hosts = ("cdn.vireel.io", "uploads.vireel.example")
    folder_id = FOLDER_ID
    """A folder of uploads at the root, with up to 12 files and two subfolders."""
    upload_ids = True
    """Whether the response to an upload tells the file's id, as it does by now; the field is not documented."""

    def __init__(
        self, *, files: int = 250, subscription: Subscription = "business", **options: Unpack[MockOptions]
    ) -> None:
        super().__init__(files=files, **options)
        self.subscription: Subscription = subscription
        self.slideshow_folder_id = ""
        """A folder of slideshows."""
        self.ai_image_folder_id = ""
        """A folder of generated images."""
        self.unsupported_folder_id = ""
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
            number = self._files.library().next_index()
            name = filename or f"added-{number + 1}.{extension(content_type)}"
            size, at = size if content is None else len(content), self._moment(created_at)
            file_id = file_id or self._files.seeds().new_id(number)
            return self._keep(file(file_id, at, name, content_type, size, context or PARTNER), content)

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
            item_ids = self._there(
                [*item_ids], self._collection("slideshows" if media_type == "slideshow" else "files")
            )
            self._there([parent_id] if parent_id is not None else [], self._folders)
            return self._make_folder(name, media_type, parent_id, item_ids)

    @operation("create_file_upload")
    def _create_file_upload(self, call: Call) -> MockResponse:
        file_id, kind = self._files.new_id(), str(call.body["contentType"])
        name = call.field("filename") or f"upload.{extension(kind)}"

        def store(data: bytes, _: str) -> None:
            self._keep(file(file_id, self._now(), str(name), kind, len(data)), data)

        upload_url = self._media.open_slot(file_id, Slot(self.clock.seconds() + LIFETIME, kind, store))
        url = f"{CDN}/{file_id}.{extension(kind)}"
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

    def _is_listed(self, kind: Any) -> bool:
        return bool(kind["context"] == PARTNER)

    def _seeded_file(self, index: int, kind: Any, file_id: str, at: int) -> Resource:
        name = f"{kind['stem']}-{index + 1}.{extension(kind['contentType'])}"
        return file(file_id, at, name, kind["contentType"], kind["size"], kind["context"])

    def _reset_state(self) -> None:
        super()._reset_state()
        moment = self.clock.now() - timedelta(days=30)
        for number, file_id in enumerate(EXAMPLE_FILE_IDS, start=1):
            self.add_file(filename=f"slide-{number}.jpg", created_at=moment, context="media-upload", file_id=file_id)
        partner = [item.id for item in self._default_view()[:15]]
        images = self._view(self._list_plan("files"), (), {"type": "image", "context": "ai-studio"})
        slideshows = self._collection("slideshows").view((), "all", lambda _: True)
        self._make_folder("Product Shots", "upload", item_ids=partner[:12], folder_id=FOLDER_ID)
        self.slideshow_folder_id = self._make_folder("Slideshows", "slideshow", None, [s.id for s in slideshows[:5]])
        self.ai_image_folder_id = self._make_folder("Generated", "ai_image", None, [item.id for item in images[:6]])
        self.unsupported_folder_id = self._make_folder("Brand kit", "brand_kit")
        self._make_folder("Close-ups", "upload", FOLDER_ID, partner[12:])
        self._make_folder("Drafts", "upload", FOLDER_ID)

    def _admit(self, operation: Operation) -> Admission:
        status = REFUSED.get(self.subscription)
        return ADMITTED if status is None else Admission({}, self._parts.dialect.failure(status, operation))
