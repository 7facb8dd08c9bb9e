"""An API key that no log, repr, traceback or pickle shows."""

from __future__ import annotations

from typing import Never


class Secret:
    """Holds a key; only ``reveal`` gives it out."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The key itself, for the Authorization header and nothing else."""
        return self._value

    def __repr__(self) -> str:
        return "Secret('***')"

    def __reduce__(self) -> Never:
        raise TypeError("an API key cannot be pickled; create the client anew in the other process")
