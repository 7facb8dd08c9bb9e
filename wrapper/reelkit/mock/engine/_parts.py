"""What all mocks of one document share: it is read once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import import_module, resources
from typing import Any, cast

from ._document import Document, Pointer, is_object, look_up, pointer
from ._errors import Dialect
from ._jobs import JobShape
from ._judge import Judge
from ._operation import Operation
from ._paging import Paging
from ._plan import Plan
from ._plans import Plans
from ._samples import Samples

KEPT = 8


class Parts:
    """One document, and everything that is derived from it."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.document = Document(content)
        self.samples = Samples(self.document)
        self.plans = Plans(self.document, self.samples)
        self.judge = Judge(self.document)
        self.dialect = Dialect(self.document, self.samples, self.judge)
        self.paging = cache(self._paging)
        self.schemes = cache(self._schemes)
        self.media_type = cache(Operation.media_type)
        self.job_shape = cache(self._job_shape)
        """How the jobs of a polling operation look."""
        self.echoes = cache(self._echoes)

    def _job_shape(self, plan: Plan) -> JobShape:
        return JobShape(self.document, self.judge, plan, self.plans.poll(plan.operation) or {})

    def _paging(self, operation: Operation) -> Paging:
        """The paging of a list; it may be asked for by the query or by the body."""
        body = {name: {"schema": schema} for name, schema in self.plans.body_properties(operation).items()}
        return Paging.of(operation, self.plans.lists[operation.id], {**body, **operation.query})

    def is_key(self, operation: Operation, name: str) -> bool:
        """Whether a query parameter is the key."""
        return any(scheme.get("name") == name for schemes in self.schemes(operation) for scheme in schemes)

    def _schemes(self, operation: Operation) -> list[list[Mapping[str, Any]]]:
        """The alternatives by which an operation lets in, each of schemes that go together; none if it needs no key."""
        content = self.document.content
        declared = operation.definition.get("security", content.get("security", ()))
        schemes = content.get("components", {}).get("securitySchemes", {})
        rules = [[self.document.resolve(schemes.get(name, {})) for name in rule] for rule in declared]
        return rules if [] not in rules else []

    def _echoes(self, plan: Plan) -> Mapping[Pointer, tuple[Any, bool]]:
        """Properties that repeat a query parameter by their places: their schema, and whether it allows null."""
        schema = plan.operation.media(plan.status).get("schema", True)
        owner = (plan.place or ())[:-1] if plan.kind == "list" else pointer(plan.operation.extension("result") or "")
        beside = look_up(plan.skeleton, owner)
        known = self.document.properties(self.document.at(schema, owner))
        return {
            (*owner, name): (known[name], self.judge.fits(known[name], None))
            for name in plan.operation.query
            if name in known and is_object(beside) and name in beside
        }


@cache
def load_parts(package: str) -> Parts:
    """The parts of a generated package's document."""
    return Parts(load_document(package))


_known: dict[int, Parts] = {}


def parts_of(content: Mapping[str, Any]) -> Parts:
    """The parts of a document; those of the last few documents are kept."""
    found = _known.get(id(content))
    if found is None or found.document.content is not content:
        while len(_known) >= KEPT:
            del _known[next(iter(_known))]
        found = _known[id(content)] = Parts(content)
    return found


@cache
def load_seeds(provider: str, name: str = "seeds") -> Any:
    """What repeats among the seeded files of a provider, or another table of its facts."""
    text = resources.files(f"reelkit.mock.{provider}").joinpath(f"{name}.json").read_text(encoding="utf-8")
    return json.loads(text)


@cache
def load_document(package: str) -> Mapping[str, Any]:
    """The OpenAPI document inside a generated package."""
    text = resources.files(import_module(package)).joinpath("openapi.json").read_text(encoding="utf-8")
    return cast("Mapping[str, Any]", json.loads(text))
