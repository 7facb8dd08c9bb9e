"""For the mocks of providers: libraries of files, their bytes and their types."""

from __future__ import annotations

from ._connected import A_co, C_co, ConnectedMock, MockOptions
from ._folders import FolderMock
from ._media_types import OCTETS, extension, kind_of, media_type
from ._parts import load_seeds
from ._storage import Slot, StoredObject

__all__ = (
    "OCTETS",
    "A_co",
    "C_co",
    "ConnectedMock",
    "FolderMock",
    "MockOptions",
    "Slot",
    "StoredObject",
    "extension",
    "kind_of",
    "load_seeds",
    "media_type",
)
