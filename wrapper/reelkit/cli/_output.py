"""What commands print: tables for people, JSON lines and CSV for programs."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ._text import printable

if TYPE_CHECKING:
    from rich.console import Console


def console() -> Console:
    """Standard output as rich sees it: no colour where NO_COLOR is set or nobody looks."""
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False, soft_wrap=False)


def for_people() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()


def write_json(value: Any) -> None:
    """One JSON value: indented on a terminal, one line in a pipe."""
    sys.stdout.write(json_text(value, indent=2 if for_people() else None) + "\n")


def write_json_lines(rows: Iterable[Mapping[str, Any]]) -> None:
    """One JSON object per line, as soon as it is there."""
    for row in rows:
        sys.stdout.write(json_text(row) + "\n")
        sys.stdout.flush()


def json_text(value: Any, *, indent: int | None = None) -> str:
    """A value as JSON, safe for a terminal."""
    ascii_only = (sys.stdout.encoding or "utf-8").lower() not in ("utf-8", "utf8")
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only, default=str)
    # What `printable` writes is an escape of JSON too.
    return "\n".join(map(printable, text.split("\n")))


def write_csv(rows: Iterable[Mapping[str, Any]], columns: tuple[str, ...]) -> None:
    """CSV with a header, quoted as RFC 4180 has it."""
    writer = csv.DictWriter(sys.stdout, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    safe = for_people()
    for row in rows:
        writer.writerow(
            {name: printable(value) if safe and isinstance(value, str) else value for name, value in row.items()}
        )


def size_text(size: float | None) -> str:
    """A size in bytes for people, in decimal units."""
    if size is None:
        return ""
    for unit in ("B", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"


def duration_text(seconds: float | None) -> str:
    """A duration in seconds for people, as m:ss or h:mm:ss."""
    if not seconds:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def age_text(seconds: float) -> str:
    """How long ago, in the largest unit that fits."""
    for unit, length in (("y", 31_557_600), ("d", 86_400), ("h", 3600), ("min", 60)):
        if seconds >= length:
            return f"{seconds // length:.0f} {unit}"
    return "now"
