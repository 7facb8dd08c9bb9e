"""What bytes are, where nobody says so: by a name, by the type they were sent with, by how they begin."""

from __future__ import annotations

from reelkit._transfers.progress import EXTENSIONS, SIGNATURES

from ._words import CONTENTS, MEDIA_TYPES

OCTETS = "application/octet-stream"
BY_EXTENSION = {**EXTENSIONS, **MEDIA_TYPES}
BY_CONTENT = (*SIGNATURES, *((place, mark.encode("latin-1"), kind) for place, mark, kind in CONTENTS))


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
