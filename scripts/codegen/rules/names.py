"""What things are called in Python: tags, methods, arguments, fields and models."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from scripts.codegen.alternatives import Alternative
from scripts.codegen.kinds import LONGEST_NAME, Finding, identifier_problem
from scripts.codegen.spec import Path, argument_name, snake_case
from scripts.codegen.view import Argument, Operation, View
from scripts.codegen.vocabulary import QueryNames, word

CLIENT_ATTRIBUTES = (
    *("aclose", "api", "base_url", "close", "provider", "rate_limit", "raw", "wait_all", "with_options"),
)
MODEL_MEMBERS = ("additional_keys", "additional_properties", "as_dict", "from_dict", "to_dict", "to_json")
# Besides Python's own, which the generator evades: Any of a schema would hide the Any of the module that reads it.
_TAKEN = """
    Any Api ApiCall Argument AsyncApi AsyncApiCall AsyncCall AsyncClient AsyncJob AsyncPager AsyncResource Auth
    AuthenticatedClient BatchEndpoint Call Callable DecodeError Delivery Endpoint ErrorRules Event Headers Iterable Job
    JobEndpoint JobKind ListEndpoint Literal Mapping Model Null PageContent Pager PollEndpoint Provider Receiver
    Response Secret Self SyncClient SyncResource UnknownEvent Unset Uploadable
"""
MODEL_NAMES = frozenset(_TAKEN.split())
# The last five are options of ``reelkit call``.
ARGUMENTS = ("self", "body", "dry_run", "wait", "further", "max_items", "extra_body")
PAGED_ARGUMENTS = ("page_size", "read_ahead", "resume")
# File systems end names at 255 bytes, and the generator adds words of its own.
LONGEST_TOGETHER = 200


@cache
def field_name(wire: str) -> str:
    """The Python name of a property."""
    return snake_case(wire)


def one_tag(operation: Operation) -> Iterator[Finding]:
    """The tag becomes the attribute of the client."""
    if len(operation.tags) != 1 or not isinstance(operation.tags[0], str):
        yield (*operation.where, "tags"), "an operation needs exactly one tag"


def declared_tags(view: View) -> Iterator[Finding]:
    """Tags become attributes of the client, next to those that it has anyway."""
    seen: dict[str, str] = {}
    classes = dict.fromkeys(MODEL_NAMES, "that every package has")
    for index, node in enumerate(view.value.get("tags", ())):
        name = node["name"]
        slips = list(_tag(name, ("tags", index, "name")))
        yield from slips
        for one in _classes(name) if not slips and name not in seen else ():
            if one in classes:
                yield ("tags", index, "name"), f"{name} would make a class {one}, {classes[one]}: take another name"
                break
            classes[one] = f"and so does {name}"
        if name in seen:
            yield ("tags", index, "name"), f"{name} is declared a second time"
        seen[name] = name
    for operation in view.operations:
        for index, tag in enumerate(operation.tags):
            if isinstance(tag, str) and tag not in seen:
                # Once, not for every operation that has it.
                seen[tag] = tag
                where = (*operation.where, "tags", index)
                yield where, f"{tag} is not declared in the tags of the document"
                yield from _tag(tag, where)


def _classes(tag: str) -> list[str]:
    """The classes that a tag becomes."""
    return [f"{prefix}{_class_name(tag)}{end}" for prefix in ("", "Async") for end in ("Api", "Resource")]


def _class_name(name: str) -> str:
    from openapi_python_client.strings import ClassName  # noqa: PLC0415  # see snake_case

    return str(ClassName(name, "field_"))


def _tag(name: str, where: Path) -> Iterator[Finding]:
    if problem := identifier_problem(name):
        yield where, problem
    elif name in CLIENT_ATTRIBUTES:
        yield where, f"{name} is an attribute of every client: take another name"
    elif snake_case(name) != name:
        yield where, f"{name} would become {snake_case(name)} in Python: write it so, or take another name"


def methods(view: View) -> Iterator[Finding]:
    """Of two methods of one name the second hides the first."""
    key, poll = word("method"), word("poll")
    listed = {str(one.tags[:1]) for one in view.operations if "list" in _dict(one.node.get(poll))}
    seen: dict[tuple[Any, Any], str] = dict.fromkeys(((tag, "find_recent") for tag in listed), "what finds jobs again")
    given = [((*one.where, key), one, one.node.get(key)) for one in view.operations]
    given += [
        ((*one.where, poll, "method"), one, one.node[poll].get("method"))
        for one in view.operations
        if isinstance(one.node.get(poll), dict)
    ]
    for where, operation, method in given:
        if isinstance(method, str):
            name = str(operation.tags[:1]), method
            if name in seen:
                yield where, f"{method} is taken by {seen[name]}"
            seen.setdefault(name, operation.id)


def arguments(operation: Operation) -> Iterator[Finding]:
    """Arguments of one name, or of a name that every method of the kind has."""
    consumed: tuple[str, ...] = ()
    reserved: tuple[str, ...] = ARGUMENTS
    if (said := operation.node.get(word("pagination"))) is not None:
        query = operation.pagination.query if operation.pagination else QueryNames()
        style = said.get("style") if isinstance(said, dict) else None
        # The query names are called as the styles that walk by them.
        consumed = (query.limit, getattr(query, str(style), query.limit))
        reserved = ARGUMENTS + PAGED_ARGUMENTS
    seen: dict[str, Argument] = {}
    for one in operation.arguments:
        if one.place == "query" and one.name in consumed:
            continue
        renamed = one.extensions.name
        name = argument_name(renamed or one.name)
        where = (*one.where, word("name")) if renamed else one.where
        if one.place != "body":
            yield from _normal(one.name, one.where)
        if name in reserved:
            yield where, f"{name} is an argument of the method already: take another name with {word('name')}"
        elif name in seen:
            other = seen[name]
            both = f"{other.name} ({other.place}) and {one.name} ({one.place})"
            yield where, f"{both} become one argument, {name}: rename one with {word('name')}"
        seen.setdefault(name, one)


def properties(view: View) -> Iterator[Finding]:
    """Fields of one name, or of the name of a member that every model has."""
    for part in view.parts:
        own = part.node.get("properties") if part.is_schema else None
        if isinstance(own, dict):
            for name in map(str, own):
                yield from _normal(name, (*part.where, "properties", name))
                if name == "$ref":
                    yield (*part.where, "properties", name), "a property of that name would be read as a reference"
                if field_name(name) in MODEL_MEMBERS:
                    what = "every model has a member of that name; unknown fields are kept, so leave it out here"
                    yield (*part.where, "properties", name), f"{name} becomes {field_name(name)}: {what}"
        if (not isinstance(own, dict) and "allOf" not in part.node) or not part.is_schema:
            continue
        for alternative in view.schemas.alternatives(part.node):
            seen: dict[str, str] = {}
            for name in alternative.properties:
                other = seen.setdefault(field_name(name), name)
                # Two of one part are that part's problem, and not of everything that it is a part of.
                if other != name and not _of_one_part(alternative, part.node, other, name):
                    where = (*part.where, "properties", name) if name in (own or ()) else part.where
                    yield where, f"{other} and {name} become one field, {field_name(name)}"


def _normal(wire: str, where: Path) -> Iterator[Finding]:
    """Python reads identifiers in the form NFKC, and the generator writes them as they come."""
    if unicodedata.normalize("NFKC", wire) != wire:
        yield where, f"{wire!r} is not in the normal form of identifiers: Python would call it another name"


def _of_one_part(alternative: Alternative, but: Any, *names: str) -> bool:
    return any(
        all(name in node.get("properties", ()) for name in names) for node in alternative.nodes if node is not but
    )


def schemas(view: View) -> Iterator[Finding]:
    """Of two models of one name the generator keeps one, and one that hides what generated modules use breaks them."""
    title = _dict(view.value.get(word("provider"))).get("name")
    taken = {*MODEL_NAMES, f"{title}Client", f"Async{title}Client"}
    taken.update(one for tag in view.value.get("tags", ()) for one in _classes(str(tag["name"])))
    seen: dict[str, str] = {}
    for name in view.components:
        class_name = _class_name(name)
        if class_name in taken:
            yield (
                ("components", "schemas", name),
                f"{name} becomes {class_name}, which generated modules have already: take another name",
            )
        elif (other := seen.setdefault(class_name.lower(), name)) != name:
            yield ("components", "schemas", name), f"{other} and {name} become one model, {class_name}"
    for part in view.parts:
        text = part.node.get("title") if part.is_schema else None
        named = len(part.where) == 3 and part.where[:2] == ("components", "schemas")
        if isinstance(text, str) and text and not named and _class_name(text) in taken:
            taking = f"{text} becomes {_class_name(text)}, which generated modules have already: take another title"
            yield (*part.where, "title"), taking


def long_names(view: View) -> Iterator[Finding]:
    """Names become files, and file systems have limits."""
    for operation in view.operations:
        identifier = operation.node.get("operationId")
        yield from _too_long(identifier, (*operation.where, "operationId"))
    for section, named in view.value["components"].items():
        for name in named:
            yield from _too_long(name, ("components", section, name))
    for part in view.parts:
        if part.kind == "parameter":
            yield from _too_long(part.node.get("name"), (*part.where, "name"))
        elif part.is_schema:
            # A model without a name of its own is called by its title.
            yield from _too_long(part.node.get("title"), (*part.where, "title"))
            for name in part.node.get("properties", ()):
                yield from _too_long(name, (*part.where, "properties", name))
            yield from _too_long_together(view, part.where, part.node)


def _too_long(name: Any, where: Path) -> Iterator[Finding]:
    if isinstance(name, str) and len(name) > LONGEST_NAME:
        yield where, f"{name[:40]}... is {len(name)} characters long, and {LONGEST_NAME} are the most"


def _too_long_together(view: View, where: Path, node: dict[str, Any]) -> Iterator[Finding]:
    """A model without a name is called by those of everything around it."""
    if not (isinstance(node.get("properties"), dict) or "enum" in node):
        return
    names = [str(name) for before, name in pairwise(where) if before in ("properties", "schemas")]
    if where[0] == "paths":
        operation = next((one for one in view.operations if one.where == where[:3]), None)
        names.insert(0, operation.id if operation else "")
    if len(names) > 1 and max(map(len, names)) <= LONGEST_NAME and sum(map(len, names)) > LONGEST_TOGETHER:
        yield where, f"the model needs a name of its own: {len(names)} names around it are too long together"


def _dict(value: Any) -> dict[Any, Any]:
    return value if isinstance(value, dict) else {}
