"""Writes ``wrapper/reelkit/<provider>/__init__.py`` and ``models.py``: what users import a provider from.

What is written by hand for a provider says what is in them: a resource is a class of a module of ``_async`` whose last
base is a generated one, and its first line describes the attribute; any other name is in ``__all__`` of a private one.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.codegen import registry
from scripts.codegen.compare import text_difference
from scripts.codegen.layout import Checkout
from scripts.codegen.swap import replace_text
from scripts.codegen.twins import formatted

FILES = {"__init__.py": "front.py.jinja", "models.py": "front_models.py.jinja"}
"""The modules that are written, and their templates."""
_RESOURCE = re.compile(r'^class Async(\w+)\(.*\bAsync\w+Resource\):\n    """(.+)"""', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Twin:
    """A resource that is written by hand, and derived from that for blocking code."""

    module: str
    name: str
    description: str


def rendered(checkout: Checkout) -> dict[Path, str]:
    """What every front must hold."""
    # Only what decides about a package may load the template engine: a run with nothing to do ends at once.
    from jinja2 import Environment, FileSystemLoader  # noqa: PLC0415

    templates = Environment(  # noqa: S701 - the output is Python
        loader=FileSystemLoader(checkout.templates), trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    found = dict[Path, str]()
    for spec in checkout.specs:
        folder = checkout.front(spec)
        if not registry.is_written(checkout, spec):
            continue
        package = checkout.package(spec)
        twins = list(_twins(folder))
        values = {
            "provider": spec.stem,
            "title": registry.title_of(spec),
            "package": package.name,
            "twins": twins,
            "others": dict(_others(folder)),
            "has_files": any(twin.module == "files" for twin in twins),
            "uploads": "self._uploader" in (package / "resources" / "__init__.py").read_text(encoding="utf-8"),
        }
        for file, template in FILES.items():
            found[folder / file] = formatted(templates.get_template(template).render(values), folder / file)
    return found


def differences(checkout: Checkout) -> Iterator[str]:
    """What is wrong with the fronts that are there."""
    for path, text in rendered(checkout).items():
        folder = path.parent.relative_to(checkout.wrapper).as_posix()
        yield from (f"{folder}/{line}" for line in text_difference(text, path))


def refresh(checkout: Checkout, say: Callable[[str], None]) -> None:
    """Write the fronts that are not as they should be."""
    for path, text in rendered(checkout).items():
        if list(text_difference(text, path)):
            replace_text(path, text)
            say(f"what is written by hand changed -> {checkout.show(path)}")


def _twins(folder: Path) -> Iterator[Twin]:
    for path in sorted((folder / "_async").glob("[!_]*.py")):
        for name, description in _RESOURCE.findall(path.read_text(encoding="utf-8")):
            yield Twin(path.stem, name, description)


def _others(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("_[!_]*.py")):
        for statement in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
                yield from ((name, path.stem) for name in ast.literal_eval(statement.value))
