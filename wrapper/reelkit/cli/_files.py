"""Files on the command line: ``provider:id``, as ``reelkit ls --json`` prints provider and id."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import reelkit
from reelkit.library._media_file import MediaFile, ProviderName
from reelkit.library._sources import read_genviral, read_swiftia, read_videogen

from ._clients import PROVIDERS, Client, configured
from ._errors import NotThereError, UsageError


@dataclass(frozen=True, slots=True)
class FileReference:
    """A file of a provider."""

    provider: ProviderName
    id: str

    def __str__(self) -> str:
        return f"{self.provider}:{self.id}"


def file_reference(text: str) -> FileReference:
    """Read ``provider:id``; the provider may be left out if only one key is set."""
    name, colon, file_id = text.partition(":")
    for provider in PROVIDERS:
        if colon and provider == name and file_id:
            return FileReference(provider, file_id)
    found = configured()
    if len(found) == 1 and not colon and text:
        return FileReference(found[0], text)
    raise UsageError(f"{text!r}: a file is named provider:id, such as swiftia:file_123")


def file_references(texts: Iterable[str]) -> list[FileReference]:
    """Read at least one ``provider:id``; one that is named twice counts once."""
    references = list(dict.fromkeys(map(file_reference, texts)))
    if not references:
        raise UsageError("name at least one file, as provider:id")
    return references


def fetch_file(client: Client, reference: FileReference) -> MediaFile:
    """The file with its details."""
    match client:
        case reelkit.Swiftia():
            return read_swiftia(client.files.get(reference.id))
        case reelkit.VideoGen():
            return read_videogen(client.files.get(reference.id))
        case reelkit.Genviral():
            # Genviral documents no way to ask for one file.
            for file in client.files.list(context="all"):
                if file.id == reference.id:
                    return read_genviral(file)
    raise NotThereError(f"{reference}: no such file")
