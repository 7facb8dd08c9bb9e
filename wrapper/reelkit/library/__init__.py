"""One view of the media files of all providers."""

from __future__ import annotations

from ._library import AsyncMediaLibrary as AsyncMediaLibrary
from ._library import MediaLibrary as MediaLibrary
from ._media_file import MediaFile as MediaFile
