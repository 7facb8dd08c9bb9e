"""Each provider's listing as part of the library: what its server can be asked for, and its files in one shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from reelkit._transfers.filenames import name_in_url
from reelkit._transfers.progress import guess_type

from ._media_file import MediaFile, MediaKind, ProviderName

if TYPE_CHECKING:
    from genviral_api.models import File as GenviralFile
    from swiftia_api.models import File as SwiftiaFile
    from videogen_api.models import FileInfo

_KINDS: dict[ProviderName, tuple[MediaKind, ...]] = {
    "genviral": ("image", "video"),
    "videogen": ("image", "video", "audio", "document", "other"),
    "swiftia": ("image", "video", "audio"),
}
_VIDEOGEN_KINDS: dict[str, MediaKind] = {
    "IMAGE": "image",
    "VIDEO": "video",
    "AUDIO": "audio",
    "PDF": "document",
    "SLIDESHOW": "document",
    "TEXT": "document",
}


@dataclass(frozen=True, slots=True)
class Listing:
    """A listing to walk; ``pager`` is a ``Pager`` or an ``AsyncPager``, and None where there can be no such file."""

    provider: ProviderName
    pager: Any
    read: Callable[[Any], MediaFile]
    dated: bool = True


def listing_of(
    provider: ProviderName,
    client: Any,
    kind: MediaKind | None,
    tags: str | Iterable[str] | None,
    context: str | Iterable[str] | None,
) -> Listing | None:
    """The listing of a client of that provider; None if the provider can have no such files."""
    if kind is not None and kind not in _KINDS[provider]:
        return None
    if (tags is not None and provider != "swiftia") or (context is not None and provider != "genviral"):
        return None
    if provider == "genviral":
        contexts = "all" if context is None else context
        return Listing(provider, client.files.list(type=kind, context=contexts), read_genviral)
    if provider == "swiftia":
        return Listing(provider, client.files.list(type=kind, tags=tags), read_swiftia)
    pager = client.files.list(include_export_files=True, include_project_files=True)
    return Listing(provider, pager, read_videogen, dated=False)


def read_genviral(file: GenviralFile) -> MediaFile:
    """A file of Genviral, whose name and size are not documented to be always there."""
    return MediaFile(
        provider="genviral",
        id=file.id,
        name=_text(file.filename) or name_in_url(file.url) or file.id,
        kind=kind_of(file.content_type),
        mime_type=file.content_type,
        size_bytes=int(file.size) if isinstance(file.size, (int, float)) else None,  # pyright: ignore[reportUnnecessaryIsInstance]
        url=file.url,
        created_at=_zoned(file.created_at),
        raw=file,
    )


def read_swiftia(file: SwiftiaFile) -> MediaFile:
    """A file of Swiftia; its length is 0 where there is none."""
    kinds: dict[str, MediaKind] = {"image": "image", "video": "video", "audio": "audio"}
    return MediaFile(
        provider="swiftia",
        id=file.id,
        name=_text(file.name) or file.id,
        kind=kinds.get(file.type, "other"),
        mime_type=guess_type(file.name, b""),
        size_bytes=file.size,
        duration_seconds=file.length or None,
        url=file.url,
        thumbnail_url=file.thumbnail_url,
        created_at=_zoned(file.created_at),
        status=file.status,
        raw=file,
    )


def read_videogen(file: FileInfo) -> MediaFile:
    """A file of VideoGen, most of whose fields may be missing."""
    source: Any = file.download_source or None
    name = file.display_name if isinstance(file.display_name, str) else file.file_id
    size = getattr(source, "file_bytes", None)
    url, source_url = _text(file.download_url), _text(getattr(source, "url", None))
    return MediaFile(
        provider="videogen",
        id=file.file_id,
        name=name,
        kind=_VIDEOGEN_KINDS.get(file.type, "other") if isinstance(file.type, str) else "other",
        mime_type=guess_type(name, b""),
        size_bytes=size if isinstance(size, int) else None,
        duration_seconds=file.duration_seconds if isinstance(file.duration_seconds, (int, float)) else None,
        url=url or source_url,
        thumbnail_url=_text(file.thumbnail_url) or _text(getattr(file.thumbnail_source or None, "url", None)),
        status=_text(getattr(source, "status", None)),
        raw=file,
    )


def kind_of(mime_type: str) -> MediaKind:
    """The kind that a MIME type is of."""
    family = mime_type.partition("/")[0]
    kinds: dict[str, Literal["image", "video", "audio"]] = {"image": "image", "video": "video", "audio": "audio"}
    return kinds.get(family) or ("document" if mime_type == "application/pdf" or family == "text" else "other")


def _zoned(moment: datetime) -> datetime:
    """The moment with a zone: that of one without is not documented, and is UTC in all that providers show."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
