"""Genviral: what files are uploaded and downloaded as. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from genviral_api.models import File, FileUploadContentType, FolderFileItem

from reelkit._http.arguments import one_of
from reelkit._resource import rules
from reelkit._transfers.remote import Remote
from reelkit.errors import InvalidArgumentError, NotFoundError

if TYPE_CHECKING:
    from reelkit._transfers.content import Content

AnyFile = File | FolderFileItem | UUID | str
DEFAULT_TIMEOUT = 60.0
NEWEST = 100
_FILE = rules.ObjectId({"File": "id", "FolderFileItem": "id"}, rules.Text(), "genviral_api")


def id_of(file: AnyFile) -> str:
    """The id of a file."""
    return str(_FILE.check("file", file))


def type_of(content: Content, given: FileUploadContentType | None) -> FileUploadContentType:
    """The MIME type of an upload; raises ``InvalidArgumentError`` for none, or one that Genviral does not take."""
    kind = given or content.guess_type()
    if kind is None:
        raise InvalidArgumentError(
            "content_type",
            None,
            "cannot be guessed from the name or the content; give it, or a name that ends in .mp4 or the like",
        )
    one_of("content_type", kind, FileUploadContentType)
    return cast("FileUploadContentType", kind)


def remote_of(file: File | FolderFileItem) -> Remote:
    """Where its content is."""
    from reelkit._transfers.filenames import name_of

    size = file.size
    return Remote(
        file.id,
        name_of(file.filename, file.url, file.id),
        file.url,
        int(size) if isinstance(size, (int, float)) else None,  # pyright: ignore[reportUnnecessaryIsInstance]
        media_type=file.content_type,
    )


def not_listed(what: str) -> NotFoundError:
    """The error for a file that no listing shows."""
    return NotFoundError(
        status_code=None,
        code="not_found",
        message=f"no file {what} is listed",
        provider="genviral",
        operation="list_files",
        method="GET",
        url="/api/partner/v1/files",
    )
