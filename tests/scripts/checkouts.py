"""A copy of what takes part in generating, for tests that change it."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from scripts.codegen import registry
from scripts.codegen.command import refresh_wrapper_surface
from scripts.codegen.document import Document
from scripts.codegen.layout import Checkout
from tests.support.documents import LOADER

ROOT = Path(__file__).resolve().parents[2]
INPUTS = ("generated", "scripts", "specs", "wrapper")

# A second faster for each specification.
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
Generate = Callable[..., int]


def copy_checkout(target: Path, *providers: str) -> Path:
    """Copy it with the specifications of these providers only: the smallest is enough for most tests."""
    kept = {f"{name}{end}" for name in providers for end in (".yaml", "_api", "_api.surface.txt")}
    everyone = {path.stem for path in (ROOT / "specs").glob("*.yaml")}

    def others(folder: str, names: list[str]) -> set[str]:
        place = Path(folder)
        unwanted = {name for name in names if name == "__pycache__" or name.startswith(".building-")}
        if place in (ROOT / "specs", ROOT / "generated"):
            unwanted |= {name for name in names if name.endswith((".yaml", "_api", ".surface.txt"))} - kept
        if place == ROOT / "wrapper" / "reelkit":
            unwanted |= {name for name in names if name in everyone} - set(providers)
        return unwanted

    for folder in INPUTS:
        shutil.copytree(ROOT / folder, target / folder, ignore=others)
    # What is derived from all specifications together is that of those that were copied.
    checkout = Checkout(target)
    registry.refresh(checkout, lambda _: None)
    refresh_wrapper_surface(checkout, lambda _: None)
    return target


def remembered(build: Callable[[Document, Path, Path], None], memory: Path) -> Callable[[Document, Path, Path], None]:
    """``build``, which copies what it has built of the same document with the same templates before."""

    def build_or_copy(document: Document, package: Path, templates: Path) -> None:
        made = hashlib.sha256(json.dumps([document.name, package.name, document.value]).encode())
        for path in sorted(templates.rglob("*.jinja")):
            made.update(f"\n{path.relative_to(templates)}\n".encode() + path.read_bytes())
        known = memory / made.hexdigest()
        if not known.exists():
            build(document, package, templates)
            shutil.copytree(package, known)
        else:
            shutil.copytree(known, package)

    return build_or_copy


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file with its bytes, so that two states of a tree can be compared."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def edit_spec(checkout: Path, provider: str, change: Callable[[dict[str, Any]], None]) -> None:
    path = checkout / "specs" / f"{provider}.yaml"
    spec = yaml.load(path.read_bytes(), Loader=LOADER)
    change(spec)
    path.write_text(yaml.dump(spec, Dumper=_DUMPER, sort_keys=False, allow_unicode=True), encoding="utf-8")


def add_operations(checkout: Path) -> None:
    """Give Swiftia the operations of ``growth/added.yaml``, as its author would: in its specification alone."""
    added = yaml.safe_load((ROOT / "tests/scripts/growth/added.yaml").read_text(encoding="utf-8"))

    def grow(spec: dict[str, Any]) -> None:
        spec["tags"] += added["tags"]
        spec["paths"].update(added["paths"])
        spec["components"]["schemas"].update(added["components"]["schemas"])

    edit_spec(checkout, "swiftia", grow)
