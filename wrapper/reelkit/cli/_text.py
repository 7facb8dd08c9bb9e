"""Text of providers and file systems, made safe for a terminal."""

from __future__ import annotations

import re

# Control characters, those that turn the direction of writing, line separators, and halves of surrogate pairs.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """The text with escapes, such as ``\\u001b``, for what would steer a terminal or start a line."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


STANDARD_INPUT = "@-"
"""What the parser is given for ``-``, which it takes for an option."""
