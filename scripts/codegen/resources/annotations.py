"""Python types: of what a method takes, which is more than what a model holds, and of what it returns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

_TAKEN: dict[type[PropertyProtocol], tuple[str, ...]] = {
    StringProperty: ("str",),
    UuidProperty: ("str", "UUID"),
    DateTimeProperty: ("str", "datetime.datetime"),
    DateProperty: ("str", "datetime.date"),
    IntProperty: ("int",),
    FloatProperty: ("float",),
    BooleanProperty: ("bool",),
    NoneProperty: ("None",),
    AnyProperty: ("object",),
}


def taken(prop: PropertyProtocol, accepted: Iterable[str] = ()) -> tuple[str, ...]:
    """The types that an argument takes; ``accepted`` are the models that stand for their id."""
    return tuple(dict.fromkeys(_taken(prop, tuple(accepted))))


def _taken(prop: PropertyProtocol, accepted: tuple[str, ...]) -> Iterator[str]:
    if isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from _taken(inner, accepted)
    elif isinstance(prop, ListProperty):
        yield f"Iterable[{' | '.join(taken(prop.inner_property, accepted))}]"
    elif isinstance(prop, ModelProperty):
        yield str(prop.class_info.name)
        yield "Mapping[str, object]"
    elif isinstance(prop, LiteralEnumProperty):
        yield str(prop.class_info.name)
    else:
        found = _TAKEN.get(type(prop))
        if accepted:
            yield from accepted
            # An id is text, whatever its format; a UUID object is one of any text.
            yield from ("str", "UUID") if found in (("str",), ("str", "UUID")) else found or ()
        elif found is None:
            yield given(prop)
        else:
            yield from found


def given(prop: PropertyProtocol) -> str:
    """The type of what a model holds, or a response is read as; what may be absent reads None."""
    kind = prop.get_type_string(no_optional=True).as_unembedded_code()
    kind = re.sub(r"\blist\[", "builtins.list[", kind)
    if prop.required or "None" in kind.split(" | "):
        return kind
    return f"{kind} | None"


def classes(prop: PropertyProtocol) -> Iterator[tuple[str, str]]:
    """The models and enums that a type names, with their modules."""
    if isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from classes(inner)
    elif isinstance(prop, ListProperty):
        yield from classes(prop.inner_property)
    elif isinstance(prop, (ModelProperty, LiteralEnumProperty)):
        yield str(prop.class_info.name), str(prop.class_info.module_name)
