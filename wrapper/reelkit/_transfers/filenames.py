"""From a provider's idea of a name to a file name that stays in its directory. No I/O."""

from __future__ import annotations

import os
import re
import sys
import threading
import unicodedata
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from reelkit.errors import InvalidArgumentError

# pathvalidate mends a name that leads out of its directory, where it must be refused.
MOST_BYTES = 255
_SPARE_BYTES = 32
_LONGEST_EXTENSION = 12
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_WINDOWS_REFUSED = re.compile(r'[<>:"|?*]')


def safe_name(name: str, *, windows: bool = os.name == "nt") -> str:
    """The name, made fit for a directory: inner slashes become ``_``, and it is shortened before its extension.

    Raises:
        InvalidArgumentError: If it is empty, would lead out of the directory, or has control characters.
    """
    parts = re.split(r"[/\\]", name)
    if not name.strip() or not parts[0].strip() or any(part.strip() in (".", "..") for part in parts):
        raise InvalidArgumentError("name", name, "must stay in its directory; give the path to write to instead")
    if any(ord(character) < 32 or ord(character) == 127 for character in name):
        raise InvalidArgumentError("name", name, "must not hold control characters; give the path to write to instead")
    if re.match(r"[A-Za-z]:", name):
        raise InvalidArgumentError("name", name, "must not name a drive; give the path to write to instead")
    flat = _encodable(without_surrogates("_".join(parts)))
    if windows:
        flat = _WINDOWS_REFUSED.sub("_", flat).rstrip(". ") or "_"
        flat = f"_{flat}" if _WINDOWS_DEVICES.fullmatch(flat) else flat
    return shortened(flat)


def without_surrogates(name: str) -> str:
    """The name as UTF-8 can carry it, without the half of an emoji that was cut, or bytes that are no text."""
    return _SURROGATES.sub("_", name)


def _encodable(name: str) -> str:
    """The name without what the file system's encoding lacks, which is ASCII where no locale is set."""
    encoding = sys.getfilesystemencoding()
    # A replacement of one's own: "?" may be in the name.
    return "".join(character if character.encode(encoding, "ignore") else "_" for character in name)


def shortened(name: str, spare: int = _SPARE_BYTES) -> str:
    """At most 255 bytes in UTF-8, less some for the names of partial files; the extension is kept."""
    if len(name.encode("utf-8", "surrogatepass")) <= MOST_BYTES - spare:
        return name
    stem, dot, extension = name.rpartition(".")
    if not dot or not stem or len(extension) > _LONGEST_EXTENSION:
        stem, dot, extension = name, "", ""
    room = MOST_BYTES - spare - len(f"{dot}{extension}".encode("utf-8", "surrogatepass"))
    cut = stem.encode("utf-8", "surrogatepass")[:room]
    return cut.decode("utf-8", "ignore").rstrip() + dot + extension


def with_extension_of(name: str, url: str) -> str:
    """The name, with the extension of the URL's path if it has none of its own."""
    extension = PurePosixPath(name_in_url(url)).suffix
    own = name.rpartition(".")[2] if "." in name else ""
    if not name.strip(". ") or (own and len(own) <= 5 and own.isalnum()) or not re.fullmatch(r"\.\w{1,5}", extension):
        return name
    return name + extension


def name_in_url(url: str) -> str:
    """The last part of the URL's path; empty where there is none, or no URL."""
    try:
        return PurePosixPath(unquote(urlsplit(url).path)).name
    except ValueError:
        return ""


def name_of(name: object, url: str, file_id: str) -> str:
    """What a file is called: its name, else the last part of its URL, else its id; with the extension of the URL.

    No page says that a file always has a name, and an upload needs none.
    """
    given = name if isinstance(name, str) and name.strip() else name_in_url(url) or file_id
    return with_extension_of(given, url)


class Names:
    """The names given away so far; a second file of the same name gets ``name (2)``."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._lock = threading.Lock()

    def take(self, name: str, there: Callable[[str], bool | None] | None = None, *, replace: bool = True) -> str:
        """The name, or the next one that is free; letter case and accents do not tell files apart everywhere.

        ``there`` says of a name whether the file that has it in the directory is this one, and None where there is
        none. The name of such a file is taken, else one that may be replaced, or else one that no file has.
        """
        with self._lock:
            free = (candidate for candidate in numbered(name) if key_of(candidate) not in self._taken)
            first = chosen = next(free)
            while there is not None and (found := there(chosen)) is not None:
                if found:
                    break
                chosen = next(free)
            else:
                chosen = first if replace else chosen
            self._taken.add(key_of(chosen))
            return chosen


def numbered(name: str) -> Iterator[str]:
    """The name, ``name (2)`` and so on without end."""
    stem, dot, extension = name.rpartition(".") if "." in name.strip(".") else (name, "", "")
    yield name
    for number in count(2):
        yield f"{stem} ({number}){dot}{extension}"


def key_of(name: str) -> str:
    """What two names have in common that are one on some file systems."""
    return unicodedata.normalize("NFC", name.casefold())
