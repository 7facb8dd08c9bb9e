"""What becomes of values in responses that are not of the type that the specification says."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from math import inf
from typing import Any, NoReturn
from uuid import UUID

from_iso = datetime.fromisoformat
_INTEGER = re.compile(r"[+-]?\d{1,4000}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d+(\.\d*)?([eE][+-]?\d+)?", re.ASCII)
_SHOWN = 40
_DEFAULTS = (datetime(2000, 1, 1), datetime(2001, 2, 2))


class DecodeError(ValueError):
    """JSON that does not fit a model.

    ``model`` is the name of the model, ``field`` the JSON name of the field that does not fit (None: it is no object),
    ``path`` the JSON path of the object, ``key`` its id where it has one. Without a ``problem`` the field is missing.
    """

    def __init__(self, field: str | None, problem: str | None = None) -> None:
        super().__init__(field, problem)
        self.field = field
        self.problem = problem
        self.model: str | None = None
        self.path = "$"
        self.key: str | None = None
        self._at = 0

    def __str__(self) -> str:
        place = f"{self.path}.{self.field}" if self.field and self.problem else self.path
        model = " ".join(filter(None, (self.model, self.key and repr(self.key))))
        return f"{place} {self.problem or f'has no {self.field!r}'}{f' ({model})' if model else ''}"

    def within(self, model: str, key: str | None, nested: Mapping[str, bool], source: Any) -> None:
        """Note an object that was being read when it happened, innermost first."""
        if self.model is None:
            self.model = model
            value = source.get(key) if key and type(source) is dict else None
            self.key = value[:_SHOWN] if isinstance(value, str) else None
        else:
            # Null is only read as a model where it is none of the values that the field may have.
            read = [
                name for name, nullable in nested.items() if name in source and (source[name], nullable) != (None, True)
            ]
            places = {f".{name}": source[name] for name in read}
            self.path = f"${_way(places, self._at) or ''}{self.path[1:]}"
        # Not the object: it may hold what no log is to show.
        self._at = id(source)


def _way(places: dict[str, Any], wanted: int) -> str | None:
    """The way to the object of an ``id`` that is one of some values, or is in a list of them."""
    for place, value in places.items():
        if id(value) == wanted:
            return place
        inner = {f"{place}[{index}]": item for index, item in enumerate(value)} if type(value) is list else {}
        if inner and (found := _way(inner, wanted)) is not None:
            return found
    return None


def kind(value: object) -> str:
    """What a JSON value is, on one line."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "an array"
    shown = json.dumps(value, default=repr)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}..."


def mismatch(value: object, field: str, due: str) -> NoReturn:
    """Refuse a value."""
    raise DecodeError(field, f"is {kind(value)}, not {due}")


def array(value: object, field: str) -> NoReturn:
    """Refuse a value that is no array."""
    mismatch(value, field, "an array")


def boolean(value: object, field: str) -> NoReturn:
    """Refuse a value that is no boolean."""
    mismatch(value, field, "a boolean")


def constant(value: object, field: str, due: object) -> NoReturn:
    """Refuse another value than the only one there is."""
    mismatch(value, field, repr(due))


def text(value: object, field: str) -> str:
    """A string; an integer counts as its digits."""
    if type(value) is int:
        return str(value)
    mismatch(value, field, "a string")


def member(value: Any, field: str) -> Any:
    """A value of an enum; one that was added later is as good."""
    if type(value) is str or type(value) is int:
        return value
    mismatch(value, field, "a string")


def integer(value: object, field: str) -> int:
    """An integer; so does a number without a fraction count, and a string of digits."""
    if type(value) is float and value.is_integer():
        return int(value)
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    mismatch(value, field, "an integer")


def number(value: object, field: str) -> float:
    """A finite number; a string that holds one counts as well."""
    if isinstance(value, str) and _NUMBER.fullmatch(value) and -inf < float(value) < inf:
        return float(value)
    mismatch(value, field, "a finite number")


def timestamp(value: Any, field: str) -> datetime:
    """A timestamp: ISO 8601 quickly, any other text that says year, month and day with python-dateutil."""
    try:
        return from_iso(value)
    except (TypeError, ValueError):
        pass
    try:
        if isinstance(value, str):
            from dateutil.parser import parse as parse_leniently

            # What the text does not say is taken from the default: "12" would be the 12th of the present month.
            found, other = (parse_leniently(value, default=default) for default in _DEFAULTS)
            if found.date() == other.date():
                return found
    except (ValueError, OverflowError):
        pass
    mismatch(value, field, "a date and time")


def day(value: Any, field: str) -> date:
    """A date."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        mismatch(value, field, "a date")


def first(value: Any, field: str, *models: Any) -> Any:
    """The first model that an object fits."""
    for model in models:
        try:
            return model.from_dict(value)
        except DecodeError:
            continue
    mismatch(value, field, " or ".join(model.__name__ for model in models))


def uuid(value: Any, field: str) -> UUID:
    """A UUID."""
    try:
        return UUID(value)
    except (TypeError, ValueError, AttributeError):
        mismatch(value, field, "a UUID")
