"""VideoGen's files as the simulator keeps them, and their JSON of today and of the past."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from reelkit.mock.engine._collections import Resource
from reelkit.mock.engine._document import is_object
from reelkit.mock.engine._media_types import OCTETS, extension, media_type

Age = Literal["2026-05", "2026-07-14", "today"]
AGES = get_args(Age)
SIGNED_FOR = 7 * 24 * 3600
"""Signed URLs are good for seven days; a listing does not renew them."""

MEDIA = "https://media.videogen.example"
CONTENT_TYPES = {
    "IMAGE": "image/png",
    "VIDEO": "video/mp4",
    "AUDIO": "audio/mpeg",
    "PDF": "application/pdf",
    "SLIDESHOW": media_type("x.pptx"),
    "TEXT": "text/plain",
}
BYTES = {"IMAGE": 1_572_864, "AUDIO": 3_072_000}
SMALL = 262_144
SIZES = {"IMAGE": (1024, 1024), "VIDEO": (3840, 2160)}
APPLIES: Mapping[str, frozenset[str]] = {
    "thumbnail": frozenset({"IMAGE", "VIDEO", "SLIDESHOW", "LOTTIE"}),
    "preview": frozenset({"IMAGE", "VIDEO", "AUDIO"}),
    "hls": frozenset({"VIDEO", "AUDIO"}),
}
"""The types of file that have a rendition; it is skipped for others."""
LATER: Mapping[Age, frozenset[str]] = {
    "2026-05": frozenset({"staticPublicPreviewSource", "fileAnalysisMetadata"}),
    "2026-07-14": frozenset(),
}
"""What an age does not have yet, beside what neither has."""
LATEST = frozenset(
    {"transcriptText", "downloadUrl", "downloadUrlExpiresAt", "thumbnailUrl", "thumbnailUrlExpiresAt"},
)
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

    @property
    def has_content(self) -> bool:
        """Whether there is something to fetch."""
        return self.state == "ready" and self.type is not None

    @property
    def bytes(self) -> int:
        """Size of the original."""
        return BYTES.get(self.type or "", SMALL) if self.size is None else self.size

    @property
    def content_type(self) -> str:
        """That of its name, where this fits its type."""
        named = type_of(self.display_name, "", b"") == self.type and media_type(self.display_name) != OCTETS
        return media_type(self.display_name) if named else CONTENT_TYPES.get(self.type or "", OCTETS)

    @property
    def expires_at(self) -> int:
        """End of validity of its signed URLs, in seconds since the epoch."""
        return (self.updated if self.signed is None else self.signed) // 1_000_000 + SIGNED_FOR

    def resource(self) -> Resource:
        """The file in its collection."""
        scopes = {"includeExportFiles": self.scope == "EXPORT", "includeProjectFiles": self.scope == "PROJECT"}
        words = {"displayName": self.display_name, "transcript": self.transcript_text}
        return Resource(self.id, self.updated, words, {"file": self, "selfOnly": self.own, **scopes})


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


def _source(file: VideoGenFile, rendition: str, expires_at: float | None) -> dict[str, Any]:
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
    streamed = file.is_public and file.type in APPLIES["hls"]
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
    absent = LATEST | LATER[age]
    return {name: whole[name] for name in whole if name not in absent} | {"transcript": file.transcript_text}


def type_of(name: str, content_type: str, data: bytes) -> str:
    """The type of an upload. What nothing tells is a video: the mock does not judge contents."""
    kind = media_type(name, content_type, data)
    exact = next((known for known, usual in CONTENT_TYPES.items() if usual == kind), None)
    broad = {"image": "IMAGE", "video": "VIDEO", "audio": "AUDIO", "text": "TEXT"}.get(kind.partition("/")[0])
    return exact or broad or ("SLIDESHOW" if "presentation" in kind or "powerpoint" in kind else "VIDEO")


def words_of(transcript: Any) -> str | None:
    """The text of a transcript as it is sent with an upload."""
    words: list[Any] = transcript.get("words", []) if is_object(transcript) else []
    return " ".join(str(word["word"]) for word in words) or None


def output_type(tool: str) -> str:
    """The type of what a tool makes, by its name."""
    words = set(tool.split("_"))
    if words & {"SPEECH", "SOUND", "MUSIC"}:
        return "AUDIO"
    return "VIDEO" if words & {"VIDEO", "MOTION", "AVATAR"} else "IMAGE"


def told(file: Mapping[str, Any]) -> dict[str, Any]:
    """A file as the execution tells it that made it."""
    urls = ("downloadUrl", "downloadUrlExpiresAt", "thumbnailUrl", "thumbnailUrlExpiresAt")
    shown = {name: value for name, value in file.items() if name != "fileAnalysisMetadata"}
    return {"fileId": file["fileId"], "type": file["type"], **{name: file.get(name) for name in urls}, "file": shown}
