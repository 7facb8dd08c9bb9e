"""A simulation of the Genviral Partner API: files, folders and what is in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from ._call import Call, Refusal, bearer_token, operation
from ._clock import to_microseconds
from ._genviral_files import KINDS, PARTNER, STEP, GenviralFile, extension
from ._genviral_folders import FolderTree
from ._genviral_handlers import GenviralFolderHandlers, success
from ._genviral_uploads import GenviralUploads
from ._http import MockRequest, MockResponse
from ._ids import Ids
from ._library import Library, Seeding, View, seeded_count

if TYPE_CHECKING:
    from reelkit import AsyncGenviral, Genviral

Subscription = Literal["creator", "professional", "business", "scheduler", "none"]

FOLDER_ID = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
EXAMPLE_FILE_IDS = ("11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222")
"""The ids in the provider's own examples, so that these work."""


class GenviralMock(GenviralFolderHandlers, GenviralUploads):
    """Genviral's files and folders, simulated.

    ``files`` is the number of files that a listing without ``context`` shows; files of the contexts ``ai-studio`` and
    ``media-upload`` come on top. With ``subscription`` set to ``"none"`` every answer is 402, with ``"scheduler"`` 403.

    >>> mock = GenviralMock(files=3)
    >>> [file["filename"] for file in mock.files]
    ['promo-video-1.mp4', 'slide-2.jpg', 'product-shot-3.png']
    """

    name = "genviral"
    package = "genviral_api"
    switches = (*GenviralFolderHandlers.switches, "subscription", "upload_ids")
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
        super().__init__(files=files, seed=seed, now=now, api_key=api_key, latency=latency, max_limit=max_limit)
        self.subscription: Subscription = subscription
        self._file_ids = Ids(seed, "genviral-file")
        self._slideshow_ids = Ids(seed, "genviral-slideshow")
        self._contents = {}
        self._uploads = 0
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
        self._remember_switches()
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
        content: bytes | None = None,
    ) -> str:
        """Put a file into the library, by default the newest one, and return its id.

        ``content`` is what a download of it gives; bytes are made up, as many as ``size``, when it is left out.
        """
        with self._lock:
            number = self._files.next_index()
            record = GenviralFile(
                id=file_id or self._file_ids.uuid(number),
                filename=filename or f"added-{number + 1}.{extension(content_type)}",
                content_type=content_type,
                size=size if content is None else len(content),
                created=self._now() if created_at is None else to_microseconds(created_at),
                context=context or PARTNER,
            )
            self._files.insert(record, record.created)
            if content is not None:
                self._contents[record.id] = content
            return record.id

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
            known = self._slideshows.get if media_type == "slideshow" else self._files.get
            if unknown := [item_id for item_id in item_ids if known(item_id) is None]:
                raise KeyError(unknown[0])
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
        context = call.query.get("context")
        if context == "":
            raise self.dialect.bad_query("context must not be empty")
        contexts = frozenset((context or PARTNER).split(","))

        def accepts(file: GenviralFile) -> bool:
            in_context = context == "all" or file.context in contexts
            return in_context and (kind is None or file.content_type.startswith(f"{kind}/"))

        view = self._files.view((kind, context), accepts)
        files = [file.as_listed() for file in view[offset : offset + limit]]
        data = {"files": files, "total": len(view), "limit": limit, "offset": offset, "context": context}
        return success("Files retrieved", data)

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
        moment = self.clock.now() - timedelta(days=30)
        self._files.reset()
        self._contents.clear()
        self._uploads = 0
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
