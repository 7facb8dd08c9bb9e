"""The extensions of `specs/README.md`: what may stand where, and whether it leads to what it should."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from scripts.codegen.alternatives import ANYTHING
from scripts.codegen.kinds import Finding
from scripts.codegen.parts import Part
from scripts.codegen.pointers import DanglingError, PointerError, Target, resolve
from scripts.codegen.problem import did_you_mean
from scripts.codegen.spec import Path
from scripts.codegen.view import Argument, Operation, View
from scripts.codegen.vocabulary import (
    PLACES,
    PREFIX,
    ArgumentExtensions,
    DocumentExtensions,
    ErrorFormat,
    ItemExtensions,
    OperationExtensions,
    SchemaExtensions,
    fields_of,
    fragments,
    read_extensions,
    usable,
    word,
)

_CLASSES: dict[str, tuple[type[Any], ...]] = {
    "document": (DocumentExtensions,),
    "operation": (OperationExtensions,),
    "parameter": (ArgumentExtensions,),
    "property": (ArgumentExtensions, SchemaExtensions),
    "items": (ItemExtensions, SchemaExtensions),
    "schema": (SchemaExtensions,),
    "other": (),
}
SCALARS = frozenset({"string", "integer"})
STRING = frozenset({"string"})
_ERROR_KINDS: dict[str, frozenset[str]] = {
    "code": SCALARS,
    "message": STRING,
    "retry_after": frozenset({"integer", "number"}),
    "details": ANYTHING,
}


def vocabulary(view: View) -> Iterator[Finding]:
    """Unknown and misplaced names, and values that mean nothing."""
    for part in view.parts:
        classes = _CLASSES[part.kind]
        yield from _names(part, {word(name) for cls in classes for name in fields_of(cls)})
        for cls in classes:
            yield from read_extensions(cls, part.node, part.where)


def _names(part: Part, allowed: set[str]) -> Iterator[Finding]:
    for key in part.node:
        if not isinstance(key, str) or key in allowed:
            continue
        where = (*part.where, key)
        if key in PLACES:
            yield where, f"{key} means nothing here: it belongs to {PLACES[key]}"
        elif key.startswith(PREFIX):
            yield where, f"{key} is unknown{did_you_mean(key, list(PLACES))}"
        elif near := _near(key.lower().replace("_", "-")):
            yield where, f"{key} is unknown: did you mean {near[0]}?"


def _near(key: str) -> list[str]:
    # Comparing is slow, and most keys are nothing like an extension.
    return get_close_matches(key, PLACES, n=1, cutoff=0.8) if key.startswith("x") or "reelkit" in key else []


def leads(
    view: View, schemas: Sequence[Any], pointer: str, where: Path, kinds: frozenset[str] = ANYTHING
) -> Generator[Finding, None, list[Target]]:
    """Follow a pointer in every schema; yields what is wrong with it, and returns where it leads."""
    found = []
    for schema in schemas:
        try:
            target = resolve(view.schemas, schema, pointer)
        except DanglingError:
            # The reference is the cause, and reported by a rule of its own.
            return []
        except PointerError as error:
            yield where, str(error)
            return []
        if view.schemas.is_dangling(target.alternatives):
            return []
        if not (target.kinds and target.kinds <= kinds):
            yield where, f"{pointer or 'the whole'} must be {shown(kinds)}, and is {shown(target.kinds)}"
            return []
        found.append(target)
    return found


def in_response(
    operation: Operation, pointer: str, where: Path, kinds: frozenset[str] = ANYTHING
) -> Generator[Finding, None, list[Target]]:
    """Follow a pointer in the successful responses of an operation."""
    if not operation.successes:
        if operation.node.get("responses"):
            yield where, f"{pointer} leads nowhere: {operation.id} has no successful JSON response"
        return []
    return (yield from leads(operation.view, operation.successes, pointer, where, kinds))


def shown(kinds: frozenset[str]) -> str:
    """Types as they are named in messages."""
    return "anything" if kinds >= ANYTHING - {"integer", "null"} else " or ".join(sorted(kinds)) or "nothing but null"


def results(operation: Operation) -> Iterator[Finding]:
    """What a method returns."""
    key = word("result")
    where = (*operation.where, key)
    pointer = operation.node.get(key)
    if key not in operation.node:
        return
    for other in ("pagination", "batch"):
        if word(other) in operation.node:
            yield where, f"{word(other)} says already what the method returns"
    if isinstance(pointer, str) and pointer.startswith("/"):
        yield from in_response(operation, pointer, where)


def retries(operation: Operation) -> Iterator[Finding]:
    """Whether a request may be sent again, and how the server knows it again."""
    key, mark, gone = word("retry"), word("idempotency_key"), word("gone")
    retry = operation.node.get(key)
    marked = [one for one in operation.arguments if mark in one.node]
    if retry == "safe" and operation.method in ("put", "patch", "delete"):
        yield (*operation.where, key), f"{operation.method.upper()} changes something: idempotent, key or never"
    if retry == "key" and len(marked) != 1:
        names = ", ".join(one.name for one in marked) or "none"
        yield (*operation.where, key), f"key needs exactly one argument with {mark}: true, and has {names}"
    for one in marked:
        if retry != "key" and retry is not None:
            yield (*one.where, mark), f"{operation.id} has {key}: {retry}; a key needs {key}: key"
        if one.place not in ("header", "body"):
            yield (*one.where, mark), f"a key is sent in a header or the body, not in the {one.place}"
        elif not (kinds := _kinds(operation.view, one.schema)) <= STRING:
            yield (*one.where, mark), f"a key is a string, and {one.name} is {shown(kinds)}"
    if gone in operation.node:
        if "404" not in operation.node.get("responses", {}):
            yield (*operation.where, gone), f"{operation.id} has no response 404"
        if retry not in ("idempotent", "key", None):
            yield (*operation.where, gone), f"only an idempotent operation is sent again, and this has {key}: {retry}"


def accepts(operation: Operation) -> Iterator[Finding]:
    """Arguments that take an object for its id."""
    key, upload = word("accepts"), word("upload")
    for one in operation.arguments:
        names, uploads, where = one.extensions.accepts, one.extensions.upload, one.where
        if items := _items_extensions(one):
            names, uploads, where = items.accepts, items.upload, (*one.where, "items")
        if uploads and not names:
            yield (*where, upload), f"{upload} needs {key}: what is uploaded becomes the id of such an object"
        elif uploads and one.place != "body":
            yield (*where, upload), f"what is uploaded first is named in a body, not in the {one.place}"
        where = (*where, key)
        for name in names:
            schema = operation.view.components.get(name)
            if schema is None:
                near = did_you_mean(name, list(operation.view.components))
                yield where, f"{name} is no schema of this document{near if 'mean' in near else ''}"
            elif not operation.view.id_property(schema):
                yield where, f"{name} has no property id: say with {word('id')} which one identifies it"
        if names and not (kinds := _kinds(operation.view, one.schema)) <= SCALARS | {"array"}:
            yield where, f"an id is a string or an integer, and {one.name} is {shown(kinds)}"


def _items_extensions(one: Argument) -> ItemExtensions | None:
    items = one.node.get("items")
    extensions = usable(read_extensions(ItemExtensions, items, ())) if isinstance(items, dict) else None
    return extensions if extensions and (extensions.accepts or extensions.upload) else None


def comma_lists(operation: Operation) -> Iterator[Finding]:
    """Lists that are one string on the wire."""
    for one in operation.arguments:
        if one.extensions.list and not _kinds(operation.view, one.schema) <= STRING:
            kinds = shown(_kinds(operation.view, one.schema))
            yield (*one.where, word("list")), f"{one.name} must be a string to be joined by commas, and is {kinds}"


def identifiers(view: View) -> Iterator[Finding]:
    """Which property identifies an object."""
    key = word("id")
    for part in view.parts:
        name = part.node.get(key) if part.is_schema else None
        if isinstance(name, str):
            alternatives = view.schemas.alternatives(part.node)
            names = list(dict.fromkeys(known for one in alternatives for known in one.properties))
            if name not in names:
                yield (*part.where, key), f"there is no property {name}{did_you_mean(name, names)}"
                continue
            for one in alternatives:
                for schema in one.properties.get(name, ()):
                    if not (kinds := _kinds(view, schema)) <= SCALARS:
                        yield (*part.where, key), f"an id is a string or an integer, and {name} is {shown(kinds)}"


def provider(view: View) -> Iterator[Finding]:
    """The name of the client classes, and where error responses keep what."""
    where: Path = (word("provider"),)
    said = view.value.get(word("provider"))
    if not isinstance(said, dict):
        return
    name = said.get("name")
    if isinstance(name, str) and name.isidentifier() and not name[0].isupper():
        yield (*where, "name"), f"{name} names classes: it must begin with a capital letter"
    format_ = fragments(ErrorFormat, said.get("errors"))
    if any(one.has_broken_responses for one in view.operations):
        return
    schemas = list({id(schema): schema for one in view.operations for schema in one.errors}.values())
    for field, kinds in _ERROR_KINDS.items():
        for index, pointer in enumerate(format_.get(field, ())):
            yield from _in_some(view, schemas, pointer, (*where, "errors", field, index), kinds)
    if isinstance(format_.get("success"), str):
        boolean = frozenset({"boolean"})
        yield from _in_some(view, schemas, format_["success"], (*where, "errors", "success"), boolean)


def _in_some(view: View, schemas: list[Any], pointer: str, where: Path, kinds: frozenset[str]) -> Iterator[Finding]:
    """A pointer into error bodies, of which not every one has everything."""
    targets = []
    for schema in schemas:
        try:
            targets.append(resolve(view.schemas, schema, pointer))
        except DanglingError:
            return
        except PointerError:
            continue
    if not targets:
        yield where, f"{pointer} leads nowhere in every error response of the document"
    elif not any(target.kinds & kinds for target in targets):
        found = frozenset[str]().union(*(target.kinds for target in targets))
        yield where, f"{pointer} must be {shown(kinds)}, and is {shown(found)}"


def _kinds(view: View, schema: Any) -> frozenset[str]:
    return frozenset[str]().union(*(one.kinds for one in view.schemas.alternatives(schema))) - {"null"}
