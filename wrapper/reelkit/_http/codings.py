"""Undoes the ``Content-Encoding`` of a body, a bounded piece at a time. No I/O.

Asked for ``identity``, hosts still send what was stored compressed, and label plain content as compressed.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Protocol

_MAGIC = {"gzip": b"\x1f\x8b", "x-gzip": b"\x1f\x8b", "deflate": b""}
_GZIP, _ZLIB, _RAW = 31, 15, -15
_HEAD_BYTES = 2
# A kilobyte can stand for a megabyte, and that for a gigabyte where codings are nested.
_PIECE_BYTES = 1 << 20
# Behind each of many empty members, zlib copies what is left of the input.
_INPUT_BYTES = 1 << 13
_MOST_NESTED = 4


class DamagedError(Exception):
    """What arrived cannot be decoded; it reaches no caller."""


def codings(header: str | None) -> tuple[str, ...]:
    """The codings of a header in the order in which they were applied, without those that change nothing."""
    names = (part.strip().lower() for part in (header or "").split(","))
    # Objects are stored with what is no coding: of the way they were uploaded, or a charset.
    return tuple(name for name in names if name not in ("", "identity", "none", "binary", "utf-8", "aws-chunked"))


def is_known(names: tuple[str, ...]) -> bool:
    """Whether they can be undone."""
    return len(names) <= _MOST_NESTED and all(name in _MAGIC for name in names)


class Decoder:
    """Gives the content of a body in pieces of a megabyte at most, or none; a body without a coding as it is."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._stages = [_Stage(name) for name in reversed(names)]

    def decode(self, data: bytes) -> Iterator[bytes]:
        """What the next bytes give; raises ``DamagedError``."""
        pieces: Iterable[bytes] = (data,)
        for stage in self._stages:
            pieces = stage.feed(pieces)
        return iter(pieces)

    @property
    def largest(self) -> int:
        """Bytes of the body as it was sent, or between two codings: what gives nothing may be large, too."""
        return max((stage.taken for stage in self._stages), default=0)

    def finish(self) -> Iterator[bytes]:
        """What is left at the end of the body; raises ``DamagedError`` if it ends early."""
        pieces: Iterable[bytes] = ()
        for stage in self._stages:
            pieces = chain(stage.feed(pieces), stage.end())
        return iter(pieces)


class _Inflating(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    @property
    def unconsumed_tail(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class _Stage:
    """One coding, or none where the content is only labelled with it."""

    def __init__(self, name: str) -> None:
        self.taken = 0
        self._name = name
        self._head = b""
        self._inflating: _Inflating | None = None
        self._act: Callable[[bytes], Iterator[bytes]] = self._begin

    def feed(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for data in pieces:
            for start in range(0, len(data), _INPUT_BYTES):
                part = data[start : start + _INPUT_BYTES]
                self.taken += len(part)
                yield from self._act(part)

    def end(self) -> Iterator[bytes]:
        # Too short for what it is labelled, or cut off.
        begun = self._head and _MAGIC[self._name].startswith(self._head)
        if begun or (self._inflating is not None and not self._inflating.eof):
            raise DamagedError(f"the {self._name} body ends early")
        yield self._head

    def _begin(self, data: bytes) -> Iterator[bytes]:
        data = self._head + data
        if len(data) < _HEAD_BYTES:
            self._head = data
            return
        self._head, magic = b"", _MAGIC[self._name]
        if data.startswith(magic):
            self._inflating = zlib.decompressobj(_GZIP if magic else _ZLIB if _is_zlib(data) else _RAW)
            self._act = self._inflate
            inflated = self._inflate(data)
            try:
                yield next(inflated, b"")
            except DamagedError:
                # Raw deflate has no mark; what is wrong from the start is none.
                if magic:
                    raise
            else:
                yield from inflated
                return
        self._inflating, self._act = None, _as_it_is
        yield data

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        inflating, full = self._inflating, False
        while inflating is not None and (data or full):
            if inflating.eof:
                if not data.strip(b"\0"):
                    break
                # Further members follow each other (RFC 1952, 2.2).
                inflating = self._inflating = zlib.decompressobj(_GZIP if _MAGIC[self._name] else _ZLIB)
            try:
                piece = inflating.decompress(data, _PIECE_BYTES)
            except zlib.error as error:
                raise DamagedError(f"the {self._name} body is damaged: {error}") from None
            yield piece
            # A full piece may leave more behind, even where all input was taken.
            full = len(piece) == _PIECE_BYTES
            data = inflating.unconsumed_tail or inflating.unused_data


def _as_it_is(data: bytes) -> Iterator[bytes]:
    yield data


def _is_zlib(head: bytes) -> bool:
    return head[0] & 15 == 8 and (head[0] << 8 | head[1]) % 31 == 0
