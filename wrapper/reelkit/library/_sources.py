"""Each provider's listing as part of the library: what its server can be asked for, and its files in one shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from reelkit._transfers.filenames import name_in_url
from reelkit._transfers.progress import guess_type

from ._media_file import MediaFile, MediaOrigin, MediaType, ProviderName

if TYPE_CHECKING:
    from genviral_api.models import File as GenviralFile
    from swiftia_api.models import File as SwiftiaFile
    from videogen_api.models import FileInfo

    from reelkit.genviral import AsyncGenviral, Genviral
    from reelkit.pagination import AsyncPager, Pager
    from reelkit.swiftia import AsyncSwiftia, Swiftia
    from reelkit.videogen import AsyncVideoGen, VideoGen

T = TypeVar("T")
STUDIO = "ai-studio"
"""Genviral's context of what its studio made."""
_VIDEOGEN_SCOPES: dict[object, MediaOrigin] = {"PROJECT": "project", "EXPORT": "export"}
_VIDEOGEN_TYPES: dict[str, MediaType] = {
    "IMAGE": "image",
    "VIDEO": "video",
    "AUDIO": "audio",
    "PDF": "document",
    "SLIDESHOW": "document",
    "TEXT": "document",
}


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """A listing to read, and what turns its items into media files."""

    provider: ProviderName
    pager: Pager[T] | AsyncPager[T]
    read: Callable[[T], MediaFile]
    dated: bool = True


def list_genviral(
    client: Genviral | AsyncGenviral,
    type_: MediaType | None,
    tags: Sequence[str] | None,
    context: Sequence[str] | None,
    origin: MediaOrigin | None,
) -> tuple[Listing[GenviralFile], ...]:
    """Genviral's files, which have no tags; all contexts by default.

    A file does not tell its context, so those of the studio are listed by themselves as well. That listing comes first:
    of two files as new its file is given out, and the same file of the other listing is left out.
    """
    if tags is not None or type_ not in (None, "image", "video") or origin not in (None, "studio"):
        return ()
    contexts = ["all"] if context is None else [*context]
    has_studio = not {"all", STUDIO}.isdisjoint(contexts)
    wanted = [STUDIO] if has_studio and (origin is not None or contexts == [STUDIO]) else contexts
    found = (
        []
        if wanted == [STUDIO]
        else [Listing("genviral", client.files.list(type=type_, context=wanted), read_genviral)]
    )
    if has_studio:
        found.insert(0, Listing("genviral", client.files.list(type=type_, context=STUDIO), read_studio))
    return tuple(found)


def list_videogen(
    client: VideoGen | AsyncVideoGen,
    type_: MediaType | None,
    tags: Sequence[str] | None,
    context: Sequence[str] | None,
    origin: MediaOrigin | None,
) -> tuple[Listing[FileInfo], ...]:
    """VideoGen's files, which have neither tags nor contexts, nor times."""
    if tags is not None or context is not None or origin not in (None, "tool", "project", "export"):
        return ()
    pager = client.files.list(include_export_files=True, include_project_files=True)
    return (Listing("videogen", pager, read_videogen, dated=False),)


def list_swiftia(
    client: Swiftia | AsyncSwiftia,
    type_: MediaType | None,
    tags: Sequence[str] | None,
    context: Sequence[str] | None,
    origin: MediaOrigin | None,
) -> tuple[Listing[SwiftiaFile], ...]:
    """Swiftia's files, which have no contexts."""
    if context is not None or type_ not in (None, "image", "video", "audio") or origin not in (None, "job"):
        return ()
    return (Listing("swiftia", client.files.list(type=type_, tags=tags), read_swiftia),)


def read_genviral(file: GenviralFile, origin: MediaOrigin | None = None) -> MediaFile:
    """A file of Genviral, whose name and size are not documented to be always there."""
    return MediaFile(
        provider="genviral",
        id=file.id,
        name=_text(file.filename) or name_in_url(file.url) or file.id,
        type=type_of(file.content_type),
        mime_type=file.content_type,
        size_bytes=int(file.size) if isinstance(file.size, (int, float)) else None,  # pyright: ignore[reportUnnecessaryIsInstance]
        url=file.url,
        created_at=_zoned(file.created_at),
        origin=origin,
        raw=file,
    )


def read_studio(file: GenviralFile) -> MediaFile:
    """A file that was listed as one of Genviral's studio."""
    return read_genviral(file, "studio")


def read_swiftia(file: SwiftiaFile) -> MediaFile:
    """A file of Swiftia; its length is 0 where there is none."""
    types: dict[str, MediaType] = {"image": "image", "video": "video", "audio": "audio"}
    return MediaFile(
        provider="swiftia",
        id=file.id,
        name=_text(file.name) or file.id,
        type=types.get(file.type, "other"),
        mime_type=guess_type(file.name, b""),
        size_bytes=file.size,
        duration_seconds=file.length or None,
        url=file.url,
        thumbnail_url=file.thumbnail_url,
        created_at=_zoned(file.created_at),
        status=file.status,
        origin="job" if file.job_id else None,
        origin_id=_text(file.job_id),
        raw=file,
    )


def read_videogen(file: FileInfo) -> MediaFile:
    """A file of VideoGen, most of whose fields may be missing."""
    source: Any = file.download_source or None
    name = file.display_name if isinstance(file.display_name, str) else file.file_id
    size = getattr(source, "file_bytes", None)
    execution = _text(file.source_tool_execution_id)
    url, source_url = _text(file.download_url), _text(getattr(source, "url", None))
    return MediaFile(
        provider="videogen",
        id=file.file_id,
        name=name,
        type=_VIDEOGEN_TYPES.get(file.type, "other") if isinstance(file.type, str) else "other",
        mime_type=guess_type(name, b""),
        size_bytes=size if isinstance(size, int) else None,
        duration_seconds=file.duration_seconds if isinstance(file.duration_seconds, (int, float)) else None,
        url=url or source_url,
        thumbnail_url=_text(file.thumbnail_url) or _text(getattr(file.thumbnail_source or None, "url", None)),
        status=_text(getattr(source, "status", None)),
        origin="tool" if file.source_tool_type or execution else _VIDEOGEN_SCOPES.get(file.scope),
        origin_id=execution,
        raw=file,
    )


def type_of(mime_type: str) -> MediaType:
    """The type of media that a MIME type stands for."""
    family = mime_type.partition("/")[0]
    types: dict[str, Literal["image", "video", "audio"]] = {"image": "image", "video": "video", "audio": "audio"}
    return types.get(family) or ("document" if mime_type == "application/pdf" or family == "text" else "other")


def _zoned(moment: datetime) -> datetime:
    """The moment with a zone: that of one without is not documented, and is UTC in all that providers show."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


SOURCES: dict[str, Callable[..., tuple[Listing[Any], ...]]] = {
    "genviral": list_genviral,
    "videogen": list_videogen,
    "swiftia": list_swiftia,
}
"""The listings of a client of each provider; none if the provider can have no such files."""
