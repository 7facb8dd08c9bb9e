"""``UNSET``, the generator's word for what is absent, is nowhere that users look: what is absent is None."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
import reelkit

from tests.models.schemas import SCHEMAS, model
from tests.support.runtime import PROVIDERS

CLIENTS = sorted({name for entry in PROVIDERS.values() for name in (entry.client, f"Async{entry.client}")})
WORD = re.compile(r"\bunset\b", re.IGNORECASE)


def members(owner: type) -> Iterator[tuple[str, Any]]:
    """Public methods, also those of base classes."""
    for name in dir(owner):
        if not name.startswith("_") and callable(found := getattr(owner, name)):
            yield name, found


def met(owner: type) -> Iterator[str]:
    """What an editor shows of a class: its text, and names, signatures and texts of its methods."""
    yield owner.__doc__ or ""
    for name, found in members(owner):
        yield f"{owner.__qualname__}.{name}{inspect.signature(found)}: {inspect.getdoc(found)}"


@pytest.mark.parametrize("client", CLIENTS)
def test_no_signature_or_docstring_of_a_client_or_resource(client: str) -> None:
    http = getattr(reelkit, client)("key")
    resources = [name for name in dir(type(http)) if not name.startswith("_") and name not in dir(reelkit.client)]
    seen = 0
    for owner in (http, http.api):
        for name in resources if owner is http else vars(type(http.api)):
            found = inspect.getattr_static(type(owner), name, None)
            if hasattr(found, "func"):  # a cached property: a resource
                texts = list(met(type(getattr(owner, name))))
                seen += len(texts)
                assert [text for text in texts if WORD.search(text)] == []
    assert seen > 20


@pytest.mark.parametrize(("provider", "name"), [(provider, name) for provider, name, _ in SCHEMAS])
def test_no_field_argument_or_text_of_a_model(provider: str, name: str) -> None:
    cls = model(provider, name)
    texts = [f"{field}: {kind}" for field, kind in inspect.get_annotations(cls).items()]
    assert [text for text in (*texts, str(inspect.signature(cls)), *met(cls)) if WORD.search(text)] == []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_no_error_or_repr_of_what_is_absent(provider: str) -> None:
    package = PROVIDERS[provider].package
    shown = []
    for found, name, schema in SCHEMAS:
        if found == provider:
            cls = model(provider, name)
            try:
                shown.append(repr(cls.from_dict({})))
            except import_module(f"{package}._decoding").DecodeError as error:
                shown.append(str(error))
            required = schema.get("required", ())
            if not required:
                empty = cls()
                shown += [repr(empty), repr(empty.as_dict()), empty.to_json()]
    assert len(shown) > 10
    assert [text for text in shown if WORD.search(text)] == []


def test_no_page_of_the_documentation_and_no_surface() -> None:
    from tests.scripts.checkouts import ROOT  # noqa: PLC0415

    pages = [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md", *ROOT.glob("generated/*.surface.txt")]
    assert len(pages) > 20
    assert [str(page) for page in pages if "UNSET" in page.read_text(encoding="utf-8")] == []
