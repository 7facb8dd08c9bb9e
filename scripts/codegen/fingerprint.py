"""From what a package was generated, and what came out.

Recorded in the package, so that a run with nothing to do ends at once, and others can say why they do something.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from scripts.codegen.layout import Checkout

FILE = "fingerprint.json"
TOOLS = ("openapi-python-client", "ruff")
# The modules that decide what the output looks like, and not just when and where it is made.
CONFIG = ("build.py", "document.py", "fingerprint.py", "models.py", "spec.py", "surface.py")

Fingerprint = dict[str, str]


def of_inputs(checkout: Checkout, spec: Path) -> Fingerprint:
    """What decides the content of a package: specification, templates, config and tools."""
    return {
        "specification": of_files(spec.parent, [spec]),
        "templates": of_files(checkout.templates, checkout.templates.rglob("*.jinja")),
        "config": of_files(
            checkout.codegen,
            [*(checkout.codegen / name for name in CONFIG), *(checkout.codegen / "resources").glob("*.py")],
        ),
        **{tool: version(tool) for tool in TOOLS},
    }


def of_outputs(package: Path, surface: Path) -> Fingerprint:
    """What is there: the package without the fingerprint itself, and its surface."""
    return {"package": of_files(package, package_files(package)), "surface": of_files(surface.parent, [surface])}


def package_files(package: Path) -> list[Path]:
    """The files of a package that were generated."""
    return [
        path
        for path in package.rglob("*")
        if path.is_file() and path.name != FILE and "__pycache__" not in path.relative_to(package).parts
    ]


def of_files(root: Path, files: Iterable[Path]) -> str:
    """One hash of names and contents, whatever the order; a file that does not exist counts as such."""
    digest = sha256()
    for name, path in sorted((path.relative_to(root).as_posix(), path) for path in files):
        content = path.read_bytes() if path.is_file() else None
        digest.update(f"{name} {-1 if content is None else len(content)}\n".encode())
        digest.update(content or b"")
    return digest.hexdigest()


def recorded(package: Path) -> Fingerprint:
    """The fingerprint in a package; empty if there is none, or none that can be read."""
    try:
        content = json.loads((package / FILE).read_bytes())
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in content.items()} if isinstance(content, dict) else {}


def render(fingerprint: Fingerprint) -> str:
    """The content of the file."""
    return json.dumps(fingerprint, indent=2, sort_keys=True) + "\n"


def reasons(checkout: Checkout, spec: Path) -> list[str]:
    """Why a package has to be generated anew; nothing if it is up to date."""
    package = checkout.package(spec)
    if not package.is_dir():
        return ["new"]
    before = recorded(package)
    if not before:
        return ["no fingerprint"]
    now = {**of_inputs(checkout, spec), **of_outputs(package, checkout.surface(spec))}
    found = []
    for name, value in now.items():
        if before.get(name) != value:
            if name in TOOLS:
                found.append(f"{name} {before.get(name, 'unknown')} -> {value}")
            else:
                found.append(f"{name} {'edited by hand' if name in ('package', 'surface') else 'changed'}")
    return found
