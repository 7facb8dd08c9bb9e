"""``reelkit ls``: the files of all providers, newest first."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Annotated

from cyclopts import Parameter

from reelkit.library import MediaFile, MediaOrigin, MediaType

from ._clients import CHOICE, Chosen, check_times, chosen_providers, open_clients
from ._columns import COLUMNS, HEADINGS, SHOWN, cell, column_named, columns_named, in_order, row, short_ids
from ._errors import complain
from ._output import console, for_people, write_csv, write_json_lines
from ._text import printable
from ._usage import UsageError
from ._waiting import between, counted

_NAME_WIDTH = 20
_GIVES_WAY = ("duration_seconds", "created_at", "type", "size_bytes")
_LEAST = 4
_BETWEEN = 2


def ls(
    *providers: Annotated[Chosen, Parameter(help=CHOICE)],
    type: Annotated[MediaType | None, Parameter(name=("--type", "-t"))] = None,  # noqa: A002 - the option's name
    tag: Annotated[list[str] | None, Parameter(negative=())] = None,
    context: Annotated[list[str] | None, Parameter(negative=())] = None,
    origin: MediaOrigin | None = None,
    since: str | None = None,
    until: str | None = None,
    name: Annotated[str | None, Parameter(name=("--name", "-n"))] = None,
    limit: int | None = None,
    sort: Annotated[str | None, Parameter(name=("--sort", "-s"))] = None,
    reverse: Annotated[bool, Parameter(name=("--reverse", "-r"), negative=())] = False,
    columns: Annotated[str | None, Parameter(name=("--columns", "-c"))] = None,
    quiet: Annotated[bool, Parameter(name=("--quiet", "-q"), negative=())] = False,
    json: Annotated[bool, Parameter(negative=())] = False,
    csv: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """List files of all providers, newest first: a table on a terminal, JSON lines in a pipe.

    VideoGen does not give the creation time of a file; its files come last, most recently updated first.

    Parameters
    ----------
    type
        Only media of this type.
    tag
        Only files with this tag (Swiftia); repeat it for any of several.
    context
        Only files of this context (Genviral); repeat it for several. All contexts by default.
    origin
        Only files made by this: studio (Genviral), tool, project or export (VideoGen), job (Swiftia).
    since
        Only files from then on: an ISO date, or text such as "3 days ago". Files of VideoGen have no creation time
        and are left out.
    until
        Only files before then; a date includes that day.
    name
        Only files whose name contains this; * and ? match anything.
    limit
        At most so many files, after sorting.
    sort
        Sort by a column such as name, size, length or created, the smallest or oldest first; unknown values come
        last.
    reverse
        Reverse the order.
    columns
        Columns to show, separated by commas, such as name,size,id,url,origin.
    quiet
        Only ids, which get, download and rm take: reelkit ls -q | reelkit download -
    json
        JSON lines, also on a terminal.
    csv
        CSV with a header.
    """
    if json + csv + quiet > 1:
        raise UsageError("--json, --csv and --quiet exclude each other")
    if limit is not None and not 0 <= limit <= sys.maxsize:
        raise UsageError(f"--limit {limit}: must be from 0 to {sys.maxsize}")
    chosen = columns_named(columns) if columns else None
    by = column_named(sort) if sort else None
    given = chosen_providers(providers)
    if tag and providers and "swiftia" not in given:
        raise UsageError("--tag is for Swiftia: only its files have tags")
    if context and providers and "genviral" not in given:
        raise UsageError("--context is for Genviral: only its files have contexts")
    check_times(given, since, until)
    doing = f"listing {', '.join(given)}"
    with open_clients(given) as (library, _):
        listing = library.list(type=type, since=since, until=until, name=name, tags=tag, context=context, origin=origin)
        found: Iterable[MediaFile] = listing
        if by is not None:
            found = in_order(counted(found, doing), by, reverse=reverse)
        elif reverse:
            found = reversed(list(counted(found, doing)))
        files = islice(found, limit)
        if quiet:
            write_ids(between(files, doing))
        elif csv:
            write_csv((row(file, chosen or COLUMNS) for file in between(files, doing)), chosen or COLUMNS)
        elif json or not for_people():
            write_json_lines(row(file, chosen or COLUMNS) for file in between(files, doing))
        else:
            show(list(counted(files, doing)), chosen)
        # The files of the others are shown all the same.
        return max(map(complain, listing.errors.values()), default=0)


def write_ids(files: Iterable[MediaFile]) -> None:
    """One whole ``provider:id`` a line, as soon as it is there."""
    for file in files:
        text = f"{file.provider}:{file.id}"
        sys.stdout.write((printable(text) if for_people() else text) + "\n")
        sys.stdout.flush()


def show(files: Sequence[MediaFile], columns: tuple[str, ...] | None = None) -> None:
    """A table for people; the name is a link where the terminal can do that."""
    from rich.style import Style
    from rich.table import Table
    from rich.text import Text

    out = console()
    short = short_ids(files)
    cells = {column: [printable(cell(file, column, short)) for file in files] for column in columns or SHOWN}
    table = Table(box=None, pad_edge=False, header_style="bold")
    widths = fitting(cells, out.width, all_of_them=columns is not None)
    for column, width in widths.items():
        # What does not fit is cut, and goes on in the next line in ids, which are to be copied.
        table.add_column(
            HEADINGS.get(column, column),
            no_wrap=column != "id",
            overflow="fold" if column == "id" else "ellipsis",
            justify="right" if column in ("size_bytes", "duration_seconds", "created_at") else "left",
            width=width,
        )
    for number, file in enumerate(files):
        link = Style(link=printable(file.url)) if file.url else ""
        table.add_row(*(Text(cells[column][number], link if column == "name" else "") for column in widths))
    if files:
        out.print(table)
    sys.stderr.write(f"{len(files)} {'file' if len(files) == 1 else 'files'}\n")


def fitting(cells: dict[str, list[str]], room: int, *, all_of_them: bool) -> dict[str, int]:
    """Which columns are shown, and how wide; ids are whole as long as anything else can give way."""
    from rich.cells import cell_len

    widths = {column: max(map(cell_len, [HEADINGS.get(column, column), *texts])) for column, texts in cells.items()}

    def lacking() -> int:
        return sum(width + _BETWEEN for width in widths.values()) - _BETWEEN - room

    for column in () if all_of_them else _GIVES_WAY:
        if lacking() > max(0, widths["name"] - _NAME_WIDTH):
            del widths[column]
    while lacking() > 0:
        widest = max(widths, key=lambda column: (column != "id" and widths[column] > _LEAST, widths[column]))
        if widths[widest] == 1:
            break
        widths[widest] -= 1
    return widths
