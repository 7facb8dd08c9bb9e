"""A stop for every operation: calls through the public API, with ordinary and with extreme arguments.

A stop is written for sync and async at once: ``await both(...)`` a call, ``await items(...)`` a pager.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import genviral_api.models as genviral_models
import reelkit
import videogen_api.models as videogen_models
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import both, items

Stop = Callable[[Any, Any], Awaitable[None]]

STOPS: dict[tuple[str, str], Stop] = {}

TEXTS = ("harbour tour", "a&b=c?d#e/f", "100% + ünï", "日本語 🎬", "'\"<>\\", "x" * 2000)
IDS = ("vg_file_8Q2mR4tZ", "file 1", "ä%25b+c", "日本語", "a:b@c;d,e!$&'()*~=", "x" * 500)
UUIDS = (UUID(int=0), UUID(int=2**128 - 1), str(UUID(int=7)).upper())


def stop(provider: str, operation_id: str) -> Callable[[Stop], Stop]:
    """Register the decorated function as the stop of an operation."""

    def register(function: Stop) -> Stop:
        STOPS[provider, operation_id] = function
        return function

    return register


async def attempt(method: Callable[..., Any], *arguments: Any, **options: Any) -> None:
    """Call a method about something that may not exist: what matters is the request."""
    with suppress(reelkit.NotFoundError):
        await both(method(*arguments, **options))


@stop("genviral", "list_files")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await items(genviral.files.list())
    await items(genviral.files.list(type="video", context="ai-studio", page_size=1))
    await items(genviral.files.list(type="image", context=["media-upload", "ai-studio", *TEXTS[1:4]], page_size=100))
    await items(genviral.files.list(context="all"))
    await both(genviral.api.files.list_files())
    await both(genviral.api.files.list_files(limit=100, offset=2**40, type_="image", context="all"))


@stop("genviral", "create_file_upload")
async def _(genviral: Any, mock: GenviralMock) -> None:
    request = genviral_models.CreateFileUploadRequest
    await both(genviral.api.files.create_file_upload(body=request(content_type="video/mp4")))
    for text in TEXTS:
        body = request(content_type="image/png", filename=text, size=2**53, duration_seconds=0.25)
        await both(genviral.api.files.create_file_upload(body=body))


@stop("genviral", "list_folders")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await both(genviral.api.folders.list_folders(media_type="upload"))
    for media_type in ("ai_image", "ai_video", "slideshow"):
        await attempt(genviral.api.folders.list_folders, media_type=media_type, parent_folder_id=UUID(mock.folder_id))
    await both(genviral.api.folders.list_folders(media_type="upload", limit=1, offset=0))
    await both(genviral.api.folders.list_folders(media_type="upload", limit=100, offset=2**40))


@stop("genviral", "create_folder")
async def _(genviral: Any, mock: GenviralMock) -> None:
    request = genviral_models.CreateFolderRequest
    await both(genviral.api.folders.create_folder(body=request(name="Autumn", media_type="upload")))
    parent = UUID(mock.folder_id)
    for name in ("x", "x" * 255, *TEXTS[:5]):
        body = request(name=name, media_type="upload", parent_folder_id=parent)
        await both(genviral.api.folders.create_folder(body=body))


@stop("genviral", "get_folder")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await both(genviral.folders.get(mock.folder_id))
    await both(genviral.folders.get(mock.folder_id.upper()))
    await both(genviral.api.folders.get_folder(UUID(mock.folder_id)))
    for folder_id in UUIDS:
        await attempt(genviral.folders.get, folder_id)


@stop("genviral", "delete_folder")
async def _(genviral: Any, mock: GenviralMock) -> None:
    for folder_id in (UUID(mock.slideshow_folder_id), UUID(int=0), UUID(int=2**128 - 1)):
        await attempt(genviral.api.folders.delete_folder, folder_id)


@stop("genviral", "move_folder")
async def _(genviral: Any, mock: GenviralMock) -> None:
    request = genviral_models.MoveFolderRequest
    folder_id = UUID(mock.folder_id)
    await both(genviral.api.folders.move_folder(folder_id, body=request(parent_folder_id=None)))
    await attempt(genviral.api.folders.move_folder, folder_id, body=request(parent_folder_id=UUID(int=2**128 - 1)))


@stop("genviral", "list_folder_ancestors")
async def _(genviral: Any, mock: GenviralMock) -> None:
    for folder_id in (UUID(mock.folder_id), UUID(int=0)):
        await attempt(genviral.api.folders.list_folder_ancestors, folder_id)


@stop("genviral", "list_folder_items")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await items(genviral.folders.items(mock.folder_id))
    await items(genviral.folders.items(UUID(mock.slideshow_folder_id), page_size=1))
    await both(genviral.api.folders.list_folder_items(UUID(mock.folder_id), limit=100, offset=2**40))


@stop("genviral", "add_folder_items")
async def _(genviral: Any, mock: GenviralMock) -> None:
    ids = mock.file_ids
    await both(genviral.folders.add_items(mock.folder_id, ids[:1]))
    await both(genviral.folders.add_items(mock.folder_id, (UUID(text) for text in ids[:201])))
    await attempt(genviral.folders.add_items, UUIDS[2], [*UUIDS])


@stop("genviral", "remove_folder_items")
async def _(genviral: Any, mock: GenviralMock) -> None:
    ids = mock.file_ids
    await both(genviral.folders.remove_items(mock.folder_id, ids[:1]))
    await both(genviral.folders.remove_items(mock.folder_id, ids[:201]))
    await attempt(genviral.folders.remove_items, UUIDS[2], [*UUIDS])


@stop("genviral", "list_accounts")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await both(genviral.api.accounts.list_accounts())


@stop("genviral", "get_subscription")
async def _(genviral: Any, mock: GenviralMock) -> None:
    await both(genviral.api.subscription.get_subscription())


@stop("videogen", "getFiles")
async def _(videogen: Any, mock: VideoGenMock) -> None:
    await items(videogen.files.list())
    await items(videogen.files.list(include_export_files=True, include_project_files=True, self_only=True, page_size=7))
    await items(videogen.files.list(include_export_files=False, include_project_files=False, self_only=False))
    await both(videogen.api.files.get_files())
    first = await both(videogen.api.files.get_files(limit=1))
    await both(videogen.api.files.get_files(limit=200, cursor=first.next_cursor))


@stop("videogen", "searchFiles")
async def _(videogen: Any, mock: VideoGenMock) -> None:
    request = videogen_models.SearchFilesRequest
    await both(videogen.api.files.search_files(body=request(query="boats")))
    for text in TEXTS:
        for count in (1, 100):
            await both(videogen.api.files.search_files(body=request(query=text, num_results=count, self_only=True)))


@stop("videogen", "createFileUpload")
async def _(videogen: Any, mock: VideoGenMock) -> None:
    request = videogen_models.CreateFileUploadRequest
    word = videogen_models.TranscriptWord(start_seconds=0, end_seconds=0.5, word="Hello")
    transcript = videogen_models.Transcript(words=[word], language_code="en-GB")
    await both(videogen.api.files.create_file_upload(body=request(display_name="voice-over.mp3")))
    for text in TEXTS:
        for words in (transcript, None):
            body = request(display_name=text, type="AUDIO", is_temporary=True, transcript=words, hide_from_ui=False)
            await both(videogen.api.files.create_file_upload(body=body))


@stop("videogen", "createFileUrlImport")
async def _(videogen: Any, mock: VideoGenMock) -> None:
    body = videogen_models.CreateFileUrlImportRequest(url="https://media.example/harbour-tour.mp4?a=1&b=%C3%BC")
    await both(videogen.api.files.create_file_url_import(body=body))


@stop("videogen", "getFileUrlImport")
async def _(videogen: Any, mock: VideoGenMock) -> None:
    body = videogen_models.CreateFileUrlImportRequest.from_dict({"url": "https://media.example/harbour-tour.mp4"})
    started = await both(videogen.api.files.create_file_url_import(body=body))
    for import_id in (started.file_import_id, *IDS):
        await attempt(videogen.api.files.get_file_url_import, import_id)


def _about_one_file(operation_id: str, method: str) -> None:
    @stop("videogen", operation_id)
    async def _(videogen: Any, mock: VideoGenMock) -> None:
        for file_id in (mock.file_ids[0], *IDS):
            await attempt(getattr(videogen.api.files, method), file_id)


_about_one_file("getFile", "get_file")
_about_one_file("hydrateFile", "hydrate_file")
_about_one_file("enablePublicPreview", "enable_public_preview")
_about_one_file("disablePublicPreview", "disable_public_preview")
_about_one_file("archiveFile", "archive_file")


@stop("videogen", "getMe")
async def _(videogen: Any, mock: VideoGenMock) -> None:
    await both(videogen.api.account.get_me())


@stop("swiftia", "list_files")
async def _(swiftia: Any, mock: SwiftiaMock) -> None:
    mock.add_file(tags=TEXTS[:2], created_at=datetime(2020, 1, 1, tzinfo=UTC))
    await items(swiftia.files.list())
    for type_ in ("image", "video", "audio"):
        await items(swiftia.files.list(type=type_, tags="short", page_size=1))
    await items(swiftia.files.list(tags=TEXTS))
    await both(swiftia.files.storage())
    await both(swiftia.api.files.list_files(limit=100, offset=2**40, organization_id=mock.organization_id))


@stop("swiftia", "get_file")
async def _(swiftia: Any, mock: SwiftiaMock) -> None:
    for file_id in (mock.file_ids[0], *IDS):
        await attempt(swiftia.api.files.get_file, file_id)
        await attempt(swiftia.api.files.get_file, file_id, organization_id=mock.organization_id)


@stop("swiftia", "delete_file")
async def _(swiftia: Any, mock: SwiftiaMock) -> None:
    for file_id in (*mock.file_ids[:2], *IDS):
        await attempt(swiftia.api.files.delete_file, file_id)
        await attempt(swiftia.api.files.delete_file, file_id, organization_id=mock.organization_id)
