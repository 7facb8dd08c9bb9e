"""``reelkit download``."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from reelkit._transfers.target import PARTIAL_NAME

from ._clients import Client, open_client
from ._errors import UsageError
from ._files import FileReference, file_references
from ._transfers import OnProgress, transfer

app = App(name="download", help="Download files into a directory.", help_format="plaintext")


@app.default
def download(
    *files: Annotated[str, Parameter(negative=())],
    to: Path = Path(),
    overwrite: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Download files into a directory, four at once; a download that broke off is resumed.

    Parameters
    ----------
    files
        Files as provider:id.
    to
        An existing directory; the current one by default.
    overwrite
        Replace files that exist.
    """
    if not to.is_dir():
        raise UsageError(f"--to {to}: is no directory")
    references = file_references(files)
    before = partial_files(to)
    with ExitStack() as stack:
        clients: dict[str, Client] = {}
        for provider in dict.fromkeys(reference.provider for reference in references):
            clients[provider] = open_client(provider)
            stack.callback(clients[provider].close)

        def work(reference: FileReference, on_progress: OnProgress) -> str:
            files = clients[reference.provider].files
            return str(files.download(reference.id, to, progress=on_progress, overwrite=overwrite))

        try:
            return transfer(references, str, work)
        except KeyboardInterrupt:
            # What was interrupted by a person is not wanted; what the network broke off stays and is resumed.
            for path in partial_files(to) - before:
                path.unlink(missing_ok=True)
            raise


def partial_files(folder: Path) -> set[Path]:
    """What downloads that are not whole have left there; a file that merely has such a name is none."""
    return {path for path in folder.iterdir() if PARTIAL_NAME.fullmatch(path.name)}
