"""Paths of mirrored files, from a template. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from string import Formatter
from typing import Any

from reelkit._transfers.filenames import safe_name, with_extension_of, without_surrogates
from reelkit.errors import InvalidArgumentError
from reelkit.library._media_file import MediaFile

TEMPLATE = "{provider}/{created:%Y-%m}/{name}-{id}"
UNDATED = "undated"
_LONGEST_NAME = 160
"""Bytes of a name, so that an id beside it is not cut off."""
# Those that Python documents for all platforms; others are copied or dropped, as the platform likes.
_DIRECTIVES = re.compile(r"(?:[^%]|%[aAwdbBmyYHIpMSfzZjUWcxXGuV%])*")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f/\\]|(?<=^[A-Za-z]):")
"""What no file name can hold, and what would name a drive."""
_SAMPLE = MediaFile(provider="swiftia", id="1", name="a.mp4", type="video", created_at=datetime(2026, 1, 1, tzinfo=UTC))


class _Undated:
    """The time of a file that has none: a word, whatever format is asked for."""

    def __format__(self, specification: str) -> str:
        return UNDATED


class _Fields(Formatter):
    """The named fields only: no attributes, items, conversions or positions."""

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        if field_name not in kwargs:
            raise KeyError(field_name)
        return kwargs[field_name], field_name

    def convert_field(self, value: Any, conversion: str | None) -> Any:
        if conversion is not None:
            raise ValueError(f"no !{conversion}")
        return value


class Template:
    """Where files go: folders and a name, of the fields of a file.

    >>> Template("{type}/{created:%Y}/{name}").path(_SAMPLE)
    'video/2026/a.mp4'
    """

    def __init__(self, text: str) -> None:
        self._text = text
        try:
            parts = [(name, form) for _, name, form, _ in Formatter().parse(text) if name is not None]
            fields = [name for name, _ in parts]
            for name, form in parts:
                if name == "created" and not _DIRECTIVES.fullmatch(form or ""):
                    raise ValueError(f"no time can be written as {form}")  # noqa: TRY301
            self._adds_extension = "extension" not in fields
            self._has_id = "id" in fields
            path = self.path(_SAMPLE)
        except (KeyError, IndexError, ValueError, TypeError, AttributeError) as error:
            names = ", ".join(_values(_SAMPLE))
            raise InvalidArgumentError("template", text, f"must be of the fields {names} ({error})") from None
        if text.startswith(("/", "\\")) or not fields or ".." in text.split("/") or not path:
            raise InvalidArgumentError("template", text, "must be a relative path with at least one field in braces")

    def path(self, file: MediaFile) -> str:
        """The path of a file, with ``/`` between folders; no value leads out of it."""
        values = _values(file)
        text = _Fields().vformat(self._text, (), values)
        if self._adds_extension:
            text += values["extension"]
        return "/".join(_part(part) for part in text.split("/") if part)

    def names(self, file: MediaFile, path: str) -> bool:
        """Whether a path of this template can be of no other file: the whole id is in it."""
        return self._has_id and _value(file.id) in path


def _values(file: MediaFile) -> dict[str, Any]:
    name = _value(with_extension_of(file.name, file.url or ""))
    stem, dot, extension = name.rpartition(".")
    if not stem or not re.fullmatch(r"\w{1,8}", extension):
        stem, dot, extension = name, "", ""
    return {
        "provider": file.provider,
        "id": _value(file.id),
        "name": stem.encode()[:_LONGEST_NAME].decode(errors="ignore").strip() or _value(file.id),
        "extension": dot + extension,
        "type": file.type,
        "created": _Undated() if file.created_at is None else file.created_at.astimezone(UTC),
        "size": file.size_bytes if file.size_bytes is not None else "unknown",
    }


def _value(text: str) -> str:
    return _UNSAFE.sub("_", without_surrogates(text))


def _part(part: str) -> str:
    part = part.strip()
    # A name of dots only would lead elsewhere; a part file's or the manifest's name must stay theirs.
    return safe_name(f"_{part}" if not part.strip(". ") or part.startswith(".") else part)
