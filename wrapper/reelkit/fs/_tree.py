"""Names to paths: what the entries of one directory are called, so that each is reached. No I/O."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

BY_ID = "id:"
"""``id:<id>`` is the path of a file wherever it lies."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or a folder of the library.

    Attributes:
        item: What the client gave for it; a file is downloaded by it.
        size: Bytes; None where the provider does not say, and for folders.
    """

    id: str
    name: str
    item: Any
    is_folder: bool = False
    size: int | None = None
    media_type: str | None = None
    created: datetime | None = None


class Info(dict[str, Any]):
    """What ``info`` tells of an entry, with the entry itself."""

    def __init__(self, path: str, entry: Entry) -> None:
        kind = {"type": "directory", "size": 0} if entry.is_folder else {"type": "file", "size": entry.size}
        super().__init__(name=path, id=entry.id, **kind)
        if entry.media_type is not None:
            self["media_type"] = entry.media_type
        if entry.created is not None:
            self["created"] = entry.created
        self.entry = entry


class Listing(list[Info]):
    """The entries of a directory with their paths, and every name under which each is found."""

    def __init__(self, directory: str, folders: Iterable[Entry], files: Iterable[Entry] = ()) -> None:
        super().__init__()
        self.directory = directory
        self.doubled: dict[str, list[str]] = {}
        self._taken: Counter[str] = Counter()
        self._by_name: dict[str, Info] = {}
        # Folders first: what a folder is called does not depend on files, so that a path is followed without them.
        for entries in (list(folders), list(files)):
            self._taken.update(name for entry in entries for name in names_of(entry))
            for entry in entries:
                self._append(entry)

    def find(self, name: str) -> Info | None:
        """The entry of a name, of a name with its id, or of ``id:<id>``."""
        return self._by_name.get(name)

    def add(self, entry: Entry) -> Listing:
        """The listing with one file more."""
        names = names_of(entry)
        if names & self._taken.keys():
            return self._of([*(info.entry for info in self if info.entry.id != entry.id), entry])
        self._taken.update(names)
        self._append(entry)
        return self

    def without(self, entry: Entry) -> Listing:
        """The listing with one entry less."""
        return self._of([info.entry for info in self if info.entry.id != entry.id])

    def _of(self, entries: list[Entry]) -> Listing:
        folders = [entry for entry in entries if entry.is_folder]
        return Listing(self.directory, folders, [entry for entry in entries if not entry.is_folder])

    def _append(self, entry: Entry) -> None:
        name, long_name = escaped(entry), with_id(entry)
        by_id, alone = f"{BY_ID}{entry.id}", self._taken[name] == 1
        own = name if alone else long_name
        # A folder may be called what a file's name with its id is; the folder keeps it.
        info = Info(join(self.directory, by_id if own in self._by_name else own), entry)
        self.append(info)
        for found in (by_id, long_name, *([name] if alone else [])):
            self._by_name.setdefault(found, info)
        if not alone and name != long_name:
            self.doubled.setdefault(name, []).append(info["name"])


def escaped(entry: Entry) -> str:
    """The name as one step of a path: no slash, not empty, not ``.`` or ``..``, and not the form of an id."""
    name = entry.name.replace("/", "%2F")
    if not name.strip():
        return f"~{entry.id}"
    if name in (".", ".."):
        return name.replace(".", "%2E")
    return f"id%3A{name.removeprefix(BY_ID)}" if name.startswith(BY_ID) else name


def with_id(entry: Entry) -> str:
    """The name with the id before the extension, which is always accepted."""
    name = escaped(entry)
    stem, dot, extension = name.rpartition(".")
    if not name.strip("~") or name == f"~{entry.id}":
        return f"~{entry.id}"
    return f"{stem}~{entry.id}.{extension}" if dot and stem and not entry.is_folder else f"{name}~{entry.id}"


def names_of(entry: Entry) -> set[str]:
    """The names by which an entry may be found; a name that is also one of another entry stands for neither."""
    return {escaped(entry), with_id(entry)}


def join(directory: str, name: str) -> str:
    """The path of a name in a directory; that of the root is empty."""
    return f"{directory}/{name}" if directory else name


def split(path: str) -> tuple[str, str]:
    """Directory and name of a path."""
    directory, _, name = path.rpartition("/")
    return directory, name


def steps(path: str) -> Iterator[tuple[str, str]]:
    """The directory and the name of each step of a path, from the root on."""
    directory = ""
    for name in path.split("/") if path else ():
        yield directory, name
        directory = join(directory, name)
