"""Jobs that a document does not declare: items whose state goes by itself from queued over running to an end."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from ._document import Document, is_object
from ._operation import Operation, is_parameter
from ._places import Places
from ._plan import Kind, Plan
from ._words import STATES

NAMES = ("status", "state")
RUNNING = re.compile("running|processing|in_?progress|rendering|generating|transcoding")


def guessed_jobs(
    document: Document,
    places: Places,
    collections: Mapping[tuple[str, ...], str],
    kind: Callable[[Operation], tuple[Kind, str | None]],
) -> Iterator[tuple[str, str, Sequence[str], Mapping[str, Any]]]:
    """The collections whose items look like jobs, what tells and what starts them, and what polls would declare."""
    operations = document.operations.values()
    are_declared = any(operation.extension("poll") for operation in operations)
    for operation in operations:
        *path, last = operation.template
        name = collections.get((*path,))
        if are_declared or operation.method != "GET" or name is None or not is_parameter(last):
            continue
        schema = operation.media(int(operation.success())).get("schema", True)
        item = document.at(schema, places.item(operation, schema, last[1:-1]) or ())
        near = [other.body_schema for other in operations if other.template in ((*path,), operation.template)]
        told = _states(document, item, {field for schema in near for field in document.properties(schema)})
        posts = [other for other in operations if other.method == "POST" and not is_parameter(other.template[-1])]
        starts = [other.id for other in posts if kind(other) == ("create", name) or _gives(document, other, item)]
        if told is not None and starts:
            cancel = next((other.id for other in posts if other.template == (*operation.template, "cancel")), None)
            yield name, operation.id, starts, {**told, "cancel": cancel}


def acted(document: Document, plan: Plan, operation: Operation) -> Mapping[str, Any]:
    """What the verb of a path makes of an item: ``cancel`` makes it cancelled, where the document lists that."""
    known, stem = document.properties(plan.schema), operation.template[-1].lower().rstrip("ey")
    states = {name: document.choices(known[name]) for name in NAMES if name in known}
    return {name: value for name in states for value in states[name] if str(value).lower().startswith(stem)}


def _gives(document: Document, operation: Operation, item: Any) -> bool:
    """Whether an operation that is of no item responds with one."""
    schema = document.resolve(operation.media(int(operation.success())).get("schema", True))
    return not operation.path_names and is_object(schema) and schema is document.resolve(item)


def _states(document: Document, schema: Any, settable: Collection[str]) -> Mapping[str, Any] | None:
    """Which states are of which group; None where a request can set them, or nothing runs."""
    known = document.properties(schema)
    name = next((name for name in NAMES if name in known and name not in settable), None)
    values = [value for value in document.choices(known[name]) if isinstance(value, str)] if name else []
    plain = {value: value.lower().replace("-", "_") for value in values}
    found = {group: [value for value in values if re.fullmatch(words, plain[value])] for group, words in STATES.items()}
    running = [value for value in values if RUNNING.fullmatch(plain[value])]
    if not found["succeeded"] or not (running or any("queued" in one for one in plain.values())):
        return None
    found["pending"] = [*(value for value in found["pending"] if value not in running), *running]
    places = {part: f"/{part}" for part in ("error", "progress") if part in known}
    return {group: values for group, values in found.items() if values} | {"state": f"/{name}", **places}
