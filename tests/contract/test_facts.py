"""The specifications say what the documentation pages say: facts of the seven operations, typed off the pages.

All other checks compare the sides with each other, and would not notice if all of them went wrong together.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from tests.contract.documented import COUNTS
from tests.contract.specification import EVERY_OPERATION, JSON, SPECIFICATIONS, Operation

PAGE_OF_100 = {"limit": (1, 100), "offset": (0, None)}
FOLDER_GATE = "401 402 403 404:not_found 422:invalid_path 422:invalid_folder_media_type"


@dataclass(frozen=True)
class Facts:
    """What one page says about one operation."""

    place: str
    failures: str
    """Statuses, each with its code or, at Swiftia, its text."""
    bounds: Mapping[str, tuple[int, int | None]]
    texts: Mapping[str, tuple[str, ...] | None]
    """The other query parameters, with the values allowed."""
    payload: str
    """The start of the SHA-256 of the page's example, as JSON with sorted keys."""


CHANGE = f"400:invalid_json {FOLDER_GATE} 404:item_not_found 422:invalid_payload 500:folder_items"
FACTS: Mapping[tuple[str, str], Facts] = {
    ("genviral", "list_files"): Facts(
        "GET /api/partner/v1/files",
        "400:invalid_query_parameter 401 402:subscription_required 403:tier_not_allowed 500:list_failed",
        PAGE_OF_100,
        {"type": ("image", "video"), "context": None},
        "a4e64608e5159988",
    ),
    ("genviral", "list_folder_items"): Facts(
        "GET /api/partner/v1/folders/{folderId}/items",
        f"400:invalid_query_parameter {FOLDER_GATE} 500:folder_items_list_failed",
        PAGE_OF_100,
        {},
        "c5485c8336ab9eee",
    ),
    ("genviral", "add_folder_items"): Facts(
        "POST /api/partner/v1/folders/{folderId}/items", f"{CHANGE}_add_failed", {}, {}, "4d208e201a802cb2"
    ),
    ("genviral", "remove_folder_items"): Facts(
        "DELETE /api/partner/v1/folders/{folderId}/items", f"{CHANGE}_remove_failed", {}, {}, "4860f55d6fe65ee9"
    ),
    ("genviral", "get_folder"): Facts(
        "GET /api/partner/v1/folders/{folderId}",
        f"400:missing_folder_id {FOLDER_GATE} 402:subscription_required 403:tier_not_allowed 500:folder_get_failed",
        {},
        {},
        "6629c1c46e63ccda",
    ),
    ("videogen", "getFiles"): Facts(
        "GET /v1/files",
        "400 401 403 429 500",
        {"limit": (1, 200)},
        dict.fromkeys(["cursor", "includeExportFiles", "includeProjectFiles", "selfOnly"]),
        "ef1043e39197fdf8",
    ),
    ("swiftia", "list_files"): Facts(
        "GET /api/uploads/files",
        "400:Limit_must_be_between_1_and_100 400:Offset_must_be_a_non-negative_number 400:Organization_ID_is_required"
        " 401:Unauthorized 403:Organization_ID_mismatch._API_key_is_bound_to_a_different_organization."
        " 429:RATE_LIMIT_EXCEEDED 500:Internal_server_error",
        PAGE_OF_100,
        {"type": ("image", "video", "audio"), "tags": None, "organizationId": None},
        "7576e348549a5de7",
    ),
}


every_page = pytest.mark.parametrize(("provider", "operation_id"), FACTS)


def examples(operation: Operation, answer: Any) -> Iterator[tuple[str, Any]]:
    """Names and values of the examples of an answer or a request body."""
    for name, example in operation.specification.resolve(answer)["content"][JSON]["examples"].items():
        yield name, operation.specification.resolve(example)["value"]


@every_page
def test_every_parameter_is_that_of_the_page(provider: str, operation_id: str) -> None:
    facts, operation = FACTS[provider, operation_id], SPECIFICATIONS[provider].operations[operation_id]
    assert f"{operation.method} {operation.path}" == facts.place
    assert operation.query.keys() == facts.bounds.keys() | facts.texts.keys()
    assert not any(parameter.get("required") for parameter in operation.query.values())
    schemas = {
        name: operation.specification.resolve(parameter["schema"]) for name, parameter in operation.query.items()
    }
    for name, (lowest, highest) in facts.bounds.items():
        schema = schemas[name]
        assert (schema["type"], schema["minimum"], schema.get("maximum")) == ("integer", lowest, highest), name
    for name, values in facts.texts.items():
        assert tuple(schemas[name].get("enum", ())) == (values or ()), name


@every_page
def test_every_failure_of_the_page_has_its_example(provider: str, operation_id: str) -> None:
    facts, operation = FACTS[provider, operation_id], SPECIFICATIONS[provider].operations[operation_id]
    for fact in facts.failures.split():
        status, _, told = fact.partition(":")
        bodies = [body for _, body in examples(operation, operation.responses[status])]
        found = {str(value).replace(" ", "_") for body in bodies for value in body.values()}
        assert not told or told in found, fact


@every_page
def test_the_payload_of_the_page_is_an_example(provider: str, operation_id: str) -> None:
    facts, operation = FACTS[provider, operation_id], SPECIFICATIONS[provider].operations[operation_id]
    source = operation.content["requestBody" if operation.body_schema else "responses"]
    (payload,) = (
        value
        for name, value in examples(operation, source if operation.body_schema else source["200"])
        if name.startswith("page_")
    )
    digest = hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
    assert digest.startswith(facts.payload)


@pytest.mark.parametrize(("provider", "operation_id"), EVERY_OPERATION)
def test_every_operation_needs_the_key_and_says_whether_it_may_be_repeated(provider: str, operation_id: str) -> None:
    specification = SPECIFICATIONS[provider]
    operation = specification.operations[operation_id]
    (scheme,) = (name for requirement in operation.content["security"] for name in requirement)
    declared = specification.content["components"]["securitySchemes"][scheme]
    assert provider not in COUNTS or (declared["type"], declared["scheme"]) == ("http", "bearer")
    retry = operation.content["x-reelkit-retry"]
    assert retry != "safe" or operation.method == "GET" or operation_id == "searchFiles"
