"""Compare what the extensions of an operation make of its method."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.codegen.spec import Path, snake_case
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Place, pairs
from scripts.spec_diff.jobs import compare_jobs, compare_polling
from scripts.spec_diff.shape import canonical, resolve, shape_of

OF_OPERATION = frozenset(
    f"x-reelkit-{name}" for name in ("method", "result", "retry", "gone", "pagination", "batch", "job", "poll")
)


def compare_extensions(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Every extension of two operations."""
    _compare_method(place, old, new)
    _compare_result(place, old, new)
    _compare_retry(place, old, new)
    _compare_pagination(place, old, new)
    _compare_batch(place, old, new)
    compare_jobs(place, old.get("x-reelkit-job"), new.get("x-reelkit-job"))
    compare_polling(place, old.get("x-reelkit-poll"), new.get("x-reelkit-poll"))


def _compare_method(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    said = [operation.get("x-reelkit-method") for operation in (old, new)]
    # Without the extension the operationId gives the name, and its change is told on its own.
    before, after = (str(name or snake_case(place.subject)) for name in said)
    if before == after:
        return
    tag = snake_case(str((new.get("tags") or ["default"])[0]))
    was = Place(place.findings, "operation", f"{tag}.{before}", (*place.where, "x-reelkit-method"))
    reason = "the request is the same, the method has another name"
    was.add("method-renamed", (DOCUMENTATION, BREAKING), reason, f"`{was.subject}` is now called `{tag}.{after}`.")


def _compare_result(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    before, after = (operation.get("x-reelkit-result", "") for operation in (old, new))
    if before != after:
        reason = f"{before or 'the whole response'} -> {after or 'the whole response'}: another value is returned"
        sentence = f"`{place.subject}` returns {after or 'the whole response'}."
        where = (*place.where, "x-reelkit-result")
        place.add("result-changed", (DOCUMENTATION, BREAKING), reason, sentence, where)


def _compare_retry(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    before, after = (operation.get("x-reelkit-retry") for operation in (old, new))
    if before != after:
        reason = f"{before} -> {after}: failed requests are retried by other rules"
        place.add("retry-changed", (DOCUMENTATION, ADDITIVE), reason, f"`{place.subject}` has the retry class {after}.")
    was, now = (operation.get("x-reelkit-gone") for operation in (old, new))
    if was != now:
        words = "any 404" if now is True else ", ".join(map(str, now)) if isinstance(now, list) else "no 404"
        reason = "only after a response was lost"
        sentence = f"`{place.subject}`: {words} means success when it is retried."
        place.add("gone-changed", (DOCUMENTATION, ADDITIVE), reason, sentence, (*place.where, "x-reelkit-gone"))


def _compare_pagination(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    before, after = (operation.get("x-reelkit-pagination") or {} for operation in (old, new))
    where = (*place.where, "x-reelkit-pagination")
    styles = [one.get("style", "none") for one in (before, after)]
    if styles[0] != styles[1]:
        reason = f"{styles[0]} -> {styles[1]}: what was the whole list is a page, or pages are asked for otherwise"
        sentence = f"`{place.subject}` is paged by {styles[1]} instead of {styles[0]}."
        place.add("pagination-changed", (BREAKING, BREAKING), reason, sentence, where)
        return
    for key, was, now in pairs(before, after):
        if was != now:
            _compare_page_figure(place, key, was, now, (old, new), (*where, key))


def _compare_page_figure(
    place: Place, key: str, was: Any, now: Any, operations: tuple[Mapping[str, Any], Mapping[str, Any]], where: Path
) -> None:
    words = f"{was if was is not None else 'none'} -> {now if now is not None else 'none'}"
    name = place.subject
    if key == "key":
        reason = f"{words}: saved positions hold the old key, and items are told apart by another"
        sentence = f"`{name}` tells its items apart by {now or 'their id'}."
        place.add("pagination-key-changed", (DOCUMENTATION, BREAKING), reason, sentence, where)
    elif key == "max_offset":
        tighter = was is None or (now is not None and now < was)
        reason = f"{words}: longer lists {'end in an error' if tighter else 'are walked'}"
        sentence = f"`{name}` reaches to the offset {now if now is not None else 'of any item'}."
        place.add("max-offset-changed", (BREAKING if tighter else ADDITIVE, DOCUMENTATION), reason, sentence, where)
    elif key == "items":
        sides = zip((place.findings.before, place.findings.after), operations, (was, now), strict=True)
        forms = [_items_at(spec, operation, pointer) for spec, operation, pointer in sides]
        python = DOCUMENTATION if forms[0] == forms[1] else BREAKING
        reason = f"{words}: released clients look for the items elsewhere"
        sentence = f"`{name}` has its items at {now}."
        place.add("pagination-items-changed", (BREAKING, python), reason, sentence, where)
    else:
        reason = f"{words}: totals or cursors are elsewhere"
        sentence = f"`{name}` has its page figures elsewhere."
        place.add("pagination-fields-changed", (BREAKING, DOCUMENTATION), reason, sentence, where)


def _items_at(spec: Any, operation: Mapping[str, Any], pointer: Any) -> Any:
    """The form of the items that a pointer leads to, None if that is not to be found."""
    for status, node in operation.get("responses", {}).items():
        if status.startswith("2"):
            response, _, _, _ = resolve(spec, node, ())
            for media in response.get("content", {}).values():
                return _walked(spec, media.get("schema", {}), [step for step in str(pointer).split("/") if step])
    return None


def _walked(spec: Any, schema: Any, steps: list[str]) -> Any:
    for step in steps:
        fields = [
            alternative.schema.get("properties", {})
            for alternative in shape_of(spec, schema, ()).alternatives.get("object", [])
        ]
        found = [one[step] for one in fields if step in one]
        if not found:
            return None
        schema = found[0]
    return canonical(spec, schema)


def _compare_batch(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    before, after = (operation.get("x-reelkit-batch") for operation in (old, new))
    if before == after:
        return
    where = (*place.where, "x-reelkit-batch")
    results = [
        (batch or {}).get("result", operation.get("x-reelkit-result", ""))
        for batch, operation in ((before, old), (after, new))
    ]
    same = results[0] == results[1]
    if before is None or after is None:
        kind, python = ("batch-added", ADDITIVE if same else BREAKING) if after else ("batch-removed", BREAKING)
        reason = "any number of ids is sent in chunks" if after else "programs pass more ids than one request takes"
        sentence = f"`{place.subject}` {'takes any number of ids' if after else 'sends all ids in one request'}."
    else:
        kind, python = "batch-changed", BREAKING
        reason, sentence = f"{before} -> {after}", f"`{place.subject}` makes its chunks or its result in another way."
    place.add(kind, (DOCUMENTATION, python), reason, sentence, where)
