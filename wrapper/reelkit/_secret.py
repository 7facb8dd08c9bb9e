"""An API key that no log, repr, traceback or pickle shows."""

from __future__ import annotations

from typing import Never

# Shorter ones could be parts of words, and blotting them out would spoil an error body.
_SHORTEST_HIDDEN = 8


class Secret:
    """Holds a key; only ``reveal`` gives it out."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value.strip() if isinstance(value, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance]

    @property
    def usable(self) -> bool:
        """Whether it can stand in a header: non-empty printable ASCII, so it cannot start another header."""
        return bool(self._value) and self._value.isascii() and self._value.isprintable()

    def reveal(self) -> str:
        """The key itself, for the Authorization header and nothing else."""
        return self._value

    def hide_in(self, text: str) -> str:
        """Text, such as a server's that echoes the key, with the key blotted out."""
        return text.replace(self._value, "***") if len(self._value) >= _SHORTEST_HIDDEN else text

    def hide_in_bytes(self, data: bytes) -> bytes:
        """``hide_in`` for a body."""
        return data.replace(self._value.encode(), b"***") if len(self._value) >= _SHORTEST_HIDDEN else data

    def __repr__(self) -> str:
        return "Secret('***')"

    def __reduce__(self) -> Never:
        raise TypeError("an API key cannot be pickled; create the client anew in the other process")


def strip_frames(error: BaseException) -> None:
    """Drop the frames of an exception and of all that led to it.

    HTTP libraries hold the bytes of the request in local variables, and a traceback that shows those shows the key.
    """
    found: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        current = pending.pop()
        if current is not None and id(current) not in found:
            found.add(id(current))
            current.__traceback__ = None
            pending += [current.__cause__, current.__context__]
