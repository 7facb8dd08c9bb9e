"""``reelkit rm``: delete or archive files."""

from __future__ import annotations

import sys
from typing import Annotated

from cyclopts import App, Parameter

import reelkit

from ._clients import open_client
from ._errors import UsageError
from ._files import FileReference, file_references
from ._text import printable

app = App(name="rm", help="Delete files (Swiftia) or archive them (VideoGen).", help_format="plaintext")


@app.default
def rm(
    *files: Annotated[str, Parameter(negative=())],
    yes: Annotated[bool, Parameter(name=("--yes", "-y"), negative=())] = False,
) -> int:
    """Delete files (Swiftia) or archive them (VideoGen); Genviral documents no way to remove a file.

    Parameters
    ----------
    files
        Files as provider:id.
    yes
        Do not ask.
    """
    references = file_references(files)
    for reference in references:
        if reference.provider == "genviral":
            raise UsageError(f"{reference}: Genviral documents no way to remove a file")
    if not yes and not confirmed(references):
        sys.stderr.write("reelkit: nothing was removed\n")
        return 1
    for reference in references:
        with open_client(reference.provider) as client:
            if isinstance(client, reelkit.Swiftia):
                client.files.delete(reference.id)
                sys.stdout.write(f"deleted {reference}\n")
            elif isinstance(client, reelkit.VideoGen):
                client.files.archive(reference.id)
                sys.stdout.write(f"archived {reference}\n")
    return 0


def confirmed(references: list[FileReference]) -> bool:
    """Ask on the terminal; without one, --yes is needed."""
    if not sys.stdin.isatty():
        raise UsageError("nobody can be asked here: say --yes")
    named = printable(", ".join(map(str, references)))
    sys.stderr.write(f"Remove {named}? This cannot be undone. [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in ("y", "yes")
