"""What uploads and downloads have in common: how they tell of their progress, and what kind of file a name is."""

from __future__ import annotations

import io
import mimetypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

EXTENSIONS = {
    "avi": "video/x-msvideo",
    "gif": "image/gif",
    "heic": "image/heic",
    "heif": "image/heif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "m4a": "audio/mp4",
    "m4v": "video/x-m4v",
    "mov": "video/quicktime",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
    "png": "image/png",
    "wav": "audio/wav",
    "webm": "video/webm",
    "webp": "image/webp",
}
"""What the registry of the machine may lack, or call otherwise than the providers do."""

SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF8", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (8, b"AVI ", "video/x-msvideo"),
    (4, b"ftypavif", "image/avif"),
    (4, b"ftypavis", "image/avif"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypheix", "image/heic"),
    (4, b"ftypmif1", "image/heif"),
    (4, b"ftypmsf1", "image/heif"),
    (4, b"ftyp3g", "video/3gpp"),
    (4, b"ftypqt  ", "video/quicktime"),
    (4, b"ftypM4V ", "video/x-m4v"),
    (4, b"ftypM4A ", "audio/mp4"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1a\x45\xdf\xa3", "video/webm"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"%PDF-", "application/pdf"),
)
SIGNATURE_BYTES = 16


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an upload or download is, in bytes; ``total`` is None where nobody says how much there is.

    A transfer that has to start again goes back to a smaller ``done``.
    """

    done: int
    total: int | None

    @property
    def fraction(self) -> float | None:
        """From 0 to 1, or None where the total is not known."""
        if self.total is None:
            return None
        return self.done / self.total if self.total else 1.0


T = TypeVar("T")
OnProgress = Callable[[Progress], object]
OnProgressOf = Callable[[T, Progress], object]
"""The same for one of several files."""


def is_text(file: object) -> bool:
    """Whether a file object is one of text; the wrappers of ``tempfile`` show it by their ``encoding`` only."""
    return isinstance(file, io.TextIOBase) or isinstance(getattr(file, "encoding", None), str)


def guess_type(name: str | None, head: bytes) -> str | None:
    """The MIME type by the extension of the name, else by the first bytes."""
    extension = (name or "").rpartition(".")[2].lower() if "." in (name or "") else ""
    known = EXTENSIONS.get(extension) or mimetypes.guess_type(f"x.{extension}")[0] if extension else None
    return known or next((kind for at, mark, kind in SIGNATURES if head.startswith(mark, at)), None)
