"""The page of all models and enumerations of a provider."""

from __future__ import annotations

from importlib import import_module
from typing import Any, get_args

from scripts.pages.specification import NOTE, Spec


def model_link(spec: Spec, annotation: str) -> str:
    """An annotation, with a link where it is one model."""
    if hasattr(spec.models, annotation) or is_enumeration(spec, annotation):
        return f"{{py:class}}`~{spec.provider}_api.models.{annotation}`"
    return f"`{annotation}`"


def enumerations(spec: Spec) -> dict[str, tuple[Any, ...]]:
    """Names and values of the enumerations, which are Literal types."""
    found = {}
    for name in spec.document["components"]["schemas"]:
        if is_enumeration(spec, name):
            found[name] = get_args(getattr(enumeration_module(spec, name), name))
    return found


def enumeration_module(spec: Spec, name: str) -> Any:
    """The module of a model."""
    plain = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
    return import_module(f"{spec.models.__name__}.{plain}")


def is_enumeration(spec: Spec, name: str) -> bool:
    """Whether a schema is a list of values."""
    schema = spec.document["components"]["schemas"].get(name, {})
    return "enum" in schema and schema.get("type") == "string"


def classes(spec: Spec) -> list[str]:
    """The models that are classes; the others are enumerations."""
    return [name for name in spec.models.__all__ if isinstance(getattr(spec.models, name), type)]


def model_directive(model: str) -> list[str]:
    """What makes Sphinx describe a model: its fields, as its docstring has them."""
    return [f".. autoclass:: {model}", "   :exclude-members: __init__, from_dict", ""]


def models_page(spec: Spec) -> str:
    """Every model and every enumeration."""
    name, package = spec.title, f"{spec.provider}_api"
    schemas = spec.document["components"]["schemas"]
    lines = [
        NOTE.format(provider=spec.provider),
        "",
        f"# {name}: models",
        "",
        f"What {name}'s operations take and return, as the generated package `{package}` has it: import it from",
        f"`{package}.models`. Fields that the specification does not know are kept in `additional_properties`.",
        "`from_dict` reads a model from JSON data and `to_dict` gives it back.",
        "",
        "```{eval-rst}",
        f".. py:currentmodule:: {package}.models",
        "",
        *(line for model in classes(spec) for line in model_directive(model)),
        "```",
        "",
        "## Values",
        "",
        "A response may also have a value that the specification does not know yet: a string.",
        "",
        "```{eval-rst}",
        f".. py:currentmodule:: {package}.models",
        "",
    ]
    for enumeration, values in enumerations(spec).items():
        text = " ".join(schemas[enumeration].get("description", "").split())
        lines += [
            f".. py:type:: {enumeration}",
            "",
            f"   {text}",
            "",
            f"   {', '.join(f'``{value}``' for value in values)}",
            "",
        ]
    lines[-1] = "```"
    return "\n".join(lines) + "\n"
