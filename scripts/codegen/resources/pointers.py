"""JSON pointers into responses, as Python expressions with their types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

from scripts.codegen.models import attribute
from scripts.codegen.resources.annotations import given


@dataclass(frozen=True, slots=True)
class Found:
    """Where a pointer leads.

    Attributes:
        expression: Source of the value.
        prop: The property there.
        kind: Source of its type.
    """

    expression: str
    prop: PropertyProtocol
    kind: str


class Pointers:
    """Follows pointers through the models of a document."""

    def __init__(self, data: GeneratorData) -> None:
        # A property that refers to a model may be an incomplete copy of it.
        self._models = {str(model.class_info.name): model for model in data.models}

    def follow(self, prop: PropertyProtocol, pointer: str, start: str) -> Found:
        """Where a pointer leads from a property whose source is ``start``; KeyError if it leads nowhere."""
        before, each, after = pointer.partition("/-")
        found = self._straight(prop, before, start, whole=not each)
        return self._every(found, after) if each else found

    def first(self, prop: PropertyProtocol, pointers: str | Sequence[str], start: str) -> Found:
        """Where one pointer leads, or the first of several that leads to something."""
        if isinstance(pointers, str):
            return self.follow(prop, pointers, start)
        found = [self._optional(prop, pointer, start) for pointer in pointers]
        kinds = dict.fromkeys(kind for one in found for kind in one.kind.split(" | "))
        return Found(" or ".join(one.expression for one in found), found[0].prop, " | ".join(kinds))

    def made(self, prop: PropertyProtocol, pointers: str | Sequence[str], start: str) -> Found:
        """What a job made: it is there, or its absence is an error."""
        found = self.first(prop, pointers, start)
        kinds = found.kind.split(" | ")
        if "None" not in kinds:
            return found
        shown = pointers if isinstance(pointers, str) else " or ".join(pointers)
        kind = " | ".join(kind for kind in kinds if kind != "None")
        return Found(f"present({found.expression}, {shown!r})", found.prop, kind)

    def _optional(self, prop: PropertyProtocol, pointer: str, start: str) -> Found:
        """Where a pointer leads whose way there may be missing."""
        before, each, after = pointer.partition("/-")
        found = self._straight(prop, before, start, whole=not each, optional=True)
        return self._every(found, after) if each else found

    def _straight(
        self, prop: PropertyProtocol, pointer: str, start: str, *, whole: bool, optional: bool = False
    ) -> Found:
        expression = start
        steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        for place, step in enumerate(steps):
            prop = self.members(prop)[step]
            owner, expression = expression, f"{expression}.{attribute(prop)}"
            if place and optional:
                expression = f"(None if {owner} is None else {expression})"
            elif not optional and place < len(steps) - 1 and not (prop.required and isinstance(prop, ModelProperty)):
                expression = f"present({expression}, {'/' + '/'.join(steps[: place + 1])!r})"
        if not whole and not (prop.required and isinstance(prop, ListProperty)):
            expression = f"({expression} or ())"
        return Found(expression, prop, given(prop))

    def _every(self, array: Found, pointer: str) -> Found:
        """The same part of every element; an element without it is not left out, but an error."""
        inner = self.follow(self.item(array.prop), pointer, "item")
        kinds = [kind for kind in inner.kind.split(" | ") if kind != "None"]
        part = inner.expression
        if len(kinds) < len(inner.kind.split(" | ")):
            part = f"present({part}, {f'-{pointer}'!r})"
        return Found(f"[{part} for item in {array.expression}]", inner.prop, f"builtins.list[{' | '.join(kinds)}]")

    def members(self, prop: PropertyProtocol) -> dict[str, PropertyProtocol]:
        """The members of a model, or those that all alternatives share, by wire name."""
        if isinstance(prop, ModelProperty):
            model = self._models.get(str(prop.class_info.name), prop)
            return {
                one.name.get_untrusted_value(): one
                for one in [*(model.required_properties or ()), *(model.optional_properties or ())]
            }
        if isinstance(prop, UnionProperty):
            found = [self.members(one) for one in prop.inner_properties if isinstance(one, ModelProperty)]
            return (
                {name: one for name, one in found[0].items() if all(name in other for other in found)} if found else {}
            )
        return {}

    def item(self, prop: PropertyProtocol) -> PropertyProtocol:
        """What an array holds."""
        if isinstance(prop, UnionProperty):
            prop = next(one for one in prop.inner_properties if isinstance(one, ListProperty))
        if not isinstance(prop, ListProperty):
            raise KeyError("not an array")
        return prop.inner_property
