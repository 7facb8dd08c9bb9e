"""Write the pages about operations and models: ``specs/<provider>.yaml`` -> ``docs/reference/<provider>-*.md``."""

from __future__ import annotations

import argparse
import inspect
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import yaml
from reelkit._registry import PROVIDERS as ENTRIES
from reelkit.errors import status_error_class

ROOT = Path(__file__).resolve().parent.parent
NAMES = {entry.name: entry.title for entry in ENTRIES.values()}
REPEAT = {"safe": "yes, reads", "idempotent": "yes, same result", "key": "yes, by its key", "never": "no"}
NOTE = "<!-- Written by scripts/operation_tables.py from specs/{provider}.yaml: change that, and run `make docs`. -->"


class Spec:
    """One specification, and the Python that was generated from it."""

    def __init__(self, provider: str) -> None:
        self.provider = provider
        self.document = yaml.safe_load((ROOT / "specs" / f"{provider}.yaml").read_text(encoding="utf-8"))
        self.operations = import_module(f"{provider}_api.operations").OPERATIONS.values()
        start, version, _ = next(iter(self.document["paths"])).partition("/v1/")
        self.prefix = f"{start}/v1" if version else ""
        self.models = import_module(f"{provider}_api.models")

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow ``$ref``, as far as it goes."""
        while "$ref" in node:
            found: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            node = found
        return node

    def describe(self, operation: Any) -> Mapping[str, Any]:
        """What the specification says of an operation."""
        found: Mapping[str, Any] = self.document["paths"][operation.path][operation.method.lower()]
        return found

    def method(self, operation: Any) -> inspect.Signature:
        """The signature of the generated method."""
        module = import_module(f"{self.provider}_api.api.{operation.tag}")
        resource = getattr(module, "".join(part.title() for part in operation.tag.split("_")) + "Api")
        return inspect.signature(getattr(resource, operation.name))

    def errors(self, operation: Any) -> dict[str, Mapping[str, Any]]:
        """The documented error answers by status; "default" stands for all others."""
        answers = self.describe(operation)["responses"]
        return {status: self.resolve(answers[status]) for status in sorted(answers) if status[0] not in "123"}


def call_of(spec: Spec, operation: Any) -> str:
    """The Python call with its required arguments."""
    parameters = [parameter for name, parameter in spec.method(operation).parameters.items() if name != "self"]
    required = [
        f"{parameter.name}=..." if parameter.kind is parameter.KEYWORD_ONLY else parameter.name
        for parameter in parameters
        if parameter.default is parameter.empty
    ]
    return f"{spec.provider}.api.{operation.tag}.{operation.name}({', '.join(required)})"


def paginated(described: Mapping[str, Any]) -> str:
    """How a list is divided into pages; a cursor list that has no next cursor comes whole."""
    rule = described.get("x-reelkit-pagination")
    if rule is None:
        return ""
    return "one page" if rule["style"] == "cursor" and "next" not in rule else f"by {rule['style']}"


def exception_of(status: str) -> str:
    """The exception that a status becomes."""
    return status_error_class(int(status) if status.isdigit() else 0, None, frozenset()).__name__


def cell(text: str) -> str:
    """Text for a cell of a table."""
    return " ".join(text.split()).replace("|", r"\|")


def operations_page(spec: Spec) -> str:
    """The table of all operations, and a section on each."""
    name = NAMES[spec.provider]
    lines = [
        NOTE.format(provider=spec.provider),
        "",
        f"# {name}: operations",
        "",
        f"Every operation in reelkit's description of {name}, `specs/{spec.provider}.yaml`. The same methods exist,",
        f"to be awaited, on `Async{name}`. What is added by hand to these is on [its own page]({spec.provider}.md).",
        *([f"Paths in the table begin with `{spec.prefix}`."] if spec.prefix else []),
        "",
        "| Operation and call | HTTP | Paginated | Safe to repeat | Errors |",
        "|---|---|---|---|---|",
    ]
    for operation in spec.operations:
        described = spec.describe(operation)
        lines.append(
            f"| [{described['summary']}](#{spec.provider}-{operation.name})<br>`{call_of(spec, operation)}` "
            f"| {operation.method}<br>`{operation.path.removeprefix(spec.prefix)}` "
            f"| {paginated(described)} | {REPEAT[operation.retry]} "
            f"| {', '.join(spec.errors(operation)).replace('default', 'others')} |"
        )
    lines += ["", 'What "safe to repeat" means for retries is told in [Handle errors](../guides/errors.md).']
    tags = dict.fromkeys(operation.tag for operation in spec.operations)
    for tag in tags:
        lines += ["", f"## {tag}"]
        for operation in spec.operations:
            if operation.tag == tag:
                lines += ["", *operation_section(spec, operation)]
    return "\n".join(lines) + "\n"


def operation_section(spec: Spec, operation: Any) -> Iterator[str]:
    """What the specification says of one operation."""
    described = spec.describe(operation)
    signature = spec.method(operation)
    yield f"({spec.provider}-{operation.name})="
    yield f"### {operation.name}"
    yield ""
    yield f"`{operation.method} {operation.path}`"
    yield ""
    yield " ".join(described["description"].split())
    if source := described.get("externalDocs", {}).get("url"):
        yield f"[The provider's page.]({source})"
    yield ""
    yield from arguments(spec, operation)
    yield f"Returns {model_link(spec, str(signature.return_annotation))}."
    yield ""
    yield "| Status | Exception | When |"
    yield "|---|---|---|"
    for status, answer in spec.errors(operation).items():
        exception = f"{{py:class}}`~reelkit.{exception_of(status)}`"
        yield f"| {status.replace('default', 'others')} | {exception} | {cell(answer['description'])} |"


def arguments(spec: Spec, operation: Any) -> Iterator[str]:
    """A table of the parameters, and where the body's model is described."""
    path_item = spec.document["paths"][operation.path]
    unresolved = [*path_item.get("parameters", ()), *spec.describe(operation).get("parameters", ())]
    parameters = [spec.resolve(parameter) for parameter in unresolved]
    signature = spec.method(operation)
    names = [name for name in signature.parameters if name != "self"]
    if parameters:
        yield "| Argument | In | Type | Meaning |"
        yield "|---|---|---|---|"
        in_order = sorted(parameters, key=lambda parameter: names.index(python_name(parameter["name"], names)))
        for parameter in in_order:
            argument = python_name(parameter["name"], names)
            annotation = str(signature.parameters[argument].annotation)
            kind = model_link(spec, annotation.removesuffix(" | Unset"))
            optional = "" if parameter.get("required") else " Optional."
            text = parameter.get("description") or spec.resolve(parameter["schema"]).get("description", "")
            yield f"| `{argument}` | {parameter['in']} | {kind} | {cell(text)}{optional} |"
        yield ""
    if "body" in names:
        annotation = str(signature.parameters["body"].annotation)
        optional = " Optional." if annotation.endswith(" | Unset") else ""
        yield f"`body` is a {model_link(spec, annotation.removesuffix(' | Unset'))}.{optional}"
        yield ""


def python_name(wire_name: str, names: list[str]) -> str:
    """The argument that carries a parameter."""
    plain = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in wire_name)
    return next(name for name in names if name in {wire_name, plain, f"{wire_name}_", f"{plain}_"})


def model_link(spec: Spec, annotation: str) -> str:
    """An annotation, with a link where it is one model."""
    if hasattr(spec.models, annotation) or is_enumeration(spec, annotation):
        return f"{{py:class}}`~{spec.provider}_api.models.{annotation}`"
    return f"`{annotation}`"


def enumerations(spec: Spec) -> dict[str, tuple[Any, ...]]:
    """Names and values of the enumerations, which are Literal types."""
    found = {}
    for name in spec.document["components"]["schemas"]:
        if is_enumeration(spec, name):
            found[name] = get_args(getattr(enumeration_module(spec, name), name))
    return found


def enumeration_module(spec: Spec, name: str) -> Any:
    """The module of a model."""
    plain = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
    return import_module(f"{spec.models.__name__}.{plain}")


def is_enumeration(spec: Spec, name: str) -> bool:
    """Whether a schema is a list of values."""
    schema = spec.document["components"]["schemas"].get(name, {})
    return "enum" in schema and schema.get("type") == "string"


def classes(spec: Spec) -> list[str]:
    """The models that are classes; the others are enumerations."""
    return [name for name in spec.models.__all__ if isinstance(getattr(spec.models, name), type)]


def model_directive(model: str) -> list[str]:
    """What makes Sphinx describe a model: its fields, as its docstring has them."""
    return [f".. autoclass:: {model}", "   :exclude-members: __init__, from_dict", ""]


def models_page(spec: Spec) -> str:
    """Every model and every enumeration."""
    name, package = NAMES[spec.provider], f"{spec.provider}_api"
    schemas = spec.document["components"]["schemas"]
    lines = [
        NOTE.format(provider=spec.provider),
        "",
        f"# {name}: models",
        "",
        f"What {name}'s operations take and return, as the generated package `{package}` has it: import it from",
        f"`{package}.models`. Fields that the specification does not know are kept in `additional_properties`.",
        "`from_dict` reads a model from JSON data and `to_dict` gives it back.",
        "",
        "```{eval-rst}",
        f".. py:currentmodule:: {package}.models",
        "",
        *(line for model in classes(spec) for line in model_directive(model)),
        ".. py:class:: Unset",
        f"   :canonical: {package}.types.Unset",
        "",
        f"   The type of ``UNSET``, in ``{package}.types``: a field that the answer does not have. It is false.",
        "```",
        "",
        "## Values",
        "",
        "An answer may also have a value that the specification does not know yet: a string.",
        "",
        "```{eval-rst}",
        f".. py:currentmodule:: {package}.models",
        "",
    ]
    for enumeration, values in enumerations(spec).items():
        text = " ".join(schemas[enumeration].get("description", "").split())
        lines += [
            f".. py:type:: {enumeration}",
            "",
            f"   {text}",
            "",
            f"   {', '.join(f'``{value}``' for value in values)}",
            "",
        ]
    lines[-1] = "```"
    return "\n".join(lines) + "\n"


def pages() -> dict[Path, str]:
    """Every page, and what must be in it."""
    found: dict[Path, str] = {}
    for provider in NAMES:
        spec = Spec(provider)
        found[ROOT / "docs" / "reference" / f"{provider}-operations.md"] = operations_page(spec)
        found[ROOT / "docs" / "reference" / f"{provider}-models.md"] = models_page(spec)
    return found


def main(arguments: list[str] | None = None) -> int:
    """Write the pages, or with ``--check`` say which are not up to date."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="compare, and change nothing")
    check = parser.parse_args(arguments).check
    outdated = 0
    for path, text in pages().items():
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        if check:
            outdated += 1
            print(f"{path.relative_to(ROOT)} is not up to date; run scripts/operation_tables.py", file=sys.stderr)
        else:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}")
    return 1 if outdated else 0


if __name__ == "__main__":
    sys.exit(main())
