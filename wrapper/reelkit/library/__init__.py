"""One view of the media files of all providers."""

from __future__ import annotations

from ._async.library import AsyncMediaLibrary as AsyncMediaLibrary
from ._async.library import AsyncMediaListing as AsyncMediaListing
from ._media_file import MediaFile as MediaFile
from ._media_file import MediaOrigin as MediaOrigin
from ._media_file import MediaType as MediaType
from ._sync.library import MediaLibrary as MediaLibrary
from ._sync.library import MediaListing as MediaListing
