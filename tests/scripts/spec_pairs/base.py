"""The specification that every pair begins with, and what a pair is."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Spec = dict[str, Any]
TEXT: Spec = {"type": "string"}


def reference(name: str) -> Spec:
    return {"$ref": f"#/components/schemas/{name}"}


def body(schema: Spec) -> Spec:
    return {"application/json": {"schema": schema}}


BASE: Spec = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1.0.0"},
    "servers": [{"url": "https://api.example.com"}],
    "paths": {
        "/things": {
            "get": {
                "operationId": "listThings",
                "tags": ["things"],
                "summary": "List things",
                "security": [{"bearerAuth": []}],
                "x-reelkit-retry": "safe",
                "parameters": [
                    {
                        "name": "limit",
                        "in": "query",
                        "required": False,
                        "description": "Things per page.",
                        "schema": {"type": "integer", "minimum": 1, "maximum": 100, "default": 20},
                    },
                    {"name": "kind", "in": "query", "required": False, "schema": reference("KindFilter")},
                ],
                "responses": {
                    "200": {"description": "A page.", "content": body(reference("ThingList"))},
                    "404": {"description": "None.", "content": body(reference("Problem"))},
                },
            },
            "post": {
                "operationId": "createThing",
                "tags": ["things"],
                "summary": "Create a thing",
                "security": [{"bearerAuth": []}],
                "x-reelkit-retry": "never",
                "requestBody": {"required": True, "content": body(reference("ThingInput"))},
                "responses": {"200": {"description": "Done.", "content": body(reference("Thing"))}},
            },
        },
        "/things/{thingId}": {
            "get": {
                "operationId": "getThing",
                "tags": ["things"],
                "summary": "Get a thing",
                "security": [{"bearerAuth": []}],
                "x-reelkit-retry": "safe",
                "parameters": [{"name": "thingId", "in": "path", "required": True, "schema": TEXT}],
                "responses": {"200": {"description": "A thing.", "content": body(reference("Thing"))}},
            }
        },
    },
    "components": {
        "securitySchemes": {
            "bearerAuth": {"type": "http", "scheme": "bearer"},
            "keyAuth": {"type": "apiKey", "in": "header", "name": "X-Key"},
        },
        "schemas": {
            "ThingList": {
                "type": "object",
                "required": ["things"],
                "properties": {"things": {"type": "array", "items": reference("Thing")}, "next": TEXT},
            },
            "Thing": {
                "type": "object",
                "description": "A thing.",
                "required": ["id", "kind", "size"],
                "properties": {
                    "id": TEXT,
                    "name": TEXT,
                    "kind": reference("Kind"),
                    "state": {"anyOf": [{"type": "string", "enum": ["on", "off"]}, TEXT]},
                    "size": {"type": "integer", "maximum": 1000},
                    "madeAt": {"type": "string", "format": "date-time"},
                    "owner": {"type": "object", "required": ["id"], "properties": {"id": TEXT}},
                },
            },
            "ThingInput": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "maxLength": 100},
                    "note": {"type": ["string", "null"]},
                    "kind": reference("KindFilter"),
                },
            },
            "Kind": {"type": "string", "enum": ["big", "small"]},
            "KindFilter": {"type": "string", "enum": ["big", "small"]},
            "Problem": {"type": "object", "required": ["message"], "properties": {"message": TEXT}},
        },
    },
}


class Draft:
    """A specification that is being edited, with short ways to its parts."""

    def __init__(self) -> None:
        self.spec = copy.deepcopy(BASE)
        self.paths: Spec = self.spec["paths"]
        self.list: Spec = self.paths["/things"]["get"]
        self.create: Spec = self.paths["/things"]["post"]
        self.get: Spec = self.paths["/things/{thingId}"]["get"]
        self.schemas: Spec = self.spec["components"]["schemas"]
        self.thing: Spec = self.schemas["Thing"]["properties"]
        self.input: Spec = self.schemas["ThingInput"]["properties"]
        self.limit: Spec = self.list["parameters"][0]
        self.kind: Spec = self.list["parameters"][1]


@dataclass(frozen=True, slots=True)
class Case:
    """One edit, and what it means; no kind means no change.

    What is ``given`` holds before and after the edit.
    """

    name: str
    edit: Callable[[Draft], object]
    kind: str
    direction: str
    wire: str
    python: str
    backwards: bool = False
    given: Callable[[Draft], object] = lambda _: None


B, A, D = "breaking", "additive", "documentation"


def documents(case: Case) -> tuple[Spec, Spec]:
    """Before and after."""
    first, second = Draft(), Draft()
    for draft in (first, second):
        case.given(draft)
    case.edit(second)
    return (second.spec, first.spec) if case.backwards else (first.spec, second.spec)


def drop(holder: Spec, key: str) -> None:
    del holder[key]
