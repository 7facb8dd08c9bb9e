"""The public API as type checkers see it; checked by mypy and pyright, never run."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import assert_type
from uuid import UUID

import reelkit
from reelkit.genviral import FolderPath, WalkedFolder
from reelkit.genviral.models import (
    Account,
    AddFolderItemsResponse,
    Folder,
    FolderAncestor,
    FolderFileItem,
    FolderItem,
    FolderItemsChange,
    GetFolderResponse,
    ListFilesResponse,
    ScopedSubscription,
)
from reelkit.genviral.models import File as GenviralFile
from reelkit.swiftia import StorageUsage
from reelkit.swiftia.models import File as SwiftiaFile
from reelkit.videogen import webhooks
from reelkit.videogen.models import Account as VideoGenAccount
from reelkit.videogen.models import ExecutedTool, FileInfo, FileSearchResult, FileUrlImport, GetFilesResponse


def sync_clients(folder_id: UUID, body: FolderItemsChange) -> None:
    with reelkit.Genviral() as genviral:
        assert_type(genviral, reelkit.Genviral)
        assert_type(genviral.files.list(type="video"), reelkit.Pager[GenviralFile])
        for file in genviral.files.list(context=["ai-studio"]):
            assert_type(file, GenviralFile)
        for page in genviral.files.list().pages():
            assert_type(page.items, list[GenviralFile])
            assert_type(page.raw, object)
        assert_type(genviral.files.list().total(), int | None)
        assert_type(genviral.files.list().collect(max_items=5), list[GenviralFile])
        assert_type(genviral.files.list().first(), GenviralFile | None)
        assert_type(genviral.api.files.list_files(limit=5), ListFilesResponse)
        assert_type(genviral.folders.get("..."), Folder)
        assert_type(genviral.folders.items(folder_id), reelkit.Pager[FolderFileItem | FolderItem])
        assert_type(genviral.folders.add_items(folder_id, ["..."]), int)
        assert_type(genviral.folders.remove_items(folder_id, [folder_id]), int)
        assert_type(genviral.files.upload("clip.mp4"), GenviralFile)
        assert_type(genviral.files.upload(b"...", content_type="image/png"), GenviralFile)
        assert_type(genviral.files.download("...", "downloads"), Path)
        assert_type(genviral.files.download("...", io.BytesIO()), int)
        for downloaded in genviral.files.download_many(genviral.files.list(), to="downloads"):
            assert_type(downloaded.path, Path | None)
            assert_type(downloaded.error, Exception | None)
        assert_type(genviral.folders.list(media_type="upload"), reelkit.Pager[Folder])
        assert_type(genviral.folders.mkdir("a/b", media_type="upload", parents=True), Folder)
        assert_type(genviral.folders.find("a/b", media_type="upload"), Folder | None)
        assert_type(genviral.folders.move(folder_id, to=None), Folder)
        assert_type(genviral.folders.path(folder_id), FolderPath)
        assert_type(genviral.folders.ancestors(folder_id), reelkit.Pager[FolderAncestor])
        for walked in genviral.folders.walk():
            assert_type(walked, WalkedFolder)
        assert_type(genviral.accounts.list(), reelkit.Pager[Account])
        assert_type(genviral.subscription.get(), ScopedSubscription)
        assert_type(genviral.api.folders.get_folder(folder_id), GetFolderResponse)
        assert_type(genviral.api.folders.add_folder_items(folder_id, body=body), AddFolderItemsResponse)
        assert_type(genviral.raw(genviral.api.folders.get_folder, folder_id), reelkit.RawResponse[GetFolderResponse])
        assert_type(genviral.raw(genviral.folders.get, folder_id).parsed, Folder)
        assert_type(genviral.with_options(deadline=3.0), reelkit.Genviral)
        assert_type(genviral.rate_limit, reelkit.RateLimit | None)
    with reelkit.VideoGen() as videogen:
        assert_type(videogen.files.list(include_export_files=True), reelkit.Pager[FileInfo])
        assert_type(videogen.api.files.get_files(cursor="..."), GetFilesResponse)
        assert_type(videogen.files.upload("clip.mp4", type="VIDEO"), FileInfo)
        assert_type(videogen.files.search(query="boats"), list[FileSearchResult])
        assert_type(videogen.files.get("..."), FileInfo)
        assert_type(videogen.files.download("...", "a.mp4"), Path)
        assert_type(videogen.files.import_url(url="https://..."), reelkit.Job[FileUrlImport, FileUrlImport])
        job = videogen.tools.generate_image(prompt="...")
        assert_type(job, reelkit.Job[ExecutedTool, list[FileInfo]])
        assert_type(videogen.tools.job("..."), reelkit.Job[ExecutedTool, list[FileInfo]])
        assert_type(job.wait().result, list[FileInfo])
        assert_type(videogen.projects.export("vg_proj_1").wait().result, FileInfo)
        assert_type([one.result for one in videogen.wait_all([job])], list[list[FileInfo]])
        assert_type(webhooks.parse(b"...", {}, "..."), webhooks.Event | webhooks.UnknownEvent)
        assert_type(videogen.files.wait_until_ready("..."), FileInfo)
        assert_type(videogen.files.enable_public_preview("..."), FileInfo)
        assert_type(videogen.files.wait_until_public("..."), FileInfo)
        assert_type(videogen.account.get(), VideoGenAccount)
    with reelkit.Swiftia() as swiftia:
        assert_type(swiftia.files.list(tags="short"), reelkit.Pager[SwiftiaFile])
        assert_type(swiftia.files.storage(), StorageUsage)
        assert_type(swiftia.files.get("..."), SwiftiaFile)
        assert_type(swiftia.files.download("...", "a.mp4"), Path)
    library = reelkit.MediaLibrary(genviral, swiftia)
    for found in library.list(type="video", since="3 days ago"):
        assert_type(found, reelkit.MediaFile)
        if isinstance(found.raw, SwiftiaFile):
            assert_type(found.raw.job_id, str | None)
        assert_type(found.created_at, datetime | None)
    assert_type(library.list().collect(), list[reelkit.MediaFile])
    with reelkit.MediaLibrary() as own:
        assert_type(own, reelkit.MediaLibrary)
        assert_type(own.list().first(), reelkit.MediaFile | None)


async def async_clients(folder_id: UUID, body: FolderItemsChange) -> None:
    async with reelkit.AsyncGenviral() as genviral:
        assert_type(genviral, reelkit.AsyncGenviral)
        assert_type(genviral.files.list(type="video"), reelkit.AsyncPager[GenviralFile])
        async for file in genviral.files.list():
            assert_type(file, GenviralFile)
        async for page in genviral.files.list().pages():
            assert_type(page.items, list[GenviralFile])
        assert_type(await genviral.files.list().total(), int | None)
        assert_type(await genviral.files.list().collect(), list[GenviralFile])
        assert_type(await genviral.api.files.list_files(), ListFilesResponse)
        assert_type(await genviral.folders.get("..."), Folder)
        assert_type(await genviral.folders.add_items(folder_id, ["..."]), int)
        assert_type(await genviral.files.upload("clip.mp4"), GenviralFile)
        assert_type(await genviral.files.download("...", "downloads"), Path)
        assert_type(await genviral.files.download("...", io.BytesIO()), int)
        async for downloaded in genviral.files.download_many(genviral.files.list(), to="downloads"):
            assert_type(downloaded.path, Path | None)
        assert_type(await genviral.folders.mkdir("a", media_type="upload"), Folder)
        async for walked in genviral.folders.walk():
            assert_type(walked, WalkedFolder)
        assert_type(await genviral.api.folders.get_folder(folder_id), GetFolderResponse)
        assert_type(await genviral.api.folders.add_folder_items(folder_id, body=body), AddFolderItemsResponse)
        answer = await genviral.raw(genviral.api.folders.get_folder, folder_id)
        assert_type(answer, reelkit.RawResponse[GetFolderResponse])
        assert_type(genviral.with_options(deadline=3.0), reelkit.AsyncGenviral)
    async with reelkit.AsyncVideoGen() as videogen:
        assert_type(videogen.files.list(), reelkit.AsyncPager[FileInfo])
        assert_type(await videogen.api.files.get_files(), GetFilesResponse)
        assert_type(await videogen.files.upload("clip.mp4"), FileInfo)
        assert_type(await videogen.files.wait_until_ready("..."), FileInfo)
    async with reelkit.AsyncSwiftia() as swiftia:
        assert_type(swiftia.files.list(), reelkit.AsyncPager[SwiftiaFile])
        assert_type(await swiftia.files.storage(), StorageUsage)
        assert_type(await swiftia.files.get("..."), SwiftiaFile)
    library = reelkit.AsyncMediaLibrary(genviral, videogen, swiftia)
    async for found in library.list():
        assert_type(found, reelkit.MediaFile)
    assert_type(await library.list().first(), reelkit.MediaFile | None)
    async with reelkit.AsyncMediaLibrary() as own:
        assert_type(own, reelkit.AsyncMediaLibrary)


def hooks() -> None:
    def before(event: reelkit.RequestEvent) -> None:
        assert_type(event.attempt, int)

    def after(event: reelkit.ResponseEvent) -> int | None:
        assert_type(event.request, reelkit.RequestEvent)
        return event.status

    reelkit.Genviral(on_request=before, on_response=after)
    reelkit.AsyncSwiftia(on_request=before, on_response=after)
    reelkit.Genviral(on_request=after)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def wrong_arguments(genviral: reelkit.Genviral, folder_id: str) -> None:
    """Each line must be an error, or the ignore beside it is reported as unused."""
    genviral.raw(genviral.api.folders.get_folder, "id")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    genviral.files.list(type="audio")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    genviral.files.list(10)  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    genviral.files.upload(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    genviral.files.download("...", 7)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    reelkit.MediaLibrary(genviral).list(type="movie")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    reelkit.MediaLibrary(reelkit.AsyncGenviral())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    genviral.api.folders.get_folder(folder_id)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    reelkit.Genviral("key", "https://example.test")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
