"""What things are called in Python: tags, methods, arguments, fields and models."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from scripts.codegen.alternatives import Alternative
from scripts.codegen.kinds import LONGEST_NAME, Finding, identifier_problem
from scripts.codegen.spec import Path, snake_case
from scripts.codegen.view import Argument, Operation, View
from scripts.codegen.vocabulary import QueryNames, word

CLIENT_ATTRIBUTES = (
    *("aclose", "api", "base_url", "close", "provider", "rate_limit", "raw", "wait_all", "with_options"),
)
MODEL_MEMBERS = ("additional_keys", "additional_properties", "as_dict", "from_dict", "to_dict", "to_json")
ARGUMENTS = ("self", "body")
PAGED_ARGUMENTS = ("page_size", "read_ahead", "resume")
# File systems end names at 255 bytes, and the generator adds words of its own.
LONGEST_TOGETHER = 200


@cache
def field_name(wire: str) -> str:
    """The Python name of a property."""
    return snake_case(wire)


def argument_name(argument: Argument) -> str:
    """The Python name of an argument: what shadows a builtin may, what is a keyword may not."""
    if argument.extensions.name:
        return argument.extensions.name
    name = field_name(argument.name)
    plain = name.removesuffix("_")
    return name if keyword.iskeyword(plain) or argument.name.endswith("_") else plain


def one_tag(operation: Operation) -> Iterator[Finding]:
    """The tag becomes the attribute of the client."""
    if len(operation.tags) != 1 or not isinstance(operation.tags[0], str):
        yield (*operation.where, "tags"), "an operation needs exactly one tag"


def declared_tags(view: View) -> Iterator[Finding]:
    """Tags become attributes of the client, next to those that it has anyway."""
    seen: dict[str, str] = {}
    for index, node in enumerate(view.value.get("tags", ())):
        name = node["name"]
        yield from _tag(name, ("tags", index, "name"))
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
    seen: dict[tuple[Any, Any], str] = {}
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
        name, renamed = argument_name(one), one.extensions.name
        where = (*one.where, word("name")) if renamed else one.where
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


def _of_one_part(alternative: Alternative, but: Any, *names: str) -> bool:
    return any(
        all(name in node.get("properties", ()) for name in names) for node in alternative.nodes if node is not but
    )


def schemas(view: View) -> Iterator[Finding]:
    """Of two models of one name the generator keeps one."""
    from openapi_python_client.strings import ClassName  # noqa: PLC0415  # see snake_case

    seen: dict[str, str] = {}
    for name in view.components:
        class_name = str(ClassName(name, "Model"))
        if (other := seen.setdefault(class_name.lower(), name)) != name:
            yield ("components", "schemas", name), f"{other} and {name} become one model, {class_name}"


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
