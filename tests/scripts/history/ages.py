"""VideoGen's answers of every age, made from those of the mock."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Literal

import httpx
from reelkit.mock import VideoGenMock

File = dict[str, Any]
NEW_IN_JULY = ("transcriptText", "downloadUrl", "downloadUrlExpiresAt", "thumbnailUrl", "thumbnailUrlExpiresAt")


def before_renaming(file: File) -> File:
    """Until 2026-04-27."""
    renamed = {"fileId": "storageFileId", "isPublicPreviewEnabled": "allowsPublicPreview"}
    return {renamed.get(name, name): value for name, value in file.items()}


def with_text(file: File) -> File:
    """From 2026-05-29, with pages, until 2026-07-24, when transcripts got times."""
    older = {name: value for name, value in file.items() if name not in NEW_IN_JULY}
    transcript = file.get("transcript")
    if isinstance(transcript, dict):
        older["transcript"] = " ".join(word["word"] for word in transcript["words"])
    return older


def unchanged(file: File) -> File:
    """As the mock answers."""
    return file


AGES: dict[str, tuple[Literal["2026-05", "today"], Callable[[File], File]]] = {
    "2026-04-26": ("2026-05", before_renaming),
    "2026-05-05": ("2026-05", unchanged),
    "2026-05-29": ("today", with_text),
    "2026-07-23": ("today", with_text),
    "2026-07-24": ("today", unchanged),
}


class AgedTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A mock whose answers are those of an earlier day."""

    def __init__(self, age: str, files: int) -> None:
        kind, self._convert = AGES[age]
        self.mock = VideoGenMock(files=files, age=kind)
        self._inner = self.mock.transport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._aged(self._inner.handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._aged(await self._inner.handle_async_request(request))

    def _aged(self, response: httpx.Response) -> httpx.Response:
        document = json.loads(response.read())
        document["files"] = [self._convert(file) for file in document["files"]]
        return httpx.Response(response.status_code, json=document)
