"""Internal data classes, which take a quarter of the import time of frozen ``dataclass`` ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """A data class with slots that type checkers take for frozen; compared, hashed and shown by its fields.

    ``dataclass`` compiles a function for each of these and for each class; here all classes share one.
    """
    made: Any = dataclass(slots=True, eq=False, repr=False, match_args=False)(cls)
    for name, shared in (("__eq__", _is_equal), ("__hash__", _hash), ("__repr__", _shown)):
        if name not in cls.__dict__:
            setattr(made, name, shared)
    found: type[T] = made
    return found


def _is_equal(self: Any, other: object) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return _values(self) == _values(other)


def _hash(self: Any) -> int:
    return hash((self.__class__, *_values(self)))


def _values(of: Any) -> list[Any]:
    return [getattr(of, name) for name in of.__dataclass_fields__]


def _shown(self: Any) -> str:
    shown = (each.name for each in self.__dataclass_fields__.values() if each.repr)
    return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"
