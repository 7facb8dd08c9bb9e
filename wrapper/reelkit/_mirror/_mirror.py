"""``reelkit.mirror``."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import overload

from reelkit._http.arguments import as_list, check_concurrency
from reelkit._transfers.progress import OnProgressOf
from reelkit.errors import InvalidArgumentError
from reelkit.library import AsyncMediaLibrary, AsyncMediaListing, MediaLibrary, MediaListing
from reelkit.library._media_file import MediaFile

from ._async.run import AsyncRun
from ._folder import FolderTarget
from ._options import Options
from ._plan import Plan
from ._report import Mirrored, MirrorReport
from ._sync.run import Run
from ._target import MirrorTarget
from ._template import TEMPLATE, Template
from ._url import UrlTarget

OnResult = Callable[[Mirrored], object]
Place = str | os.PathLike[str] | MirrorTarget


@overload
def mirror(
    library: MediaLibrary,
    to: Place,
    *,
    files: MediaListing | None = None,
    template: str = TEMPLATE,
    include: str | Iterable[str] = (),
    exclude: str | Iterable[str] = (),
    delete: bool = False,
    dry_run: bool = False,
    verify: bool = False,
    concurrency: int = 4,
    on_result: OnResult | None = None,
    progress: OnProgressOf[MediaFile] | None = None,
) -> MirrorReport: ...
@overload
def mirror(
    library: AsyncMediaLibrary,
    to: Place,
    *,
    files: AsyncMediaListing | None = None,
    template: str = TEMPLATE,
    include: str | Iterable[str] = (),
    exclude: str | Iterable[str] = (),
    delete: bool = False,
    dry_run: bool = False,
    verify: bool = False,
    concurrency: int = 4,
    on_result: OnResult | None = None,
    progress: OnProgressOf[MediaFile] | None = None,
) -> Awaitable[MirrorReport]: ...
def mirror(
    library: MediaLibrary | AsyncMediaLibrary,
    to: Place,
    *,
    files: MediaListing | AsyncMediaListing | None = None,
    template: str = TEMPLATE,
    include: str | Iterable[str] = (),
    exclude: str | Iterable[str] = (),
    delete: bool = False,
    dry_run: bool = False,
    verify: bool = False,
    concurrency: int = 4,
    on_result: OnResult | None = None,
    progress: OnProgressOf[MediaFile] | None = None,
) -> MirrorReport | Awaitable[MirrorReport]:
    """Copy a library into a folder: what is new or changed comes, what is there is left alone.

    A file is known by its provider and id, whatever its name. It is there if it is as long as when it was fetched, and
    the listing gives the size that it gave then. A manifest in the folder, ``.reelkit-mirror.db``, says where each file
    is; a run that was killed goes on where it was, and a second run at the same time is refused.

    Args:
        library: A ``MediaLibrary``, or an ``AsyncMediaLibrary``, whose result is awaited.
        to: A folder, made if there is none; a URL that fsspec knows, such as ``"s3://bucket/media"``
            (``pip install "reelkit[fs]"``, and s3fs for this one); or any ``MirrorTarget``.
        files: A listing of the library, such as ``library.list(since="yesterday")``; everything by default.
        template: Path of a file in the folder, of ``provider``, ``id``, ``name``, ``type``, ``created`` (in UTC, with a
            format such as ``%Y-%m``; ``undated`` where there is no time), ``size`` and ``extension``, which is added
            where it is not named. Files whose path changes are moved.
        include: Only files whose name or path matches one of these patterns, in any letter case: ``"*.mp4"``.
        exclude: No files whose name or path matches one of these patterns; copies that are there stay.
        delete: Whether copies go whose files are not listed any more. Those of a provider that failed or lists nothing
            stay, and so do copies that were changed.
        dry_run: Whether nothing is written; the result is what would be done.
        verify: Whether the checksums of copies are compared, too, which reads them all.
        concurrency: Downloads at once, 1 to 32; default 4.
        on_result: Called with a ``Mirrored`` for each file as it is done.
        progress: Called with a file and a ``Progress`` in bytes as they arrive; without asyncio from
            several threads at once.

    Returns:
        A ``MirrorReport``. One file that fails, or one provider, does not stop the others.

    Raises:
        InvalidArgumentError: For a template that cannot be used, or ``delete`` with only some of the ``files``.
        BlockingIOError: If another run is mirroring into the folder.
        APIError: If no provider could be listed.
        OSError: If the manifest cannot be read or written.

    Example::

        report = reelkit.mirror(library, "media", exclude="*.mov")
        print(report.counts["new"], "new,", report.counts["kept"], "kept,", len(report.failures), "failed")
    """
    if files is not None and delete:
        raise InvalidArgumentError("delete", True, "needs the whole listing: leave files out")
    check_concurrency(concurrency)
    target = _target_of(to)
    plan = partial(Plan, template=Template(template), include=as_list(include), exclude=as_list(exclude), target=target)
    options = Options(target, plan, delete, dry_run, verify, concurrency, on_result, progress)
    listing = library.list() if files is None else files
    match library, listing:
        case MediaLibrary(), MediaListing():
            return Run(library, listing, options).run()
        case AsyncMediaLibrary(), AsyncMediaListing():
            return AsyncRun(library, listing, options).run()
        case _:
            raise InvalidArgumentError("files", files, "must be a listing of this library")


def _target_of(to: Place) -> MirrorTarget:
    if isinstance(to, str) and "://" in to:
        return UrlTarget(to)
    return FolderTarget(to) if isinstance(to, (str, os.PathLike)) else to
