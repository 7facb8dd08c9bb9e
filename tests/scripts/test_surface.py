from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.layout import Checkout
from scripts.codegen.lint import load
from scripts.codegen.spec import operations
from scripts.codegen.surface import parse, render
from scripts.codegen.wrapper_surface import render_wrapper
from tests.scripts.checkouts import ROOT, Generate, edit_spec

CHECKOUT = Checkout(ROOT)


@pytest.mark.parametrize("spec", CHECKOUT.specs, ids=lambda spec: spec.stem)
def test_everything_is_on_the_surface(spec: Path) -> None:
    document = load(spec).value
    surface = parse(render(CHECKOUT.package(spec), operations(document)))
    titles = {title.split()[1] for title in surface}
    assert {f"{one.tag}.{one.name}" for one in operations(document)} <= titles
    for name, schema in document["components"]["schemas"].items():
        if schema.get("type") == "object":
            model = surface[f"model {name}"]
            entries = isinstance(schema.get("additionalProperties"), dict)
            assert len(model) == len(schema.get("properties", {})) + entries
            assert sum("(required)" in line for line in model) == len(schema.get("required", ()))
        elif "enum" in schema:
            assert surface[f"enum {name}"] == sorted(map(repr, schema["enum"]))


def test_the_surface_is_sorted_and_readable() -> None:
    text = (ROOT / "generated/videogen_api.surface.txt").read_text(encoding="utf-8")
    surface = parse(text)
    assert list(surface) == [
        *sorted(t for t in surface if t.startswith("method")),
        *sorted(t for t in surface if t.startswith("operation")),
        *sorted(t for t in surface if t.startswith(("enum", "model"))),
    ]
    assert surface["method files.hydrate"] == ["file: FileInfo | str | UUID", "-> FileInfo"]
    assert surface["operation files.get_files"][:4] == [
        "GET /v1/files",
        "retry: safe",
        "success: 200",
        "cursor: str | None = None (by name)",
    ]
    assert "transcript: None | str | Transcript (optional)" in surface["model FileInfo"]


def test_an_edit_shows_as_the_lines_that_a_reviewer_reads(generate: Generate, checkout: Path) -> None:
    path = checkout / "generated/swiftia_api.surface.txt"
    before = path.read_text(encoding="utf-8").splitlines()
    edit_spec(checkout, "swiftia", lambda spec: spec["components"]["schemas"]["File"]["required"].remove("tags"))
    assert generate("swiftia") == 0
    after = path.read_text(encoding="utf-8").splitlines()
    assert sorted(set(before) ^ set(after)) == [
        "    tags: list[str] (required)",
        "    tags: list[str] | None (optional)",
    ]


WRAPPER = {
    "reelkit/__init__.py": (
        "if TYPE_CHECKING:\n    from .things import Thing as Thing\n    from ._hidden import Deep as Deep\n"
    ),
    "reelkit/_hidden.py": (
        "class Base:\n    def __init__(self, key: str, *, size: int = 1) -> None:\n        self.key = key\n"
        "        self._secret = 1\n\n\nclass Deep(Base):\n    @property\n    def size(self) -> int: ...\n"
        "    async def go(self, far: bool) -> None: ...\n    def _inner(self) -> None: ...\n"
    ),
    "reelkit/things.py": (
        "from ._hidden import Base\nLIMIT: int = 5\n_SECRET = 1\n"
        "class Thing(Base):\n    name: str\n    done = False\n"
        "\n\ndef make(name: str, *others: int, size: int = 2) -> Thing: ...\n"
    ),
}


def test_the_surface_of_the_wrapper(tmp_path: Path) -> None:
    for name, text in WRAPPER.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    base = ["__init__(key: str)", "__init__(size: int = 1 (by name))", "__init__ -> None"]
    assert parse(render_wrapper(tmp_path)) == {
        "class reelkit.Deep": [
            "bases: Base",
            *base,
            "await go(far: bool)",
            "await go -> None",
            "key (attribute)",
            "size (property) -> int",
        ],
        "class reelkit.things.Thing": ["bases: Base", *base, "done = ...", "key (attribute)", "name: str"],
        "def reelkit.things.make": ["name: str", "*others: int", "size: int = 2 (by name)", "-> Thing"],
        "export reelkit.Thing": ["is reelkit.things.Thing"],
        "value reelkit.things.LIMIT": ["of int"],
    }


def test_every_exported_name_is_on_the_surface_of_the_wrapper() -> None:
    import reelkit  # noqa: PLC0415

    surface = parse(render_wrapper(ROOT / "wrapper"))
    names = {title.split()[-1] for title in surface}
    assert {f"reelkit.{name}" for name in reelkit.__all__ if not name.startswith("__")} <= names
    assert "__init__(api_key: str | None = None)" in surface["class reelkit.client.SyncClient"]
    assert any("temporary: bool | None" in line for line in surface["class reelkit.videogen.Files"])
