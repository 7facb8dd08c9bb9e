"""The specifications are valid, and every example in them fits the schema it stands beside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.support.documents import specification

SPECS = {
    path.stem: specification(path.stem)
    for path in sorted((Path(__file__).resolve().parents[2] / "specs").glob("*.yaml"))
}
FORMATS = FormatChecker()


def resolve(spec: Any, node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        target = spec
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def examples(spec: Any, node: Any, where: str = "#") -> Iterator[tuple[str, Any, Any]]:
    """Every example with the schema it belongs to: media types, parameters, headers and schemas themselves."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from examples(spec, item, f"{where}/{index}")
    if isinstance(node, dict):
        yield from own_examples(spec, node, where)
        for key, item in node.items():
            if key not in ("example", "examples", "value", "default", "enum", "const"):
                yield from examples(spec, item, f"{where}/{key.replace('~', '~0').replace('/', '~1')}")


def own_examples(spec: Any, node: dict[str, Any], where: str) -> Iterator[tuple[str, Any, Any]]:
    if "schema" in node:
        if "example" in node:
            yield f"{where}/example", node["schema"], node["example"]
        for name, example in node.get("examples", {}).items():
            yield f"{where}/examples/{name}", node["schema"], resolve(spec, example)["value"]
    elif isinstance(node.get("examples"), list):
        for index, value in enumerate(node["examples"]):
            yield f"{where}/examples/{index}", {key: node[key] for key in node if key != "examples"}, value


ALL = [(name, *found) for name, spec in SPECS.items() for found in examples(spec, spec)]


def problems(spec: Any, schema: Any, value: Any) -> list[str]:
    validator = Draft202012Validator({**schema, "components": spec["components"]}, format_checker=FORMATS)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


@pytest.mark.parametrize("name", SPECS)
def test_the_specification_is_valid(name: str) -> None:
    assert not list(OpenAPIV31SpecValidator(SPECS[name]).iter_errors())


def test_there_are_examples_of_every_kind() -> None:
    assert {name for name, *_ in ALL} == {*SPECS}
    assert len(ALL) > 60
    assert {where.split("/")[1] for _, where, *_ in ALL} >= {"paths", "components"}


@pytest.mark.parametrize(("name", "where", "schema", "value"), ALL, ids=[f"{name} {where}" for name, where, *_ in ALL])
def test_an_example_fits_its_schema(name: str, where: str, schema: Any, value: Any) -> None:
    assert not problems(SPECS[name], schema, value), where


@pytest.mark.parametrize("name", SPECS)
def test_every_documented_answer_with_a_body_has_an_example(name: str) -> None:
    spec = SPECS[name]
    for item in spec["paths"].values():
        for method, operation in item.items():
            if method in ("get", "post", "put", "patch", "delete"):
                for status, answer in operation["responses"].items():
                    for media in resolve(spec, answer).get("content", {}).values():
                        assert media.get("examples"), (operation["operationId"], status)


def test_a_wrong_example_is_found() -> None:
    spec = SPECS["swiftia"]
    schema = {"$ref": "#/components/schemas/ListFilesResponse"}
    value = next(value for name, where, _, value in ALL if where.endswith("page_get_files"))
    wrong = {**value, "total": "150", "files": [{**value["files"][0], "createdAt": "yesterday"}]}
    assert problems(spec, schema, wrong) == [
        "$.files[0].createdAt: 'yesterday' is not a 'date-time'",
        "$.total: '150' is not of type 'integer'",
    ]
