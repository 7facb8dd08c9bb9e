"""Lazy imports: names of a package that are loaded on first use, as loading all takes longer than most calls."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def attributes(
    package: str, pairs: Mapping[str, str], others: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The ``__getattr__`` and the ``__dir__`` of a package.

    Args:
        package: Its name.
        pairs: Names of synchronous classes, and the module of ``_sync`` that each is in. ``Async`` before the name
            is the asynchronous class, in the module of that name of ``_async``.
        others: Any other name, and its module.
    """
    places = {name: f"_sync.{module}" for name, module in pairs.items()}
    places |= {f"Async{name}": f"_async.{module}" for name, module in pairs.items()}
    places |= others

    def get(name: str) -> object:
        if name not in places:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{package}.{places[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return get, lambda: sorted({*vars(sys.modules[package]), *places})
