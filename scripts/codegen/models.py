"""What a model looks like and how its fields are read, decided before the template prints it."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

# A field of such a name gets an underscore at its end: what models define, and what the code of a model refers to.
MEMBERS = frozenset({"additional_properties", "as_dict", "from_dict", "to_dict", "to_json"})
REFERRED = frozenset({"bool", "classmethod", "datetime", "dict", "float", "int", "list", "property", "self", "str"})
HELPERS = (
    "array",
    "boolean",
    "constant",
    "day",
    "first",
    "from_iso",
    "integer",
    "member",
    "mismatch",
    "number",
    "text",
    "timestamp",
    "uuid",
)

_IS_OBJECT, _IS_ARRAY, _IS_TEXT = (f"type({{0}}) is {name}" for name in ("dict", "list", "str"))
_KINDS = {  # template of a property: the test that a value passes as it is, what reads others, and its name in JSON
    "boolean": ("type({0}) is bool", "boolean({0}, {1})", "a boolean"),
    "date": ("", "day({0}, {1})", "a string"),
    "datetime": ("", "timestamp({0}, {1})", "a string"),
    "float": ("type({0}) is int or (type({0}) is float and -inf < {0} < inf)", "number({0}, {1})", "a number"),
    "int": ("type({0}) is int", "integer({0}, {1})", "an integer"),
    "string": (_IS_TEXT, "text({0}, {1})", "a string"),
    "uuid": ("", "uuid({0}, {1})", "a string"),
}
_ATTEMPTS = {"datetime": "from_iso({0})"}


class UnsupportedError(Exception):
    """A schema that models cannot hold."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a value, ``{0}``, is read: as it is where it passes the test, or else by the conversion."""

    test: str
    convert: str
    due: str
    applies: str = ""  # in a union: whether a value is for this conversion
    models: tuple[str, ...] = ()
    attempt: str = ""  # a quicker conversion, which raises TypeError or ValueError where the other has to do it

    def expression(self, source: str, *, nullable: bool = False) -> str:
        """The expression that reads a value."""
        convert = self.convert.replace("{0}", source)
        if self.test:
            test = f"{'{0} is None or ' if nullable else ''}{self.test}".replace("{0}", source)
            return f"{source} if {test} else {convert}"
        return f"None if {source} is None else {convert}" if nullable and convert != source else convert


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model, as the template prints it."""

    name: str
    wire: str
    type: str
    argument: str
    summary: str
    read: str
    attempt: str  # the expression to try first, if any
    through: bool  # the expressions refer to ``v``, which ``source`` sets
    source: str


@dataclass(frozen=True, slots=True)
class Entries:
    """What a model holds beside its fields, where the specification says of what type."""

    type: str
    read: str


@dataclass(frozen=True, slots=True)
class ModelView:
    """A model, as the template prints it."""

    name: str
    fields: tuple[Field, ...]
    nested: tuple[tuple[str, bool], ...]
    nullable: tuple[str, ...]
    key: str | None
    is_map: bool
    entries: Entries | None
    helpers: tuple[str, ...]
    type_imports: tuple[str, ...]
    model_imports: tuple[str, ...]


class Views:
    """Views of the models of one specification."""

    def __init__(self, models: Sequence[Any]) -> None:
        # A property that refers to a model may hold an incomplete copy of it.
        self._models = {str(model.class_info.name): model for model in models}

    def view(self, model: Any) -> ModelView:
        """What the template prints for a model."""
        name = str(model.class_info.name)
        if model.is_multipart_body:
            raise UnsupportedError(f"{name}: multipart/form-data has no model")
        found = [(prop, self._reading(prop, literal(prop))) for prop in _properties(model)]
        fields = tuple(_field(prop, reading) for prop, reading in found)
        if len({field.name for field in fields}) < len(fields):
            raise UnsupportedError(f"{name}: two fields have the same Python name")
        entries, models = self._entries(model)
        models |= {used for _, reading in found for used in reading.models}
        code = " ".join([*(f"{field.attempt} {field.read}" for field in fields), entries.read if entries else ""])
        by_wire = {_wire(prop): field for (prop, _), field in zip(found, fields, strict=True)}
        id_field = by_wire.get((model.data.model_extra or {}).get("x-reelkit-id", "id"))
        return ModelView(
            name=name,
            fields=fields,
            nested=tuple((literal(prop), _nullable(prop)) for prop, reading in found if reading.models),
            nullable=tuple(attribute(prop) for prop in _properties(model) if prop.required and _accepts_none(prop)),
            key=id_field.name if id_field else None,
            is_map=bool(model.data.additionalProperties) or not fields,
            entries=entries,
            helpers=tuple(helper for helper in HELPERS if re.search(rf"\b{helper}\(", code)),
            type_imports=tuple(sorted(set(_type_imports(model, models)))),
            model_imports=tuple(self._import(used) for used in sorted(models - {name})),
        )

    def _import(self, name: str) -> str:
        return f"from .{self._models[name].class_info.module_name} import {name}"

    def _entries(self, model: Any) -> tuple[Entries | None, set[str]]:
        prop = model.additional_properties
        if prop is None or _kind(prop) == "any":
            return None, set()
        reading = self._reading(prop, "k")
        read = reading.expression("v", nullable=_accepts_none(prop))
        return Entries(_type(prop), read), set(reading.models)

    def _reading(self, prop: Any, field: str, depth: int = 0) -> Reading:
        """How a property is read, null aside."""
        kind = _kind(prop)
        if (structure := {"list": self._list, "model": self._model, "union": self._union}.get(kind)) is not None:
            return structure(prop, field, depth)
        if kind in ("any", "none"):
            return Reading("", "{0}", "")
        if kind == "const":
            value = prop.value.python_code.as_unembedded_code()
            return Reading(f"{{0}} == {value}", f"constant({{0}}, {field}, {value})", value)
        if kind in ("enum", "literalenum"):
            # Values may be added at any time, so any of the type is one.
            return Reading("", f"member({{0}}, {field})", "a string", _IS_TEXT)
        if kind not in _KINDS:
            raise UnsupportedError(f"{_wire(prop)}: models cannot hold a property of kind {kind!r}")
        test, convert, due = _KINDS[kind]
        applies = _IS_TEXT if due == "a string" and not test else ""
        return Reading(test, convert.replace("{1}", field), due, applies, attempt=_ATTEMPTS.get(kind, ""))

    def _model(self, prop: Any, field: str, depth: int) -> Reading:
        name = str(prop.class_info.name)
        return Reading("", f"{name}._read({{0}})", f"a {name} object", self._is_for(name), (name,))

    def _is_for(self, name: str) -> str:
        """The test whether an object is for this model: its constants tell, or else any object is."""
        tests = [
            f"{{0}}.get({literal(prop)}) == {prop.value.python_code.as_unembedded_code()}"
            for prop in _properties(self._models[name])
            if prop.required and _kind(prop) == "const"
        ]
        return " and ".join([_IS_OBJECT, *tests])

    def _list(self, prop: Any, field: str, depth: int) -> Reading:
        inner = prop.inner_property
        item = f"i{depth or ''}"
        reading = self._reading(inner, field, depth + 1)
        read = reading.expression(item, nullable=_accepts_none(inner))
        if read == item:
            return Reading(_IS_ARRAY, f"array({{0}}, {field})", "an array")
        convert = f"[{read} for {item} in {{0}}] if {_IS_ARRAY} else array({{0}}, {field})"
        return Reading("", convert, "an array", _IS_ARRAY, reading.models)

    def _union(self, prop: Any, field: str, depth: int) -> Reading:
        """How one of several types is read: as it is, or by the first conversion that is for the value."""
        members = [self._reading(member, field, depth) for member in prop.inner_properties if _kind(member) != "none"]
        if any(not reading.due for reading in members):
            return Reading("", "{0}", "")
        if any(reading.test == _IS_TEXT for reading in members):
            # A date or any other text is text.
            members = [reading for reading in members if reading.test or reading.applies != _IS_TEXT]
        distinct = list({reading.convert: reading for reading in members}.values())
        if len(distinct) == 1:
            return distinct[0]
        due = " or ".join(dict.fromkeys(reading.due for reading in distinct))
        conversions = _first_of_objects([reading for reading in distinct if not reading.test], field)
        if len({reading.applies for reading in conversions}) < len(conversions):
            raise UnsupportedError(f"{field}: nothing tells the types of the union apart")
        chain = [f"{reading.convert} if {reading.applies} else" for reading in conversions]
        convert = " ".join([*chain, f"mismatch({{0}}, {field}, {due!r})"])
        test = " or ".join(reading.test for reading in distinct if reading.test)
        return Reading(test, convert, due, "", tuple(name for reading in distinct for name in reading.models))


def _first_of_objects(conversions: list[Reading], field: str) -> list[Reading]:
    """Models that no constant tells apart are tried in order."""
    objects = [reading for reading in conversions if reading.applies.startswith(_IS_OBJECT)]
    if all(reading.applies != _IS_OBJECT for reading in objects[:-1]):
        return conversions
    models = tuple(name for reading in objects for name in reading.models)
    tried = Reading("", f"first({{0}}, {field}, {', '.join(models)})", objects[0].due, _IS_OBJECT, models)
    return [tried, *(reading for reading in conversions if reading not in objects)]


def attribute_name(name: str) -> str:
    """The name of a field in Python: without the underscore that the generator gives to names of builtins."""
    bare = name.removesuffix("_")
    if keyword.iskeyword(bare) or bare in REFERRED | MEMBERS:
        return f"{bare}_"
    return bare


def attribute(prop: Any) -> str:
    """The name of a field in Python."""
    return attribute_name(str(prop.python_name))


def literal(prop: Any) -> str:
    """The name of a field in JSON, as Python source."""
    return repr(_wire(prop))


def _field(prop: Any, reading: Reading) -> Field:
    wire, kind = literal(prop), _type(prop)
    if not prop.required and "None" not in kind.split(" | "):
        kind += " | None"
    default = "" if prop.required else " = None"
    null = " | Null" if not prop.required and _accepts_none(prop) else ""
    source = f"d[{wire}]" if prop.required else f"d.get({wire})"
    read = reading.expression("v", nullable=_nullable(prop))
    attempt = reading.attempt.replace("{0}", "v")
    if attempt and _nullable(prop):
        attempt = f"None if v is None else {attempt}"
    once = not attempt and len(re.findall(r"\bv\b", read)) == 1
    return Field(
        name=attribute(prop),
        wire=wire,
        type=kind,
        argument=f"{kind}{null}{default}",
        summary=f"{attribute(prop)} ({kind}): {prop.description.get_untrusted_value() if prop.description else ''}",
        read=re.sub(r"\bv\b", lambda _: source, read) if once else read,
        attempt=attempt,
        through=not once,
        source=source,
    )


def _properties(model: Any) -> Iterator[Any]:
    yield from model.required_properties or ()
    yield from model.optional_properties or ()


def _kind(prop: Any) -> str:
    return type(prop).__name__.removesuffix("Property").lower()


def _wire(prop: Any) -> str:
    return str(prop.name.get_untrusted_value())


def _type(prop: Any) -> str:
    return str(prop.get_type_string(no_optional=True).as_unembedded_code())


def _accepts_none(prop: Any) -> bool:
    kind = _kind(prop)
    return kind in ("any", "none") or (kind == "union" and any(_accepts_none(inner) for inner in prop.inner_properties))


def _nullable(prop: Any) -> bool:
    return not prop.required or _accepts_none(prop)


def _type_imports(model: Any, imported: set[str]) -> Iterator[str]:
    """Enums are named by annotations only."""
    for line in (*(model.relative_imports or ()), *(model.lazy_imports or ())):
        found = re.fullmatch(r"from \.\.models(\.\w+) import (\w+)", line.strip())
        if found and found[2] not in imported and not found[2].startswith("check_"):
            yield f"from {found[1]} import {found[2]}"
