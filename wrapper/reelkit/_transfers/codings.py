"""Undoes the ``Content-Encoding`` of a body. No I/O.

Asked for ``identity``, hosts still send what was stored compressed, and label plain content as compressed.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Protocol

_MAGIC = {"gzip": b"\x1f\x8b", "x-gzip": b"\x1f\x8b", "deflate": b""}
_GZIP, _ZLIB, _RAW = 31, 15, -15
_HEAD_BYTES = 2


class DamagedError(Exception):
    """What arrived cannot be decoded; it reaches no caller."""


def codings(header: str | None) -> tuple[str, ...]:
    """The codings of a header in the order in which they were applied, without ``identity``."""
    names = (part.strip().lower() for part in (header or "").split(","))
    return tuple(name for name in names if name not in ("", "identity"))


def is_known(names: tuple[str, ...]) -> bool:
    """Whether they can be undone."""
    return all(name in _MAGIC for name in names)


class Decoder:
    """Gives the content of a body part by part; a body without a coding as it is."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._stages = [_Stage(name) for name in reversed(names)]

    def decode(self, data: bytes) -> bytes:
        """What the next bytes give; raises ``DamagedError``."""
        for stage in self._stages:
            data = stage.feed(data)
        return data

    def finish(self) -> bytes:
        """What is left at the end of the body; raises ``DamagedError`` if it ends early."""
        data = b""
        for stage in self._stages:
            data = stage.feed(data) + stage.end()
        return data


class _Inflating(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, /) -> bytes: ...


class _Stage:
    """One coding, or none where the content is only labelled with it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._head = b""
        self._inflating: _Inflating | None = None
        self._plain = False
        self._act: Callable[[bytes], bytes] = self._begin

    def feed(self, data: bytes) -> bytes:
        return self._act(data) if data else b""

    def end(self) -> bytes:
        if self._inflating is None:
            # Too short for what it is labelled.
            if _MAGIC[self._name].startswith(self._head) and self._head:
                raise DamagedError(f"the {self._name} body ends early")
            return self._head
        if not self._plain and not self._inflating.eof:
            raise DamagedError(f"the {self._name} body ends early")
        return b""

    def _begin(self, data: bytes) -> bytes:
        self._head += data
        if len(self._head) < _HEAD_BYTES:
            return b""
        data, self._head = self._head, b""
        magic = _MAGIC[self._name]
        self._inflating = zlib.decompressobj(_GZIP if magic else _ZLIB if _is_zlib(data) else _RAW)
        if not data.startswith(magic):
            return self._pass_on(data)
        self._act = self._inflate
        if magic:
            return self._inflate(data)
        try:
            return self._inflate(data)
        except DamagedError:
            # Raw deflate has no mark; what is wrong from the start is none.
            return self._pass_on(data)

    def _pass_on(self, data: bytes) -> bytes:
        self._plain, self._act = True, bytes
        return data

    def _inflate(self, data: bytes) -> bytes:
        assert self._inflating is not None  # noqa: S101
        out = b""
        while data:
            if self._inflating.eof:
                if not data.strip(b"\0"):
                    break
                # Further members follow each other (RFC 1952, 2.2).
                self._inflating = zlib.decompressobj(_GZIP if _MAGIC[self._name] else _ZLIB)
            try:
                out += self._inflating.decompress(data)
            except zlib.error as error:
                raise DamagedError(f"the {self._name} body is damaged: {error}") from None
            data = self._inflating.unused_data
        return out


def _is_zlib(head: bytes) -> bool:
    return head[0] & 15 == 8 and (head[0] << 8 | head[1]) % 31 == 0
