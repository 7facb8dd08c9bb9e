"""VideoGen's files as the simulator keeps them, and their JSON of today and of the past."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, get_args

from reelkit.mock.engine._files import OCTETS, extension, kind_of, load_seeds, media_type
from reelkit.mock.engine._handlers import is_object
from reelkit.mock.engine._items import Resource

Age = Literal["2026-05", "2026-07-14", "today"]
AGES = get_args(Age)
SIGNED_FOR = 7 * 24 * 3600
"""Signed URLs are good for seven days; a listing does not renew them."""

MEDIA = "https://media.videogen.example"
TYPES: Mapping[str, Mapping[str, Any]] = load_seeds("videogen", "types")
"""What is usual for each type of file; renditions that it does not have are skipped."""
URLS = ("downloadUrl", "downloadUrlExpiresAt", "thumbnailUrl", "thumbnailUrlExpiresAt")
LATEST = ("transcriptText", *URLS)
"""What neither age of the past has."""
LATER = ("staticPublicPreviewSource", "fileAnalysisMetadata")
"""What the first age does not have either."""
SOURCES = ("thumbnailSource", "previewSource", "downloadSource", "hlsSource")


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoGenFile:
    """A file. ``updated`` is in microseconds since the epoch."""

    id: str = ""
    display_name: str
    type: str | None
    scope: str = "GLOBAL"
    own: bool = True
    duration_seconds: float | None = None
    transcript_text: str | None = None
    source_tool_type: str | None = None
    source_tool_execution_id: str | None = None
    is_public: bool = False
    updated: int = 0
    signed: int | None = None
    """When its URLs were last signed by hydration; None for when it was updated."""
    size: int | None = None
    state: Literal["ready", "uploading", "processing", "failed"] = "ready"
    waits: int = 0
    """How often it is still processing when it is hydrated."""

    @property
    def has_content(self) -> bool:
        """Whether there is something to fetch."""
        return self.state == "ready" and self.type is not None

    @property
    def usual(self) -> Mapping[str, Any]:
        """What is usual for files of its type."""
        return TYPES.get(self.type or "", TYPES[""])

    @property
    def bytes(self) -> int:
        """Size of the original."""
        return int(self.usual["bytes"]) if self.size is None else self.size

    @property
    def content_type(self) -> str:
        """That of its name, where this fits its type."""
        named = type_of(self.display_name, "", b"") == self.type and media_type(self.display_name) != OCTETS
        return media_type(self.display_name) if named else str(self.usual["contentType"])

    @property
    def expires_at(self) -> int:
        """End of validity of its signed URLs, in seconds since the epoch."""
        return (self.updated if self.signed is None else self.signed) // 1_000_000 + SIGNED_FOR

    def resource(self) -> Resource:
        """The file in its collection."""
        scopes = {"includeExportFiles": self.scope == "EXPORT", "includeProjectFiles": self.scope == "PROJECT"}
        words = {"displayName": self.display_name, "transcript": self.transcript_text}
        return Resource(self.id, self.updated, words, {"file": self, "selfOnly": self.own, **scopes})


def _source(file: VideoGenFile, rendition: str, expires_at: float | None) -> dict[str, Any]:
    kind = rendition.partition(".")[0]
    if file.has_content and kind not in ("original", "public", *file.usual["renditions"]):
        return {"status": "skipped"}
    if not file.has_content:
        status = "failed" if file.state == "failed" else "pending"
        return {"status": status, "url": None, "expiresAt": None, "width": None, "height": None, "fileBytes": None}
    width, height = file.usual["size"]
    return {
        "status": "ready",
        "url": f"{MEDIA}/{file.id}/{rendition}?expires={file.expires_at}&signature={file.id[-8:]}",
        "expiresAt": expires_at,
        "width": width,
        "height": height,
        "fileBytes": file.bytes if rendition.startswith("original") else None,
    }


@lru_cache(maxsize=8192)
def shape(file: VideoGenFile, age: Age = "today") -> dict[str, Any]:
    """The file as the API shows it, or showed it: once transcripts were text, and times had decimals."""
    expires_at = file.expires_at if age == "today" else file.expires_at + 0.5
    ending = extension(file.content_type) if file.content_type != OCTETS else "bin"
    renditions = ("thumbnail.jpg", f"preview.{ending}", f"original.{ending}", "hls.m3u8")
    sources = {name: _source(file, part, expires_at) for name, part in zip(SOURCES, renditions, strict=True)}
    words = (file.transcript_text or "").split()
    spoken = [{"startSeconds": n * 0.5, "endSeconds": n * 0.5 + 0.4, "word": word} for n, word in enumerate(words)]
    urls: dict[str, Any] = {}
    for name in ("download", "thumbnail"):
        source = sources[f"{name}Source"]
        urls |= {f"{name}Url": source.get("url"), f"{name}UrlExpiresAt": source.get("expiresAt")}
    streamed = file.is_public and "hls" in file.usual["renditions"]
    tool = {"sourceToolType": file.source_tool_type, "sourceToolExecutionId": file.source_tool_execution_id}
    whole = {
        "fileId": file.id,
        "scope": file.scope,
        "type": file.type,
        "displayName": file.display_name,
        "description": f"About {file.display_name}" if words else None,
        "durationSeconds": file.duration_seconds,
        "transcript": {"words": spoken, "languageCode": "en"} if spoken else None,
        "transcriptText": file.transcript_text,
        **urls,
        **sources,
        "isPublicPreviewEnabled": file.is_public,
        "publicHlsUrl": f"{MEDIA}/public/{file.id}/index.m3u8" if streamed else None,
        "publicPlaybackId": f"vg_play_{file.id[-12:]}" if streamed else None,
        **(tool if file.source_tool_type else {}),
        "staticPublicPreviewSource": _source(file, "public", None) if file.is_public else None,
        "fileAnalysisMetadata": {
            "analysisLoadingState": "FULFILLED" if file.has_content else "UNATTEMPTED",
            "analysisProgressPercentage": 100 if file.has_content else 0,
        },
    }
    if age == "today":
        return whole
    absent = (*LATEST, *(LATER if age == "2026-05" else ()))
    return {name: whole[name] for name in whole if name not in absent} | {"transcript": file.transcript_text}


def type_of(name: str, content_type: str, data: bytes) -> str:
    """The type of an upload. What nothing tells is a video: the mock does not judge contents."""
    kind = media_type(name, content_type, data)
    exact = next((known for known, usual in TYPES.items() if usual["contentType"] == kind), None)
    return exact or (kind_of(kind) or "video").upper().replace("PRESENTATION", "SLIDESHOW")


def words_of(transcript: Any) -> str | None:
    """The text of a transcript as it is sent with an upload."""
    words: list[Any] = transcript.get("words", []) if is_object(transcript) else []
    return " ".join(str(word["word"]) for word in words) or None


def output(tool: str, execution: Resource, **fields: Any) -> VideoGenFile:
    """A file that a tool has made; its name tells the type."""
    words = set(tool.split("_"))
    moves = words & {"VIDEO", "MOTION", "AVATAR"}
    return VideoGenFile(
        display_name=tool.replace("_", " ").capitalize(),
        type="AUDIO" if words & {"SPEECH", "SOUND", "MUSIC"} else "VIDEO" if moves else "IMAGE",
        scope="TEMPORARY" if execution.facts.get("isOutputTemporary") else "GLOBAL",
        source_tool_type=tool,
        source_tool_execution_id=execution.id,
        **fields,
    )


def execution(file: VideoGenFile, age: Age) -> Resource:
    """The execution that has made a file."""
    data = {
        "toolExecutionId": file.source_tool_execution_id,
        "status": "succeeded",
        "toolType": file.source_tool_type,
        "progressPercentage": 100,
        "attemptIndex": 0,
        "results": [told(shape(file, age))],
        "error": None,
    }
    return Resource(str(file.source_tool_execution_id), file.updated, data)


def told(file: Mapping[str, Any]) -> dict[str, Any]:
    """A file as the execution tells it that made it."""
    shown = {name: value for name, value in file.items() if name != "fileAnalysisMetadata"}
    return {"fileId": file["fileId"], "type": file["type"], **{name: file.get(name) for name in URLS}, "file": shown}
