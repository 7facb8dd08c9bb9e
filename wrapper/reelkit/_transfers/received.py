"""The body of one response to a download: decoded, counted and compared with what is known. No I/O."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from reelkit._http.codings import DamagedError, Decoder

from .headers import Described, checksum
from .remote import Remote

_HEAD_BYTES = 4096


class Received:
    """What arrived of a body.

    Attributes:
        head: Its first bytes, coded as they were sent.
        expected: How many bytes the content should have, or None where nobody says.
    """

    def __init__(self, described: Described, remote: Remote, *, decoded_already: bool) -> None:
        self.head = b""
        self.expected = remote.size if described.total is None else described.total
        self._described = described
        self._remote = remote
        self._decoder = Decoder(() if decoded_already else described.codings)
        self._raw = 0

    def take(self, part: bytes) -> Iterator[bytes]:
        """The content of the next bytes, in pieces; raises ``DamagedError``."""
        self._raw += len(part)
        if len(self.head) < _HEAD_BYTES:
            self.head = (self.head + part)[:_HEAD_BYTES]
        return self._decoder.decode(part)

    def finish(self) -> Iterator[bytes]:
        """The rest of the content; raises ``DamagedError`` if the body ends early."""
        return self._decoder.finish()

    def is_cut(self, position: int) -> bool:
        """Whether the response ended before what it announced itself: the connection broke."""
        return self._described.total is not None and position < self._described.total

    def check_so_far(self, position: int) -> None:
        """Raise ``DamagedError`` once there is more than there should be."""
        known, sent = self.expected, self._raw if self._described.codings else position
        # The size of what is compressed may be that before or after decoding.
        if known is not None and min(position, sent) > known:
            raise DamagedError(f"{position} bytes arrived with more to come, and there should be {self.expected}")

    def check(self, position: int) -> None:
        """Raise ``DamagedError`` for another size than is known."""
        if self._described.codings:
            # Providers give the size of an object that is stored compressed, or that of its content.
            if self._remote.size not in (None, position, self._raw):
                raise DamagedError(
                    f"{position} bytes arrived, {self._raw} before decoding, and the provider says {self._remote.size}"
                )
        elif self.expected is not None and position != self.expected:
            raise DamagedError(f"{position} bytes arrived, and there should be {self.expected}")
        # Where nothing says how long the file is, what it cannot be is all that tells it from an error's text.
        if self._remote.size is None and self._remote.is_media and (not position or self._is_text()):
            raise DamagedError("nothing but text arrived, and the file is an image, audio or video")

    def checksum(self, headers: Mapping[str, str]) -> tuple[str, bytes] | None:
        """Algorithm and checksum that the response gives of the content."""
        return checksum(headers, self._described.status)

    def check_digest(self, known: tuple[str, bytes], found: bytes | None) -> None:
        """Raise ``DamagedError`` for another checksum than the response gives."""
        if found is not None and found != known[1]:
            raise DamagedError(f"the {known[0]} checksum of what arrived is not the one that the response gives")

    def _is_text(self) -> bool:
        return self._described.media_type.startswith("text/") and not re.search(rb"[\x00-\x08\x0e-\x1f]", self.head)
