"""VideoGen's files as the simulator keeps them, and their JSON of today and of the past."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

SIGNED_FOR = 7 * 24 * 3600
"""Signed URLs are good for seven days; a listing does not renew them."""

MEDIA = "https://media.videogen.example"
EXTENSIONS = {"IMAGE": "png", "VIDEO": "mp4", "AUDIO": "mp3", "PDF": "pdf", "SLIDESHOW": "pptx", "TEXT": "txt"}
BYTES = {"IMAGE": 1_572_864, "AUDIO": 3_072_000}
SMALL = 262_144
SIZES = {"IMAGE": (1024, 1024), "VIDEO": (3840, 2160)}
APPLIES: Mapping[str, frozenset[str]] = {
    "thumbnail": frozenset({"IMAGE", "VIDEO", "SLIDESHOW", "LOTTIE"}),
    "preview": frozenset({"IMAGE", "VIDEO", "AUDIO"}),
    "hls": frozenset({"VIDEO", "AUDIO"}),
}
"""The types of file that have a rendition; it is skipped for others."""


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

    @property
    def has_content(self) -> bool:
        """Whether there is something to fetch."""
        return self.state == "ready" and self.type is not None

    @property
    def bytes(self) -> int:
        """Size of the original."""
        return BYTES.get(self.type or "", SMALL) if self.size is None else self.size

    @property
    def expires_at(self) -> int:
        """End of validity of its signed URLs, in seconds since the epoch."""
        return (self.updated if self.signed is None else self.signed) // 1_000_000 + SIGNED_FOR


KINDS = (
    VideoGenFile(
        display_name="harbour-tour.mp4", type="VIDEO", duration_seconds=42.36, transcript_text="Welcome aboard"
    ),
    VideoGenFile(display_name="title-picture.png", type="IMAGE", source_tool_type="GENERATE_IMAGE"),
    VideoGenFile(display_name="export.mp4", type="VIDEO", scope="EXPORT", duration_seconds=61.5),
    VideoGenFile(
        display_name="narration.mp3",
        type="AUDIO",
        own=False,
        duration_seconds=18.2,
        transcript_text="Once upon a time",
        source_tool_type="TEXT_TO_SPEECH",
    ),
    VideoGenFile(display_name="upload-in-progress", type=None, scope="TEMPORARY"),
    VideoGenFile(display_name="scene.png", type="IMAGE", scope="PROJECT", own=False),
    VideoGenFile(display_name="slides.pdf", type="PDF", own=False),
    VideoGenFile(display_name="trailer.mp4", type="VIDEO", duration_seconds=90, is_public=True),
    VideoGenFile(display_name="draft-export.mp4", type="VIDEO", scope="EXPORT", own=False, duration_seconds=12.04),
    VideoGenFile(display_name="sound-effect.mp3", type="AUDIO", duration_seconds=2.5),
    VideoGenFile(display_name="scene-clip.mp4", type="VIDEO", scope="PROJECT", duration_seconds=6),
    VideoGenFile(display_name="team-logo.png", type="IMAGE", own=False),
)
"""What repeats among the seeded files."""


def listed_by_default(file: VideoGenFile) -> bool:
    """Whether a listing without filters shows the file: uploads and direct tool outputs only."""
    return file.scope not in {"EXPORT", "PROJECT"}


def _source(file: VideoGenFile, rendition: str, expires_at: float) -> dict[str, Any]:
    kind = rendition.partition(".")[0]
    if file.has_content and file.type not in APPLIES.get(kind, {file.type}):
        return {"status": "skipped"}
    if not file.has_content:
        status = "failed" if file.state == "failed" else "pending"
        return {"status": status, "url": None, "expiresAt": None, "width": None, "height": None, "fileBytes": None}
    width, height = SIZES.get(file.type or "", (None, None))
    return {
        "status": "ready",
        "url": f"{MEDIA}/{file.id}/{rendition}?expires={file.expires_at}&signature={file.id[-8:]}",
        "expiresAt": expires_at,
        "width": width,
        "height": height,
        "fileBytes": file.bytes if rendition.startswith("original") else None,
    }


def _sources(file: VideoGenFile, expires_at: float) -> dict[str, Any]:
    extension = EXTENSIONS.get(file.type or "", "bin")
    return {
        "thumbnailSource": _source(file, "thumbnail.jpg", expires_at),
        "previewSource": _source(file, f"preview.{extension}", expires_at),
        "downloadSource": _source(file, f"original.{extension}", expires_at),
        "hlsSource": _source(file, "hls.m3u8", expires_at),
    }


def _public(file: VideoGenFile) -> dict[str, Any]:
    streamed = file.is_public and file.type in APPLIES["hls"]
    return {
        "isPublicPreviewEnabled": file.is_public,
        "publicHlsUrl": f"{MEDIA}/public/{file.id}/index.m3u8" if streamed else None,
        "publicPlaybackId": f"vg_play_{file.id[-12:]}" if streamed else None,
    }


def _recent(file: VideoGenFile) -> dict[str, Any]:
    """What came between May and July 2026."""
    static = {**_source(file, "public", 0), "expiresAt": None} if file.is_public else None
    analysis = {
        "analysisLoadingState": "FULFILLED" if file.has_content else "UNATTEMPTED",
        "analysisProgressPercentage": 100 if file.has_content else 0,
    }
    return {"staticPublicPreviewSource": static, "fileAnalysisMetadata": analysis}


def _origin(file: VideoGenFile) -> dict[str, Any]:
    if file.source_tool_type is None:
        return {}
    return {"sourceToolType": file.source_tool_type, "sourceToolExecutionId": file.source_tool_execution_id}


def _head(file: VideoGenFile) -> dict[str, Any]:
    return {
        "fileId": file.id,
        "scope": file.scope,
        "type": file.type,
        "displayName": file.display_name,
        "description": f"About {file.display_name}" if file.transcript_text else None,
        "durationSeconds": file.duration_seconds,
    }


def current_shape(file: VideoGenFile) -> dict[str, Any]:
    """The file as the API shows it today."""
    sources = _sources(file, file.expires_at)
    spoken = [
        {"startSeconds": place * 0.5, "endSeconds": place * 0.5 + 0.4, "word": word}
        for place, word in enumerate((file.transcript_text or "").split())
    ]
    urls: dict[str, Any] = {}
    for name in ("download", "thumbnail"):
        source = sources[f"{name}Source"]
        urls |= {f"{name}Url": source.get("url"), f"{name}UrlExpiresAt": source.get("expiresAt")}
    return {
        **_head(file),
        "transcript": {"words": spoken, "languageCode": "en"} if spoken else None,
        "transcriptText": file.transcript_text,
        **urls,
        **sources,
        **_public(file),
        **_origin(file),
        **_recent(file),
    }


def may_2026_shape(file: VideoGenFile) -> dict[str, Any]:
    """The file as the API showed it in May 2026: transcripts as text, times with decimals."""
    sources = _sources(file, file.expires_at + 0.5)
    return {**_head(file), "transcript": file.transcript_text, **sources, **_public(file), **_origin(file)}


def july_2026_shape(file: VideoGenFile) -> dict[str, Any]:
    """The file as of 2026-07-14, the day of the official client 1.1.8: that of May with what had come since."""
    return {**may_2026_shape(file), **_recent(file)}


def unsigned_shape(file: VideoGenFile) -> dict[str, Any]:
    """The file as reading a single one shows it: without the sources, which only hydration signs."""
    sources = ("thumbnailSource", "previewSource", "downloadSource", "hlsSource")
    return {name: value for name, value in current_shape(file).items() if name not in sources}


SHAPES = {"2026-05": may_2026_shape, "2026-07-14": july_2026_shape, "today": current_shape}


def told(shape: Mapping[str, Any]) -> dict[str, Any]:
    """A file as the execution tells it that made it."""
    urls = {name: shape.get(name) for name in ("downloadUrl", "thumbnailUrl")}
    expiry = {f"{name}ExpiresAt": shape.get(f"{name}ExpiresAt") for name in urls}
    file = {name: value for name, value in shape.items() if name != "fileAnalysisMetadata"}
    return {"fileId": shape["fileId"], "type": shape["type"], **urls, **expiry, "file": file}


def similarity(file: VideoGenFile, query: str) -> float:
    """How well a file fits a search: the part of the words that occur in its name or transcript."""
    words = query.lower().split()
    text = f"{file.display_name} {file.transcript_text or ''}".lower()
    return round(sum(word in text for word in words) / len(words), 3) if words else 0.0
