"""Genviral's own request contract (npm ``@genviral/partner-api-contracts``), beside the specification."""

from __future__ import annotations

import copy
import json
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from tests.contract.inputs import examples
from tests.contract.specification import FORMATS, SPECIFICATIONS, Operation

SCRIPT = Path(__file__).with_suffix(".mjs")
BODIES: Mapping[str, str] = {
    "create_file_upload": "partnerPublicFileUploadPayloadSchema",
    "create_post": "partnerPostCreateBodySchema",
    "update_post": "partnerPostUpdateSchema",
    "retry_posts": "partnerPostRetrySchema",
    "delete_posts": "partnerPostBulkDeleteSchema",
    "generate_slideshow": "partnerGenerateSlideshowBodySchema",
    "update_slideshow": "partnerUpdateSlideshowSchema",
    "regenerate_slideshow_slide": "partnerRegenerateSlideSchema",
    "preview_tiktok_copy": "partnerCopyTikTokPreviewSchema",
    "import_tiktok_copy": "partnerCopyTikTokImportSchema",
    "create_pack": "partnerCreatePackSchema",
    "update_pack": "partnerUpdatePackSchema",
    "add_pack_image": "partnerPackImageByUrlSchema",
    "create_template": "partnerCreateTemplateBodySchema",
    "update_template": "partnerUpdateTemplateSchema",
    "create_template_from_slideshow": "partnerCreateTemplateFromSlideshowSchema",
}
QUERIES: Mapping[str, str] = {
    "list_files": "partnerPublicFilesQuerySchema",
    "list_slideshows": "partnerListSlideshowsQuerySchema",
    "list_packs": "partnerListPacksQuerySchema",
    "list_templates": "partnerListTemplatesQuerySchema",
}
KEY = {"keyId": "11111111-1111-4111-8111-111111111111", "scope": "personal"}
"""What the contract wants beside the query of the files: what the server knows of the key."""
OTHER: Sequence[Any] = (None, True, 0, -1, 1.5, 8, 100, 201, 10**6, "", " ", "x", "1", [], {}, ["x"], {"x": 1})
"""What any part of a body is replaced by."""
LENGTHS = (100, 101, 128, 129, 255, 256, 500, 501, 1000, 2001)
COUNTS = (0, 1, 10, 11, 20, 21, 35, 36, 51)
WIDE = "\N{CLAPPER BOARD}" * 90
"""Short as characters are counted, long as JavaScript counts them."""
MOST = 350
LONGEST = 2500
"""Values of one operation, spread evenly over all."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What both say of one value; None for "accepted", else where and why it is refused."""

    operation: str
    value: Any
    specification: tuple[str, str] | None
    contract: tuple[str, str] | None

    @property
    def difference(self) -> tuple[str, str, str, str] | None:
        """Operation, who refuses, where and why; None if they agree."""
        if (self.specification is None) == (self.contract is None):
            return None
        side = "specification" if self.specification else "contract"
        where, why = self.specification or self.contract or ("", "")
        return self.operation, side, where, why


def verdicts() -> list[Verdict]:
    """Every generated body and query of the operations that the contract has a schema for, judged by both."""
    cases = [(operation, schema, value) for operation, schema in BODIES.items() for value in bodies_of(operation)]
    cases += [(operation, schema, value) for operation, schema in QUERIES.items() for value in queries_of(operation)]
    asked = [[schema, KEY | value if operation == "list_files" else value] for operation, schema, value in cases]
    done = subprocess.run(
        ["node", str(SCRIPT)], input=json.dumps(asked).encode(), capture_output=True, check=True, timeout=120
    )
    issues = json.loads(done.stdout)
    return [
        Verdict(operation, value, refusal_of(operation, value, issue is None), None if issue is None else _issue(issue))
        for (operation, _, value), issue in zip(cases, issues, strict=True)
    ]


def bodies_of(operation_id: str) -> list[Any]:
    """The examples of the specification, and what becomes of them when one part changes."""
    operation = _operation(operation_id)
    good = examples(operation)
    changed = [other for body in good for other in _changes(body)]
    return [*good, *_spread(changed, MOST), *_at_bounds(good)]


def queries_of(operation_id: str) -> list[Any]:
    """Queries as text, as they arrive."""
    operation = _operation(operation_id)
    texts = ("", " ", "0", "1", "100", "101", "-1", "1.5", "1e2", "20.0", "x", "true", "null", "x" * 300)
    named = {name: operation.specification.resolve(one["schema"]) for name, one in operation.query.items()}
    known = [{name: str(value)} for name, schema in named.items() for value in schema.get("enum", ())]
    return [{}, *known, *({name: text} for name in (*named, "unknown") for text in texts)]


def refusal_of(operation_id: str, value: Any, precisely: bool) -> tuple[str, str] | None:
    """Where and why the specification refuses a body, or a query; what both refuse needs no place."""
    operation = _operation(operation_id)
    if operation_id in BODIES:
        return _refusal(operation, operation.body_schema, value, precisely)
    for name, text in value.items():
        if name in operation.query:
            schema = operation.specification.resolve(operation.query[name]["schema"])
            if refusal := _refusal(operation, schema, _typed(schema, text), precisely):
                return f"/{name}", refusal[1]
    return None


def _typed(schema: Mapping[str, Any], text: str) -> Any:
    if schema.get("type") == "integer" and text.lstrip("-").isdigit():
        return int(text)
    return text


def _refusal(operation: Operation, schema: Any, value: Any, precisely: bool) -> tuple[str, str] | None:
    rooted = {**schema, "components": operation.specification.content["components"]}
    validator = _validator(json.dumps(schema, sort_keys=True), rooted)
    if not precisely:
        return None if validator.is_valid(value) else ("", "")
    error = best_match(validator.iter_errors(value))
    return None if error is None else (_path(error.absolute_path), str(error.validator))


_VALIDATORS: dict[str, Draft202012Validator] = {}


def _validator(key: str, schema: Any) -> Draft202012Validator:
    if key not in _VALIDATORS:
        _VALIDATORS[key] = Draft202012Validator(schema, format_checker=FORMATS)
    return _VALIDATORS[key]


def _issue(issue: Mapping[str, Any]) -> tuple[str, str]:
    return _path(issue["path"]), issue["code"] if issue["code"] != "custom" else issue["message"]


def _path(steps: Any) -> str:
    return "".join(f"/{'-' if isinstance(step, int) else step}" for step in steps)


def _changes(body: Any) -> Iterator[Any]:
    """The body with one part left out, replaced or added, everywhere."""
    for place in _places(body):
        owner, name = place[:-1], place[-1]
        if isinstance(name, str):
            yield _changed(body, owner, name, remove=True)
        for other in (*OTHER, *_longer(_at(body, place))):
            yield _changed(body, owner, name, other)
    for place in [(), *_places(body)]:
        if isinstance(_at(body, place), dict):
            yield _changed(body, place, "unknown", 1)


def _at_bounds(bodies: Sequence[Any]) -> Iterator[Any]:
    """A body for every text and list in them, just as long as some bound of the specification, and longer by one."""
    met = set[str]()
    for body in bodies:
        for place in _places(body):
            value = _at(body, place)
            if _path(place) in met or not (isinstance(value, str) or (isinstance(value, list) and value)):
                continue
            met.add(_path(place))
            part: Any = "x" if isinstance(value, str) else value[:1]
            for bound in _bounds("maxLength" if isinstance(value, str) else "maxItems"):
                for length in (bound, bound + 1):
                    yield _changed(body, place[:-1], place[-1], part * length)


@cache
def _bounds(keyword: str) -> list[int]:
    """Every value of a keyword in the specification, up to the longest that is worth a body."""
    found = re.findall(rf'"{keyword}": (\d+)', json.dumps(SPECIFICATIONS["genviral"].content))
    return sorted({int(text) for text in found if int(text) <= LONGEST})


def _longer(value: Any) -> list[Any]:
    if isinstance(value, str):
        return [*("x" * length for length in LENGTHS), WIDE]
    return [value[:1] * count for count in COUNTS] if isinstance(value, list) and value else []


def _places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    steps = value.items() if isinstance(value, dict) else enumerate(value[:2]) if isinstance(value, list) else ()
    for name, part in steps:
        yield (*place, name)
        yield from _places(part, (*place, name))


def _at(value: Any, place: tuple[Any, ...]) -> Any:
    for step in place:
        value = value[step]
    return value


def _changed(body: Any, owner: tuple[Any, ...], name: Any, value: Any = None, *, remove: bool = False) -> Any:
    # Only what leads to the part is copied: no one changes the rest.
    changed = inner = copy.copy(body)
    for step in owner:
        inner[step] = copy.copy(inner[step])
        inner = inner[step]
    if remove:
        del inner[name]
    else:
        inner[name] = value
    return changed


def _spread(values: list[Any], most: int) -> list[Any]:
    """At most so many different values, evenly spread."""
    different = list({json.dumps(value, sort_keys=True): value for value in values}.values())
    return [different[index * len(different) // most] for index in range(most)] if len(different) > most else different


def _operation(operation_id: str) -> Operation:
    return SPECIFICATIONS["genviral"].operations[operation_id]
