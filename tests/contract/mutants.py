"""Defects planted in mock, SDK and specification, each with the test of this folder that must find it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import anyio
import pytest
import reelkit

from tests.contract import test_answers, test_documented_operations, test_facts, test_pages, test_strictness, test_tour
from tests.contract.planting import (
    MISTAKES,
    Planting,
    answers,
    decoded,
    documents,
    error_class,
    errors_read_with,
    headed,
    naive,
    only_known,
    questions,
    refusals,
    rename,
    reset,
    reset_in_seconds,
    sent,
    signed,
    specified,
    total_of_the_page,
    with_query,
    with_the_right_key,
)
from tests.contract.specification import SPECIFICATIONS

FOUND = (Exception, pytest.fail.Exception)


@dataclass(frozen=True, slots=True)
class Catcher:
    """A test of this folder, with its parameters."""

    test: Callable[..., Any]
    arguments: tuple[Any, ...] = ()

    def __str__(self) -> str:
        module = self.test.__module__.rpartition(".")[2]
        parameters = "-".join(map(str, self.arguments))
        return f"{module}::{self.test.__name__}" + (f"[{parameters}]" if parameters else "")

    def run(self) -> None:
        """Run the test; raises what it raises."""
        if self.test is test_tour.test_every_exchange_is_specified:
            provider, operation_id = self.arguments
            mock = test_tour.MOCKS[provider](files=test_tour.SEEDED)
            anyio.run(partial(self.test, provider, operation_id, "sync", mock))
        elif self.test.__module__.endswith("test_answers"):
            provider, operation_id = self.arguments
            operation = SPECIFICATIONS[provider].operations[operation_id]
            modes = ("sync",) if "mode" in self.test.__code__.co_varnames[:3] else ()
            result = partial(self.test, provider, operation, *modes)
            anyio.run(result) if modes else result()
        else:
            self.test(*self.arguments)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A defect: where it sits, what it is, how to plant it, and which test must find it."""

    side: str
    defect: str
    plant: Planting
    catcher: Catcher

    def found(self) -> str | None:
        """How the catcher fails with the defect planted; None if it survives."""
        how = None
        MISTAKES.clear()
        with self.plant():
            try:
                self.catcher.run()
            except FOUND as error:
                how = " ".join(f"{type(error).__name__}: {error}".split())[:160]
        if MISTAKES:
            raise MISTAKES[0]
        return how


def tour(provider: str, operation_id: str) -> Catcher:
    return Catcher(test_tour.test_every_exchange_is_specified, (provider, operation_id))


def pages(provider: str, operation_id: str, size: int = 7) -> Catcher:
    return Catcher(test_pages.test_pages_add_up_to_the_library, (provider, operation_id, size))


def examples(provider: str, operation_id: str) -> Catcher:
    return Catcher(test_answers.test_every_named_example_is_decoded, (provider, operation_id))


def variants(provider: str, operation_id: str) -> Catcher:
    return Catcher(test_answers.test_every_variant_is_decoded, (provider, operation_id))


def failures(provider: str, operation_id: str) -> Catcher:
    return Catcher(test_answers.test_every_documented_failure_raises_its_exception, (provider, operation_id))


def key_needed(provider: str, operation_id: str) -> Catcher:
    return Catcher(test_strictness.test_a_key_is_needed, (provider, operation_id))


def facts(provider: str, operation_id: str, test: Callable[..., Any]) -> Catcher:
    return Catcher(test, (provider, operation_id))


GENVIRAL, VIDEOGEN, SWIFTIA = "/api/partner/v1", "/v1", "/api/uploads"
LIST_FILES = "genviral", "list_files"
REMOVE_ITEMS = "genviral", "remove_folder_items"

MOCK_MUTANTS = [
    ("a size is text", documents("list_files", lambda d: [file.update(size="15") for file in d["data"]["files"]]), tour("genviral", "list_files")),
    ("a required field is missing", documents("list_files", lambda d: d["data"].pop("total")), tour("genviral", "list_files")),
    ("a time has no zone", documents("get_folder", lambda d: d["data"].update(created_at="2026-01-01T00:00:00")), tour("genviral", "get_folder")),
    ("a count is text", documents("get_folder", lambda d: d["data"].update(file_count="12")), tour("genviral", "get_folder")),
    ("null where none is allowed", documents("getFiles", lambda d: [file.update(displayName=None) for file in d["files"]]), tour("videogen", "getFiles")),
    ("a list is an object", documents("searchFiles", lambda d: d.update(results={})), tour("videogen", "searchFiles")),
    ("another provider's envelope", documents("get_file", lambda d: rename(d, "id", "fileId")), tour("swiftia", "get_file")),
    ("the flag of a success is false", documents("create_folder", lambda d: d.update(ok=False)), tour("genviral", "create_folder")),
    ("an undocumented status", answers("list_files", lambda r: replace(r, status=206)), tour("swiftia", "list_files")),
    ("JSON labelled as text", answers("getMe", lambda r: replace(r, headers=(("content-type", "text/plain"),))), tour("videogen", "getMe")),
    ("a header of another type", answers("getMe", lambda r: r.with_headers({"X-RateLimit-Limit": "many"})), tour("videogen", "getMe")),
    ("the key is not checked", questions(with_the_right_key), key_needed("videogen", "archiveFile")),
    ("an unknown query name is let through", with_query(only_known), Catcher(test_strictness.test_an_unknown_query_name_is_refused, ("swiftia", "list_files"))),
    ("the limit is ignored", with_query(lambda q: q.update(limit="100")), pages("genviral", "list_files")),
    ("pages are off by one", with_query(lambda q: q.update(offset=str(int(q["offset"]) + 1)) if "offset" in q else None), pages("swiftia", "list_files")),
    ("the offset is ignored", with_query(lambda q: q.pop("offset", None)), pages("genviral", "list_folder_items", 1)),
    ("an endless cursor", documents("getFiles", lambda d: d.update(hasMore=True, nextCursor=d["nextCursor"] or "again")), pages("videogen", "getFiles")),
    ("the cursor is ignored", with_query(lambda q: q.pop("cursor", None)), pages("videogen", "getFiles")),
    ("the last page says that there is more", documents("getFiles", lambda d: d.update(hasMore=True)), pages("videogen", "getFiles")),
    ("the total is that of the page", documents("list_files", lambda d: d.update(total=len(d["files"]))), pages("swiftia", "list_files")),
    ("the last item of each page is lost", documents("list_files", lambda d: d.update(files=d["files"][:-1])), pages("swiftia", "list_files")),
    ("a filter is ignored", with_query(lambda q: q.pop("type", None)), Catcher(test_pages.test_filters_give_what_they_say)),
    ("tags must all fit instead of any", with_query(lambda q: q.update(tags="none") if "tags" in q else None), Catcher(test_pages.test_filters_give_what_they_say)),
    ("an error has a code that no page names", refusals(lambda d: d.update(error_code="no_key")), key_needed("genviral", "list_files")),
    ("a window ends in seconds instead of milliseconds", headed(reset_in_seconds), Catcher(test_strictness.test_a_rate_limit_is_told_as_specified, ("swiftia",))),
    ("the rest of a window is told as text", headed(lambda _: {"X-RateLimit-Remaining": "some"}), Catcher(test_strictness.test_a_rate_limit_is_told_as_specified, ("videogen",))),
    ("a change is not counted", documents("add_folder_items", lambda d: d["data"].update(added_count=0)), Catcher(test_pages.test_changes_are_seen)),
]  # fmt: skip

SDK_MUTANTS = [
    ("a query name is misspelt", sent(*LIST_FILES, lambda k: rename(k["params"], "limit", "limitt")), tour("genviral", "list_files")),
    ("context is not joined by commas", sent(*LIST_FILES, lambda k: k["params"].update(context=["a", "b"])), tour("genviral", "list_files")),
    ("the page size is not sent", sent("swiftia", "list_files", lambda k: k["params"].pop("limit", None)), tour("swiftia", "list_files")),
    ("the body is dropped on DELETE", sent(*REMOVE_ITEMS, lambda k: k.pop("json")), tour("genviral", "remove_folder_items")),
    ("a field of the body is misspelt", sent(*REMOVE_ITEMS, lambda k: rename(k["json"], "item_ids", "itemIds")), tour("genviral", "remove_folder_items")),
    ("the enum of a filter is swapped", sent(*LIST_FILES, lambda k: k["params"].update(type="image") if "type" in k["params"] else None), Catcher(test_pages.test_filters_give_what_they_say)),
    ("another method", sent("genviral", "move_folder", lambda k: k.update(method="put")), tour("genviral", "move_folder")),
    ("another path", sent("videogen", "getMe", lambda k: k.update(url="/v1/account")), tour("videogen", "getMe")),
    ("a path parameter is encoded twice", sent("videogen", "getFile", lambda k: k.update(url=k["url"].replace("%", "%25"))), tour("videogen", "getFile")),
    ("the scheme of the key is missing", signed(lambda r: r.headers.update({"authorization": "key"})), tour("swiftia", "get_file")),
    ("JSON is not accepted", signed(lambda r: r.headers.update({"accept": "text/html"})), tour("swiftia", "get_file")),
    ("times lose their zone", decoded("genviral_api.models", "File", naive), examples("genviral", "list_files")),
    ("unknown fields are dropped", decoded("swiftia_api.models", "File", lambda v: reset(v, "_json", {name: item for name, item in v.to_dict().items() if name in v._fields.values()})), variants("swiftia", "get_file")),
    ("null becomes absent", decoded("swiftia_api.models", "File", lambda v: reset(v, "description", v.description or "")), variants("swiftia", "get_file")),
    ("a number becomes text", decoded("swiftia_api.models", "File", lambda v: reset(v, "size", str(v.size))), examples("swiftia", "get_file")),
    ("an unknown enum value becomes a known one", decoded("swiftia_api.models", "File", lambda v: reset(v, "type", "video")), variants("swiftia", "get_file")),
    ("404 raises the exception of 400", error_class(404, reelkit.BadRequestError), failures("videogen", "getFile")),
    ("503 raises no ServerError", error_class(503, reelkit.APIStatusError), failures("videogen", "getFile")),
    ("out of credits is taken for a rate limit", errors_read_with("videogen", credit_codes=frozenset()), failures("videogen", "getFile")),
    ("the message of an error is lost", errors_read_with("swiftia", message=()), failures("swiftia", "delete_file")),
    ("the code of an error is lost", errors_read_with("genviral", code=()), failures("genviral", "get_folder")),
    ("the wait that a 429 asks for is lost", errors_read_with("swiftia", retry_after=()), failures("swiftia", "list_files")),
    ("the total of a listing is that of its last page", total_of_the_page, Catcher(test_pages.test_the_pager_gives_the_library, ("genviral", "list_files", 7))),
]  # fmt: skip

GET_FILES = ("paths", f"{GENVIRAL}/files", "get")


def at(content: Any, *path: str) -> Any:
    for step in path:
        content = content[step]
    return content


SPEC_MUTANTS = [
    ("an extra required parameter", specified("genviral", lambda c: at(c, *GET_FILES)["parameters"].append({"name": "workspace", "in": "query", "required": True, "schema": {"type": "string"}})), tour("genviral", "list_files")),
    ("an extra parameter that nobody sends", specified("genviral", lambda c: at(c, *GET_FILES)["parameters"].append({"name": "sort", "in": "query", "schema": {"type": "string"}})), tour("genviral", "list_files")),
    ("a parameter is gone", specified("swiftia", lambda c: at(c, "paths", f"{SWIFTIA}/files", "get")["parameters"].pop(1)), tour("swiftia", "list_files")),
    ("a value is taken out of a request enum", specified("swiftia", lambda c: at(c, "components", "schemas", "FileTypeFilter")["enum"].remove("audio")), facts("swiftia", "list_files", test_facts.test_every_parameter_is_that_of_the_page)),
    ("a lower bound on the page size", specified("videogen", lambda c: at(c, "components", "parameters", "Limit", "schema").update(maximum=50)), tour("videogen", "getFiles")),
    ("an operation that the SDK lacks", specified("videogen", lambda c: at(c, "paths")[f"{VIDEOGEN}/me"].update(delete={**at(c, "paths", f"{VIDEOGEN}/me", "get"), "operationId": "deleteMe"})), Catcher(test_tour.test_every_operation_is_generated, ("videogen",))),
    ("a path is renamed", specified("videogen", lambda c: rename(at(c, "paths"), f"{VIDEOGEN}/me", f"{VIDEOGEN}/account")), tour("videogen", "getMe")),
    ("a field of a request is required", specified("videogen", lambda c: at(c, "components", "schemas", "SearchFilesRequest")["required"].append("numResults")), tour("videogen", "searchFiles")),
    ("a field of an answer is required that nobody sends", specified("swiftia", lambda c: at(c, "components", "schemas", "File")["required"].append("checksum")), tour("swiftia", "get_file")),
    ("a field has another type", specified("swiftia", lambda c: at(c, "components", "schemas", "File", "properties", "size").update(type="string")), tour("swiftia", "get_file")),
    ("a field is no longer nullable", specified("swiftia", lambda c: at(c, "components", "schemas", "File", "properties", "jobId").update(type="string")), tour("swiftia", "list_files")),
    ("a success has another status", specified("swiftia", lambda c: rename(at(c, "paths", f"{SWIFTIA}/files/{{fileId}}", "delete", "responses"), "200", "204")), tour("swiftia", "delete_file")),
    ("the error body of a 401 has other fields", specified("videogen", lambda c: at(c, "components", "schemas", "ApiError")["required"].append("error")), key_needed("videogen", "getMe")),
    ("an operation needs no key", specified("genviral", lambda c: at(c, *GET_FILES).pop("security")), facts("genviral", "list_files", test_facts.test_every_operation_needs_the_key_and_says_whether_it_may_be_repeated)),
    ("a request that adds may be repeated", specified("genviral", lambda c: at(c, "paths", f"{GENVIRAL}/folders/{{folderId}}/items", "post").update({"x-reelkit-retry": "idempotent"})), Catcher(test_documented_operations.test_every_documented_operation_is_described_and_repeated_as_the_pages_allow, ("genviral",))),
    ("a documented failure is gone", specified("genviral", lambda c: at(c, *GET_FILES)["responses"].pop("402")), facts("genviral", "list_files", test_facts.test_every_failure_of_the_page_has_its_example)),
    ("a wider limit than documented", specified("genviral", lambda c: at(c, "components", "parameters", "Limit", "schema").update(maximum=200)), facts("genviral", "list_files", test_facts.test_every_parameter_is_that_of_the_page)),
    ("the example of a page is another", specified("genviral", lambda c: at(c, *GET_FILES)["responses"]["200"]["content"]["application/json"]["examples"]["page_list_files"]["value"]["data"].update(total=43)), facts("genviral", "list_files", test_facts.test_the_payload_of_the_page_is_an_example)),
    ("a header of a rate limit has another type", specified("swiftia", lambda c: at(c, "components", "headers", "RateLimitReset", "schema").update(type="string", format="date-time")), Catcher(test_strictness.test_a_rate_limit_is_told_as_specified, ("swiftia",))),
    ("a time is no longer a time", specified("swiftia", lambda c: at(c, "components", "schemas", "File", "properties", "createdAt").pop("format")), examples("swiftia", "get_file")),
]  # fmt: skip

MUTANTS = [
    Mutant(side, defect, plant, catcher)
    for side, mutants in (("mock", MOCK_MUTANTS), ("SDK", SDK_MUTANTS), ("specification", SPEC_MUTANTS))
    for defect, plant, catcher in mutants
]


def report(outcomes: dict[str, str | None]) -> str:
    """The table of mutants and what found them, as Markdown."""
    rows = []
    for mutant in MUTANTS:
        if mutant.defect in outcomes:
            how = (outcomes[mutant.defect] or "**SURVIVED**").replace("|", "/")
            rows.append(f"| {mutant.side} | {mutant.defect} | `{mutant.catcher}` | {how} |")
    caught = sum(outcome is not None for outcome in outcomes.values())
    head = f"# Mutants\n\n{caught} of {len(outcomes)} planted defects were found.\n\n"
    return head + "| side | defect | found by | how |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"
