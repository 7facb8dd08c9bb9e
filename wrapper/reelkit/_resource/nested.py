"""What arguments with parts may be: arrays, objects and alternatives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from importlib import import_module
from typing import Any, cast

from reelkit._record import record
from reelkit.errors import InvalidArgumentError

from .rules import Rule, several

_LONGEST_DEPTH = 64


@record
class Array:
    """Several values, given as any iterable but a text."""

    item: Rule
    fewest: int = 0
    most: int | None = None
    unique: bool = False

    def check(self, argument: str, value: object) -> list[object]:
        """The values as a list."""
        given = several(value)
        if given is None:
            raise InvalidArgumentError(argument, value, "must be several values, such as a list")
        items = [self.item.check(f"{argument}[{index}]", item) for index, item in enumerate(given)]
        if self.unique:
            items = list({repr(item): item for item in items}.values())
        if len(items) < self.fewest or (self.most is not None and len(items) > self.most):
            limits = f"{self.fewest} or more" if self.most is None else f"{self.fewest} to {self.most}"
            raise InvalidArgumentError(argument, items, f"must hold {limits} values")
        return items


@record
class Object:
    """An object: a model, or a mapping with the wire's names or Python's."""

    properties: Mapping[str, Rule] = field(default_factory=dict[str, Rule])
    required: frozenset[str] = frozenset()
    """Wire names of the properties that must be there."""
    nullable: frozenset[str] = frozenset()
    """Wire names of the properties that may be null."""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Wire names by Python names, where they differ."""
    other: Rule | None = None
    """What further properties must be; None refuses them."""

    def check(self, argument: str, value: object) -> dict[str, object]:
        """The object as JSON."""
        sent: dict[str, object] = {}
        for name, part in _members(argument, value).items():
            wire = self.names.get(name, name)
            rule = self.properties.get(wire, self.other)
            if rule is None:
                known = ", ".join(sorted(self.properties)) or "none"
                raise InvalidArgumentError(f"{argument}.{name}", part, f"is not known; there are: {known}")
            if part is None and wire in self.properties:
                if wire in self.nullable:
                    sent[wire] = None
                    continue
                if wire not in self.required:
                    continue
            sent[wire] = rule.check(f"{argument}.{name}", part)
        for name in sorted(self.required - sent.keys()):
            raise InvalidArgumentError(argument, value, f"must have {name!r}")
        return sent


def _members(argument: str, value: Any) -> Mapping[str, object]:
    to_dict = getattr(value, "to_dict", None)
    members: object = to_dict() if callable(to_dict) else value
    if not isinstance(members, Mapping) or not all(isinstance(name, str) for name in cast("Iterable[object]", members)):
        raise InvalidArgumentError(argument, value, "must be an object: a model, or a mapping with names")
    return cast("Mapping[str, object]", members)


@record
class AnyOf:
    """One of several alternatives, tried in order."""

    rules: tuple[Rule, ...]

    def check(self, argument: str, value: object) -> object:
        """What the first alternative that takes the value makes of it."""
        reasons = list[str]()
        for rule in self.rules:
            try:
                return rule.check(argument, value)
            except InvalidArgumentError as error:
                reason = error.rule if error.argument == argument else f"{error.argument} {error.rule}"
                reasons.append(reason)
        raise InvalidArgumentError(argument, value, "; or ".join(dict.fromkeys(reasons)))


@record
class Null:
    """The rule for null."""

    def check(self, argument: str, value: object) -> None:
        """None; ``InvalidArgumentError`` for anything else."""
        if value is not None:
            raise InvalidArgumentError(argument, value, "must be None")


@record
class Json:
    """The rule for any JSON value; models become their JSON."""

    def check(self, argument: str, value: object) -> object:
        """The value as JSON."""
        return _json(argument, value, 0)


def _json(argument: str, value: object, depth: int) -> object:
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if depth < _LONGEST_DEPTH:
        if isinstance(value, (list, tuple)):
            items = cast("Iterable[object]", value)
            return [_json(f"{argument}[{index}]", item, depth + 1) for index, item in enumerate(items)]
        if isinstance(value, Mapping) or callable(getattr(value, "to_dict", None)):
            members = _members(argument, value)
            return {name: _json(f"{argument}.{name}", part, depth + 1) for name, part in members.items()}
    raise InvalidArgumentError(argument, value, "must be JSON: None, text, numbers, lists, mappings or models")


@record
class Named:
    """A rule that is looked up when it is needed: schemas may hold themselves, and most calls need none."""

    module: str
    name: str

    def check(self, argument: str, value: object) -> object:
        """What the rule makes of the value."""
        rule: Rule = getattr(import_module(self.module), self.name)
        return rule.check(argument, value)
