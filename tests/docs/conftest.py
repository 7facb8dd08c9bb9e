"""What the documentation's code meets: mocks on loopback instead of the providers, and an empty folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.served import ServedMocks, serve_all


@pytest.fixture(scope="session")
def served_mocks() -> Iterator[ServedMocks]:
    with serve_all(files=12) as mocks:
        yield mocks


@pytest.fixture
def mocks(
    served_mocks: ServedMocks, monkeypatch: pytest.MonkeyPatch, no_keys: None, tmp_path: Path
) -> Iterator[ServedMocks]:
    """Mocks in their seeded state; the environment has their keys and addresses."""
    served_mocks.reset()
    for name, value in served_mocks.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    yield served_mocks
    served_mocks.reset()
