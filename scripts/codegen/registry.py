"""Writes ``wrapper/reelkit/_registry.py``: which providers there are, from the specifications."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.codegen.layout import Checkout

# Parsing whole documents takes seconds, which a run with nothing to do has not.
_NAME = re.compile(r"^x-reelkit-provider:[^\n]*\n(?:[ ]+#[^\n]*\n)*[ ]+name:[ ]*(\w+)", re.MULTILINE)
_HEAD = '''"""Which providers there are. Written by ``make generate`` from ``specs/``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
{imports}

__all__ = ({names})


class Entry(NamedTuple):
    """One provider: how it is called, where its clients are, and the package that is generated for it."""

    name: str
    title: str
    module: str
    client: str
    package: str


PROVIDERS: dict[str, Entry] = {{
{rows}
}}
CLIENTS: dict[str, tuple[str, str]] = {{
{clients}
}}
"""Where the client classes are: module and name."""
'''


def render(checkout: Checkout) -> str:
    """The source of the registry."""
    imports, names, rows, clients = list[str](), list[str](), list[str](), list[str]()
    for spec in checkout.specs:
        title, written = title_of(spec), is_written(checkout, spec)
        package = checkout.package(spec).name
        module, suffix = (f"reelkit.{spec.stem}", "") if written else (f"{package}.resources", "Client")
        for prefix in ("Async", ""):
            public, found = f"{prefix}{title}", f"{prefix}{title}{suffix}"
            imports.append(f"    from {module} import {found}" + (f" as {public}" if found != public else ""))
            names.append(f'"{public}"')
            clients.append(f'    "{public}": ("{module}", "{found}"),')
        rows.append(f'    "{spec.stem}": Entry("{spec.stem}", "{title}", "{module}", "{title}{suffix}", "{package}"),')
    return _HEAD.format(
        imports="\n".join(sorted(imports)),
        names=", ".join(sorted(names)),
        rows="\n".join(rows),
        clients="\n".join(clients),
    )


def differences(checkout: Checkout) -> Iterator[str]:
    """Says if the registry is not what the specifications say."""
    if not checkout.registry.is_file() or checkout.registry.read_text(encoding="utf-8") != render(checkout):
        yield "reelkit/_registry.py: differs"


def refresh(checkout: Checkout, say: Callable[[str], None]) -> None:
    """Write the registry where it differs."""
    if list(differences(checkout)):
        checkout.registry.write_text(render(checkout), encoding="utf-8")
        say(f"providers changed -> {checkout.show(checkout.registry)}")


def is_written(checkout: Checkout, spec: Path) -> bool:
    """Whether anything is written by hand for a provider; the package it is imported from is written then."""
    return (checkout.provider_package(spec) / "_async").is_dir()


def title_of(spec: Path) -> str:
    """The name of the provider; what is wrong with the file is told by the lint."""
    found = _NAME.search(spec.read_text(encoding="utf-8", errors="replace"))
    return found[1] if found else spec.stem.title()
