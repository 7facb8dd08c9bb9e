"""``reelkit get``: the details of files."""

from __future__ import annotations

from typing import Annotated, Any

from cyclopts import Parameter

from ._clients import open_clients
from ._columns import COLUMNS, columns_named, row
from ._errors import complain
from ._files import file_references, find_files
from ._output import console, duration_text, for_people, size_text, write_json_lines
from ._text import printable


def get(
    *files: Annotated[str, Parameter(negative=())],
    columns: Annotated[str | None, Parameter(name=("--columns", "-c"))] = None,
    json: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Show the details of files.

    Parameters
    ----------
    files
        Files as provider:id; the beginning of an id is enough if no other begins so. - reads them from standard input.
    columns
        What to show, separated by commas, such as name,size,url.
    json
        JSON lines, also on a terminal.
    """
    chosen = columns_named(columns) if columns else COLUMNS
    references = file_references(files)
    code = 0
    with open_clients(reference.provider for reference in references) as (library, clients):
        found = find_files(library, clients, references)
        for file in found.values():
            if isinstance(file, Exception):
                code = max(code, complain(file))
            elif json or not for_people():
                write_json_lines([row(file, chosen)])
            else:
                show(row(file, chosen))
    return code


def show(details: dict[str, Any]) -> None:
    """One line for each detail that is known."""
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, show_header=False)
    for name, text in (("size_bytes", size_text), ("duration_seconds", duration_text)):
        if name in details:
            details[name] = text(details[name])
    for name, value in details.items():
        if value not in (None, ""):
            table.add_row(Text(name, style="bold"), Text(printable(str(value)), overflow="fold"))
    console().print(table)
