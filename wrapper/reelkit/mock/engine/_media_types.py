"""What bytes are, where nobody says so: by a name, by the type they were sent with, by how they begin."""

from __future__ import annotations

OCTETS = "application/octet-stream"
BY_EXTENSION = {
    **{name: f"image/{name}" for name in ("png", "jpeg", "webp", "gif", "bmp", "heic")},
    **{name: f"video/{name}" for name in ("mp4", "webm", "mpeg")},
    **{name: f"audio/{name}" for name in ("wav", "aac", "flac", "ogg")},
    "jpg": "image/jpeg",
    "svg": "image/svg+xml",
    "mov": "video/quicktime",
    "avi": "video/x-msvideo",
    "m4v": "video/x-m4v",
    "mkv": "video/x-matroska",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "txt": "text/plain",
    "md": "text/markdown",
    "srt": "text/srt",
    "vtt": "text/vtt",
    "csv": "text/csv",
    "pdf": "application/pdf",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "json": "application/json",
}
BY_CONTENT: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (8, b"M4A", "audio/mp4"),
    (4, b"ftyp", "video/mp4"),
    (0, b"%PDF", "application/pdf"),
    (0, b"PK\x03\x04", BY_EXTENSION["pptx"]),
)


def media_type(name: str, sent_as: str = "", data: bytes = b"") -> str:
    """The MIME type of a file; that of any bytes where nothing tells."""
    known = BY_EXTENSION.get(name.rpartition(".")[2].lower()) if "." in name else None
    if known is None and sent_as.partition("/")[0] not in ("", "application"):
        known = sent_as
    return known or (_sniffed(data) if data else OCTETS)


def kind_of(content_type: str) -> str | None:
    """What sort of file a MIME type is: image, video, audio, text or presentation; None for others."""
    if "presentation" in content_type or "powerpoint" in content_type:
        return "presentation"
    broad = content_type.partition("/")[0]
    return broad if broad in ("image", "video", "audio", "text") else None


def extension(content_type: str) -> str:
    """The usual file name extension of a MIME type."""
    if content_type == "image/jpeg":
        return "jpg"
    known = (name for name, kind in BY_EXTENSION.items() if kind == content_type)
    return next(known, content_type.partition("/")[2])


def _sniffed(data: bytes) -> str:
    for place, mark, kind in BY_CONTENT:
        if data.startswith(mark, place):
            return kind
    try:
        return "text/plain" if data and all(c.isprintable() or c.isspace() for c in data.decode()) else OCTETS
    except UnicodeDecodeError:
        return OCTETS
