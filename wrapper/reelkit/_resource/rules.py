"""What a single argument may be, and how it is sent. Every error names the argument, the value and the rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from math import isfinite
from typing import Any, Protocol, cast
from uuid import UUID

from reelkit._record import record
from reelkit.errors import InvalidArgumentError


class Rule(Protocol):
    """Checks a value, and gives back what is sent for it."""

    def check(self, argument: str, value: object) -> object:
        """What is sent; ``InvalidArgumentError`` for a value that the API does not take."""
        ...


@record
class Text:
    """Text, with limits in characters."""

    shortest: int = 0
    longest: int | None = None
    pattern: str | None = None

    def check(self, argument: str, value: object) -> str:
        """The text itself."""
        if type(value) is not str:
            # An enum of texts is a text; what comes from elsewhere may be anything.
            if not isinstance(value, str):
                raise InvalidArgumentError(argument, value, f"must be {self._described}")
            value = str.__str__(value)
        if len(value) < self.shortest or (self.longest is not None and len(value) > self.longest):
            raise InvalidArgumentError(argument, value, f"must be {self._described}")
        if not value.isascii():
            encodable(argument, value)
        if self.pattern is not None and not _compiled(self.pattern).search(value):
            raise InvalidArgumentError(argument, value, f"must match {self.pattern}")
        return value

    @property
    def _described(self) -> str:
        if self.longest is not None:
            return f"text of {self.shortest} to {self.longest} characters"
        if self.shortest > 1:
            return f"text of at least {self.shortest} characters"
        return "non-empty text" if self.shortest else "text"


def several(value: Any) -> Iterable[object] | None:
    """The values, if it is more than one value: not a text or an object, whose parts are no values."""
    alone = isinstance(value, (str, bytes, Mapping)) or callable(getattr(value, "to_dict", None))
    return cast("Iterable[object]", value) if isinstance(value, Iterable) and not alone else None


def encodable(argument: str, value: str) -> None:
    """Refuse text with lone surrogates, which cannot be encoded."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError(argument, value, "must be text that UTF-8 can encode") from None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    # JSON Schema means ECMA-262, whose \d and \w are ASCII, and whose $ is the very end.
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern), re.ASCII)


@record
class Uuid:
    """A UUID, as such or as text."""

    def check(self, argument: str, value: object) -> str:
        """The UUID as text."""
        try:
            return str(value if isinstance(value, UUID) else UUID(value))  # type: ignore[arg-type]
        except (ValueError, AttributeError, TypeError):
            raise InvalidArgumentError(argument, value, "must be a UUID") from None


@record
class DateTime:
    """A time with its offset from UTC, as ``datetime`` or ISO 8601 text."""

    def check(self, argument: str, value: object) -> str:
        """The time as ISO 8601 text."""
        found = value
        if isinstance(value, str):
            try:
                found = datetime.fromisoformat(value)
            except ValueError:
                found = None
        if not isinstance(found, datetime) or found.utcoffset() is None:
            raise InvalidArgumentError(
                argument, value, "must be a datetime with a time zone, or ISO 8601 text such as 2026-11-01T09:00:00Z"
            )
        return value if isinstance(value, str) else found.isoformat()


@record
class Date:
    """A day, as ``date`` or ISO 8601 text."""

    def check(self, argument: str, value: object) -> str:
        """The day as ISO 8601 text."""
        found = value
        if isinstance(value, str):
            try:
                found = date.fromisoformat(value)
            except ValueError:
                found = None
        if not isinstance(found, date) or isinstance(found, datetime):
            raise InvalidArgumentError(argument, value, "must be a date, or text such as 2026-11-01")
        return found.isoformat()


@record
class Uri:
    """A URL with its scheme."""

    longest: int | None = None

    def check(self, argument: str, value: object) -> str:
        """The URL itself."""
        text = Text(1, self.longest).check(argument, value)
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+", text):
            rule = "must be a URL with its scheme, such as https://..., percent-encoded where it is not ASCII"
            raise InvalidArgumentError(argument, value, rule)
        return text


@record
class Number:
    """A number within limits; ``whole`` for integers."""

    least: float | None = None
    most: float | None = None
    whole: bool = False
    above: float | None = None
    below: float | None = None

    def check(self, argument: str, value: object) -> int | float:
        """The number itself."""
        kinds = int if self.whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds) or not _within(self, value):
            raise InvalidArgumentError(argument, value, self._described)
        return value

    @property
    def _described(self) -> str:
        limits = [
            *([f"at least {self.least}"] if self.least is not None else ()),
            *([f"more than {self.above}"] if self.above is not None else ()),
            *([f"at most {self.most}"] if self.most is not None else ()),
            *([f"less than {self.below}"] if self.below is not None else ()),
        ]
        if self.least is not None and self.most is not None:
            limits = [f"from {self.least} to {self.most}"]
        kind = "an integer" if self.whole else "a finite number"
        return " ".join(["must be", kind, " and ".join(limits)]).rstrip()


def _within(rule: Number, value: float) -> bool:
    return (
        (isinstance(value, int) or isfinite(value))
        and (rule.least is None or value >= rule.least)
        and (rule.most is None or value <= rule.most)
        and (rule.above is None or value > rule.above)
        and (rule.below is None or value < rule.below)
    )


@record
class Boolean:
    """True or False."""

    def check(self, argument: str, value: object) -> bool:
        """The value itself."""
        if not isinstance(value, bool):
            raise InvalidArgumentError(argument, value, "must be True or False")
        return value


@record
class OneOf:
    """One of several values."""

    values: tuple[str | int | float | bool | None, ...]

    def check(self, argument: str, value: object) -> object:
        """The value itself."""
        for allowed in self.values:
            if value == allowed and isinstance(value, bool) == isinstance(allowed, bool):
                return allowed
        raise InvalidArgumentError(argument, value, f"must be one of {', '.join(map(repr, self.values))}")


@record
class CommaList:
    """Several texts in one query value; given as one text or as several."""

    item: Rule = Text(1)

    def check(self, argument: str, value: object) -> str:
        """The texts, joined by commas."""
        given = several(value)
        given = [value] if given is None else list(given)
        if not given:
            raise InvalidArgumentError(argument, value, "must name at least one; leave it out for no filter")
        joined = list[str]()
        for item in given:
            if not isinstance(item, str) or "," in item or not item.strip():
                rule = "must be non-empty text without a comma; pass several as a list"
                raise InvalidArgumentError(argument, item, rule)
            joined.append(str(self.item.check(argument, item.strip())))
        return ",".join(joined)


@record
class ObjectId:
    """An object of one of several schemas, or its id; ``schemas`` maps the names of models to their id attributes.

    Models are recognized by name and package, so that none has to be imported; ``module`` is one of the package.
    """

    schemas: Mapping[str, str]
    then: Rule
    module: str

    def check(self, argument: str, value: object) -> object:
        """The id."""
        found = value
        is_number = type(value) is int and not isinstance(self.then, (Text, Uuid))
        if not (is_number or isinstance(value, (str, UUID))):
            attribute = self.schemas.get(type(value).__name__)
            # Every provider has a File, whose id is none of another's.
            if attribute is None or type(value).__module__.partition(".")[0] != self.module.partition(".")[0]:
                raise InvalidArgumentError(argument, value, f"must be {self._described}")
            found = getattr(value, attribute)
        # Ids are text, whatever their form.
        found = str(found) if isinstance(found, UUID) else found
        if isinstance(found, str) and not found.strip():
            raise InvalidArgumentError(argument, found, f"must be {self._described}, and not empty")
        return self.then.check(argument, found)

    @property
    def _described(self) -> str:
        return f"{' or '.join(self.schemas)} of {self.module.partition('_')[0]}, or its id"
