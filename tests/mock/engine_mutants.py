"""Defects planted in the engine, each with the test that must find it."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any
from unittest.mock import patch

import pytest
from jsonschema import FormatChecker
from reelkit.mock.engine import (
    _arguments,
    _bodies,
    _call,
    _document,
    _errors,
    _filters,
    _ids,
    _judge,
    _parts,
    _perform,
    _plans,
    _router,
    _webhooks,
)
from reelkit.mock.engine._collections import Collection
from reelkit.mock.engine._document import Document
from reelkit.mock.engine._errors import Dialect
from reelkit.mock.engine._ids import HEX, Ids, places
from reelkit.mock.engine._jobs import Job, Jobs, JobShape
from reelkit.mock.engine._judge import Judge
from reelkit.mock.engine._library import View
from reelkit.mock.engine._operation import Operation
from reelkit.mock.engine._paging import Paging
from reelkit.mock.engine._parts import Parts
from reelkit.mock.engine._perform import Performer
from reelkit.mock.engine._plans import Plans
from reelkit.mock.engine._present import Presenter
from reelkit.mock.engine._provider import ProviderMock
from reelkit.mock.engine._seeder import Seeder
from reelkit.mock.engine._work import Worker

from tests.mock import test_engine as engine
from tests.mock import test_engine_habits as habits
from tests.mock import test_engine_others as others
from tests.mock import test_scenarios as scenarios

FOUND = (Exception, pytest.fail.Exception)
Planting = Callable[[], AbstractContextManager[object]]


def result(owner: Any, name: str, change: Callable[..., Any]) -> Planting:
    """What a function returns is changed; the change is given the result, and then the arguments."""
    original = getattr(owner, name)

    def changed(*arguments: Any, **options: Any) -> Any:
        return change(original(*arguments, **options), *arguments, **options)

    return lambda: patch.object(owner, name, changed)


def instead(owner: Any, name: str, function: object) -> Planting:
    """Another function takes its place."""
    return lambda: patch.object(owner, name, function)


def window(**changes: Callable[[Any], Any]) -> Planting:
    """Fields of every page are changed."""
    return result(
        Paging, "window", lambda page, *_: replace(page, **{name: change(page) for name, change in changes.items()})
    )


def facts(name: str, change: Callable[[Any], Any]) -> Planting:
    """What a page says of itself is changed."""
    return window(
        facts=lambda page: {place: change(value) if place[-1] == name else value for place, value in page.facts.items()}
    )


@dataclass(frozen=True, slots=True)
class Mutant:
    """A defect, how to plant it, and the test that must find it, with its arguments."""

    defect: str
    plant: Planting
    test: Callable[..., None]
    arguments: tuple[Any, ...] = ()

    def run(self) -> None:
        """Run the test; raises what it raises."""
        self.test(*self.arguments)

    def found(self) -> bool:
        """Whether the test fails with the defect planted."""
        # What is remembered of a document must be neither older nor younger than the defect.
        with patch.dict(_parts._known, clear=True), self.plant():
            try:
                self.run()
            except FOUND:
                return True
        return False


MUTANTS = [
    Mutant("the last item of a page is lost", window(items=lambda page: page.items[:-1]), engine.test_pages_add_up_to_the_collection),
    Mutant("an item is shown twice", window(items=lambda page: [*page.items, *page.items[:1]]), engine.test_pages_add_up_to_the_collection),
    Mutant("the offset is ignored", result(Parts, "_paging", lambda paging, *_: replace(paging, names={name: wire for name, wire in paging.names.items() if name != "offset"})), engine.test_a_page_tells_total_size_and_place),
    Mutant("the usual size is ignored", result(Parts, "_paging", lambda paging, *_: replace(paging, usual=50)), engine.test_a_page_tells_total_size_and_place),
    Mutant("the total is that of the page", facts("count", lambda _: 1), engine.test_a_page_tells_total_size_and_place),
    Mutant("the limit is not the one applied", facts("size", lambda _: 50), engine.test_a_page_tells_total_size_and_place),
    Mutant("a filter is ignored", result(Performer, "_filter", lambda found, *_: ("all", lambda item: True)), engine.test_a_filter_is_equality_on_the_field_of_its_name),
    Mutant("filters share a view", result(Performer, "_filter", lambda found, *_: ("same", found[1])), engine.test_a_filter_is_equality_on_the_field_of_its_name),
    Mutant("the filter is not repeated", instead(Presenter, "_repeated", lambda *_: {}), engine.test_a_filter_is_equality_on_the_field_of_its_name),
    Mutant("seeds ignore their seed", instead(Seeder, "_prefix", lambda *_: "x_"), engine.test_seeded_items_differ_by_id_name_and_time),
    Mutant("items have no times", instead(Seeder, "_times", lambda *_: {}), engine.test_seeded_items_differ_by_id_name_and_time),
    Mutant("a created item is not kept", instead(Collection, "insert", lambda *_: None), engine.test_a_created_item_is_listed_first_and_read),
    Mutant("the fields of a request are dropped", instead(Performer, "_given", lambda *_: {}), engine.test_a_created_item_is_listed_first_and_read),
    Mutant("names may be taken twice", instead(Performer, "_check_conflict", lambda *_: None), engine.test_a_name_that_is_taken_is_a_conflict),
    Mutant("a deleted item stays", instead(Collection, "remove", lambda *_: True), engine.test_a_deleted_item_is_gone),
    Mutant("a reset forgets nothing", instead(Collection, "reset", lambda *_: None), engine.test_a_deleted_item_is_gone),
    Mutant("arguments are not judged", result(Judge, "argument", lambda found, *_, **__: (found[0], None)), engine.test_a_wrong_query_is_refused, ({"size": 41}, "bad_query")),
    Mutant("unknown names are let through", lambda: patch.object(ProviderMock, "strict", False), engine.test_a_wrong_query_is_refused, ({"sizes": 1}, "bad_query")),
    Mutant("bodies are not judged", instead(Judge, "body", lambda *_: None), engine.test_a_wrong_body_is_refused, ({"kind": "tree"}, "bad_body")),
    Mutant("every error has the first example's code", instead(Dialect, "_wording", lambda _, examples, words: examples[0][1] if examples else None), engine.test_a_wrong_body_is_refused, (b"{", "bad_json")),
    Mutant("no message is that of the argument", instead(Dialect, "_naming", lambda *_: None), engine.test_a_documented_message_is_repeated_and_another_names_the_argument),
    Mutant("the key is not checked", instead(_router, "authenticate", lambda *_: None), engine.test_a_key_is_needed),
    Mutant("the wait is not told", result(Dialect, "failure", lambda refusal, self, status, operation, *_: self.error("query", operation, status=status)), engine.test_a_planned_failure_is_in_the_dialect),
    Mutant("a job is done at once", instead(Job, "done", lambda *_: 1.0), engine.test_a_job_is_moved_by_the_clock),
    Mutant("a job never ends", instead(Job, "done", lambda *_: 0.0), engine.test_a_job_ends_though_the_clock_stands_still),
    Mutant("an unfinished job shows its result", instead(JobShape, "_blank", lambda _, __, value: value), engine.test_a_job_is_moved_by_the_clock),
    Mutant("the script of outcomes is ignored", instead(Jobs, "script", lambda *_: None), engine.test_an_outcome_can_be_scripted, ("failed", "broken")),
    Mutant("a failed job has no reason", instead(JobShape, "_error", lambda *_: None), engine.test_an_outcome_can_be_scripted, ("failed", "broken")),
    Mutant("a release is ignored", instead(Jobs, "release", lambda *_: None), engine.test_a_blocked_job_waits_for_its_release),
    Mutant("a job whose time is over is not ended", instead(Jobs, "due", lambda *_: []), engine.test_a_job_ends_with_its_time_and_is_looked_at_only_then),
    Mutant("a job is looked at too early", instead(Jobs, "due", lambda jobs, _: jobs.running()), engine.test_a_job_ends_with_its_time_and_is_looked_at_only_then),
    Mutant("a released job is not ended", instead(Jobs, "_wait", lambda *_: None), engine.test_a_blocked_job_that_is_released_ends_without_being_looked_at),
    Mutant("the scope of a path is ignored", instead(Performer, "_scope", lambda *_: ()), engine.test_a_job_belongs_to_its_plant),
    Mutant("a job leaves nothing behind", instead(Worker, "_with_results", lambda *arguments: arguments[-1]), scenarios.test_a_job_is_found_and_what_it_makes_is_there, ("videogen", "exportProject")),
    Mutant("a job forgets what its start told", instead(Jobs, "tell", lambda *_: None), scenarios.test_a_job_is_found_and_what_it_makes_is_there, ("videogen", "scriptToVideo")),
    Mutant("an item does not show its parts", instead(Presenter, "_with_parts", lambda _, __, ___, shown, ____: shown), scenarios.test_an_item_shows_what_is_added_to_it_and_taken_out, ("genviral", "packs", "images", "packs/images")),
    Mutant("a change is lost", instead(Performer, "_updated", lambda _, __, item, ___: item), scenarios.test_a_change_is_seen, ("genviral", "packs")),
    Mutant("a created item shows fields of the example", instead(Performer, "_given", lambda self, call: {}), scenarios.test_what_is_created_has_the_fields_of_the_request, ("videogen", "entities")),
    Mutant("a delivery is signed with another key", instead(_webhooks, "sign", lambda *_: "v1,AAAA"), engine.test_an_event_is_delivered_and_signed),
    Mutant("seeded flags are all alike", instead(Seeder, "_enums", lambda *_: {}), others.test_a_boolean_divides_what_is_seeded),
    Mutant("only the first security scheme is taken", result(Parts, "_schemes", lambda found, *_: found[:1]), others.test_any_of_the_security_schemes_is_enough, ("store", others.PRODUCTS, {}, {"key": "mock_key"}, 200)),
    Mutant("half of what is asked for together is enough", result(Parts, "_schemes", lambda found, *_: [schemes[:1] for schemes in found]), others.test_any_of_the_security_schemes_is_enough, ("clinic", others.DOCTORS, {"X-Client": "me"}, {}, "anonymous")),
    Mutant("a password is no key", instead(_call, "_basic", lambda token: b64decode(token).decode().partition(":")[0]), others.test_any_of_the_security_schemes_is_enough, ("store", others.PRODUCTS, {"Authorization": "Basic YW55Om1vY2tfa2V5"}, {}, 200)),
    Mutant("a replaced item keeps what is left out", instead(Operation, "replaces", False), others.test_a_put_replaces_and_a_post_takes_nothing_from_examples),
    Mutant("a partial change replaces", instead(Operation, "replaces", True), others.test_a_put_that_is_said_to_be_partial_keeps_the_rest),
    Mutant("what is left out is as in the example", instead(Document, "required", lambda self, schema: frozenset(self.properties(schema))), others.test_a_put_replaces_and_a_post_takes_nothing_from_examples),
    Mutant("headers are not judged", instead(_router, "check_headers", lambda *_: None), others.test_headers_are_judged),
    Mutant("cookies are not read", instead(_arguments, "sent", lambda request, place, name: None if place == "cookie" else request.header(name)), others.test_lists_in_headers_and_cookies_are_judged),
    Mutant("an error names another kind of item", instead(_errors, "_stems", lambda *_: []), others.test_an_error_names_the_kind_of_what_is_missing_or_malformed, ("store", "/1/reviews/x", "review_not_found")),
    Mutant("an error has the code of another operation", instead(Dialect, "_without_code", lambda _, body, *__: body), others.test_a_bad_cursor_has_no_code_of_another_operation),
    Mutant("an error without an example does not fit", instead(Dialect, "_sampled", lambda *_: {"message": "Error"}), others.test_an_error_without_an_example_is_made_from_its_schema),
    Mutant("a deletion says that it was not done", instead(_plans, "confirmed", lambda _, value: value), others.test_a_deletion_says_that_it_was_done),
    Mutant("what is archived does not say so", instead(_perform, "says", lambda *_: False), others.test_what_is_archived_says_so_and_is_listed_no_more),
    Mutant("nothing is deleted of many", instead(_perform, "ids_in", lambda *_: []), others.test_a_verb_behind_a_collection_concerns_many, ("bulk-delete",)),
    Mutant("everything is deleted of many", instead(_perform, "ids_in", lambda *_: None), others.test_a_verb_behind_a_collection_concerns_many, ("batch_archive",)),
    Mutant("nobody counts what is deleted", instead(_perform, "told_of", lambda plan, *_: plan.skeleton), others.test_many_are_deleted_at_once),
    Mutant("a list that is not declared stays the same", instead(Plans, "_guessed", lambda *_: None), others.test_lists_that_nobody_declared_show_what_was_made),
    Mutant("a search is a collection of its own", instead(_plans, "LISTS", ()), others.test_what_is_searched_is_in_the_list_that_stands_before_it),
    Mutant("the body of a list is ignored", instead(_router, "is_object", lambda _: False), others.test_a_cursor_goes_in_the_body),
    Mutant("no link leads to the next page", window(follow=lambda _: {}), others.test_links_lead_from_page_to_page),
    Mutant("there is one page more than there is", facts("pages", lambda count: count + 1), others.test_pages_are_counted_and_numbered),
    Mutant("lists are separated by commas only", instead(_judge, "SEPARATORS", {}), others.test_a_list_in_the_query_is_repeated_or_joined),
    Mutant("ids have no pattern", instead(_ids, "places", lambda _: places(HEX)), others.test_ids_have_the_pattern_and_the_length_of_the_document),
    Mutant("an id leads nowhere", instead(Ids, "index", lambda *_: None), others.test_ids_have_the_pattern_and_the_length_of_the_document),
    Mutant("other types of JSON are not known", instead(_document, "json_first", lambda node: node), others.test_an_error_without_an_example_is_made_from_its_schema),
    Mutant("all JSON has the usual type", instead(Operation, "media_type", lambda *_: "application/json"), others.test_a_put_that_is_said_to_be_partial_keeps_the_rest),
    Mutant("values of forms stay texts", instead(Judge, "typed", lambda _, __, value: value), habits.test_the_body_of_a_form_is_read_as_its_schema_says),
    Mutant("any body is taken", instead(_bodies, "fnmatchcase", lambda *_: True), habits.test_a_form_that_does_not_fit_is_refused, (habits.CUSTOMERS, {"json": {"email": "a@b.co"}}, 415, "must be application/x-www-form-urlencoded")),
    Mutant("forms may be nested without end", instead(_bodies, "DEEPEST", 1000), habits.test_a_form_that_does_not_fit_is_refused, (habits.CUSTOMERS, {"data": {"a" + "[b]" * 99: "2"}}, 400, "valid application/x-www-form-urlencoded")),
    Mutant("a cursor that is an id leads nowhere", instead(View, "key_of", lambda *_: None), habits.test_a_cursor_may_be_the_id_of_an_item),
    Mutant("a page before an item is one behind it", result(Parts, "_paging", lambda paging, *_: replace(paging, names={**paging.names, "before": "none"})), habits.test_a_cursor_may_be_the_id_of_an_item),
    Mutant("bounds are ignored", instead(_filters, "BOUNDS", {}), habits.test_a_query_may_have_bounds),
    Mutant("a verb changes nothing", instead(_perform, "acted", lambda *_: {}), habits.test_a_post_to_an_item_changes_it_and_one_behind_it_does_not),
    Mutant("every error is of the first kind", instead(_errors, "ERRORS", {}), habits.test_the_kind_of_an_error_is_that_of_its_status, (habits.CUSTOMERS, {}, (401, "authentication_error"))),
    Mutant("a job that is not declared stays queued", instead(_plans, "guessed_jobs", lambda *_: []), habits.test_a_job_that_is_not_declared_comes_to_its_end),
    Mutant("only names are unique", instead(Dialect, "_unique", lambda *_: ["name"]), habits.test_a_conflict_is_of_what_the_document_names),
    Mutant("formats are not judged", lambda: patch.object(_judge, "format_checker", lambda: FormatChecker(formats=())), habits.test_formats_are_judged_and_seeded),
    Mutant("what a query leaves out is anything", instead(_perform, "filter_of", lambda document, plan, query: _filters.filter_of(document, replace(plan, operation=replace(plan.operation, usual={})), query)), habits.test_pages_are_linked_and_filters_have_defaults),
]  # fmt: skip
