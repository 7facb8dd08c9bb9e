"""Swiftia: what files are downloaded as, and the storage figures. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from swiftia_api.models import File
from swiftia_api.operations import OPERATIONS

from reelkit._http.seam import Response
from reelkit._resource import rules
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._transfers.remote import Remote
from reelkit.errors import ProcessingError

__all__ = ("StorageUsage",)
AnyFile = File | UUID | str
"""A file, or its id."""


@dataclass(frozen=True, slots=True)
class StorageUsage:
    """Storage of the organization; a megabyte is 1,000,000 bytes."""

    allotted_megabytes: float
    used_megabytes: float
    used_percent: float


def _read_storage(received: Response) -> StorageUsage:
    from swiftia_api.api.files import list_files

    page = list_files.read(received)
    return StorageUsage(page.sub_size, page.used_size, page.used_size_percent)


STORAGE = Endpoint(
    OPERATIONS["list_files"], _read_storage, (Argument("limit", "limit", "query", rules.Number(whole=True)),)
)


def remote_of(file: File) -> Remote:
    """Where its content is; raises ``ProcessingError`` if there is none yet."""
    from reelkit._transfers.filenames import name_of

    if not file.url:
        raise ProcessingError("there is nothing to download yet", provider="swiftia", id=file.id, status=file.status)
    name = name_of(file.name, file.url, file.id)
    return Remote(file.id, name, file.url, file.size, media_type=file.type, renewable=True)
