"""Turn every specification into its low-level client: ``specs/<provider>.yaml`` -> ``generated/<provider>_api/``.

A package is built aside, checked, and swapped in whole, so a failed run leaves the old code untouched.
"""

from __future__ import annotations

import argparse
import json
import keyword
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from openapi_python_client import generate as generate_client
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.strings import PythonIdentifier
from openapi_spec_validator import OpenAPIV31SpecValidator
from ruff import find_ruff_bin

ROOT = Path(__file__).resolve().parent.parent
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
RETRY_CLASSES = ("safe", "idempotent", "never")


class SpecError(Exception):
    """A specification cannot be turned into a client; the message says where and why."""


class Operation(NamedTuple):
    """One operation of a specification, with what the wrapper needs to know of it at run time."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    retry: str
    success: tuple[int, ...]


def snake_case(text: str) -> str:
    """The name that the generator gives to a module, tag or method."""
    return str(PythonIdentifier(text, "field_"))


def load_spec(path: Path) -> dict[str, Any]:
    """Read a specification and refuse one that breaks OpenAPI 3.1 or the rules of this project."""
    spec = yaml.safe_load(path.read_text(encoding="utf-8"))
    problems = [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in _errors(spec)]
    problems += _house_rules(spec)
    if problems:
        raise SpecError("\n".join(f"{path.name}: {problem}" for problem in problems))
    return dict(spec)


def _errors(spec: Any) -> Iterator[Any]:
    yield from OpenAPIV31SpecValidator(spec).iter_errors()


def _house_rules(spec: dict[str, Any]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for path, method, operation in iterate_operations(spec):
        where = f"paths/{path}/{method}"
        operation_id = operation.get("operationId")
        if not operation_id:
            yield f"{where}: an operation needs an operationId"
        elif (name := snake_case(operation_id)) in seen:
            yield f"{where}: operationId {operation_id} is taken by {seen[name]}"
        else:
            seen[name] = where
        if len(operation.get("tags", ())) != 1 or keyword.iskeyword(operation["tags"][0]):
            yield f"{where}: an operation needs exactly one tag"
        if not operation.get("security"):
            yield f"{where}: the generator ignores top-level security, so an operation states its own"
        if operation.get("x-reelkit-retry") not in RETRY_CLASSES:
            yield f"{where}: x-reelkit-retry must be one of {', '.join(RETRY_CLASSES)}"


def iterate_operations(spec: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation as path, method and object, in the order of the file."""
    for path, item in spec.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def operations(spec: dict[str, Any]) -> list[Operation]:
    """What the wrapper needs to know of every operation at run time."""
    return [
        Operation(
            id=operation["operationId"],
            name=snake_case(operation["operationId"]),
            tag=snake_case(operation["tags"][0]),
            method=method.upper(),
            path=path,
            retry=operation["x-reelkit-retry"],
            success=tuple(sorted(int(status) for status in operation["responses"] if status.startswith("2"))),
        )
        for path, method, operation in iterate_operations(spec)
    ]


OPERATIONS_HEADER = '''"""Every operation of the API, as data."""

from __future__ import annotations

from typing import NamedTuple


class Operation(NamedTuple):
    """One operation; ``retry`` is safe, idempotent or never; ``success`` holds the documented 2xx statuses."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    retry: str
    success: tuple[int, ...]


'''


def render_operations(spec: dict[str, Any]) -> str:
    """The source of ``operations.py``."""
    rows = "".join(f"    {operation.name!r}: {operation!r},\n" for operation in operations(spec))
    return f"{OPERATIONS_HEADER}OPERATIONS: dict[str, Operation] = {{\n{rows}}}\n"


def build(spec_path: Path, package: Path) -> None:
    """Generate the client of one specification into a new folder."""
    spec = load_spec(spec_path)
    document = json.dumps(spec, indent=2, ensure_ascii=False) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "openapi.json"
        source.write_text(document, encoding="utf-8")
        config = Config.from_sources(
            ConfigFile(literal_enums=True, post_hooks=[], package_name_override=package.name),
            meta_type=MetaType.NONE,
            document_source=source,
            file_encoding="utf-8",
            overwrite=False,
            output_path=package,
        )
        with redirect_stdout(StringIO()):
            warnings = generate_client(config=config, custom_template_path=ROOT / "scripts" / "templates")
    if warnings:
        raise SpecError("\n".join(f"{spec_path.name}: {w.header.strip()} {w.detail or ''}".rstrip() for w in warnings))
    (package / "openapi.json").write_text(document, encoding="utf-8")
    (package / "operations.py").write_text(render_operations(spec), encoding="utf-8")
    (package / "py.typed").write_text("", encoding="utf-8")
    _import_datetime_helpers(package)
    _format(package)
    _check_operations(spec, package)


def _import_datetime_helpers(package: Path) -> None:
    """The generator has no way for a property template to ask for an import, so it is added here."""
    for folder, dots in (("models", ".."), ("api", "...")):
        for module in (package / folder).rglob("*.py"):
            source = module.read_text(encoding="utf-8")
            if "parse_datetime(" in source or "format_datetime(" in source:
                future = "from __future__ import annotations\n"
                helpers = f"from {dots}types import format_datetime, parse_datetime\n"
                head, _, tail = source.rpartition(future)
                module.write_text(f"{head}{future if _ else ''}{helpers}{tail}", encoding="utf-8")


def _format(package: Path) -> None:
    ruff, plain = find_ruff_bin(), ["--isolated", "--no-cache", "--quiet"]
    imports = ["--select", "F401,F811,I", "--config", "lint.ignore-init-module-imports=false"]
    subprocess.run([ruff, "check", *plain, *imports, "--fix-only", "--unsafe-fixes", package], check=True)
    subprocess.run([ruff, "format", *plain, "--line-length", "120", package], check=True)


def _check_operations(spec: dict[str, Any], package: Path) -> None:
    expected = {f"{operation.tag}/{operation.name}" for operation in operations(spec)}
    actual = {f"{module.parent.name}/{module.stem}" for module in (package / "api").glob("*/[!_]*.py")}
    if expected != actual:
        raise SpecError(f"{package.name}: operations and modules differ: {sorted(expected ^ actual)}")


def swap(new: Path, old: Path) -> None:
    """Put a finished package in the place of the old one."""
    if old.exists():
        shutil.rmtree(old)
    new.rename(old)


def differences(new: Path, old: Path) -> list[str]:
    """Files that are in one package only, or not the same in both."""
    files = {path.relative_to(root) for root in (new, old) for path in root.rglob("*") if path.is_file()}
    return sorted(
        str(file)
        for file in files
        if "__pycache__" not in file.parts
        and not (
            (new / file).is_file() and (old / file).is_file() and (new / file).read_bytes() == (old / file).read_bytes()
        )
    )


def main(arguments: list[str] | None = None) -> int:
    """Generate the clients of all specifications, or of those named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("providers", nargs="*", help="names of files in specs/ without .yaml; default all")
    parser.add_argument("--check", action="store_true", help="compare, and change nothing")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to work in")
    options = parser.parse_args(arguments)
    specs = sorted((options.root / "specs").glob("*.yaml"))
    if options.providers:
        specs = [options.root / "specs" / f"{provider}.yaml" for provider in options.providers]
    generated: Path = options.root / "generated"
    generated.mkdir(exist_ok=True)
    for spec_path in specs:
        target = generated / f"{spec_path.stem}_api"
        with tempfile.TemporaryDirectory(dir=generated, prefix=".building-") as folder:
            package = Path(folder) / target.name
            try:
                build(spec_path, package)
            except SpecError as error:
                print(error, file=sys.stderr)
                return 1
            if options.check:
                if differing := differences(package, target):
                    print(
                        f"{target.name} is not what {spec_path.name} generates; run make generate", *differing, sep="\n"
                    )
                    return 1
                continue
            swap(package, target)
        print(f"{spec_path.name} -> {target.relative_to(options.root)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
