"""Work that goes on after the response, and the operations that tell its state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from scripts.codegen.kinds import Finding
from scripts.codegen.pointers import Target
from scripts.codegen.problem import did_you_mean
from scripts.codegen.rules.extensions import SCALARS, STRING, in_response
from scripts.codegen.view import Operation
from scripts.codegen.vocabulary import STATES, Job, Poll, word

NUMBER = frozenset({"integer", "number"})


def jobs(operation: Operation) -> Iterator[Finding]:
    """Where the work is asked about, and where its id and its result are."""
    said = operation.fragments(Job, "job")
    if said is None:
        return
    where = (*operation.where, word("job"))
    for pointer in said.get("id", ()):
        yield from in_response(operation, pointer, (*where, "id"), SCALARS)
    if "poll" not in said:
        return
    polling = operation.view.operation(said["poll"])
    if polling is None:
        yield (*where, "poll"), _no_operation(operation, said["poll"])
        return
    if word("poll") not in polling.node:
        yield (*where, "poll"), f"{polling.id} has no {word('poll')}"
        return
    yield from _named_parts(operation, said.get("parts"), polling, (*where, "parts"))
    own, its = _path_parameters(operation), _path_parameters(polling)
    if not its:
        yield (*where, "poll"), f"{polling.id} has no path parameter that takes the id"
    for name in its[:-1]:
        if name not in own:
            yield (*where, "poll"), f"{polling.id} needs {name}, which {operation.id} does not have in its path"
    for pointer in said.get("result", ()):
        yield from in_response(polling, pointer, (*where, "result"))
    yield from _named(operation, said.get("lookup"), "method", (*where, "lookup"))


def polls(operation: Operation) -> Iterator[Finding]:
    """What the states are, and what each means."""
    said = operation.fragments(Poll, "poll")
    if said is None:
        return
    where = (*operation.where, word("poll"))
    pointers = said.get("state", ())
    if len(pointers) > 1 and any("/-/" in pointer for pointer in pointers):
        yield (*where, "state"), "only one pointer can lead into the elements of an array"
        return
    yield from _state(operation, said, where)
    for name, kinds in (("error", None), ("progress", NUMBER), ("attempt", frozenset({"integer"})), ("id", STRING)):
        if said.get(name) is not None:
            yield from in_response(operation, said[name], (*where, name), *([kinds] if kinds else []))
    yield from _parts(said, where)
    yield from _named(operation, said.get("list"), "pagination", (*where, "list"))
    if said.get("cancel") is None:
        return
    cancelling = operation.view.operation(said["cancel"])
    if cancelling is None:
        yield (*where, "cancel"), _no_operation(operation, said["cancel"])
    elif len(_path_parameters(cancelling)) != len(_path_parameters(operation)):
        yield (*where, "cancel"), f"{cancelling.id} must take the same path parameters as {operation.id}"


def _state(operation: Operation, said: dict[str, Any], where: tuple[str | int, ...]) -> Iterator[Finding]:
    targets: list[Target] = []
    for pointer in said.get("state", ()):
        targets += yield from in_response(operation, pointer, (*where, "state"), STRING)
    if "state" in said and all(name in said for name in STATES):
        yield from _states(targets, {name: said[name] for name in STATES}, where)


def _named_parts(
    operation: Operation, pointer: str | None, polling: Operation, where: tuple[str | int, ...]
) -> Iterator[Finding]:
    if pointer is None:
        return
    if "id" in polling.node[word("poll")]:
        yield from in_response(operation, f"{pointer}/-", where, STRING)
    else:
        yield where, f"{polling.id} does not say what the id of a part is"


def _parts(said: dict[str, Any], where: tuple[str | int, ...]) -> Iterator[Finding]:
    """Where the state is that of the elements of an array, all else is told by the same elements."""
    states = said.get("state") or ("",)
    array, several, _ = states[0].partition("/-/")
    if several and said.get("id") is None:
        yield where, "id is missing: it tells the parts of the job from each other"
    for name in ("id", "error", "progress", "attempt"):
        pointer = said.get(name)
        if pointer is not None and bool(several) != (name == "id" or "/-/" in pointer):
            yield (*where, name), "must be in the elements of an array if state is, and not otherwise"
        elif pointer is not None and several and not pointer.startswith(f"{array}/-/"):
            yield (*where, name), f"must be in the elements of {array}, as state is"


def _named(operation: Operation, name: str | None, extension: str, where: tuple[str | int, ...]) -> Iterator[Finding]:
    """An operation that is named must be there, and have an extension."""
    found = None if name is None else operation.view.operation(name)
    if name is not None and found is None:
        yield where, _no_operation(operation, name)
    elif found is not None and word(extension) not in found.node:
        yield where, f"{found.id} has no {word(extension)}"


def _states(targets: list[Target], said: dict[str, Sequence[str]], where: tuple[str | int, ...]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for name, states in said.items():
        for index, state in enumerate(states):
            if state in seen and seen[state] != name:
                yield (*where, name, index), f"{state} is in {seen[state]} already"
            seen.setdefault(state, name)
    known = list(dict.fromkeys(value for target in targets for value in target.values))
    is_open = any(target.is_open for target in targets)
    for name, states in said.items():
        for index, state in enumerate(states):
            near = did_you_mean(state, known)
            # Of an open set more may be known than is documented; a documented state is misspelled all the same.
            if known and state not in known and ("did you mean" in near or not is_open):
                yield (*where, name, index), f"{state} is no documented state{near}"
                seen[near.removeprefix(": did you mean ").rstrip("?")] = name
    missing = [state for state in known if state not in seen]
    if missing and seen:
        yield where, f"no list says what {', '.join(missing)} means: one of {', '.join(said)}"
    if not said["pending"] and not said["succeeded"]:
        yield where, "pending and succeeded must name at least one state"


def _path_parameters(operation: Operation) -> list[str]:
    """Names of the path parameters, in the order of the path."""
    found = {one.name for one in operation.parameters if one.place == "path"}
    return sorted(found, key=lambda name: operation.path.find(f"{{{name}}}"))


def _no_operation(operation: Operation, name: str) -> str:
    known = [str(one.node["operationId"]) for one in operation.view.operations if "operationId" in one.node]
    return f"there is no operation {name}{did_you_mean(name, known)}"
