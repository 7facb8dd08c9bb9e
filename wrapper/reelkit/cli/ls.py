"""``reelkit ls``: the files of all providers, newest first."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from typing import Annotated, Any, Literal

from cyclopts import App, Parameter

from reelkit.library import MediaFile, MediaType

from ._clients import chosen_providers, open_library
from ._errors import UsageError, complain
from ._output import age_text, console, duration_text, for_people, size_text, write_csv, write_json_lines
from ._text import printable

app = App(name="ls", help="List files of all providers, newest first.", help_format="plaintext")

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


@app.default
def ls(
    *providers: Annotated[
        str, Parameter(help="genviral, videogen, swiftia or all; those whose key is set by default.")
    ],
    type: Annotated[MediaType | None, Parameter(name=("--type", "-t"))] = None,  # noqa: A002 - the option's name
    tag: Annotated[list[str] | None, Parameter(negative=())] = None,
    context: Annotated[list[str] | None, Parameter(negative=())] = None,
    since: str | None = None,
    until: str | None = None,
    name: Annotated[str | None, Parameter(name=("--name", "-n"))] = None,
    limit: int | None = None,
    json: Annotated[bool, Parameter(negative=())] = False,
    csv: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """List files of all providers, newest first: a table on a terminal, JSON lines in a pipe.

    Parameters
    ----------
    type
        Only media of this type.
    tag
        Only files with this tag (Swiftia); repeat it for any of several.
    context
        Only files of this context (Genviral); repeat it for several. All contexts by default.
    since
        Only files from then on: an ISO date, or such as "3 days ago". VideoGen gives no times.
    until
        Only files before then; a date means its end.
    name
        Only files whose name contains this; * and ? match anything.
    limit
        At most so many files.
    json
        JSON lines, also on a terminal.
    csv
        CSV with a header.
    """
    if json and csv:
        raise UsageError("--json and --csv exclude each other")
    if limit is not None and not 0 <= limit <= sys.maxsize:
        raise UsageError(f"--limit {limit}: must be from 0 to {sys.maxsize}")
    with open_library(chosen_providers(providers)) as library:
        listing = library.list(type=type, since=since, until=until, name=name, tags=tag, context=context)
        files = islice(listing, limit)
        if csv:
            write_csv(map(row, files), COLUMNS)
        elif json or not for_people():
            write_json_lines(map(row, files))
        else:
            show(files)
        return report(listing.errors.values())


def row(file: MediaFile) -> dict[str, Any]:
    """What programs get of a file."""
    found = {column: getattr(file, column) for column in COLUMNS}
    return found | {"created_at": file.created_at.isoformat() if file.created_at else None}


def show(files: Iterable[MediaFile]) -> None:
    """A table for people; the name is a link where the terminal can do that."""
    from rich.style import Style
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    out = console()
    # On a narrow terminal the name gives way, not the figures; columns are two apart.
    widths = {"type": 8, "size": 8, "length": 7, "age": 6, "provider": 8}
    name_width = max(8, out.width - sum(widths.values()) - 2 * len(widths))
    table.add_column("name", overflow="ellipsis", no_wrap=True, max_width=name_width)
    for heading, width in widths.items():
        align: Literal["left", "right"] = "left" if heading in ("type", "provider") else "right"
        table.add_column(heading, no_wrap=True, min_width=width, justify=align)
    now = datetime.now(UTC)
    for file in files:
        name = Text(printable(file.name or file.id), Style(link=printable(file.url)) if file.url else "")
        age = age_text((now - file.created_at).total_seconds()) if file.created_at else ""
        size, length = size_text(file.size_bytes), duration_text(file.duration_seconds)
        table.add_row(name, file.type, size, length, age, file.provider)
    if table.row_count:
        out.print(table)
    sys.stderr.write(f"{table.row_count} {'file' if table.row_count == 1 else 'files'}\n")


def report(errors: Iterable[BaseException]) -> int:
    """Say which providers failed; the files of the others are shown all the same."""
    return max(map(complain, errors), default=0)
