"""One way in which a response does not match, and its example without anybody's data."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Literal

from ._json import is_list, is_object

Kind = Literal["unknown-field", "missing-field", "type-mismatch", "unknown-value", "undocumented-status"]

_NAME = re.compile(r"[@$]?[A-Za-z_][A-Za-z0-9_.-]{0,39}\Z")
_PART = re.compile(r"[_.@$-]")
_WORD = re.compile(r"[A-Z]+[a-z]*|[a-z]+")
_SHOWN = 60
_LONGEST_WORD, _LONGEST_WITH_DIGITS = 20, 8


@dataclass(frozen=True, slots=True)
class Finding:
    """One way in which a response does not match.

    Attributes:
        kind: What is wrong.
        path: Where in the body, with ``[]`` for any item, such as ``$.files[].codec``; a name that looks like
            somebody's data is masked.
        detail: What the specification says.
        value: What was there; None for what is missing.
        owner: The schema in the specification that speaks of this place, or an empty string.
        name: Of an unknown field, as it arrived.
    """

    kind: Kind
    path: str
    detail: str
    value: Any = None
    owner: str = ""
    name: str = ""

    @property
    def example(self) -> str:
        """The value, cut and masked: letters are ``x``, digits are ``9``. Unknown values of an enum are shown."""
        if self.kind == "unknown-value" and isinstance(self.value, str) and is_name(self.value):
            return json.dumps(self.value)
        if self.kind == "undocumented-status":
            return str(self.value)
        return json.dumps(_masked(self.value), ensure_ascii=False)[:_SHOWN]


def is_name(text: str) -> bool:
    """Whether a text reads like a name that an API gave: ``thumbnailUrl``, ``h264``; no mail address, id, or key."""
    return bool(_NAME.match(text)) and all(map(_readable, _PART.split(text)))


def _readable(part: str) -> bool:
    if any(character.isdigit() for character in part):
        return len(part) <= _LONGEST_WITH_DIGITS or bool(re.fullmatch(r"[A-Za-z]{1,20}\d{1,2}", part))
    return all(len(word) <= _LONGEST_WORD for word in _WORD.findall(part))


def shown_name(name: str) -> str:
    """The name of a field, masked where it may be somebody's data: a map may have ids or mail addresses for keys."""
    return name if is_name(name) else str(_masked(name))


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return re.sub(r"[^\W\d_]", "x", re.sub(r"\d", "9", re.sub(r"\s", " ", value)))[:_SHOWN]
    if is_list(value):
        return [_masked(item) for item in value[:1]]
    if is_object(value):
        # Names of fields are the API's; what looks like anything else may be somebody's data.
        return {shown_name(key): _masked(item) for key, item in value.items()}
    if isinstance(value, int | float) and not isinstance(value, bool):
        digits = re.sub(r"\d", "9", repr(value))
        return float(digits) if isinstance(value, float) and "e" not in digits and "n" not in digits else 9
    return value
