"""One method of one path."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

JSON = "application/json"
_JSON = re.compile(r"(application/([\w.-]+\+)?json|\*/\*)(;.*)?", re.IGNORECASE)
_PARTIAL = re.compile(r"\bpartial|\bmerge|left out|unchanged|as it (is|was)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One method of one path, with every reference to a parameter, body or response resolved."""

    id: str
    method: str
    template: tuple[str, ...]
    definition: Mapping[str, Any]
    parameters: Mapping[str, list[Mapping[str, Any]]]
    """By where they are sent: path, query, header, cookie."""
    query: Mapping[str, Mapping[str, Any]]
    required_query: tuple[str, ...]
    usual: Mapping[str, Any]
    """What query parameters are that were left out: of those that list their values."""
    lists: frozenset[str]
    """The query parameters that are lists, of which each element may be given by its own."""
    body: Mapping[str, Any] | None
    responses: Mapping[str, Mapping[str, Any]]

    @property
    def path(self) -> str:
        """The path, with its parameters in braces."""
        return "/".join(self.template)

    @property
    def path_names(self) -> list[str]:
        """The names of the path parameters, in order."""
        return [segment[1:-1] for segment in self.template if is_parameter(segment)]

    def extension(self, name: str) -> Any:
        """The value of ``x-reelkit-<name>``, None if it is not set."""
        return self.definition.get(f"x-reelkit-{name}")

    @property
    def replaces(self) -> bool:
        """Whether a change leaves nothing of what it does not name."""
        told = f"{self.definition.get('summary', '')} {self.definition.get('description', '')}"
        return self.method == "PUT" and not _PARTIAL.search(told)

    @property
    def body_schema(self) -> Any:
        """The schema of a request's JSON, or of the first other type that it may have; True without one."""
        content: Mapping[str, Any] = (self.body or {}).get("content", {})
        return content.get(JSON, next(iter(content.values()), dict[str, Any]())).get("schema", True)

    def response(self, status: int) -> Mapping[str, Any]:
        """What the document says of responses of that status."""
        keys = (str(status), f"{status // 100}XX", "default")
        return next((self.responses[key] for key in keys if key in self.responses), dict[str, Any]())

    def media(self, status: int) -> Mapping[str, Any]:
        """The JSON of a response of that status: schema and examples."""
        found: Mapping[str, Any] = self.response(status).get("content", {}).get(JSON, {})
        return found

    def media_type(self, status: int) -> str:
        """The type of the JSON of a response of that status, such as ``application/problem+json``."""
        return str(next(iter(self.response(status).get("content", ())), JSON))

    def success(self, *preferred: str) -> str:
        """The documented success status, the first of ``preferred`` if it is one."""
        documented = sorted(status.replace("XX", "00") for status in self.responses if status.startswith("2"))
        return next((status for status in preferred if status in documented), documented[0] if documented else "200")


def json_first(node: Mapping[str, Any]) -> Mapping[str, Any]:
    """A body or response whose JSON stands first, and is found under its usual name, too."""
    content: Mapping[str, Any] = node.get("content", {})
    name = JSON if JSON in content else next((name for name in content if _JSON.fullmatch(name)), None)
    if name is None:
        return node
    named = JSON if name.startswith("*") else name.partition(";")[0]
    return {**node, "content": {named: content[name], JSON: content[name], **content}}


def is_json(media_type: str) -> bool:
    """Whether a media type is one of JSON."""
    return _JSON.fullmatch(media_type) is not None


def is_parameter(segment: str) -> bool:
    """Whether a template segment stands for a value, as ``{folderId}`` does."""
    return segment.startswith("{")
