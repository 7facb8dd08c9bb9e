"""``reelkit sync``: keep a copy of everything in a folder."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from reelkit import Mirrored, Progress, mirror
from reelkit._mirror._template import TEMPLATE
from reelkit.library._media_file import MediaFile, MediaType

from ._bars import Bars
from ._clients import CHOICE, Chosen, check_times, chosen_providers, open_clients
from ._errors import complain
from ._output import for_people, json_text
from ._usage import UsageError

_SIGNS = {"new": "+", "changed": "~", "moved": ">", "deleted": "-"}
_ALWAYS = ("new", "changed", "moved", "kept")
_COUNTED = (*_ALWAYS, "pending", "deleted", "failed")


def sync(
    *providers: Annotated[Chosen, Parameter(help=CHOICE)],
    to: str,
    template: str = TEMPLATE,
    include: Annotated[list[str] | None, Parameter(negative=())] = None,
    exclude: Annotated[list[str] | None, Parameter(negative=())] = None,
    type: Annotated[MediaType | None, Parameter(name=("--type", "-t"))] = None,  # noqa: A002 - the option's name
    since: str | None = None,
    delete: Annotated[bool, Parameter(negative=())] = False,
    dry_run: Annotated[bool, Parameter(negative=())] = False,
    verify: Annotated[bool, Parameter(negative=())] = False,
    json: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Keep a copy of all files in a folder: fetch what is new or has changed, and leave alone what is there.

    A file is known by its provider and id, whatever its name. A run that was interrupted or killed goes on where it
    was; two at once in one folder are refused. Prints a line for each file that is not as it was: + new, ~ changed,
    > moved, - deleted.

    Parameters
    ----------
    to
        The folder; it is made if there is none. Or a URL that fsspec knows, such as s3://bucket/media.
    template
        Path of each file in the folder, of provider, id, name, type, created, size and extension in braces.
    include
        Only files whose name or path matches this pattern, such as *.mp4; repeat it for several.
    exclude
        No files whose name or path matches this pattern; repeat it for several.
    type
        Only media of this type.
    since
        Only files from then on: an ISO date, or text such as "3 days ago".
    delete
        Remove copies whose files are not listed any more; those of a provider that cannot be listed stay.
    dry_run
        Say what would be done, and do nothing.
    verify
        Compare the checksums of the copies, too, which reads them all.
    json
        JSON lines, one for every file, also on a terminal.
    """
    if delete and (type is not None or since is not None):
        raise UsageError("--delete needs the whole listing: leave --type and --since out, or use --include")
    if "://" not in to and Path(to).exists() and not Path(to).is_dir():
        raise UsageError(f"--to {to}: is no directory")
    given = chosen_providers(providers)
    check_times(given, since)
    code = 0
    with open_clients(given) as (library, _), Bars(None, "syncing") as bars:

        def on_progress(file: MediaFile, progress: Progress) -> None:
            bars.update((file.provider, file.id), file.name, progress)

        def on_result(result: Mirrored) -> None:
            nonlocal code
            bars.done((result.provider, result.id))
            if json or not for_people():
                bars.write(json_text(_row(result)))
            elif result.action in _SIGNS:
                bars.write(f"{_SIGNS[result.action]} {result.path}")
            if result.error is not None and result.action == "failed":
                code = max(code, complain(result.error, f"{result.provider}:{result.id}: "))

        files = library.list(type=type, since=since) if type is not None or since is not None else None
        report = mirror(
            library,
            to,
            files=files,
            template=template,
            include=include or (),
            exclude=exclude or (),
            delete=delete,
            dry_run=dry_run,
            verify=verify,
            on_result=on_result,
            progress=on_progress,
        )
    counts = [f"{report.counts[action]} {action}" for action in _COUNTED if report.counts[action] or action in _ALWAYS]
    sys.stderr.write(f"{', '.join(counts)}{' (nothing was done)' if dry_run else ''}\n")
    return max([code, *map(complain, report.errors.values())])


def _row(result: Mirrored) -> dict[str, object]:
    error = {"error": str(result.error)} if result.error is not None else {}
    return {"action": result.action, "provider": result.provider, "id": result.id, "path": result.path, **error}
