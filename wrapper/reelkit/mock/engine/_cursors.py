"""Cursors: opaque texts that mark a place in one operation's listing, whatever is inserted or deleted."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import blake2b

from ._library import Key


class Cursors:
    """Writes and reads the cursors of one mock; those of another one are not valid."""

    def __init__(self, seed: int) -> None:
        self._secret = f"cursor:{seed}".encode()

    def write(self, operation_id: str, key: Key) -> str:
        """The cursor for what is listed behind that key."""
        text = f"{operation_id}:{key[0]}:{key[1]}"
        return urlsafe_b64encode(f"{text}:{self._signature(text)}".encode()).decode().rstrip("=")

    def read(self, operation_id: str, cursor: str) -> Key:
        """The key behind a cursor. Raises ``ValueError`` for one that this mock did not write for the operation."""
        try:
            padded = cursor.encode() + b"=" * (-len(cursor) % 4)
            text, _, signature = urlsafe_b64decode(padded).decode().rpartition(":")
            issuer, moment, sequence = text.split(":")
        except ValueError:
            raise ValueError("cursor is not valid") from None
        if signature != self._signature(text):
            raise ValueError("cursor is not valid")
        if issuer != operation_id:
            raise ValueError("cursor was issued by another endpoint")
        return int(moment), int(sequence)

    def _signature(self, text: str) -> str:
        return blake2b(text.encode(), digest_size=6, key=self._secret).hexdigest()
