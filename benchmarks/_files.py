"""How each provider lists its files, by the registry and its specification: what benchmarks of listings loop over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from importlib import import_module, resources
from typing import Any

import httpx
import reelkit
from reelkit._registry import PROVIDERS


@dataclass(frozen=True)
class FileList:
    """The list of a provider's files; ``rule`` is its ``x-reelkit-pagination``, and ``model`` what a page is."""

    provider: str
    specification: Any
    path: str
    rule: dict[str, Any]
    model: str

    @property
    def style(self) -> str:
        return str(self.rule["style"])

    @cached_property
    def models(self) -> Any:
        return import_module(f"{PROVIDERS[self.provider].package}.models")

    def client(self, server: Any, **options: Any) -> Any:
        """A client of a server of ``_served``."""
        return getattr(reelkit, PROVIDERS[self.provider].title)(server.api_key, base_url=server.base_url, **options)

    def async_client(self, server: Any, **options: Any) -> Any:
        cls = getattr(reelkit, f"Async{PROVIDERS[self.provider].title}")
        return cls(server.api_key, base_url=server.base_url, **options)

    def raw_pages(self, client: httpx.Client, size: int) -> Iterator[int]:
        """What one writes without an SDK, page after page: how many files are on each."""
        names, count = self.rule.get("query", {}), 0
        query: dict[str, Any] = {names.get("limit", "limit"): size}
        for number in range(2, 1_000_000):
            page = json.loads(client.get(self.path, params=query).content)
            items = len(at(page, self.rule["items"]))
            count += items
            yield items
            if self.style == "cursor":
                following = at(page, self.rule["cursor"])
            else:
                following = count if self.style == "offset" else number
                following = following if count < at(page, self.rule["total"]) else None
            if following is None:
                return
            query[names.get(self.style, self.style)] = following


def raw_client(server: Any) -> httpx.Client:
    """A plain client of a server of ``_served``."""
    return httpx.Client(base_url=server.base_url, headers={"Authorization": f"Bearer {server.api_key}"})


def at(document: Any, pointer: str) -> Any:
    """What a JSON pointer leads to."""
    return reduce(lambda found, step: found[step], pointer.split("/")[1:], document)


def file_lists(style: str | None = None) -> list[FileList]:
    """The list of each provider that has files; those of one style, if one is named."""
    found = [one for provider in PROVIDERS for one in _of(provider)]
    return [one for one in found if style in {None, one.style}]


def specification_of(provider: str) -> Any:
    """The specification of a provider, as its package holds it."""
    return json.loads(resources.files(PROVIDERS[provider].package).joinpath("openapi.json").read_text(encoding="utf-8"))


def _of(provider: str) -> Iterator[FileList]:
    specification = specification_of(provider)
    for path, item in specification["paths"].items():
        operation = item.get("get", {})
        if operation.get("tags") == ["files"] and operation.get("x-reelkit-method") == "list":
            schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
            model = schema["$ref"].rpartition("/")[2]
            yield FileList(provider, specification, path, operation["x-reelkit-pagination"], model)
