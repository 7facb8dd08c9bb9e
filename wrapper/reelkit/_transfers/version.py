"""Which content bytes are of. No I/O."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STRONG = re.compile(r'"[!#-~]+"')


@dataclass(frozen=True, slots=True)
class Version:
    """A strong entity tag, and the length of the content where it is known.

    Nothing else allows to combine parts (RFC 9110, 15.3.7.3): a weak tag or a date may be that of other bytes.
    """

    etag: str
    length: int | None = None

    def is_same(self, other: Version | None) -> bool:
        """Whether both are of the same bytes."""
        return other is not None and self.etag == other.etag and len({self.length, other.length} - {None}) < 2

    def contradicts(self, other: Version | None) -> bool:
        """Whether the same tag is one of another length."""
        return other is not None and self.etag == other.etag and not self.is_same(other)


def strong_etag(text: object) -> str | None:
    """The entity tag, if it is a strong one that can be sent back."""
    return text if isinstance(text, str) and len(text) <= 1024 and _STRONG.fullmatch(text) else None
