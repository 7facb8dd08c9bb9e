"""The page of all operations of a provider: a table, and a section on each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reelkit.errors import status_error_class

from scripts.pages.models import model_link
from scripts.pages.specification import NOTE, Spec

REPEAT = {"safe": "yes, reads", "idempotent": "yes, same result", "key": "yes, by its key", "never": "no"}


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
    name = spec.title
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
    for status, response in spec.errors(operation).items():
        exception = f"{{py:class}}`~reelkit.{exception_of(status)}`"
        yield f"| {status.replace('default', 'others')} | {exception} | {cell(response['description'])} |"


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
