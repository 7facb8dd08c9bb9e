"""Data classes for what stays inside reelkit, at a quarter of what a frozen data class costs when it is imported."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """A data class with slots that type checkers take for frozen; compared by identity, and shown without its values.

    What users hold is a frozen ``dataclass``: comparing, showing and refusing assignment are compiled for each class.
    """
    return dataclass(slots=True, eq=False, repr=False, match_args=False)(cls)
