"""What an upload is, where nobody says so: by its name, by the type it was sent with, by its first bytes."""

from __future__ import annotations

from typing import Any

from reelkit.mock.engine._document import is_object

TYPES = {"image": "IMAGE", "video": "VIDEO", "audio": "AUDIO", "text": "TEXT"}
BY_NAME = {
    **dict.fromkeys(("png", "jpg", "jpeg", "webp", "gif", "bmp", "heic", "svg"), "IMAGE"),
    **dict.fromkeys(("mp4", "mov", "webm", "m4v", "mkv", "avi"), "VIDEO"),
    **dict.fromkeys(("mp3", "wav", "m4a", "aac", "flac", "ogg"), "AUDIO"),
    **dict.fromkeys(("pptx", "ppt", "key", "odp"), "SLIDESHOW"),
    **dict.fromkeys(("txt", "md", "srt", "vtt", "csv"), "TEXT"),
    "pdf": "PDF",
}
BY_CONTENT: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "IMAGE"),
    (b"\xff\xd8\xff", "IMAGE"),
    (b"GIF8", "IMAGE"),
    (b"\x1aE\xdf\xa3", "VIDEO"),
    (b"ID3", "AUDIO"),
    (b"OggS", "AUDIO"),
    (b"fLaC", "AUDIO"),
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "SLIDESHOW"),
)


def type_of(name: str, content_type: str, data: bytes) -> str:
    """The type of an upload. What nothing tells is a video: the mock does not judge contents."""
    extension = name.rpartition(".")[2].lower()
    named = BY_NAME.get(extension) or TYPES.get(content_type.partition("/")[0])
    return named or _sniffed(data) or "VIDEO"


def _sniffed(data: bytes) -> str | None:
    for start, kind in BY_CONTENT:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF":
        return {b"WEBP": "IMAGE", b"WAVE": "AUDIO"}.get(data[8:12], "VIDEO")
    if data[4:8] == b"ftyp":
        return "AUDIO" if data[8:11] == b"M4A" else "VIDEO"
    try:
        return "TEXT" if data.decode().isprintable() and data else None
    except UnicodeDecodeError:
        return None


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
