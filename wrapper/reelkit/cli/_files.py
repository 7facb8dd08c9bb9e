"""Files on the command line: ``provider:id``, whole or shortened, or ``-`` for those that another command prints."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from reelkit import errors
from reelkit.library import MediaLibrary
from reelkit.library._media_file import MediaFile, ProviderName
from reelkit.library._sources import read_swiftia, read_videogen

from ._clients import PROVIDERS, Client, configured
from ._errors import near
from ._text import STANDARD_INPUT
from ._usage import NotThereError, UsageError
from ._waiting import waiting

SHORTEST = 4
_UNSHORTENED = 24
_AT_ONCE = 8
_SHOWN = 3
_NOT_THIS = (errors.NotFoundError, errors.BadRequestError, errors.UnprocessableEntityError, errors.InvalidArgumentError)


@dataclass(frozen=True, slots=True)
class FileReference:
    """A file of a provider, by its id or the beginning of it."""

    provider: ProviderName
    id: str

    def __str__(self) -> str:
        return f"{self.provider}:{self.id}"


def file_reference(text: str) -> FileReference:
    """Read ``provider:id``; the provider may be left out if only one key is set."""
    name, colon, file_id = text.partition(":")
    named: list[ProviderName] = [
        provider for provider in PROVIDERS if colon and name and file_id and provider.startswith(name)
    ]
    if len(named) == 1:
        return FileReference(named[0], file_id)
    found = configured()
    if len(found) == 1 and not colon and text:
        return FileReference(found[0], text)
    meant = near(name, PROVIDERS) if colon and name not in PROVIDERS else ""
    raise UsageError(f"{text!r}: a file is named provider:id, such as swiftia:file_123.{meant}")


def file_references(texts: Iterable[str]) -> list[FileReference]:
    """Read at least one ``provider:id``, or ``-`` for standard input; one that is named twice counts once."""
    words: list[str] = []
    for text in texts:
        words.extend(standard_input() if text in ("-", STANDARD_INPUT) else [text])
    references = list(dict.fromkeys(map(file_reference, words)))
    if not references:
        raise UsageError("name at least one file, as provider:id")
    return references


def standard_input() -> Iterator[str]:
    """What another command prints: lines of ``provider:id``, or JSON lines with a provider and an id."""
    for number, line in enumerate(sys.stdin, 1):
        text = line.strip()
        if text.startswith("{"):
            try:
                found = json.loads(text)
                text = f"{found['provider']}:{found['id']}"
            except (ValueError, KeyError, TypeError):
                raise UsageError(f"line {number} of standard input names no provider and id") from None
        if text:
            yield text


def find_files(
    library: MediaLibrary, clients: Mapping[str, Client], references: Iterable[FileReference]
) -> dict[FileReference, MediaFile | Exception]:
    """The file of each reference, or the error to report for it."""
    wanted = list(references)
    with waiting(f"looking for {wanted[0] if len(wanted) == 1 else f'{len(wanted)} files'}"):
        return _find(library, clients, wanted)


def _find(
    library: MediaLibrary, clients: Mapping[str, Client], wanted: list[FileReference]
) -> dict[FileReference, MediaFile | Exception]:
    found: dict[FileReference, MediaFile | Exception] = {}
    # The first of a provider goes alone: several wrong passwords at a time lock accounts of proxies.
    firsts = {reference.provider: reference for reference in reversed(wanted)}.values()
    for reference in firsts:
        file = _known_by_id(clients[reference.provider], reference.id)
        if isinstance(file, errors.APIConnectionError) and file.permanent:
            found |= {other: file for other in wanted if other.provider == reference.provider}
        elif file is not None:
            found[reference] = file
    left = [reference for reference in wanted if reference not in found and reference not in firsts]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        known = pool.map(_known_by_id, [clients[one.provider] for one in left], [one.id for one in left])
        found |= {reference: file for reference, file in zip(left, known, strict=True) if file is not None}
    providers: list[ProviderName] = [reference.provider for reference in wanted if reference not in found]
    for provider in dict.fromkeys(providers):
        left = [reference for reference in wanted if reference.provider == provider and reference not in found]
        found |= _listed(library, provider, left)
    return {reference: found[reference] for reference in wanted}


def _known_by_id(client: Any, file_id: str) -> MediaFile | Exception | None:
    """The file with its details, or why it cannot be read; None if it must be looked for in the listing."""
    # Genviral documents no way to ask for one file.
    reads: dict[str, Callable[[Any], MediaFile]] = {"swiftia": read_swiftia, "videogen": read_videogen}
    read = reads.get(client.provider.name)
    if read is None or len(file_id) < _UNSHORTENED:
        return None
    try:
        return read(client.files.get(file_id))
    except _NOT_THIS:
        return None
    except errors.ReelkitError as error:
        return error


def _listed(
    library: MediaLibrary, provider: ProviderName, references: list[FileReference]
) -> dict[FileReference, MediaFile | Exception]:
    """Look for all in one walk; it ends early only if every reference is a whole id."""
    matches: dict[FileReference, list[MediaFile]] = {reference: [] for reference in references}
    exact: dict[FileReference, MediaFile | Exception] = {}
    try:
        with closing(iter(library.list(providers=[provider], on_error="raise"))) as files:
            for file in files:
                for reference in references:
                    if file.id.casefold() == reference.id.casefold():
                        exact[reference] = file
                    elif len(reference.id) >= SHORTEST and file.id.casefold().startswith(reference.id.casefold()):
                        matches[reference].append(file)
                if len(exact) == len(references):
                    break
    except errors.ReelkitError as error:
        return dict.fromkeys(references, error) | exact
    return {reference: exact.get(reference) or _only(reference, matches[reference]) for reference in references}


def _only(reference: FileReference, files: list[MediaFile]) -> MediaFile | Exception:
    if len(files) == 1:
        return files[0]
    if not files:
        short = f"; give {SHORTEST} characters or more" if len(reference.id) < SHORTEST else ""
        return NotThereError(f"{reference}: no such file{short}")
    ids = ", ".join(f"{file.provider}:{file.id}" for file in files[:_SHOWN])
    more = f" and {len(files) - _SHOWN} more" if len(files) > _SHOWN else ""
    return UsageError(f"{reference} is the beginning of {len(files)} ids: {ids}{more}; give more of it")
