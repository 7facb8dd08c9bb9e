"""``reelkit download``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from reelkit import Progress
from reelkit._transfers.target import PARTIAL_NAME
from reelkit.library._media_file import MediaFile

from ._bars import Bars
from ._clients import open_clients
from ._errors import complain
from ._files import file_references, find_files
from ._usage import UsageError


def download(
    *files: Annotated[str, Parameter(negative=())],
    to: Path = Path(),
    overwrite: Annotated[bool, Parameter(negative=())] = False,
    skip_existing: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Download files into a directory, four at once; a download that broke off is resumed.

    Prints the path of each. Of files of the same name those after the first become "name (2)" and so on.

    Parameters
    ----------
    files
        Files as provider:id; the beginning of an id is enough if no other begins so. - reads them from standard input.
    to
        A directory, which is made if it is not there; the current one by default.
    overwrite
        Replace files that exist.
    skip_existing
        Leave files alone that exist under their name and are as long as the provider says. sync knows them by their
        id instead.
    """
    if to.exists() and not to.is_dir():
        raise UsageError(f"--to {to}: is no directory")
    references = file_references(files)
    to.mkdir(parents=True, exist_ok=True)
    before = partial_files(to)
    code = 0
    with open_clients(reference.provider for reference in references) as (library, clients):
        found = find_files(library, clients, references)
        for reference, error in found.items():
            if isinstance(error, Exception):
                code = max(code, complain(error, f"{reference}: " if str(reference) not in str(error) else ""))
        chosen = {(file.provider, file.id): file for file in found.values() if isinstance(file, MediaFile)}
        with Bars(len(chosen), "downloading") as bars:

            def on_progress(file: MediaFile, progress: Progress) -> None:
                bars.update((file.provider, file.id), file.name, progress)

            results = library.download_many(
                chosen.values(), to, overwrite=overwrite, skip_existing=skip_existing, progress=on_progress
            )
            try:
                for result in results:
                    bars.done((result.file.provider, result.file.id))
                    if result.error is not None:
                        code = max(code, complain(result.error, f"{result.file.provider}:{result.file.id}: "))
                    else:
                        bars.write(str(result.path))
            except KeyboardInterrupt:
                # What was interrupted by a person is not wanted; what the network broke off stays and is resumed.
                del results
                for path in partial_files(to) - before:
                    path.unlink(missing_ok=True)
                raise
    return code


def partial_files(folder: Path) -> set[Path]:
    """What downloads that are not whole have left there; a file that merely has such a name is none."""
    return {path for path in folder.iterdir() if PARTIAL_NAME.fullmatch(path.name)}
