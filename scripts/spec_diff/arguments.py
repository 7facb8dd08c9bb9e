"""Compare what the extensions say of one argument: a parameter, or a property of a request body."""

from __future__ import annotations

from typing import Any

from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Place


def compare_argument(was: Place, place: Place, old: Any, new: Any, *, required: bool = False) -> None:
    """The name in Python, and what the argument takes."""
    before, after = (node if isinstance(node, dict) else {} for node in (old, new))
    if was.field != place.field:
        reason = "the argument has another name, the request is the same"
        was.add(
            "argument-renamed", (DOCUMENTATION, BREAKING), reason, f"`{was.subject}` is now called `{place.field}`."
        )
    _compare_lists(place, before.get("x-reelkit-list"), after.get("x-reelkit-list"))
    _compare_accepted(place, before.get("x-reelkit-accepts"), after.get("x-reelkit-accepts"))
    _compare_uploads(place, bool(before.get("x-reelkit-upload")), bool(after.get("x-reelkit-upload")))
    keys = [bool(node.get("x-reelkit-idempotency-key")) for node in (before, after)]
    if keys[0] != keys[1]:
        severity = BREAKING if required and keys[0] else ADDITIVE
        reason = "lost responses are repeated safely" if keys[1] else "nothing fills it in any more"
        sentence = f"`{place.subject}` is {'' if keys[1] else 'no longer '}filled in with a fresh key for each call."
        place.add("idempotency-key-changed", (DOCUMENTATION, severity), reason, sentence)


def _compare_uploads(place: Place, before: bool, after: bool) -> None:
    if before and not after:
        sentence = f"`{place.subject}` no longer uploads what is given."
        place.add("upload-removed", (DOCUMENTATION, BREAKING), "programs pass files", sentence)
    elif after and not before:
        sentence = f"`{place.subject}` also takes a path or an open file, and uploads it first."
        place.add("upload-added", (DOCUMENTATION, ADDITIVE), "an id is taken as before", sentence)


def _compare_lists(place: Place, before: Any, after: Any) -> None:
    if before == after:
        return
    if before and after:
        reason = f"{before} -> {after}: lists are written in another way"
        sentence = f"`{place.subject}` joins lists by {after} instead of {before}."
        place.add("list-changed", (BREAKING, DOCUMENTATION), reason, sentence)
    elif after:
        reason = "a string is taken as before"
        place.add("list-added", (DOCUMENTATION, ADDITIVE), reason, f"`{place.subject}` also takes a list of strings.")
    else:
        reason = "programs pass lists"
        sentence = f"`{place.subject}` takes one string, and no list."
        place.add("list-removed", (DOCUMENTATION, BREAKING), reason, sentence)


def _compare_accepted(place: Place, before: Any, after: Any) -> None:
    olds, news = (set(map(str, one if isinstance(one, list) else [one] if one else [])) for one in (before, after))
    if gone := olds - news:
        names = " or ".join(sorted(gone))
        sentence = f"`{place.subject}` no longer takes {names} for its id."
        place.add("accepts-removed", (DOCUMENTATION, BREAKING), f"programs pass {names}", sentence)
    if come := news - olds:
        names = " or ".join(sorted(come))
        sentence = f"`{place.subject}` also takes {names} for its id."
        place.add("accepts-added", (DOCUMENTATION, ADDITIVE), "an id is taken as before", sentence)
