"""``reelkit get``: the details of files."""

from __future__ import annotations

from typing import Annotated

from cyclopts import App, Parameter

from ._clients import open_client
from ._files import fetch_file, file_references
from ._output import console, duration_text, for_people, size_text, write_json_lines
from ._text import printable
from .ls import row

app = App(name="get", help="Show the details of files.", help_format="plaintext")


@app.default
def get(*files: Annotated[str, Parameter(negative=())], json: Annotated[bool, Parameter(negative=())] = False) -> int:
    """Show the details of files.

    Parameters
    ----------
    files
        Files as provider:id.
    json
        JSON lines, also on a terminal.
    """
    for reference in file_references(files):
        with open_client(reference.provider) as client:
            details = row(fetch_file(client, reference))
        if json or not for_people():
            write_json_lines([details])
            continue
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, pad_edge=False, show_header=False)
        details["size_bytes"] = size_text(details["size_bytes"])
        details["duration_seconds"] = duration_text(details["duration_seconds"])
        for name, value in details.items():
            if value not in (None, ""):
                table.add_row(Text(name, style="bold"), Text(printable(str(value)), overflow="fold"))
        console().print(table)
    return 0
