"""What the templates make of schemas that no specification has yet."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.build import build
from scripts.codegen.document import Document
from scripts.codegen.models import attribute_name

ROOT = Path(__file__).resolve().parents[2]
SPEC = """
openapi: 3.1.0
info: {title: Probe, version: "1"}
x-reelkit-provider: {name: Probe, errors: {message: [/message]}}
servers: [{url: https://probe.example}]
security: [{bearerAuth: []}]
paths: {}
components:
  securitySchemes: {bearerAuth: {type: http, scheme: bearer}}
  schemas:
    Image:
      type: object
      required: [kind, width]
      properties: {kind: {type: string, const: image}, width: {type: integer}}
    Sound: {type: object, required: [kind], properties: {kind: {type: string, const: sound}}}
    Other: {type: object, properties: {kind: {type: string}}}
    Box:
      type: object
      x-reelkit-id: boxId
      required: [boxId, parts, from]
      properties:
        boxId: {type: string}
        from: {type: string}
        type: {type: string}
        to_dict: {type: string}
        parts:
          type: array
          items:
            anyOf:
              - $ref: "#/components/schemas/Image"
              - $ref: "#/components/schemas/Sound"
              - $ref: "#/components/schemas/Other"
        rows: {type: array, items: {type: array, items: {type: integer}}}
        parent: {$ref: "#/components/schemas/Box"}
        mixed: {anyOf: [{type: string}, {type: integer}, {$ref: "#/components/schemas/Sound"}, {type: "null"}]}
    Table: {type: object, additionalProperties: {$ref: "#/components/schemas/Image"}}
"""


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("made")
    build(Document("probe.yaml", SPEC), folder / "probe_made_api", ROOT / "scripts/templates")
    sys.path.insert(0, str(folder))
    yield import_module("probe_made_api.models")
    sys.path.remove(str(folder))


def test_unions_names_and_nesting(models: Any) -> None:
    image, other = {"kind": "image", "width": 3}, {"kind": "smell", "strength": 1}
    document: dict[str, Any] = {
        "boxId": "b",
        "from": "me",
        "type": "t",
        "to_dict": "x",
        "parts": [image, {"kind": "sound"}, other],
    }
    box = models.Box.from_dict({**document, "rows": [[1], []], "parent": {**document, "parts": []}, "mixed": 5})
    assert [type(part) for part in box.parts] == [models.Image, models.Sound, models.Other]
    assert (box.from_, box.type, box.to_dict_, box.rows, box.mixed) == ("me", "t", "x", [[1], []], 5)
    assert type(box.parent) is models.Box
    assert hash(box) == hash(models.Box.from_dict(document))
    with pytest.raises(ValueError, match=r"^\$\.parent\.parts\[1\] has no 'width' \(Image\)$"):
        models.Box.from_dict({**document, "parent": {**document, "parts": [image, {"kind": "image"}]}})
    with pytest.raises(ValueError, match=r"^\$\.mixed is true, not a string or an integer or a Sound object \(Box"):
        models.Box.from_dict({**document, "mixed": True})


def test_maps_hold_models(models: Any) -> None:
    table = models.Table.from_dict({"a": {"kind": "image", "width": 3}})
    assert table.additional_properties["a"].width == 3
    assert table.as_dict() == {"a": {"kind": "image", "width": 3}}
    with pytest.raises(ValueError, match=r"\$\.b is 5, not an object \(Image\)"):
        models.Table.from_dict({"b": 5})


@pytest.mark.parametrize(
    ("made", "name"), [("type_", "type"), ("id", "id"), ("class_", "class_"), ("to_json", "to_json_")]
)
def test_only_keywords_and_members_have_an_underscore(made: str, name: str) -> None:
    assert attribute_name(made) == name
