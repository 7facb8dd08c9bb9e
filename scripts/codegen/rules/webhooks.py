"""What a provider sends on its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.codegen.kinds import Finding
from scripts.codegen.rules.extensions import STRING, leads
from scripts.codegen.view import View
from scripts.codegen.vocabulary import Webhooks, fragments, word


def webhooks(view: View) -> Iterator[Finding]:
    """Every event is a named schema, whose name in the payload tells it from the others."""
    said, events = view.value.get(word("webhooks")), view.value.get("webhooks")
    if not events:
        if said is not None:
            yield (word("webhooks"),), "the document has no webhooks"
        return
    if said is None:
        yield ("webhooks",), f"{word('webhooks')} does not say how they are told from each other, and signed"
        return
    pointer = fragments(Webhooks, said).get("event")
    if pointer is None and len(events) > 1:
        yield (word("webhooks"),), f"event is missing: there are {len(events)} events"
    for name in events:
        where = ("webhooks", name, "post", "requestBody", "content", "application/json", "schema")
        node: Any = view.value
        for step in where:
            node = node.get(step) if isinstance(node, dict) else None
        if not isinstance(node, dict) or not str(node.get("$ref", "")).startswith("#/components/schemas/"):
            yield ("webhooks", name), "needs a post whose JSON body is a $ref to a schema of the components"
        elif pointer is not None:
            yield from leads(view, [node], pointer, (word("webhooks"), "event"), STRING)
