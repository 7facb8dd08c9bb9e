"""The names that the lint keeps free are those that clients, models and generated modules have anyway."""

from __future__ import annotations

import ast
import builtins
import importlib
import re
import sys
from collections.abc import Iterator
from inspect import signature
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
import yaml
from reelkit.client import AsyncClient, SyncClient
from reelkit.swiftia.models import File

from scripts.codegen.build import build
from scripts.codegen.document import Document
from scripts.codegen.rules.names import CLIENT_ATTRIBUTES, MODEL_MEMBERS, MODEL_NAMES
from scripts.codegen.spec import argument_name
from tests.scripts.checkouts import ROOT
from tests.support.runtime import PROVIDERS, python_name


def public(value: object) -> set[str]:
    return {name for name in dir(value) if not name.startswith("_")}


@pytest.mark.parametrize("client", [SyncClient, AsyncClient])
def test_no_tag_can_hide_what_every_client_has(client: type[object]) -> None:
    assert public(client) <= set(CLIENT_ATTRIBUTES)


@pytest.mark.parametrize("title", [entry.title for entry in PROVIDERS.values()])
def test_both_clients_of_a_provider_have_the_same_names(title: str) -> None:
    assert public(getattr(reelkit, title)) == public(getattr(reelkit, f"Async{title}"))


def test_no_property_can_hide_what_every_model_has() -> None:
    assert public(File) - set(File.__annotations__) <= set(MODEL_MEMBERS)


def names_in(package: Path) -> Iterator[str]:
    """Names that modules have which import models too, but for the models themselves."""
    for folder in ("api", "models", "resources"):
        for path in (package / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef) and folder != "models":
                    yield node.name
                elif isinstance(node, ast.Import):
                    yield from (one.asname or one.name for one in node.names)
                elif isinstance(node, ast.ImportFrom):
                    ours = "models" in (node.module or "").split(".") or (folder == "models" and node.level == 1)
                    yield from (one.asname or one.name for one in node.names if not ours)


# The others come from the same templates.
@pytest.mark.parametrize("provider", ["swiftia", "videogen"])
def test_no_model_can_hide_what_generated_modules_use(provider: str) -> None:
    of_tags = re.compile(r"(Async)?\w+(Api|Resource|Client)")
    found = {name for name in names_in(ROOT / f"generated/{provider}_api") if name[0].isupper() and not name.isupper()}
    assert {"Any", "DecodeError", "Model", "Unset"} <= found
    assert {name for name in found - MODEL_NAMES if not of_tags.fullmatch(name)} - set(dir(builtins)) == set()


WIRE = (
    *("fileId", "file_id", "X-Team", "page[size]", "HTMLBody", "ids[]", "from", "class", "None", "type", "self", "1st"),
    *(
        "_json",
        "__class__",
        "$filter",
        "a.b",
        "id_",
        "True",
        "x2y",
        "URL",
        "aB1c",
        "a b",
        "\u00e4",
        "\u65e5\u672c",
        "-",
        "\\",
    ),
)


@pytest.mark.parametrize("wire", WIRE)
def test_the_command_line_calls_arguments_as_methods_do(wire: str) -> None:
    assert python_name(wire) == argument_name(wire)


def test_arguments_may_be_called_like_variables_of_generated_functions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = yaml.safe_load((ROOT / "tests/scripts/fourth/tunefish.yaml").read_text(encoding="utf-8"))
    names = ["params", "headers", "quote", "given", "operation", "json_tags", "client", "cookies"]
    query = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    tags = {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}
    path = {"name": "operation", "in": "path", "required": True, "schema": {"type": "string"}}
    song = spec["paths"].pop("/v1/songs/{songId}")["get"]
    song["parameters"] = [path, *(one for one in query if one["name"] != "operation"), tags]
    spec["paths"] = {"/v1/songs/{operation}": {"get": song}}
    build(Document("odd.yaml", yaml.safe_dump(spec)), tmp_path / "odd_api", ROOT / "scripts/templates")
    monkeypatch.syspath_prepend(str(tmp_path))
    client: Any = importlib.import_module("odd_api.client")
    api: Any = importlib.import_module("odd_api.api")
    sent: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url)
        return httpx.Response(200, json={"id": "s1", "title": "Tide"})

    plain = client.AuthenticatedClient(base_url="https://odd.invalid", token="t")
    plain.set_httpx_client(httpx.Client(base_url="https://odd.invalid", transport=httpx.MockTransport(answer)))
    get_song = api.Api.of(plain).songs.get_song
    arguments = [name for name in signature(get_song).parameters if name not in ("operation_path", "tags")]
    get_song("s1", tags=["x"], **dict.fromkeys(arguments, "v"))
    assert sent[0].path == "/v1/songs/s1"
    assert dict(sent[0].params) == {**{name: "v" for name in names if name != "operation"}, "tags": "x"}
    for name in [name for name in sys.modules if name.split(".")[0] == "odd_api"]:
        del sys.modules[name]
