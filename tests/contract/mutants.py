"""Defects planted in mock, SDK and specification, each with the test of this folder that must find it."""

from __future__ import annotations

import copy
import json
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from typing import Any
from unittest.mock import patch

import anyio
import pytest
from reelkit import _http
from reelkit.mock import MockRequest, MockResponse, ProviderMock

from tests.contract import test_answers, test_facts, test_pages, test_strictness, test_tour
from tests.contract.specification import SPECIFICATIONS, Specification

Planting = Callable[[], AbstractContextManager[object]]
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
            mock = test_tour.MOCKS[provider](files=230)
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
        with self.plant():
            try:
                self.catcher.run()
            except FOUND as error:
                # A mistake in the planting is no find.
                if traceback.extract_tb(error.__traceback__)[-1].filename == __file__:
                    raise
                return " ".join(f"{type(error).__name__}: {error}".split())[:160]
        return None


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


def answers(operation_id: str, change: Callable[[MockResponse], MockResponse]) -> Planting:
    """The mock's successful answers to an operation are changed."""
    original = ProviderMock.handle

    def handle(self: ProviderMock, request: MockRequest) -> MockResponse:
        response = original(self, request)
        return change(response) if self.requests[-1].operation == operation_id and response.status < 300 else response

    return lambda: patch.object(ProviderMock, "handle", handle)


def documents(operation_id: str, change: Callable[[Any], object]) -> Planting:
    """The JSON of the mock's successful answers to an operation is changed in place."""

    def changed(response: MockResponse) -> MockResponse:
        document = json.loads(response.body)
        change(document)
        return replace(response, body=json.dumps(document).encode())

    return answers(operation_id, changed)


def refusals(change: Callable[[Any], object]) -> Planting:
    """The JSON of the mock's errors is changed in place."""
    original = ProviderMock.handle

    def handle(self: ProviderMock, request: MockRequest) -> MockResponse:
        response = original(self, request)
        if response.status < 400:
            return response
        document = json.loads(response.body)
        change(document)
        return replace(response, body=json.dumps(document).encode())

    return lambda: patch.object(ProviderMock, "handle", handle)


def headed(change: Callable[[MockResponse], dict[str, str]]) -> Planting:
    """The mock's answers carry other headers."""
    original = ProviderMock.handle

    def handle(self: ProviderMock, request: MockRequest) -> MockResponse:
        response = original(self, request)
        return response.with_headers(change(response))

    return lambda: patch.object(ProviderMock, "handle", handle)


def questions(change: Callable[[MockRequest, str], MockRequest]) -> Planting:
    """The mock sees every request changed; the change is told the right key."""
    original = ProviderMock.handle

    def handle(self: ProviderMock, request: MockRequest) -> MockResponse:
        return original(self, change(request, self.api_key))

    return lambda: patch.object(ProviderMock, "handle", handle)


def with_query(change: Callable[[dict[str, str]], object]) -> Planting:
    """The mock sees every request with another query."""

    def changed(request: MockRequest, key: str) -> MockRequest:
        query = dict(request.query)
        change(query)
        return replace(request, query=tuple(query.items()))

    return questions(changed)


def _with_the_right_key(request: MockRequest, key: str) -> MockRequest:
    return replace(request, headers=(*request.headers, ("Authorization", f"Bearer {key}"))[::-1])


def _only_known(query: dict[str, str]) -> None:
    query.pop("limitt", None)


def sent(module: str, change: Callable[[dict[str, Any]], object]) -> Planting:
    """What a generated function hands to httpx is changed."""
    generated = import_module(module)
    original = generated._get_kwargs

    def get_kwargs(*arguments: Any, **options: Any) -> dict[str, Any]:
        found: dict[str, Any] = original(*arguments, **options)
        change(found)
        return found

    return lambda: patch.object(generated, "_get_kwargs", get_kwargs)


def decoded(module: str, model: str, change: Callable[[Any], object]) -> Planting:
    """A decoded model is changed."""
    cls = getattr(import_module(module), model)
    original = cls.from_dict.__func__

    def from_dict(kind: Any, document: Any) -> Any:
        value = original(kind, document)
        change(value)
        return value

    return lambda: patch.object(cls, "from_dict", classmethod(from_dict))


def specified(provider: str, change: Callable[[Any], object]) -> Planting:
    """The specification is changed, and mock and SDK are not."""

    @contextmanager
    def plant() -> Iterator[None]:
        content = copy.deepcopy(dict(SPECIFICATIONS[provider].content))
        change(content)
        with patch.dict(SPECIFICATIONS, {provider: Specification(content)}):
            yield

    return plant


def _rename(mapping: dict[str, Any], old: str, new: str) -> None:
    mapping[new] = mapping.pop(old)


def _unsigned(change: Callable[[Any], object]) -> Planting:
    original = _http.Seam.sign

    def sign(self: _http.Seam, request: Any, seconds: float) -> None:
        original(self, request, seconds)
        change(request)

    return lambda: patch.object(_http.Seam, "sign", sign)


def _naive(value: Any) -> None:
    value.created_at = value.created_at.replace(tzinfo=None)


def _error_class(status_code: int, kind: str) -> Planting:
    errors, answer = import_module("reelkit.errors"), import_module("reelkit._answer")
    original = answer.status_error_class

    def status_error_class(status: int, *arguments: Any) -> Any:
        return getattr(errors, kind) if status == status_code else original(status, *arguments)

    return lambda: patch.object(answer, "status_error_class", status_error_class)


def _without_credit_codes() -> AbstractContextManager[object]:
    answer = import_module("reelkit._answer")
    original = answer.status_error_class
    return patch.object(answer, "status_error_class", lambda status, code, codes: original(status, code, frozenset()))


def _facts_with(**changes: Any) -> Planting:
    answer = import_module("reelkit._answer")
    original = answer.read_facts
    return lambda: patch.object(answer, "read_facts", lambda *arguments: replace(original(*arguments), **changes))


def _total_of_the_page() -> AbstractContextManager[object]:
    pager = import_module("reelkit.pager")
    original = pager.BasePager._remember

    def remember(self: Any, page: Any) -> None:
        original(self, page)
        self._total = page.total if page.total is None else len(page.items)

    return patch.object(pager.BasePager, "_remember", remember)


def _reset_in_seconds(response: MockResponse) -> dict[str, str]:
    reset = response.header("X-RateLimit-Reset")
    return {} if reset is None else {"X-RateLimit-Reset": str(int(reset) // 1000)}


GENVIRAL, VIDEOGEN, SWIFTIA = "/api/partner/v1", "/v1", "/api/uploads"
LIST_FILES = "genviral_api.api.files.list_files"
REMOVE_ITEMS = "genviral_api.api.folders.remove_folder_items"

MOCK_MUTANTS = [
    ("a size is text", documents("list_files", lambda d: [file.update(size="15") for file in d["data"]["files"]]), tour("genviral", "list_files")),
    ("a required field is missing", documents("list_files", lambda d: d["data"].pop("total")), tour("genviral", "list_files")),
    ("a time has no zone", documents("get_folder", lambda d: d["data"].update(created_at="2026-01-01T00:00:00")), tour("genviral", "get_folder")),
    ("a count is text", documents("get_folder", lambda d: d["data"].update(file_count="12")), tour("genviral", "get_folder")),
    ("null where none is allowed", documents("getFiles", lambda d: [file.update(displayName=None) for file in d["files"]]), tour("videogen", "getFiles")),
    ("a list is an object", documents("searchFiles", lambda d: d.update(results={})), tour("videogen", "searchFiles")),
    ("another provider's envelope", documents("get_file", lambda d: _rename(d, "id", "fileId")), tour("swiftia", "get_file")),
    ("the flag of a success is false", documents("create_folder", lambda d: d.update(ok=False)), tour("genviral", "create_folder")),
    ("an undocumented status", answers("list_files", lambda r: replace(r, status=206)), tour("swiftia", "list_files")),
    ("JSON labelled as text", answers("getMe", lambda r: replace(r, headers=(("content-type", "text/plain"),))), tour("videogen", "getMe")),
    ("a header of another type", answers("getMe", lambda r: r.with_headers({"X-RateLimit-Limit": "many"})), tour("videogen", "getMe")),
    ("the key is not checked", questions(_with_the_right_key), key_needed("videogen", "archiveFile")),
    ("an unknown query name is let through", with_query(_only_known), Catcher(test_strictness.test_an_unknown_query_name_is_refused, ("swiftia", "list_files"))),
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
    ("a window ends in seconds instead of milliseconds", headed(_reset_in_seconds), Catcher(test_strictness.test_a_rate_limit_is_told_as_specified, ("swiftia",))),
    ("the rest of a window is told as text", headed(lambda _: {"X-RateLimit-Remaining": "some"}), Catcher(test_strictness.test_a_rate_limit_is_told_as_specified, ("videogen",))),
    ("a change is not counted", documents("add_folder_items", lambda d: d["data"].update(added_count=0)), Catcher(test_pages.test_changes_are_seen)),
]  # fmt: skip

SDK_MUTANTS = [
    ("a query name is misspelt", sent(LIST_FILES, lambda k: _rename(k["params"], "limit", "limitt")), tour("genviral", "list_files")),
    ("context is not joined by commas", sent(LIST_FILES, lambda k: k["params"].update(context=["a", "b"])), tour("genviral", "list_files")),
    ("the page size is not sent", sent("swiftia_api.api.files.list_files", lambda k: k["params"].pop("limit", None)), tour("swiftia", "list_files")),
    ("the body is dropped on DELETE", sent(REMOVE_ITEMS, lambda k: k.pop("json")), tour("genviral", "remove_folder_items")),
    ("a field of the body is misspelt", sent(REMOVE_ITEMS, lambda k: _rename(k["json"], "item_ids", "itemIds")), tour("genviral", "remove_folder_items")),
    ("the enum of a filter is swapped", sent(LIST_FILES, lambda k: k["params"].update(type="image") if "type" in k["params"] else None), Catcher(test_pages.test_filters_give_what_they_say)),
    ("another method", sent("genviral_api.api.folders.move_folder", lambda k: k.update(method="put")), tour("genviral", "move_folder")),
    ("another path", sent("videogen_api.api.account.get_me", lambda k: k.update(url="/v1/account")), tour("videogen", "getMe")),
    ("a path parameter is encoded twice", sent("videogen_api.api.files.get_file", lambda k: k.update(url=k["url"].replace("%", "%25"))), tour("videogen", "getFile")),
    ("the scheme of the key is missing", _unsigned(lambda r: r.headers.update({"authorization": "key"})), tour("swiftia", "get_file")),
    ("JSON is not accepted", _unsigned(lambda r: r.headers.update({"accept": "text/html"})), tour("swiftia", "get_file")),
    ("times lose their zone", decoded("genviral_api.models", "File", _naive), examples("genviral", "list_files")),
    ("unknown fields are dropped", decoded("swiftia_api.models", "File", lambda v: v.additional_properties.clear()), variants("swiftia", "get_file")),
    ("null becomes absent", decoded("swiftia_api.models", "File", lambda v: setattr(v, "description", v.description or "")), variants("swiftia", "get_file")),
    ("a number becomes text", decoded("swiftia_api.models", "File", lambda v: setattr(v, "size", str(v.size))), examples("swiftia", "get_file")),
    ("an unknown enum value becomes a known one", decoded("swiftia_api.models", "File", lambda v: setattr(v, "type_", "video")), variants("swiftia", "get_file")),
    ("404 raises the exception of 400", _error_class(404, "BadRequestError"), failures("videogen", "getFile")),
    ("503 raises no ServerError", _error_class(503, "APIStatusError"), failures("videogen", "getFile")),
    ("out of credits is taken for a rate limit", _without_credit_codes, failures("videogen", "getFile")),
    ("the message of an error is lost", _facts_with(message="Error"), failures("swiftia", "delete_file")),
    ("the code of an error is lost", _facts_with(code=None), failures("genviral", "get_folder")),
    ("the wait that a 429 asks for is lost", _facts_with(retry_after=None), failures("swiftia", "list_files")),
    ("the total of a listing is that of its last page", _total_of_the_page, Catcher(test_pages.test_the_pager_gives_the_library, ("genviral", "list_files", 7))),
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
    ("a value is taken out of a request enum", specified("swiftia", lambda c: at(c, "components", "schemas", "FileTypeFilter")["enum"].remove("audio")), tour("swiftia", "list_files")),
    ("a lower bound on the page size", specified("videogen", lambda c: at(c, "components", "parameters", "Limit", "schema").update(maximum=50)), tour("videogen", "getFiles")),
    ("an operation that the SDK lacks", specified("videogen", lambda c: at(c, "paths")[f"{VIDEOGEN}/me"].update(delete={**at(c, "paths", f"{VIDEOGEN}/me", "get"), "operationId": "deleteMe"})), Catcher(test_tour.test_every_operation_has_a_stop, ("videogen",))),
    ("a path is renamed", specified("videogen", lambda c: _rename(at(c, "paths"), f"{VIDEOGEN}/me", f"{VIDEOGEN}/account")), tour("videogen", "getMe")),
    ("a field of a request is required", specified("videogen", lambda c: at(c, "components", "schemas", "SearchFilesRequest")["required"].append("numResults")), tour("videogen", "searchFiles")),
    ("a field of an answer is required that nobody sends", specified("swiftia", lambda c: at(c, "components", "schemas", "File")["required"].append("checksum")), tour("swiftia", "get_file")),
    ("a field has another type", specified("swiftia", lambda c: at(c, "components", "schemas", "File", "properties", "size").update(type="string")), tour("swiftia", "get_file")),
    ("a field is no longer nullable", specified("swiftia", lambda c: at(c, "components", "schemas", "File", "properties", "jobId").update(type="string")), tour("swiftia", "list_files")),
    ("a success has another status", specified("swiftia", lambda c: _rename(at(c, "paths", f"{SWIFTIA}/files/{{fileId}}", "delete", "responses"), "200", "204")), tour("swiftia", "delete_file")),
    ("the error body of a 401 has other fields", specified("videogen", lambda c: at(c, "components", "schemas", "ApiError")["required"].append("error")), key_needed("videogen", "getMe")),
    ("an operation needs no key", specified("genviral", lambda c: at(c, *GET_FILES).pop("security")), facts("genviral", "list_files", test_facts.test_every_operation_needs_the_key_and_says_whether_it_may_be_repeated)),
    ("a request that adds may be repeated", specified("genviral", lambda c: at(c, "paths", f"{GENVIRAL}/folders/{{folderId}}/items", "post").update({"x-reelkit-retry": "idempotent"})), facts("genviral", "add_folder_items", test_facts.test_every_operation_needs_the_key_and_says_whether_it_may_be_repeated)),
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
