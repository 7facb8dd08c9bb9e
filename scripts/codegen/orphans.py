"""Packages and surfaces whose specification was deleted, and whatever else strayed into ``generated/``."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.codegen import fingerprint, swap
from scripts.codegen.layout import Checkout

_ENDS = "_api", "_api.surface.txt"


def named(checkout: Checkout) -> list[str]:
    """What no specification asks for, as the gate names it."""
    found = [f"{checkout.show(path)}: no specification asks for it" for path in checkout.orphans()]
    return [*found, *_written_by_hand(checkout)]


def delete(checkout: Checkout, say: Callable[[str], None]) -> list[str]:
    """Delete what was generated, and name what was not: that may be somebody's work."""
    kept = list[str]()
    with swap.alone(checkout.generated):
        orphans = checkout.orphans()
        edited = {path.name for path in orphans if path.is_dir() and not _is_as_generated(path)}
        for path in orphans:
            if path.name.removesuffix(".surface.txt") in edited or not path.name.endswith(_ENDS):
                kept.append(f"{checkout.show(path)}: no specification asks for it, nor was it generated so; delete it")
                continue
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
            say(f"{checkout.show(path)}: no specification asks for it, deleted")
    return [*kept, *_written_by_hand(checkout)]


def _is_as_generated(package: Path) -> bool:
    recorded = fingerprint.recorded(package).get("package")
    return recorded == fingerprint.of_files(package, fingerprint.package_files(package))


def _written_by_hand(checkout: Checkout) -> Iterator[str]:
    """Code for a provider without a specification, which imports a package that is not there."""
    providers = {spec.stem for spec in checkout.specs}
    for module in sorted(checkout.wrapper.glob("reelkit/*/__init__.py")):
        name = module.parent.name
        if name not in providers and f"{name}_api" in module.read_text(encoding="utf-8"):
            yield f"{checkout.show(module.parent)}: written for a provider that has no specification; delete it"
