"""The public API as type checkers see it; checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import assert_type
from uuid import UUID

import reelkit
from genviral_api.models import (
    AddFolderItemsResponse,
    Folder,
    FolderFileItem,
    FolderItem,
    FolderItemsChange,
    GetFolderResponse,
    ListFilesResponse,
)
from genviral_api.models import File as GenviralFile
from reelkit.swiftia import Storage
from swiftia_api.models import File as SwiftiaFile
from videogen_api.models import FileInfo, GetFilesResponse


def sync_clients(folder_id: UUID, body: FolderItemsChange) -> None:
    with reelkit.Genviral() as genviral:
        assert_type(genviral, reelkit.Genviral)
        assert_type(genviral.files.list(type="video"), reelkit.Pager[GenviralFile])
        for file in genviral.files.list(context=["ai-studio"]):
            assert_type(file, GenviralFile)
        for page in genviral.files.list().pages():
            assert_type(page.items, list[GenviralFile])
        assert_type(genviral.files.list().total, int | None)
        assert_type(genviral.files.list().collect(max_items=5), list[GenviralFile])
        assert_type(genviral.files.list().first(), GenviralFile | None)
        assert_type(genviral.files.list_files(limit=5), ListFilesResponse)
        assert_type(genviral.folders.get("..."), Folder)
        assert_type(genviral.folders.list_items(folder_id), reelkit.Pager[FolderFileItem | FolderItem])
        assert_type(genviral.folders.add_items(folder_id, ["..."]), int)
        assert_type(genviral.folders.remove_items(folder_id, [folder_id]), int)
        assert_type(genviral.folders.get_folder(folder_id), GetFolderResponse)
        assert_type(genviral.folders.add_folder_items(folder_id, body=body), AddFolderItemsResponse)
        assert_type(genviral.raw(genviral.folders.get_folder, folder_id), reelkit.RawResponse[GetFolderResponse])
        assert_type(genviral.raw(genviral.folders.get, folder_id).parsed, Folder)
        assert_type(genviral.with_options(deadline=3.0), reelkit.Genviral)
        assert_type(genviral.rate_limit, reelkit.RateLimit | None)
    with reelkit.VideoGen() as videogen:
        assert_type(videogen.files.list(include_export_files=True), reelkit.Pager[FileInfo])
        assert_type(videogen.files.get_files(cursor="..."), GetFilesResponse)
    with reelkit.Swiftia() as swiftia:
        assert_type(swiftia.files.list(tags="short"), reelkit.Pager[SwiftiaFile])
        assert_type(swiftia.files.storage(), Storage)


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
        assert_type(await genviral.files.list_files(), ListFilesResponse)
        assert_type(await genviral.folders.get("..."), Folder)
        assert_type(await genviral.folders.add_items(folder_id, ["..."]), int)
        assert_type(await genviral.folders.get_folder(folder_id), GetFolderResponse)
        assert_type(await genviral.folders.add_folder_items(folder_id, body=body), AddFolderItemsResponse)
        answer = await genviral.raw(genviral.folders.get_folder, folder_id)
        assert_type(answer, reelkit.RawResponse[GetFolderResponse])
        assert_type(genviral.with_options(deadline=3.0), reelkit.AsyncGenviral)
    async with reelkit.AsyncVideoGen() as videogen:
        assert_type(videogen.files.list(), reelkit.AsyncPager[FileInfo])
        assert_type(await videogen.files.get_files(), GetFilesResponse)
    async with reelkit.AsyncSwiftia() as swiftia:
        assert_type(swiftia.files.list(), reelkit.AsyncPager[SwiftiaFile])
        assert_type(await swiftia.files.storage(), Storage)


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
    genviral.raw(genviral.folders.get_folder, "id")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    genviral.files.list(type="audio")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    genviral.files.list(10)  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    genviral.folders.get_folder(folder_id)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    reelkit.Genviral("key", "https://example.test")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
