"""Compare the work that an operation starts, and the operation that tells its state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION, Severity
from scripts.spec_diff.context import Place, pairs

OUTCOMES = ("pending", "succeeded", "failed", "cancelled", "blocked")
Extension = Mapping[str, Any] | None


def compare_jobs(place: Place, old: Extension, new: Extension) -> None:
    """Whether the method returns a job, and what waiting for it returns."""
    where = (*place.where, "x-reelkit-job")
    if (old is None) != (new is None):
        kind = "job-added" if old is None else "job-removed"
        reason = "a job is returned instead of the response" if old is None else "programs wait for it"
        sentence = f"`{place.subject}` {'returns a job to wait for' if old is None else 'returns no job'}."
        place.add(kind, (DOCUMENTATION, BREAKING), reason, sentence, where)
        return
    for key, was, now in pairs(dict(old or {}), dict(new or {})):
        if was != now:
            # Where the ids are read from, nobody but the runtime sees.
            python = DOCUMENTATION if key in ("id", "parts") else BREAKING
            reason = f"{key}: {was or 'none'} -> {now or 'none'}"
            sentence = f"`{place.subject}`: its job has another {key}, {now or 'none'}."
            place.add("job-changed", (DOCUMENTATION, python), reason, sentence, (*where, key))


def compare_polling(place: Place, old: Extension, new: Extension) -> None:
    """Which states end the waiting, and how; what else is known of the work."""
    where = (*place.where, "x-reelkit-poll")
    if (old is None) != (new is None):
        kind, python = ("polling-added", ADDITIVE) if old is None else ("polling-removed", BREAKING)
        sentence = f"`{place.subject}` {'tells' if old is None else 'no longer tells'} the state of a job."
        place.add(kind, (DOCUMENTATION, python), "jobs are waited for by it", sentence, where)
        return
    before, after = dict(old or {}), dict(new or {})
    states = [{state: outcome for outcome in OUTCOMES for state in one.get(outcome, ())} for one in (before, after)]
    for state, outcome, ends in pairs(states[0], states[1]):
        if outcome != ends:
            python = BREAKING if outcome and ends else ADDITIVE
            reason = f"{state}: {outcome or 'unknown'} -> {ends or 'unknown'}"
            sentence = f"`{place.subject}`: the state {state} is {ends or 'no longer known'}."
            place.add("job-state-changed", (DOCUMENTATION, python), reason, sentence, where)
    for key, was, now in pairs(before, after):
        if key not in OUTCOMES and was != now:
            reason = f"{key}: {was or 'none'} -> {now or 'none'}"
            sentence = f"`{place.subject}`: the {key} of its job is {now or 'no longer known'}."
            place.add("polling-changed", (DOCUMENTATION, _of_key(key, was, now)), reason, sentence, (*where, key))


def _of_key(key: str, was: Any, now: Any) -> Severity:
    # Of `whole` only the runtime knows: progress is told in percent either way.
    if key in ("state", "attempt", "hourly", "id", "list", "whole"):
        return DOCUMENTATION
    if key == "method":
        return ADDITIVE if was is None else BREAKING
    return ADDITIVE if was is None or (key != "error" and now is not None) else BREAKING
