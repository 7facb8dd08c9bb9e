"""Ids that look random, repeat with the seed, and lead back to the index they were made from."""

from __future__ import annotations

from hashlib import blake2b

INDEX_BITS = 48
INDEX_DIGITS = INDEX_BITS // 4
MODULUS = 1 << INDEX_BITS
FACTOR = 0x5DEECE66D * 2 + 1
INVERSE = pow(FACTOR, -1, MODULUS)


def like(known: object, item_id: str) -> str | int:
    """An id in the place of another: a number where that is one."""
    return int(item_id) if isinstance(known, int) and item_id.isdecimal() else item_id


class Ids:
    """Numbers to ids of 128 bits and back: the last 48 bits are the scrambled number, the others a check."""

    def __init__(self, seed: int, kind: str) -> None:
        self._key = blake2b(f"{kind}:{seed}".encode(), digest_size=32).digest()
        self._offset = int.from_bytes(self._key[:6], "big")

    def hex(self, index: int) -> str:
        """32 hexadecimal digits, laid out as those of a version 4 UUID."""
        check = blake2b(index.to_bytes(8, "big"), digest_size=10, key=self._key).hexdigest()
        tail = f"{(index * FACTOR + self._offset) % MODULUS:012x}"
        return f"{check[:12]}4{check[13:16]}{'89ab'[int(check[16], 16) & 3]}{check[17:20]}{tail}"

    def uuid(self, index: int) -> str:
        """A version 4 UUID."""
        text = self.hex(index)
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    def index(self, text: str) -> int | None:
        """The number behind an id made by :meth:`hex` or :meth:`uuid`, None for any other text."""
        digits = text.replace("-", "")
        try:
            tail = int(digits[-INDEX_DIGITS:], 16)
        except ValueError:
            return None
        index = (tail - self._offset) * INVERSE % MODULUS
        return index if digits == self.hex(index) else None
