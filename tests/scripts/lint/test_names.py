"""The names that the lint keeps free are those that clients and models have anyway."""

from __future__ import annotations

import pytest
import reelkit
from reelkit.client import AsyncClient, SyncClient
from reelkit.swiftia.models import File

from scripts.codegen.rules.names import CLIENT_ATTRIBUTES, MODEL_MEMBERS
from tests.support.runtime import PROVIDERS


def public(value: object) -> set[str]:
    return {name for name in dir(value) if not name.startswith("_")}


@pytest.mark.parametrize("client", [SyncClient, AsyncClient])
def test_no_tag_can_hide_what_every_client_has(client: type[object]) -> None:
    assert public(client) <= set(CLIENT_ATTRIBUTES)


@pytest.mark.parametrize("title", [entry.title for entry in PROVIDERS.values()])
def test_both_clients_of_a_provider_have_the_same_names(title: str) -> None:
    assert public(getattr(reelkit, title)) == public(getattr(reelkit, f"Async{title}"))


def test_no_property_can_hide_what_every_model_has() -> None:
    assert public(File) - set(File.__annotations__) <= set(MODEL_MEMBERS)
