"""Whether the arguments of a request fit the document, by jsonschema; every validator is made once."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, time
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._document import Document, is_list, is_object
from ._words import PATTERNS

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, FormatChecker, ValidationError

BOOLEANS = {"true": True, "false": False}
NUMBER = re.compile(r"-?(0|[1-9]\d{0,300})(\.\d{1,30})?", re.ASCII)
COERCED_NUMBER = re.compile(r"[+-]?\d{1,30}(\.\d{0,30})?([eE][+-]?\d{1,2})?", re.ASCII)
UUID = re.compile(PATTERNS["uuid"])
LONGEST_MESSAGE = 200
REMEMBERED = 4096
DEEPEST = 3
SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}
SIMPLE = (str, int, type(None))
VERBATIM = ("example", "examples", "default", "const", "enum")

Reading = tuple[Any, str | None]
"""The value of an argument, and what is wrong with it."""


class Judge:
    """Reads and checks the arguments of requests.

    With ``strict`` a number is what JSON takes for one; otherwise what JavaScript's ``Number`` takes, and text is
    trimmed, as servers that coerce their queries do.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._validators: dict[int, Draft202012Validator] = {}
        self._read: dict[tuple[int, str | tuple[str, ...], bool], Reading] = {}
        self._fitting: dict[tuple[int, type, str | int | None], bool] = {}
        self._formats = format_checker()

    def problem(self, schema: Any, value: Any, where: str) -> str | None:
        """The first thing that is wrong with a value, None if it fits."""
        if schema is True:
            return None
        error = self._first(schema, value)
        if error is None:
            return None
        return f"{where}{error.json_path[1:]}: {error.message}"[:LONGEST_MESSAGE]

    def fits(self, schema: Any, value: Any) -> bool:
        """Whether a value fits a schema."""
        if schema is True:
            return True
        if not isinstance(value, SIMPLE):
            return self._first(schema, value) is None
        key = (id(schema), type(value), value)
        found = self._fitting.get(key)
        if found is None:
            found = self._first(schema, value) is None
            if len(self._fitting) < REMEMBERED:
                self._fitting[key] = found
        return found

    def id_as(self, schema: Any, item_id: str) -> str | int:
        """An id as a schema has it: a number where it asks for one."""
        return int(item_id) if item_id.isdecimal() and not self.fits(schema, item_id) else item_id

    def argument(self, parameter: Mapping[str, Any], text: str | tuple[str, ...], *, strict: bool) -> Reading:
        """The value of a parameter's text, or of its texts for a list, and what is wrong with it."""
        key = (id(parameter), text, strict)
        found = self._read.get(key)
        if found is None:
            found = self._judged(parameter, text, strict)
            if len(self._read) < REMEMBERED:
                self._read[key] = found
        return found

    def body(self, schema: Any, value: Any) -> str | None:
        """What is wrong with a decoded body, or None."""
        return self.problem(schema, value, "body")

    def typed(self, schema: Any, value: Any) -> Any:
        """A value of a form, whose texts are read as what the schema asks for."""
        elements, known = self._document.items(schema), self._document.properties(schema)
        if is_object(value) and elements is not True and all(map(str.isdecimal, value)):
            return [self.typed(elements, value[place]) for place in sorted(value, key=int)]
        if is_object(value):
            others = self._document.additional(schema)
            return {name: self.typed(known.get(name, others), part) for name, part in value.items()}
        if is_list(value) and (elements is not True or len(value) != 1):
            return [self.typed(elements, part) for part in value]
        text = value[0] if is_list(value) else value
        readings = reversed(_readings(text, strict=True)) if isinstance(text, str) else ()
        return next((reading for reading in readings if self.fits(schema, reading)), text)

    def _judged(self, parameter: Mapping[str, Any], text: str | tuple[str, ...], strict: bool) -> Reading:
        schema, name = parameter.get("schema", True), parameter["name"]
        if isinstance(text, tuple) or self._document.items(schema) is not True:
            # One pair for each of its values, or all of them in one.
            mark, texts = SEPARATORS.get(parameter.get("style", ""), ","), (text,) if isinstance(text, str) else text
            parts = texts if len(texts) > 1 else mark.join(texts).split(mark)
            element = {"name": name, "schema": self._document.items(schema)}
            values = [self._judged(element, part, strict)[0] for part in parts]
            return values, self.problem(schema, values, name)
        problems: list[str | None] = []
        for reading in _readings(text, strict):
            problem = self.problem(schema, reading, name)
            whole = isinstance(reading, float) and self._document.resolve(schema).get("type") == "integer"
            if whole and strict:
                problem = f"{name}: {text} is not written as an integer"
            if problem is None:
                return int(reading) if whole else reading, None
            problems.append(problem)
        return text, problems[0]

    def _first(self, schema: Any, value: Any) -> ValidationError | None:
        validator: Any = self._validator(schema)
        return next(validator.iter_errors(value), None)

    def _validator(self, schema: Any) -> Draft202012Validator:
        found = self._validators.get(id(schema))
        if found is None:
            components = self._document.content.get("components", {})
            rooted = {**self._inlined(schema, ()), "components": components} if is_object(schema) else schema
            found = self._validator_class(rooted, format_checker=self._formats)
            self._validators[id(schema)] = found
        return found

    @cached_property
    def _validator_class(self) -> type[Draft202012Validator]:
        # The extra is needed by mocks only.
        validators: Any = import_module("jsonschema.validators")
        found: type[Draft202012Validator] = validators.extend(
            validators.Draft202012Validator, {"properties": self._properties}
        )
        return found

    def _properties(self, validator: Any, properties: Any, value: Any, _: Any) -> Iterator[ValidationError]:
        """What is wrong with the properties of an object; jsonschema would make a validator for each value anew."""
        if is_object(value):
            for name, schema in properties.items():
                if name in value and not (isinstance(value[name], SIMPLE) and self.fits(schema, value[name])):
                    yield from validator.descend(value[name], schema, path=name, schema_path=name)

    def _inlined(self, schema: Any, within: tuple[str, ...]) -> Any:
        """The schema with what its references lead to, which jsonschema would look up for every value anew."""
        if is_list(schema):
            return [self._inlined(part, within) for part in schema]
        if not is_object(schema):
            return schema
        if schema.get("nullable"):
            # OpenAPI 3.0 has no type of null.
            schema = {"anyOf": [{**schema, "nullable": False}, {"type": "null"}]}
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return {name: part if name in VERBATIM else self._inlined(part, within) for name, part in schema.items()}
        # What refers to itself, or is deep, stays a reference.
        if reference in within or len(within) >= DEEPEST:
            return schema
        found = self._inlined(self._document.resolve({"$ref": reference}), (*within, reference))
        beside = {name: part for name, part in schema.items() if name != "$ref"}
        if not beside:
            return found
        beside = self._inlined(beside, within)
        return {**beside, "allOf": [*beside.get("allOf", ()), found]}


def format_checker() -> FormatChecker:
    """The formats that the documents use. Raises ``ImportError`` that names the extra if jsonschema is missing."""
    try:
        from jsonschema import FormatChecker  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise ImportError("mocks judge requests by jsonschema: pip install 'reelkit[mock]'") from error
    checker = FormatChecker(formats=("date", "ipv4", "ipv6"))
    checks: dict[str, Callable[[str], object]] = {"date-time": _moment, "time": time.fromisoformat}
    checks |= {name: re.compile(pattern).fullmatch for name, pattern in PATTERNS.items()}
    for name, check in checks.items():
        checker.checkers = {**checker.checkers, name: (partial(_on_text, check), ValueError)}
    return checker


def _on_text(check: Callable[[str], object], value: object) -> bool:
    return not isinstance(value, str) or bool(check(value))


def _moment(text: str) -> bool:
    return "T" in text.upper() and datetime.fromisoformat(text).tzinfo is not None


def _readings(text: str, strict: bool) -> list[Any]:
    """What a parameter's text can mean: a number, a boolean, the text itself."""
    if not strict:
        text = text.strip()
    readings: list[Any] = [text]
    if NUMBER.fullmatch(text):
        readings.insert(0, json.loads(text))
    elif not strict and COERCED_NUMBER.fullmatch(text):
        number = float(text)
        readings.insert(0, int(number) if number.is_integer() else number)
    if text in BOOLEANS:
        readings.insert(0, BOOLEANS[text])
    return readings
