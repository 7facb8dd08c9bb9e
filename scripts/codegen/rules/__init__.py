"""The project's own rules for a specification: mostly what the generator drops or gets wrong without a word.

Each rule is a function that yields the path of what is wrong and why; its name, with hyphens, is the rule's. Those for
operations are asked about one operation after another, so that one that is malformed hides nothing in the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from scripts.codegen.document import Document
from scripts.codegen.kinds import Finding
from scripts.codegen.problem import Problem
from scripts.codegen.rules import extensions, jobs, names, paging, security, structure, webhooks
from scripts.codegen.view import Operation, View

Rule = Callable[[Any], Iterator[Finding]]

DOCUMENT_RULES: tuple[Callable[[View], Iterator[Finding]], ...] = (
    structure.references,
    structure.endless_references,
    structure.operation_ids,
    structure.parameters,
    structure.nullable_enums,
    structure.enum_values,
    structure.keywords,
    structure.limits,
    structure.patterns,
    structure.servers,
    security.security_schemes,
    extensions.vocabulary,
    extensions.provider,
    extensions.identifiers,
    webhooks.webhooks,
    names.declared_tags,
    names.methods,
    names.properties,
    names.schemas,
    names.long_names,
)
OPERATION_RULES: tuple[Callable[[Operation], Iterator[Finding]], ...] = (
    structure.path_parameters,
    structure.repeated_parameters,
    structure.success_statuses,
    security.own_security,
    extensions.results,
    extensions.retries,
    extensions.accepts,
    extensions.comma_lists,
    paging.pagination,
    paging.batches,
    jobs.jobs,
    jobs.polls,
    names.one_tag,
    names.arguments,
)

RULES: tuple[Callable[..., Iterator[Finding]], ...] = (*DOCUMENT_RULES, *OPERATION_RULES)


def name_of(rule: Callable[..., object]) -> str:
    """How messages call a rule."""
    return rule.__name__.replace("_", "-")


def project_problems(document: Document) -> tuple[list[Problem], list[Problem]]:
    """Everything that breaks a rule of ours, and the rules that could not make sense of what they read."""
    view = View(document.value)
    asked: list[tuple[Rule, Any, tuple[str | int, ...]]] = [(rule, view, ()) for rule in DOCUMENT_RULES]
    asked += [(rule, operation, operation.where) for operation in view.operations for rule in OPERATION_RULES]
    found, stumbled = [], []
    for rule, subject, where in asked:
        try:
            for path, message in rule(subject):
                found.append(document.problem(path, name_of(rule), message))  # kept if the next one fails
        except (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError) as error:
            # The rules expect objects where OpenAPI has objects; where there are none, the validator knows which.
            stumbled.append(document.problem(where, "outline", f"{name_of(rule)}: {type(error).__name__}: {error}"))
    return found, stumbled
