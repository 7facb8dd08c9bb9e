"""Run the generator on a checked specification, and make its output what the wrapper relies on."""

from __future__ import annotations

import copy
import json
import re
import subprocess
from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from jinja2.bccache import Bucket, BytecodeCache

from scripts.codegen.document import Document
from scripts.codegen.models import UnsupportedError, Views
from scripts.codegen.problem import Problem, SpecError
from scripts.codegen.spec import METHODS, operations

OPERATIONS_HEADER = '''"""Every operation of the API as data, and how operations are called."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    import httpx

    from .client import AuthenticatedClient

T = TypeVar("T")
Arguments = Callable[[], dict[str, Any]]
"""Makes what ``httpx.Client.request`` takes."""


class Operation(NamedTuple):
    """One operation; ``retry`` is safe, idempotent, key or never; ``success`` holds the documented 2xx statuses."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    retry: str
    success: tuple[int, ...]


class Call(Protocol):
    """Sends an operation, and reads its response."""

    def __call__(self, operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T: ...


class AsyncCall(Protocol):
    """``Call`` for asyncio."""

    async def __call__(self, operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T: ...


def call_with(client: AuthenticatedClient) -> Call:
    """Call operations with a plain client."""

    def call(operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T:
        return read(client.get_httpx_client().request(**arguments()))

    return call


def async_call_with(client: AuthenticatedClient) -> AsyncCall:
    """``call_with`` for asyncio."""

    async def call(operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T:
        return read(await client.get_async_httpx_client().request(**arguments()))

    return call


'''


# Of the functions that the templates make, and of the generator's own macros.
_VARIABLES = frozenset({"cookies", "given", "headers", "operation", "params", "quote"})


class _Compiled(BytecodeCache):
    """Templates that were compiled in this process, by their text: compiling takes longer than printing."""

    def __init__(self) -> None:
        self._codes: dict[str, Any] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get(bucket.checksum)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.checksum] = bucket.code


_COMPILED = _Compiled()


def build(document: Document, package: Path, templates: Path) -> None:
    """Generate the client of one specification into a new folder."""
    spec = document.value
    text = json.dumps(spec, indent=2, ensure_ascii=False) + "\n"
    _run_generator(document, package, templates)
    (package / "openapi.json").write_text(text, encoding="utf-8")
    (package / "operations.py").write_text(render_operations(spec), encoding="utf-8")
    (package / "py.typed").write_text("", encoding="utf-8")
    _import_datetime_helpers(package)
    _format(document, package)
    _check_operations(document, package)


def render_operations(spec: dict[str, Any]) -> str:
    """The source of ``operations.py``."""
    rows = "".join(f"    {operation.name!r}: {operation!r},\n" for operation in operations(spec))
    return f"{OPERATIONS_HEADER}OPERATIONS: dict[str, Operation] = {{\n{rows}}}\n"


def _run_generator(document: Document, package: Path, templates: Path) -> None:
    from openapi_python_client.config import Config, ConfigFile, MetaType  # noqa: PLC0415  # a second to import
    from openapi_python_client.parser import GeneratorData  # noqa: PLC0415
    from openapi_python_client.parser.errors import GeneratorError  # noqa: PLC0415

    from scripts.codegen.resources.write import write_resources  # noqa: PLC0415

    config = Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[], package_name_override=package.name),
        meta_type=MetaType.NONE,
        document_source=Path(document.name),
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )
    provider = package.name.removesuffix("_api")
    with redirect_stdout(StringIO()):
        try:
            data = GeneratorData.from_dict(copy.deepcopy(document.value), config=config)
            if isinstance(data, GeneratorError):
                warnings: Sequence[GeneratorError] = [data]
            else:
                _rename_arguments(data, config)
                project, warnings = _render(data, config, templates)
                if not warnings:
                    write_resources(provider, document.value, project, package)
        except UnsupportedError as error:
            raise SpecError([document.problem(("components", "schemas"), "model", str(error))]) from error
        except Exception as error:
            # Whatever a template or the generator stumbles over, nothing was written yet.
            line = getattr(error, "lineno", None) or 1
            name = f"{templates.name}/{getattr(error, 'name', None) or ''}".rstrip("/")
            found = Problem(name, line, "template", f"{type(error).__name__}: {' '.join(str(error).split())}")
            raise SpecError([found]) from error
    if warnings:
        raise SpecError([_generator_problem(document, f"{w.header.strip()} {w.detail or ''}") for w in warnings])


def _rename_arguments(parsed: Any, config: Any) -> None:
    """Call arguments of generated functions otherwise than the variables of these; the generator evades but two."""
    from openapi_python_client.schema.untrusted_string import UntrustedString  # noqa: PLC0415

    for collection in parsed.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            for location, one in list(endpoint.iter_all_parameters()):
                name = str(one.python_name)
                if name in _VARIABLES or name.startswith("json_"):
                    one.set_python_name(new_name=UntrustedString(f"{name}_{location}"), config=config)
                    path = endpoint.path.get_untrusted_value().replace(f"{{{name}}}", f"{{{one.python_name}}}")
                    endpoint.path = UntrustedString(path)


def _render(parsed: Any, config: Any, templates: Path) -> tuple[Any, Sequence[Any]]:
    """Print a parsed specification; the project, and what the generator warns of."""
    from openapi_python_client import Project  # noqa: PLC0415

    project = Project(openapi=parsed, config=config, custom_template_path=templates)
    project.env.bytecode_cache = _COMPILED
    project.env.globals["view"] = Views(parsed.models).view
    warnings = project.build()
    for module in ("_decoding.py", "_model.py"):
        text = project.env.get_template(f"{module}.jinja").render()
        (project.package_dir / module).write_text(text, encoding="utf-8")
    return project, warnings


def _generator_problem(document: Document, message: str) -> Problem:
    """A warning names an operation or a schema in its text; that is where it belongs."""
    where: tuple[str, ...] = ()
    if found := re.search(rf"\b({'|'.join(METHODS)}) (/\S*)", message, re.IGNORECASE):
        where = ("paths", found[2], found[1].lower())
    elif found := re.search(rf"\bpaths\.(/\S*)\.({'|'.join(METHODS)})\b", message):
        where = ("paths", found[1], found[2])
    elif found := re.search(r"/?components/(\w+)/(\w+)", message):
        where = ("components", found[1], found[2])
    return document.problem(where, "generator", " ".join(message.split()))


def _import_datetime_helpers(package: Path) -> None:
    """The generator has no way for a property template to ask for an import, so it is added here."""
    for module in (package / "api").rglob("*.py"):
        source = module.read_text(encoding="utf-8")
        if "parse_datetime(" in source or "format_datetime(" in source:
            future = "from __future__ import annotations\n"
            helpers = "from ...types import format_datetime, parse_datetime\n"
            head, found, tail = source.rpartition(future)
            module.write_text(f"{head}{future if found else ''}{helpers}{tail}", encoding="utf-8")


def _format(document: Document, package: Path) -> None:
    from ruff import find_ruff_bin  # noqa: PLC0415

    ruff, plain = find_ruff_bin(), ["--isolated", "--no-cache", "--quiet"]
    imports = ["--select", "F401,F811,F841,I", "--config", "lint.ignore-init-module-imports=false"]
    for command in (
        [ruff, "check", *plain, *imports, "--fix-only", "--unsafe-fixes", str(package)],
        [ruff, "format", *plain, "--line-length", "120", str(package)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            said = done.stderr.strip().replace(f"{package.parent}/", "")
            raise SpecError([document.problem((), "generated-code", f"the generator wrote no valid Python: {said}")])


def _check_operations(document: Document, package: Path) -> None:
    expected = {f"{operation.tag}/{operation.name}" for operation in operations(document.value)}
    actual = {f"{module.parent.name}/{module.stem}" for module in (package / "api").glob("*/[!_]*.py")}
    if expected != actual:
        found = f"operations and modules differ: {', '.join(sorted(expected ^ actual))}"
        raise SpecError([document.problem(("paths",), "operations", found)])
