"""A file of any provider, in one shape; and which of them a caller wants."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from fnmatch import fnmatchcase
from importlib import import_module
from typing import Any, Literal, Self, cast

from attrs import evolve, field, fields, frozen

MediaType = Literal["image", "video", "audio", "document", "other"]
MediaOrigin = Literal["studio", "tool", "project", "export", "job"]
ProviderName = Literal["genviral", "videogen", "swiftia"]
_ENOUGH_OLDER = 200
_ID_SHOWN, _NAME_SHOWN = 40, 24


@frozen(slots=True, kw_only=True, repr=False)
class MediaFile:
    """A file of any provider. What a provider does not give is None.

    Attributes:
        provider: ``"genviral"``, ``"videogen"`` or ``"swiftia"``.
        id: Its id there.
        name: File or display name.
        type: ``"image"``, ``"video"``, ``"audio"``, ``"document"`` or ``"other"``.
        mime_type: MIME type; by the name's extension where the provider gives none.
        size_bytes: Size in bytes.
        duration_seconds: Playing time of audio and video.
        url: Where the content is; VideoGen's is signed and may have expired, ``files.download`` renews it.
        thumbnail_url: Where a small picture of it is.
        created_at: Time of creation, with a zone; VideoGen's API does not give it.
        status: The provider's word for its state, such as ``"completed"`` or ``"ready"``.
        origin: What made it: ``"studio"`` (Genviral's studio), ``"tool"``, ``"project"`` or ``"export"`` (VideoGen's),
            or ``"job"`` (Swiftia's); None where the provider does not say, as of what was uploaded.
        origin_id: Id of the tool execution or of the job that made it, where the provider tells it.
        raw: The file as the provider's own client gives it; ``isinstance(file.raw, reelkit.swiftia.models.File)``
            tells type checkers which.
    """

    provider: ProviderName
    id: str
    name: str
    type: MediaType
    mime_type: str | None = None
    size_bytes: int | None = None
    duration_seconds: float | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    created_at: datetime | None = None
    status: str | None = None
    origin: MediaOrigin | None = None
    origin_id: str | None = None
    raw: object = field(default=None, hash=False)

    def as_dict(self) -> dict[str, Any]:
        """Every field but ``raw``, JSON-safe: the time is ISO 8601 text."""
        values = {name: getattr(self, name) for name in _FIELDS}
        return values | {"created_at": self.created_at and self.created_at.isoformat()}

    def to_dict(self) -> dict[str, Any]:
        """``as_dict``, as no API sends this shape; ``raw.to_dict()`` is what the provider sent."""
        return self.as_dict()

    def to_json(self) -> str:
        """``as_dict`` as text."""
        return json.dumps(self.as_dict(), ensure_ascii=False, separators=(",", ":"))

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter(self.as_dict().items())

    def __replace__(self, **changes: Any) -> Self:
        """A copy with other values, as ``copy.replace`` makes it."""
        return evolve(self, **changes)

    def __repr__(self) -> str:
        # One line, and no address: those are long, and their signatures are to be in no log.
        known = f"{_short(self.id, _ID_SHOWN)}, name={_short(self.name, _NAME_SHOWN)}"
        return f"{type(self).__name__}(provider={self.provider!r}, id={known}, type={self.type!r})"

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read what ``as_dict`` gives, without ``raw``; ``ValueError`` if it does not fit."""
        values: dict[str, Any] = {name: source.get(name) for name in _KINDS}
        for name, kinds in _KINDS.items():
            if type(values[name]) not in kinds:
                raise ValueError(f"MediaFile.{name} cannot be {repr(values[name])[:40]}")
        if values["created_at"] is not None:
            values["created_at"] = datetime.fromisoformat(values["created_at"])
        return cls(**values)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """How pydantic, and so FastAPI, reads and writes a file: as ``from_dict`` and ``as_dict`` do."""
        schema: Any = import_module("pydantic_core.core_schema")
        return schema.no_info_plain_validator_function(
            cls._validated, serialization=schema.plain_serializer_function_ser_schema(cls.as_dict)
        )

    @classmethod
    def _validated(cls, value: Any) -> Self:
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            raise ValueError("must be a MediaFile, or an object")  # noqa: TRY004 - pydantic knows ValueError only
        return cls.from_dict(cast("Mapping[str, Any]", value))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        return {"title": cls.__name__, "type": "object"}


def _short(text: str, most: int) -> str:
    return repr(text if len(text) <= most else f"{text[:most]}...")


_NUMBERS = {"size_bytes": (int,), "duration_seconds": (int, float)}
_FIELDS = tuple(attribute.name for attribute in fields(MediaFile) if attribute.name != "raw")
_KINDS: dict[str, tuple[type, ...]] = {
    name: _NUMBERS.get(name, (str,)) + (() if name in ("provider", "id", "name", "type") else (type(None),))
    for name in _FIELDS
}


@frozen(slots=True, kw_only=True)
class Filters:
    """What a caller wants, as far as a server cannot be asked for it."""

    type: MediaType | None = None
    origin: MediaOrigin | None = None
    since: datetime | None = None
    until: datetime | None = None
    name: str | None = None
    undated: bool = False

    def accept(self, file: MediaFile) -> bool:
        """Whether the caller wants this file."""
        if self.type is not None and file.type != self.type:
            return False
        if self.origin is not None and file.origin != self.origin:
            return False
        if self.name is not None and not self._named(file.name.casefold()):
            return False
        if file.created_at is None:
            return self.undated or (self.since is None and self.until is None)
        return not (self._too_old(file.created_at) or (self.until is not None and file.created_at >= self.until))

    def too_old(self, file: MediaFile) -> bool:
        """Whether the file was created before the time asked for."""
        return file.created_at is not None and self._too_old(file.created_at)

    def _too_old(self, created_at: datetime) -> bool:
        return self.since is not None and created_at < self.since

    def _named(self, name: str) -> bool:
        wanted = (self.name or "").casefold()
        if any(sign in wanted for sign in "*?["):
            return fnmatchcase(name, wanted)
        return wanted in name


class Walk:
    """One provider's listing: what of it is wanted, and whether the rest can be left out.

    No page documents an order, but listings come newest first. As long as this one has done so, two pages full of
    files that are too old are taken to be followed by older ones only.
    """

    def __init__(self, filters: Filters) -> None:
        self._filters = filters
        self._last: datetime | None = None
        self._in_order = True
        self._older = 0

    def wanted(self, files: Iterable[MediaFile]) -> list[MediaFile]:
        """Those that the caller wants."""
        found: list[MediaFile] = []
        for file in files:
            if self._filters.accept(file):
                found.append(file)
            if self._filters.since is not None and file.created_at is not None:
                self._in_order = self._in_order and (self._last is None or file.created_at <= self._last)
                self._last = file.created_at
                self._older = self._older + 1 if self._filters.too_old(file) else 0
        return found

    @property
    def is_over(self) -> bool:
        """Whether what follows is too old."""
        return self._in_order and self._older >= _ENOUGH_OLDER
