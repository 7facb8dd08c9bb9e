"""Writes ``wrapper/reelkit/<provider>/__init__.py`` and ``models.py``: what users import a provider from.

What is written by hand for a provider says what is in them: a resource is a class of a module of ``_async`` whose last
base is a generated one, and its first line describes the attribute; any other name is in ``__all__`` of a private one.
The generated package says which models there are.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.codegen import registry
from scripts.codegen.compare import text_difference
from scripts.codegen.derive_sync import formatted
from scripts.codegen.layout import Checkout
from scripts.codegen.swap import replace_text

FILES = ("__init__.py", "models.py")
"""The modules that are written."""
_PACKAGE = '''"""{title}: its clients and their resources. Written by ``make generate``.

A client needs an API key: an argument, or the environment variable ``{key}``; see
``reelkit.client.SyncClient`` for the further arguments.{example}
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from {package}.resources import PROVIDER as PROVIDER
from {package}.resources import Async{title}Client, {title}Client

from reelkit._lazy import attributes

if TYPE_CHECKING:
{imports}

__getattr__, __dir__ = attributes(__name__, {resources}, {others})


class {title}({title}Client):
    """A client of {title}."""

{sync}


class Async{title}(Async{title}Client):
    """A client of {title}, for asyncio."""

{asynchronous}
'''
_EXAMPLE = """

Example::

    with reelkit.{title}() as {provider}:
        for file in {provider}.files.list():
            print(file)"""
_UPLOADER = """
    @property
    def _uploader(self) -> {prefix}Uploader:
        from .{folder}.files import {prefix}Files

        return {prefix}Files
"""
_ATTRIBUTE = '''
    @cached_property
    def {module}(self) -> {prefix}{name}:
        """{description}"""
        from .{folder}.{module} import {prefix}{name}

        return {prefix}{name}(self._http)
'''
_MODELS = '''"""Models of {title}'s responses and requests. Written by ``make generate``."""

# ruff: noqa: PLC0414 - an alias that equals the name tells type checkers that the name is exported.
from __future__ import annotations

from typing import TYPE_CHECKING

import {package}.models

if TYPE_CHECKING:
{imports}
else:
    __all__ = {package}.models.__all__

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
        value = globals()[name] = getattr({package}.models, name)
        return value

    def __dir__() -> list[str]:
        return sorted({{*globals(), *__all__}})
'''
_RESOURCE = re.compile(r'^class Async(\w+)\(.*\bAsync\w+Resource\):\n    """(.+)"""', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource that is written by hand for asyncio, and derived from that for synchronous clients."""

    module: str
    name: str
    description: str


def rendered(checkout: Checkout) -> dict[Path, str]:
    """The text of every module that is written."""
    found = dict[Path, str]()
    for spec in checkout.specs:
        if registry.is_written(checkout, spec):
            folder = checkout.provider_package(spec)
            for file, source in zip(FILES, (_package(checkout, spec), _models(checkout, spec)), strict=True):
                found[folder / file] = formatted(source, folder / file)
    return found


def differences(checkout: Checkout) -> Iterator[str]:
    """What differs in the modules that are there."""
    for path, text in rendered(checkout).items():
        folder = path.parent.relative_to(checkout.wrapper).as_posix()
        yield from (f"{folder}/{line}" for line in text_difference(text, path))


def refresh(checkout: Checkout, say: Callable[[str], None]) -> None:
    """Write the modules that differ."""
    for spec in checkout.specs:
        if registry.is_written(checkout, spec):
            # The formatter looks for it to tell which imports are our own.
            (checkout.provider_package(spec) / "__init__.py").touch()
    for path, text in rendered(checkout).items():
        if list(text_difference(text, path)):
            replace_text(path, text)
            why = "names of models" if path.name == "models.py" else "what is written by hand"
            say(f"{why} changed -> {checkout.show(path)}")


def _package(checkout: Checkout, spec: Path) -> str:
    title, folder, package = registry.title_of(spec), checkout.provider_package(spec), checkout.package(spec)
    resources, others = list(_resources(folder)), dict(_others(folder))
    clients = package / "resources" / "__init__.py"
    uploads = clients.is_file() and "self._uploader" in clients.read_text(encoding="utf-8")

    def members(prefix: str, place: str) -> str:
        attributes = [
            _ATTRIBUTE.format(
                prefix=prefix, folder=place, module=one.module, name=one.name, description=one.description
            )
            for one in resources
        ]
        return "".join([_UPLOADER.format(prefix=prefix, folder=place)] * uploads + attributes)

    return _PACKAGE.format(
        title=title,
        key=f"{spec.stem.upper()}_API_KEY",
        example=_EXAMPLE.format(title=title, provider=spec.stem)
        if any(one.module == "files" for one in resources)
        else "",
        package=package.name,
        imports="    from reelkit._resource.uploads import AsyncUploader, Uploader\n" * uploads
        + "\n".join(
            f"    from .{module} import {name} as {name}"
            for module, name in [
                *((f"_async.{one.module}", f"Async{one.name}") for one in resources),
                *((f"_sync.{one.module}", one.name) for one in resources),
                *((module, name) for name, module in others.items()),
            ]
        ),
        resources={one.name: one.module for one in resources},
        others=others,
        sync=members("", "_sync"),
        asynchronous=members("Async", "_async"),
    )


def _models(checkout: Checkout, spec: Path) -> str:
    package = checkout.package(spec)
    models = package / "models" / "__init__.py"
    names = sorted(name for name, _ in _public(models)) if models.is_file() else []
    imports = "\n".join(f"    from {package.name}.models import {name} as {name}" for name in names) or "    pass"
    return _MODELS.format(title=registry.title_of(spec), package=package.name, imports=imports)


def _resources(folder: Path) -> Iterator[Resource]:
    for path in sorted((folder / "_async").glob("[!_]*.py")):
        for name, description in _RESOURCE.findall(path.read_text(encoding="utf-8")):
            yield Resource(path.stem, name, description)


def _others(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("_[!_]*.py")):
        yield from _public(path)


def _public(module: Path) -> Iterator[tuple[str, str]]:
    """What is in ``__all__`` of a module, each with the name of the module."""
    for statement in ast.parse(module.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
            yield from ((name, module.stem) for name in ast.literal_eval(statement.value))
