"""``reelkit upload``."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

from cyclopts import Parameter

import reelkit

from ._bars import Bars
from ._clients import configured, no_key, open_client
from ._errors import complain
from ._usage import UsageError
from ._waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Generator


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
            raise UsageError(f"{path}: {'is no file' if path.exists() else 'no such file'}")
    provider = to or ("genviral" if folder else only_provider())
    if folder and provider != "genviral":
        raise UsageError("--folder is for Genviral")
    code = 0
    with open_client(provider) as client:
        if folder and isinstance(client, reelkit.Genviral):
            with waiting("looking for the folder"):
                client.folders.get(folder)  # before anything is uploaded in vain
        with Bars(len(paths), "uploading") as bars, closing(uploads(client, paths, bars)) as results:
            for result in results:
                try:
                    bars.write(reference(client, result, folder))
                except Exception as error:  # noqa: BLE001 - one that fails does not stop the others
                    code = max(code, complain(error, f"{result.source}: "))
                bars.done(result.source)
    return code


def uploads(client: object, paths: Sequence[Path], bars: Bars) -> Generator[reelkit.Uploaded[Path, Any]]:
    """What becomes of each file, as it ends; closing it stops those under way."""
    assert isinstance(client, (reelkit.Genviral, reelkit.VideoGen))  # noqa: S101

    def on_progress(path: Path, progress: reelkit.Progress) -> None:
        bars.update(path, path.name, progress)

    return cast("Generator[reelkit.Uploaded[Path, Any]]", client.files.upload_many(paths, progress=on_progress))


def reference(client: object, result: reelkit.Uploaded[Path, Any], folder: str | None) -> str:
    """``provider:id`` of what was uploaded, once it is in its folder."""
    if result.error is not None:
        raise result.error
    file: Any = result.file
    if not isinstance(client, reelkit.Genviral):
        return f"videogen:{file.file_id}"
    if folder:
        client.folders.add_items(folder, [file.id])
    return f"genviral:{file.id}"


def only_provider() -> str:
    """The one provider that takes uploads and has a key."""
    found = [provider for provider in configured() if provider in ("genviral", "videogen")]
    if not found:
        raise reelkit.ConfigurationError(no_key(["genviral", "videogen"]))
    if len(found) != 1:
        raise UsageError("say --to genviral or --to videogen")
    return found[0]
