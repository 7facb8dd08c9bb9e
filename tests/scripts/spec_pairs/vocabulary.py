"""The extensions of ``specs/README.md``: what they change for users of the Python package."""

from __future__ import annotations

import copy
from collections.abc import Callable

from tests.scripts.spec_pairs.base import TEXT, A, B, Case, D, Draft, Spec, body, reference

Edit = Callable[[Draft], object]
OFFSET: Spec = {"style": "offset", "items": "/things", "total": "/total", "key": "/id", "max_offset": 1000}
JOB: Spec = {"poll": "getThing", "id": "/id", "result": "/owner"}
POLL: Spec = {
    "state": "/kind",
    "pending": ["wait"],
    "succeeded": ["done"],
    "failed": ["bad"],
    "error": "/error",
    "progress": "/progress",
    "cancel": "cancelThing",
}
BATCH: Spec = {"ids": "ids", "result": "/count"}
ERRORS: Spec = {"code": ["/code"], "message": ["/message"], "details": ["/more"], "credits": ["no_credits"]}


def says(word: str, value: object, operation: str = "list") -> Edit:
    """An extension of an operation; None takes it away."""

    def edit(d: Draft) -> None:
        holder: Spec = getattr(d, operation)
        holder.pop(f"x-reelkit-{word}", None)
        if value is not None:
            holder[f"x-reelkit-{word}"] = copy.deepcopy(value)

    return edit


def paged(**keys: object) -> Edit:
    return says("pagination", {key: value for key, value in {**OFFSET, **keys}.items() if value is not None})


def job(**keys: object) -> Edit:
    return says("job", {**JOB, **keys}, "create")


def poll(**keys: object) -> Edit:
    return says("poll", {key: value for key, value in {**POLL, **keys}.items() if value is not None}, "get")


def argument(word: str, value: object) -> Edit:
    """An extension of a query parameter."""
    return lambda d: d.kind.update({f"x-reelkit-{word}": value})


def field(word: str, value: object) -> Edit:
    """An extension of a field that is sent."""
    return lambda d: d.input["note"].update({f"x-reelkit-{word}": value})


def provider(name: str = "Things", **errors: object) -> Edit:
    rules = {key: value for key, value in {**ERRORS, **errors}.items() if value is not None}
    return lambda d: d.spec.update({"x-reelkit-provider": {"name": name, "errors": copy.deepcopy(rules)}})


def pages_of_others(d: Draft) -> None:
    d.schemas["ThingList"]["properties"]["others"] = {"type": "array", "items": reference("Problem")}


def pages_deeper(d: Draft) -> None:
    d.schemas["ThingList"]["properties"]["deep"] = {
        "type": "object",
        "properties": {"things": {"type": "array", "items": reference("Thing")}},
    }


def both(*edits: Edit) -> Edit:
    def edit(d: Draft) -> None:
        for one in edits:
            one(d)

    return edit


def with_ids(d: Draft) -> None:
    d.create["requestBody"]["content"] = body(
        {"type": "object", "properties": {"ids": {"type": "array", "maxItems": 50, "items": TEXT}}}
    )


def nothing(_: Draft) -> None:
    """Nothing beside what every pair begins with."""


def change(
    title: str, given: Edit, edit: Edit, kind: str, wire: str, python: str, direction: str = "operation"
) -> Case:
    return Case(title, edit, kind, direction, wire, python, given=given)


def no_change(title: str, given: Edit, edit: Edit) -> Case:
    return Case(title, edit, "", "", "", "", given=given)


CASES = [
    change("method renamed", says("method", "list"), says("method", "search"), "method-renamed", D, B),
    change("method named", nothing, says("method", "list"), "method-renamed", D, B),
    no_change("method named as it was", nothing, says("method", "list_things")),
    change("result elsewhere", says("result", "/things"), says("result", "/next"), "result-changed", D, B),
    change("result unwrapped", nothing, says("result", "/things"), "result-changed", D, B),
    change("result whole again", says("result", "/things"), says("result", None), "result-changed", D, B),
    change(
        "repeated by a key", says("retry", "never", "create"), says("retry", "key", "create"), "retry-changed", D, A
    ),
    change("gone means success", nothing, says("gone", True), "gone-changed", D, A),
    change("gone by fewer codes", says("gone", ["a", "b"]), says("gone", ["a"]), "gone-changed", D, A),
    change("pagination went", paged(), says("pagination", None), "pagination-changed", B, B),
    change("pagination of another style", paged(), paged(style="cursor"), "pagination-changed", B, B),
    change("pagination key", paged(), paged(key="/uuid"), "pagination-key-changed", D, B),
    change("pagination key went", paged(), paged(key=None), "pagination-key-changed", D, B),
    change("total elsewhere", paged(), paged(total="/meta/total"), "pagination-fields-changed", B, D),
    change(
        "items of another type",
        both(paged(), pages_of_others),
        paged(items="/others"),
        "pagination-items-changed",
        B,
        B,
    ),
    change(
        "items elsewhere", both(paged(), pages_deeper), paged(items="/deep/things"), "pagination-items-changed", B, D
    ),
    change("deepest offset lowered", paged(), paged(max_offset=500), "max-offset-changed", B, D),
    change("deepest offset came", paged(max_offset=None), paged(), "max-offset-changed", B, D),
    change("deepest offset raised", paged(), paged(max_offset=5000), "max-offset-changed", A, D),
    change("deepest offset went", paged(), paged(max_offset=None), "max-offset-changed", A, D),
    change("query named", paged(), paged(query={"offset": "skip"}), "pagination-fields-changed", B, D),
    change("batch came", with_ids, says("batch", BATCH, "create"), "batch-added", D, B),
    change(
        "batch of the same result came",
        both(with_ids, says("result", "/count", "create")),
        says("batch", BATCH, "create"),
        "batch-added",
        D,
        A,
    ),
    change(
        "batch went",
        both(with_ids, says("batch", BATCH, "create")),
        says("batch", None, "create"),
        "batch-removed",
        D,
        B,
    ),
    change(
        "batch of other ids",
        both(with_ids, says("batch", BATCH, "create")),
        says("batch", {**BATCH, "ids": "others"}, "create"),
        "batch-changed",
        D,
        B,
    ),
    change(
        "batch of another result",
        both(with_ids, says("batch", BATCH, "create")),
        says("batch", {**BATCH, "result": "/n"}, "create"),
        "batch-changed",
        D,
        B,
    ),
    change("job came", nothing, job(), "job-added", D, B),
    change("job went", job(), says("job", None, "create"), "job-removed", D, B),
    change("job of another result", job(), job(result="/name"), "job-changed", D, B),
    change("job polled elsewhere", job(), job(poll="listThings"), "job-changed", D, B),
    change("job of another id", job(), job(id="/name"), "job-changed", D, D),
    change("polling came", nothing, poll(), "polling-added", D, A),
    change("polling went", poll(), says("poll", None, "get"), "polling-removed", D, B),
    change("state ends otherwise", poll(), poll(succeeded=["done", "bad"], failed=[]), "job-state-changed", D, B),
    change("state came", poll(), poll(pending=["wait", "run"]), "job-state-changed", D, A),
    change("state went", poll(), poll(pending=[]), "job-state-changed", D, A),
    change("error of a job elsewhere", poll(), poll(error="/why"), "polling-changed", D, B),
    change("progress of a job went", poll(), poll(progress=None), "polling-changed", D, B),
    change("progress of a job elsewhere", poll(), poll(progress="/p"), "polling-changed", D, A),
    change("cancelling came", poll(cancel=None), poll(), "polling-changed", D, A),
    change("calls per hour", poll(), poll(hourly=10), "polling-changed", D, D),
    no_change("states in another order", poll(pending=["a", "b"]), poll(pending=["b", "a"])),
    change("argument renamed", argument("name", "kind"), argument("name", "type"), "argument-renamed", D, B, "request"),
    change("argument named", nothing, argument("name", "what"), "argument-renamed", D, B, "request"),
    no_change("argument named as it was", nothing, argument("name", "kind")),
    change("field named", nothing, field("name", "remark"), "argument-renamed", D, B, "request"),
    change(
        "path parameter named",
        nothing,
        lambda d: d.get["parameters"][0].update({"x-reelkit-name": "thing"}),
        "path-parameter-renamed",
        D,
        B,
        "request",
    ),
    change("list came", nothing, argument("list", "comma"), "list-added", D, A, "request"),
    change("list went", argument("list", "comma"), argument("list", None), "list-removed", D, B, "request"),
    change(
        "list of another kind", argument("list", "comma"), argument("list", "space"), "list-changed", B, D, "request"
    ),
    change("list of a field went", field("list", "comma"), field("list", None), "list-removed", D, B, "request"),
    change("object taken", nothing, argument("accepts", "Thing"), "accepts-added", D, A, "request"),
    change(
        "object no longer taken",
        argument("accepts", "Thing"),
        argument("accepts", None),
        "accepts-removed",
        D,
        B,
        "request",
    ),
    change(
        "fewer objects taken",
        field("accepts", ["Thing", "Kind"]),
        field("accepts", "Thing"),
        "accepts-removed",
        D,
        B,
        "request",
    ),
    change("file taken", nothing, field("upload", True), "upload-added", D, A, "request"),
    change("file no longer taken", field("upload", True), field("upload", None), "upload-removed", D, B, "request"),
    no_change("one object in a list", argument("accepts", "Thing"), argument("accepts", ["Thing"])),
    change("key filled in", nothing, argument("idempotency-key", True), "idempotency-key-changed", D, A, "request"),
    change(
        "key no longer filled in",
        argument("idempotency-key", True),
        argument("idempotency-key", False),
        "idempotency-key-changed",
        D,
        A,
        "request",
    ),
    change(
        "required key no longer filled in",
        lambda d: d.kind.update({"x-reelkit-idempotency-key": True, "required": True}),
        argument("idempotency-key", False),
        "idempotency-key-changed",
        D,
        B,
        "request",
    ),
    change(
        "identified otherwise",
        nothing,
        lambda d: d.schemas["Thing"].update({"x-reelkit-id": "name"}),
        "id-changed",
        D,
        B,
        "response",
    ),
    no_change("identified as it was", nothing, lambda d: d.schemas["Thing"].update({"x-reelkit-id": "id"})),
    change("client renamed", provider("Things"), provider("Items"), "client-renamed", D, B),
    change("code of errors elsewhere", provider(), provider(code=["/error/code"]), "error-rule-changed", D, B),
    change("code of errors also elsewhere", provider(), provider(code=["/code", "/error"]), "error-rule-changed", D, A),
    change(
        "code of errors first elsewhere", provider(), provider(code=["/error", "/code"]), "error-rule-changed", D, B
    ),
    change("details of errors went", provider(), provider(details=None), "error-rule-changed", D, B),
    change("time to wait came", provider(), provider(retry_after=["/wait"]), "error-rule-changed", D, A),
    change("success field came", provider(), provider(success="/ok"), "error-rule-changed", D, B),
    change("credits code came", provider(), provider(credits=["no_credits", "empty"]), "error-class-changed", D, B),
    change("credits code went", provider(), provider(credits=None), "error-class-changed", D, B),
    change("payment code came", provider(), provider(payment=["plan"]), "error-class-changed", D, B),
    no_change("credits codes in another order", provider(credits=["a", "b"]), provider(credits=["b", "a"])),
]
