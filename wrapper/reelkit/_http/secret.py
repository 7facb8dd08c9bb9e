"""An API key that no log, repr, traceback or pickle shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Never

from reelkit.errors import hide_with

# Shorter ones could be parts of words, and redacting them would spoil an error body.
_SHORTEST_HIDDEN = 8
_DECORATION = re.compile(
    r"""^['"`<$]|['"`>]$|\s|^(bearer|basic|token)$"""
    r"""|^((bearer|basic|token|api[_-]?key):|authorization[:=]|[\w-]*(key|token)=[^=]|x-[\w-]+:)""",
    re.IGNORECASE,
)


class Secret:
    """Holds a key; only ``reveal`` gives it out."""

    __slots__ = ("__weakref__", "_also", "_pattern", "_value")

    def __init__(self, value: str, also: tuple[str, ...] = ()) -> None:
        self._also = also
        # Every text of every exception is searched.
        self._pattern: str | None = None
        self._value = value.strip() if isinstance(value, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance]
        hide_with(self)

    @property
    def usable(self) -> bool:
        """Whether it can stand in a header: non-empty printable ASCII, so it cannot start another header."""
        return bool(self._value) and self._value.isascii() and self._value.isprintable()

    @property
    def has_decoration(self) -> bool:
        """Whether quotes, spaces, an authentication scheme, or the name of a variable or header were copied with it."""
        return _DECORATION.search(self._value) is not None

    def reveal(self) -> str:
        """The key itself, for the request and nothing else."""
        return self._value

    def written_as(self, forms: tuple[str, ...]) -> Secret:
        """The same key, which is hidden in these forms as well."""
        return Secret(self._value, forms)

    def hide_in(self, text: str) -> str:
        """Text, such as a server's that echoes the key, with the key redacted."""
        return re.sub(self._written(), "***", text) if len(self._value) >= _SHORTEST_HIDDEN else text

    def hide_in_bytes(self, data: bytes) -> bytes:
        """``hide_in`` for a body."""
        return re.sub(self._written().encode(), b"***", data) if len(self._value) >= _SHORTEST_HIDDEN else data

    def hide_in_error(self, error: BaseException) -> None:
        """Redact the key in the texts of an exception and of all that led to it: they may quote a response."""
        for part in _chain(error):
            part.args = tuple(map(self._hide_in_any, part.args))
            for name, value in vars(part).items():
                setattr(part, name, self._hide_in_any(value))
            if isinstance(part, UnicodeDecodeError):
                part.object = self.hide_in_bytes(part.object)

    def _hide_in_any(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.hide_in(value)
        return self.hide_in_bytes(value) if isinstance(value, bytes) else value

    def _written(self) -> str:
        """A pattern of the key as it is, and as JSON and URLs may write it."""
        if self._pattern is None:
            forms = ("".join(_written(character) for character in form) for form in (self._value, *self._also))
            self._pattern = "|".join(forms)
        return self._pattern

    def __repr__(self) -> str:
        return "Secret('***')"

    def __reduce__(self) -> Never:
        raise TypeError("an API key cannot be pickled; create the client anew in the other process")


def _written(character: str) -> str:
    plain = re.escape(character)
    if character in '/"\\':
        plain = rf"\\?{plain}"
    digits = "".join(f"[{digit}{digit.upper()}]" for digit in f"{ord(character):02x}")
    return rf"(?:{plain}|\\u00{digits}|%{digits})"


def strip_frames(error: BaseException) -> None:
    """Drop the frames of an exception and of all that led to it.

    HTTP libraries hold the bytes of the request in local variables, and a traceback that shows those shows the key.
    """
    for part in _chain(error):
        part.__traceback__ = None


def _chain(error: BaseException) -> Iterator[BaseException]:
    found: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        current = pending.pop()
        if current is not None and id(current) not in found:
            found.add(id(current))
            yield current
            pending += [current.__cause__, current.__context__]
