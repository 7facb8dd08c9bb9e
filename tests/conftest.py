"""Shared by all tests."""

from __future__ import annotations

import pytest
from hypothesis import settings
from reelkit.mock import ProviderMock

from tests.support.runtime import PROVIDERS

# Users' tests are not held to what the documents do not say; ours are.
ProviderMock.strict = True

# No test judges by time, and the machine may be busy. The same code is tried with the same examples, so that no change
# is red for what another brought; `make fuzz` looks for new ones.
settings.register_profile("quick", deadline=None, derandomize=True)
settings.register_profile("random", deadline=None)
settings.register_profile("fuzz", deadline=None, max_examples=2000)
settings.load_profile("quick")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key of the person who runs the tests is never used, and no address of theirs is called."""
    for provider in PROVIDERS:
        monkeypatch.delenv(f"{provider.upper()}_API_KEY", raising=False)
        monkeypatch.delenv(f"{provider.upper()}_BASE_URL", raising=False)
