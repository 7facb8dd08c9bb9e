"""An example call for a docstring, from the examples of the specification."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING, Any

from scripts.codegen.spec import look_up, snake_case

if TYPE_CHECKING:
    from scripts.codegen.resources.plan import Argument, Method

_LONGEST = 100


def call_example(
    spec: dict[str, Any], provider: str, tag: str, method: Method, operation: dict[str, Any]
) -> tuple[str, str]:
    """One call, synchronous and asynchronous, with the required arguments."""
    body = _body_example(spec, operation)
    given = []
    for argument in [*method.positional, *method.named]:
        if argument.required:
            value = _value(spec, method.path, operation, argument, body)
            given.append(value if argument.place == "path" else f"{argument.name}={value}")
    call = f"{provider}.{tag}.{method.name}({', '.join(given)})"
    if len(call) > _LONGEST:
        call = f"{provider}.{tag}.{method.name}(\n    " + ",\n    ".join(given) + ",\n)"
    if method.paging:
        loop = f"for item in {call}:\n    print(item)"
        return loop, f"async {loop}"
    return call, f"await {call}"


def _value(spec: dict[str, Any], path: str, operation: dict[str, Any], argument: Argument, body: dict[str, Any]) -> str:
    if argument.place == "path":
        # A name says more than an id that does not exist.
        name = snake_case(argument.name)
        return f"{name}_" if keyword.iskeyword(name) else name
    if argument.place == "body":
        if argument.wire == "":
            return "body"
        return repr(body[argument.wire]) if argument.wire in body else "..."
    nodes = [*spec["paths"][path].get("parameters", ()), *operation.get("parameters", ())]
    for node in nodes:
        parameter = look_up(spec, node["$ref"]) if "$ref" in node else node
        if parameter["name"] == argument.wire:
            return _example_of(spec, parameter)
    return "..."


def _example_of(spec: dict[str, Any], parameter: dict[str, Any]) -> str:
    for example in parameter.get("examples", {}).values():
        return repr(example.get("value"))
    schema = parameter.get("schema", {})
    schema = look_up(spec, schema["$ref"]) if "$ref" in schema else schema
    return repr(schema["enum"][0]) if schema.get("enum") else "..."


def _body_example(spec: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    for example in content.get("examples", {}).values():
        value = (look_up(spec, example["$ref"]) if "$ref" in example else example).get("value")
        if isinstance(value, dict):
            return value
    return {}
