"""What a run of a mirror has to do for each file. No I/O but a look at whether a path is free."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from reelkit._transfers.filenames import key_of, numbered
from reelkit.library._media_file import MediaFile

from . import _folder, _url
from ._target import Entry, Key, MirrorTarget
from ._template import Template


@dataclass(frozen=True, slots=True)
class Step:
    """One file: what the manifest will say of it, and what it says; ``failure`` if it can have no path."""

    file: MediaFile
    entry: Entry
    before: Entry | None = None
    adopt: bool = False
    failure: Exception | None = None

    @property
    def changed(self) -> bool:
        """Whether the listing says that the content is another one."""
        known = self.before is not None and self.before.listed_size is not None and self.file.size_bytes is not None
        return known and self.before is not None and self.before.listed_size != self.file.size_bytes


class Plan:
    """Gives each file its path, and remembers which files were listed."""

    def __init__(
        self,
        entries: Mapping[Key, Entry],
        template: Template,
        include: Iterable[str],
        exclude: Iterable[str],
        target: MirrorTarget,
    ) -> None:
        self._entries = entries
        self._template = template
        self._include = list(map(key_of, include))
        self._exclude = list(map(key_of, exclude))
        self._target = target
        self._taken = {
            key_of(_folder.MANIFEST),
            key_of(_url.MANIFEST),
            *(key_of(entry.path) for entry in entries.values()),
        }
        self._listed: set[Key] = set()
        self._providers: set[str] = set()

    def step(self, file: MediaFile) -> Step | None:
        """What to do for a file; None if it is not wanted, or was listed before."""
        key: Key = (file.provider, file.id)
        self._providers.add(file.provider)
        if key in self._listed:
            return None
        self._listed.add(key)
        before = self._entries.get(key)
        try:
            wanted = self._template.path(file)
        except ValueError as error:
            return Step(file, Entry(*key, path="", wanted=""), before, failure=error)
        if not self._wants(file.name, wanted):
            return None
        if before is not None and before.wanted == wanted:
            return Step(file, replace(before, listed_size=file.size_bytes), before)
        adopt = before is None and self._is_there(wanted, file)
        path = wanted if adopt else self._free(wanted, before.path if before is not None else "")
        self._taken.add(key_of(path))
        return Step(file, Entry(*key, path=path, wanted=wanted, listed_size=file.size_bytes), before, adopt)

    def gone(self, failed: Iterable[str]) -> list[Entry]:
        """What no provider lists any more; all files of a provider that failed or lists nothing at all stay."""
        complete = self._providers - set(failed)
        return [entry for key, entry in self._entries.items() if key not in self._listed and key[0] in complete]

    def _wants(self, name: str, path: str) -> bool:
        texts = (key_of(name), key_of(path))

        def matches(patterns: list[str]) -> bool:
            return any(fnmatchcase(text, pattern) for pattern in patterns for text in texts)

        return (not self._include or matches(self._include)) and not matches(self._exclude)

    def _is_there(self, path: str, file: MediaFile) -> bool:
        """Whether a run whose manifest is lost has written it: the path holds the id, and the length fits."""
        if file.size_bytes is None or key_of(path) in self._taken or not self._template.names(file, path):
            return False
        return self._target.size(path) == file.size_bytes

    def _free(self, path: str, own: str) -> str:
        """The path, or with a number if anything else has it, which may be no file of the mirror."""
        folder, slash, name = path.rpartition("/")
        # A new name that differs from its own in letter case only is not taken by it.
        taken = self._taken - {key_of(own)}
        paths = (f"{folder}{slash}{candidate}" for candidate in numbered(name))
        return next(one for one in paths if one == own or (key_of(one) not in taken and not self._target.exists(one)))
