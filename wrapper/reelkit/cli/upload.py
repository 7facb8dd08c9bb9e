"""``reelkit upload``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

import reelkit

from ._clients import configured, open_client
from ._errors import UsageError
from ._transfers import OnProgress, transfer
from ._waiting import waiting

app = App(name="upload", help="Upload files to Genviral or VideoGen.", help_format="plaintext")


@app.default
def upload(
    *paths: Annotated[Path, Parameter(negative=())],
    to: Literal["genviral", "videogen"] | None = None,
    folder: str | None = None,
) -> int:
    """Upload files to Genviral or VideoGen, four at once; prints provider:id of each.

    Parameters
    ----------
    paths
        Files to upload.
    to
        The provider; may be left out if only one of the two has a key.
    folder
        Id of a Genviral folder to put them into.
    """
    if not paths:
        raise UsageError("name at least one file to upload")
    for path in paths:
        if not path.is_file():
            raise UsageError(f"{path}: no such file")
    provider = to or ("genviral" if folder else only_provider())
    if folder and provider != "genviral":
        raise UsageError("--folder is for Genviral")
    with open_client(provider) as client:
        if folder and isinstance(client, reelkit.Genviral):
            with waiting("looking for the folder"):
                client.folders.get(folder)  # before anything is uploaded in vain

        def work(path: Path, on_progress: OnProgress) -> str:
            if isinstance(client, reelkit.VideoGen):
                return f"videogen:{client.files.upload(path, progress=on_progress).file_id}"
            if not isinstance(client, reelkit.Genviral):
                raise UsageError(f"{provider} takes no uploads")
            file = client.files.upload(path, progress=on_progress)
            if folder:
                client.folders.add_items(folder, [file.id])
            return f"genviral:{file.id}"

        return transfer(paths, lambda path: path.name, work)


def only_provider() -> str:
    """The one provider that takes uploads and has a key."""
    found = [provider for provider in configured() if provider in ("genviral", "videogen")]
    if len(found) != 1:
        raise UsageError("say --to genviral or --to videogen")
    return found[0]
