"""``reelkit rm``: delete or archive files."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Annotated

from cyclopts import Parameter

import reelkit
from reelkit.library._media_file import MediaFile

from ._clients import Client, open_clients
from ._errors import complain
from ._files import file_references, find_files
from ._text import printable
from ._usage import UsageError
from ._waiting import waiting

_NAMED = 10


def rm(
    *files: Annotated[str, Parameter(negative=())],
    yes: Annotated[bool, Parameter(name=("--yes", "-y"), negative=())] = False,
) -> int:
    """Delete files (Swiftia) or archive them (VideoGen); Genviral documents no way to remove a file.

    Nothing is removed if one of the files cannot be found.

    Parameters
    ----------
    files
        Files as provider:id; the beginning of an id is enough if no other begins so. - reads them from standard input.
    yes
        Do not ask.
    """
    references = file_references(files)
    for reference in references:
        if reference.provider == "genviral":
            raise UsageError(f"{reference}: Genviral documents no way to remove a file")
    if not yes and not sys.stdin.isatty():
        raise UsageError("nobody can be asked here: say --yes")
    with open_clients(reference.provider for reference in references) as (library, clients):
        found = find_files(library, clients, references)
        missing = [error for error in found.values() if isinstance(error, Exception)]
        if missing:
            code = max(map(complain, missing))
            if len(found) > len(missing):
                sys.stderr.write("reelkit: nothing was removed\n")
            return code
        chosen = {(file.provider, file.id): file for file in found.values() if isinstance(file, MediaFile)}
        if not yes and not confirmed(chosen.values()):
            sys.stderr.write("reelkit: nothing was removed\n")
            return 1
        return max(remove(clients[file.provider], file) for file in chosen.values())


def remove(client: Client, file: MediaFile) -> int:
    """Remove one file; one that cannot be removed does not stop the others."""
    try:
        with waiting(f"removing {file.name}"):
            if isinstance(client, reelkit.Swiftia):
                client.files.delete(file.id)
            elif isinstance(client, reelkit.VideoGen):
                client.files.archive(file.id)
    except reelkit.ReelkitError as error:
        return complain(error, f"{file.provider}:{file.id}: ")
    done = "archived" if isinstance(client, reelkit.VideoGen) else "deleted"
    sys.stdout.write(f"{done} {file.provider}:{file.id}\n")
    sys.stdout.flush()
    return 0


def confirmed(files: Iterable[MediaFile]) -> bool:
    """Ask on the terminal."""
    names = [f"{file.name} ({file.provider}:{file.id})" for file in files]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    sys.stderr.write(f"Remove {printable(', '.join(names[:_NAMED]))}{more}? This cannot be undone. [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in ("y", "yes")
