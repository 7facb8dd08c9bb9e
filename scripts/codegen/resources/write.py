"""Prints the planned surface into ``resources/`` of a package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from openapi_python_client import Project

from scripts.codegen.resources.plan import Planner, Resource
from scripts.codegen.security import scheme_of

_FOLDER = "resources"


def write_resources(provider: str, spec: dict[str, Any], project: Project, package: Path) -> None:
    """Write client classes, resources and rules."""
    planner = Planner(provider, spec, project.openapi)
    resources = planner.resources()
    folder = package / _FOLDER
    folder.mkdir()

    def put(template: str, file: str, **values: object) -> None:
        text = project.env.get_template(f"{_FOLDER}/{template}").render(provider=provider, **values)
        (folder / file).write_text(text, encoding="utf-8")

    for resource in resources:
        put("resource.py.jinja", f"{resource.tag}.py", resource=resource, imports=_imports(resource))
    put("schemas.py.jinja", "_schemas.py", constants=planner.rules.constants)
    facts = spec["x-reelkit-provider"]
    if events := planner.events():
        put("webhooks.py.jinja", "_webhooks.py", name=facts["name"], **events)
    put(
        "init.py.jinja",
        "__init__.py",
        resources=resources,
        name=facts["name"],
        title=spec["info"]["title"],
        base_url=spec["servers"][0]["url"],
        errors=_errors(facts.get("errors", {})),
        auth=_auth(spec),
    )


def _imports(resource: Resource) -> list[tuple[str, str]]:
    return sorted({*resource.classes, *(found for method in resource.methods for found in method.classes)})


def _errors(facts: dict[str, Any]) -> str:
    parts = [
        f"{name}={tuple(facts[name])!r}" for name in ("code", "message", "details", "retry_after") if name in facts
    ]
    if "success" in facts:
        parts.append(f"success={facts['success']!r}")
    for name, ours in (("credits", "credit_codes"), ("payment", "payment_codes")):
        if name in facts:
            parts.append(f"{ours}=frozenset({sorted(facts[name])!r})")
    return ", ".join(parts)


def _auth(spec: dict[str, Any]) -> str:
    name = scheme_of(spec)
    scheme = spec["components"]["securitySchemes"][name] if name else {"type": "http", "scheme": "bearer"}
    if scheme["type"] == "http":
        return repr(scheme["scheme"].lower())
    return f"{scheme['in']!r}, {scheme['name']!r}"
