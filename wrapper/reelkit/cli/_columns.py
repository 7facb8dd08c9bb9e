"""What is shown of files: columns for programs and for people, their order, and short ids."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from reelkit.library import MediaFile

from ._errors import near
from ._output import age_text, duration_text, size_text
from ._usage import UsageError

COLUMNS = (
    "provider",
    "id",
    "name",
    "type",
    "mime_type",
    "size_bytes",
    "duration_seconds",
    "created_at",
    "status",
    "url",
)
"""What programs get unless they ask for other columns."""
KNOWN = (*COLUMNS, "thumbnail_url", "origin", "origin_id")
SHOWN = ("name", "type", "size_bytes", "duration_seconds", "created_at", "id")
"""What people get, as far as it fits."""
HEADINGS = {"size_bytes": "size", "duration_seconds": "length", "created_at": "age"}
_ALIASES = {heading: column for column, heading in HEADINGS.items()} | {"created": "created_at"}
_SHORTEST = 8
_PREFIX = re.compile(r"(?:[A-Za-z]+_)*")


def column_named(name: str) -> str:
    """The column of that name; raises ``UsageError`` for none."""
    column = _ALIASES.get(name.strip(), name.strip())
    if column not in KNOWN:
        names = ", ".join([*KNOWN, *(alias for alias in _ALIASES if alias not in KNOWN)])
        raise UsageError(f"{name!r} is no column; there are {names}.{near(name, [*KNOWN, *_ALIASES])}")
    return column


def columns_named(names: str) -> tuple[str, ...]:
    """Columns that are separated by commas."""
    return tuple(dict.fromkeys(column_named(name) for name in names.split(",")))


def row(file: MediaFile, columns: Iterable[str] = COLUMNS) -> dict[str, Any]:
    """What programs get of a file."""
    found = {column: getattr(file, column) for column in columns}
    if found.get("created_at") is not None:
        found["created_at"] = found["created_at"].isoformat()
    return found


def in_order(files: Iterable[MediaFile], column: str, *, reverse: bool) -> list[MediaFile]:
    """Sorted by a column: letter case does not count, files as large keep their order, what is not known comes last."""
    known, unknown = list[MediaFile](), list[MediaFile]()
    for file in files:
        (unknown if getattr(file, column) is None else known).append(file)

    def key(file: MediaFile) -> Any:
        value = getattr(file, column)
        return (value.casefold(), value) if isinstance(value, str) else value

    return [*sorted(known, key=key, reverse=reverse), *unknown]


def cell(file: MediaFile, column: str, short: dict[tuple[str, str], str]) -> str:
    """What people get of a file in one column."""
    value = getattr(file, column)
    match column:
        case "id":
            return f"{file.provider}:{short.get((file.provider, file.id), file.id)}"
        case "size_bytes":
            return size_text(value)
        case "duration_seconds":
            return duration_text(value)
        case "created_at":
            return age_text((datetime.now(UTC) - value).total_seconds()) if value else ""
        case _:
            return str(value or "")


def short_ids(files: Sequence[MediaFile]) -> dict[tuple[str, str], str]:
    """As much of each id as tells it from the others of its provider here, and at least eight characters of it."""
    found: dict[tuple[str, str], str] = {}
    for provider in dict.fromkeys(file.provider for file in files):
        ids = {file.id for file in files if file.provider == provider}
        length = max(len(_PREFIX.match(name)[0]) for name in ids) + _SHORTEST  # type: ignore[index]
        while len({name[:length] for name in ids}) < len(ids):
            length += 1
        found |= {(provider, name): name[:length] for name in ids}
    return found
