"""Ids that look random, repeat with the seed, and lead back to the index they were made from."""

from __future__ import annotations

import re
from hashlib import blake2b
from itertools import takewhile
from math import prod
from string import ascii_lowercase, ascii_uppercase, digits

CREATED = 1 << 40
"""Numbers from here on belong to items that requests create, so that ids of seeded and created ones never meet."""
HEX = "[0-9a-f]{32}"
UUID4 = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
CHARACTERS = f"{digits}{ascii_lowercase}{ascii_uppercase}_-"
# It scrambles, and being prime it has nothing in common with any number of ids.
PRIME = 0x9E3779B97F4A7C15F39CC0605CEDC839
USUAL_LENGTH = 12
_GROUP = re.compile(r"\([^()]*\)[*?]|\((?:\?:)?([^|()]*)[^()]*\)")
_PLACE = re.compile(r"(\\.|\[[^\]]+\]|[^()|\[\]{}*+?^$\\])(\{(\d+)(,(\d*))?\}|[*+?])?")


def like(known: object, item_id: str) -> str | int:
    """An id in the place of another: a number where that is one."""
    return int(item_id) if isinstance(known, int) and item_id.isdecimal() else item_id


def places(pattern: str) -> list[str]:
    """The characters that may stand in each place of a text of that pattern; none for one that is not understood."""
    text, found, at = _GROUP.sub(r"\1", pattern).removeprefix("^").removesuffix("$"), list[str](), 0
    while at < len(text) and (part := _PLACE.match(text, at)):
        least = int(part[3] or part[2] != "?") if part[2] else 1
        most = USUAL_LENGTH if part[2] in ("*", "+") or part[4] == "," else int(part[5] or least)
        fitting = "".join(one for one in CHARACTERS if re.fullmatch(part[1], one)) or part[1][-1]
        found += [fitting] * max(least, min(most, USUAL_LENGTH))
        at = part.end()
    return found if at == len(text) else []


class Ids:
    """Numbers to ids of a pattern and back."""

    def __init__(self, seed: int, kind: str, pattern: str = UUID4) -> None:
        self._places = places(pattern)
        self._count = prod(map(len, self._places))
        self._offset = int.from_bytes(blake2b(f"{kind}:{seed}".encode(), digest_size=32).digest(), "big")
        self._inverse = pow(PRIME, -1, self._count)
        self._prefix = "".join(takewhile(lambda known: len(known) == 1, self._places))
        self._is_hex = {*self._places[len(self._prefix) :]} == {CHARACTERS[:16]}

    def text(self, number: int) -> str:
        """The id of a number."""
        # What requests create has another third of them: half of an even count would change one character only.
        number += self._count // 3 - CREATED if number >= CREATED else 0
        rest, found = (number * PRIME + self._offset) % self._count, ""
        if self._is_hex:
            return self._prefix + f"{rest:0{len(self._places) - len(self._prefix)}x}"[::-1]
        for known in self._places:
            rest, at = divmod(rest, len(known))
            found += known[at]
        return found

    def index(self, text: str) -> int | None:
        """The number of a seeded item, None for any other text."""
        rest = 0
        for known, one in zip(self._places[::-1], text[::-1], strict=False):
            rest = rest * len(known) + known.find(one)
        number = (rest - self._offset) * self._inverse % self._count
        return number if number < min(CREATED, self._count // 3) and self.text(number) == text else None
