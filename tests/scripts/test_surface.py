from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.layout import Checkout
from scripts.codegen.lint import load
from scripts.codegen.spec import operations
from scripts.codegen.surface import parse, render
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
            # Every field, and the place of the unknown ones.
            assert len(model) == len(schema.get("properties", {})) + 1
            assert sum("(required)" in line for line in model) == len(schema.get("required", ()))
        elif "enum" in schema:
            assert surface[f"enum {name}"] == sorted(map(repr, schema["enum"]))


def test_the_surface_is_sorted_and_readable() -> None:
    text = (ROOT / "generated/videogen_api.surface.txt").read_text(encoding="utf-8")
    surface = parse(text)
    assert list(surface) == [
        *sorted(t for t in surface if t.startswith("op")),
        *sorted(t for t in surface if t[0] != "o"),
    ]
    assert surface["operation files.get_files"][:4] == [
        "GET /v1/files",
        "retry: safe",
        "success: 200",
        "cursor: str | Unset = UNSET (by name)",
    ]
    assert "transcript: None | str | Transcript | Unset (optional)" in surface["model FileInfo"]


def test_an_edit_shows_as_the_lines_that_a_reviewer_reads(generate: Generate, checkout: Path) -> None:
    path = checkout / "generated/swiftia_api.surface.txt"
    before = path.read_text(encoding="utf-8").splitlines()
    edit_spec(checkout, "swiftia", lambda spec: spec["components"]["schemas"]["File"]["required"].remove("tags"))
    assert generate("swiftia") == 0
    after = path.read_text(encoding="utf-8").splitlines()
    assert sorted(set(before) ^ set(after)) == [
        "    tags: list[str] (required)",
        "    tags: list[str] | Unset (optional)",
    ]
