"""The body of one response, decoded, and no longer than it may be. No I/O."""

from __future__ import annotations

from .backend import httpx
from .codings import DamagedError, Decoder, codings, is_known

ACCEPTED = "gzip, deflate"
"""The codings that requests ask for."""
# What is compressed may be longer than what it stands for.
_SPARE_BYTES = 1 << 16


class ResponseBody:
    """Collects the parts of a body as they were sent.

    Attributes:
        content: What they decode to, once ``end`` was called: ``most`` bytes at most. Where not even the beginning
            could be decoded, the beginning of what was sent.
        damage: Why they could not be decoded, or None.
        is_cut: Whether there is more than ``most`` bytes.
        broken: Why the rest did not arrive, or None.
    """

    def __init__(self, encoding: str | None, most: int) -> None:
        names = codings(encoding)
        self.content = b""
        self.damage: str | None = None
        self.is_cut = False
        self.broken: httpx.TransportError | None = None
        self._decoder = Decoder(names if is_known(names) else ())
        self._most = most
        self._pieces = list[bytes]()
        self._length = 0
        self._sent = b""

    def take(self, part: bytes) -> bool:
        """Take a part; False if the rest is of no use."""
        if not self._length and len(self._sent) < _SPARE_BYTES:
            self._sent += part
        try:
            for piece in self._decoder.decode(part):
                self._add(piece)
                if self.is_cut:
                    return False
        except DamagedError as error:
            self.damage = str(error)
        return self.damage is None

    def end(self) -> None:
        """The body has ended."""
        try:
            for piece in () if self.damage or self.is_cut else self._decoder.finish():
                self._add(piece)
        except DamagedError as error:
            self.damage = str(error)
        self.content = b"".join(self._pieces)
        if self.damage and not self.content:
            self.content = self._sent[: self._most]

    def _add(self, piece: bytes) -> None:
        room = self._most - self._length
        self.is_cut = self.is_cut or len(piece) > room or self._decoder.largest > 2 * self._most + _SPARE_BYTES
        self._pieces.append(piece[:room] if self.is_cut else piece)
        self._length += len(self._pieces[-1])
