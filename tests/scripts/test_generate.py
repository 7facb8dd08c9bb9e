from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.spec import snake_case
from scripts.generate import main
from tests.scripts.checkouts import ROOT, Generate, copy_checkout, edit_spec, snapshot
from tests.support.documents import specification
from tests.support.runtime import PROVIDERS


def methods_of(package: Path, tag: str) -> dict[str, set[str]]:
    """Names of the methods of every class of a tag, read from the source."""
    tree = ast.parse((package / "api" / tag / "__init__.py").read_text(encoding="utf-8"))
    return {
        node.name: {item.name for item in node.body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)}
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }


def test_a_run_gives_the_bytes_that_are_checked_in(tmp_path: Path) -> None:
    """The largest are compared by ``make check-generated``."""
    checkout = copy_checkout(tmp_path / "checkout", "swiftia")
    package = checkout / "generated" / "swiftia_api"
    (package / "client.py").unlink()
    assert main(["--root", str(checkout)]) == 0
    assert snapshot(package) == snapshot(ROOT / "generated" / "swiftia_api")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_has_its_module_and_its_methods(provider: str) -> None:
    spec = specification(provider)
    package = ROOT / "generated" / f"{provider}_api"
    found = 0
    for item in spec["paths"].values():
        for method, operation in item.items():
            if method not in ("get", "put", "post", "patch", "delete"):
                continue
            tag = operation["tags"][0]
            name = snake_case(operation["operationId"])
            assert (package / "api" / tag / f"{name}.py").is_file()
            classes = methods_of(package, tag)
            assert len(classes) == 2
            assert all(name in methods for methods in classes.values()), name
            found += 1
    assert found
    modules = [path for path in package.glob("api/*/*.py") if path.stem != "__init__"]
    assert len(modules) == found


def break_openapi(spec: dict[str, Any]) -> None:
    del spec["info"]["title"]


def break_project_rule(spec: dict[str, Any]) -> None:
    spec["paths"]["/api/uploads/files"]["get"]["security"] = []


def break_generator(spec: dict[str, Any]) -> None:
    # An array in a header: valid OpenAPI, and the generator leaves the whole operation out with a warning.
    spec["paths"]["/api/uploads/files"]["get"]["parameters"].append(
        {"name": "X-Ids", "in": "header", "required": False, "schema": {"type": "array", "items": {"type": "string"}}}
    )


@pytest.mark.parametrize("breakage", [break_openapi, break_project_rule, break_generator])
def test_a_bad_specification_changes_nothing(
    breakage: Any, generate: Generate, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit_spec(checkout, "swiftia", breakage)
    before = snapshot(checkout)
    assert generate("swiftia") == 1
    assert snapshot(checkout) == before
    assert not list((checkout / "generated").glob(".*"))
    assert "swiftia.yaml" in capsys.readouterr().err


def invent(spec: dict[str, Any]) -> None:
    listing = spec["paths"]["/api/uploads/files"]["get"]
    spec["tags"].append({"name": "captions", "description": "Invented."})
    spec["paths"]["/api/captions/{captionId}"] = {
        "get": {
            "operationId": "getCaption",
            "tags": ["captions"],
            "summary": "Get a caption",
            "description": "Invented.",
            "security": [{"bearerAuth": []}],
            "x-reelkit-method": "get",
            "x-reelkit-retry": "safe",
            "parameters": [
                {"name": "captionId", "in": "path", "required": True, "schema": {"type": "integer"}},
                {"name": "language", "in": "query", "required": False, "schema": {"type": "string"}},
            ],
            "responses": {
                "200": {
                    "description": "A caption.",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Caption"}}},
                },
                "401": listing["responses"]["401"],
            },
        }
    }
    spec["components"]["schemas"]["Caption"] = {
        "type": "object",
        "description": "Invented.",
        "required": ["text"],
        "properties": {"text": {"type": "string", "description": "Invented."}},
    }


CALL = """
import asyncio, httpx
from reelkit import AsyncSwiftia, Swiftia

def answer(request):
    assert str(request.url) == "https://api.swiftia.io/api/captions/7?language=en"
    return httpx.Response(200, json={"text": "hello"})

client = httpx.Client(transport=httpx.MockTransport(answer))
print(Swiftia("key", http_client=client).captions.get(7, language="en").text)
twin = httpx.AsyncClient(transport=httpx.MockTransport(answer))
print(asyncio.run(AsyncSwiftia("key", http_client=twin).captions.get(7, language="en")).text)
"""


def run(command: list[str], variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, env={**os.environ, **variables}, capture_output=True, text=True, check=False)


def test_an_invented_operation_is_a_method_without_a_hand_written_line(generate: Generate, checkout: Path) -> None:
    """That such methods are typed is shown by ``test_fourth_provider``."""
    edit_spec(checkout, "swiftia", invent)
    assert generate("swiftia") == 0
    paths = os.pathsep.join(str(checkout / folder) for folder in ("wrapper", "generated"))
    called = run([sys.executable, "-c", CALL], {"PYTHONPATH": paths})
    assert (called.stdout, called.stderr) == ("hello\nhello\n", "")
