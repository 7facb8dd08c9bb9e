"""Requests that name many items: which these are, and what the response says of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from ._call import Call
from ._document import is_list, is_object, look_up, pointer, put
from ._ids import like
from ._plan import Plan

ID = re.compile(r"(^|_)ids?$|I[dD]s?$")
MISSING = re.compile("skip|miss|not_?found|unknown", re.IGNORECASE)
FAILED = re.compile("fail|error|block", re.IGNORECASE)


def ids_in(call: Call, names: Collection[str]) -> list[str] | None:
    """The ids in a request whose arguments have those names; None where it can have none."""
    if is_list(call.body):
        return [str(one) for one in call.body]
    names = [name for name in names if ID.search(name)]
    given = (call.query.get(name, call.field(name)) for name in names)
    listed = [value if is_list(value) else [value] for value in given if value is not None]
    return [str(one) for value in listed for one in value] if names else None


def told_of(plan: Plan, done: Sequence[str], missing: Sequence[str]) -> Any:
    """The response: its ids and numbers are those of the items, as the names of its properties say."""
    owner = pointer(plan.operation.extension("result") or "")
    told = look_up(plan.skeleton, owner)
    for name, value in told.items() if is_object(told) else ():
        ids = missing if MISSING.search(name) else () if FAILED.search(name) else done
        if is_list(value) and value:
            told = {**told, name: [] if is_object(value[0]) else [like(value[0], one) for one in ids]}
        elif isinstance(value, int) and not isinstance(value, bool):
            told = {**told, name: len(ids)}
    return put(plan.skeleton, owner, told)
