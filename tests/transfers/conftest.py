"""What most tests of transfers start from."""

from __future__ import annotations

import pytest
from reelkit.mock import SwiftiaMock

from tests.support import no_waiting


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> no_waiting.Pauses:
    """The pauses that transfers make, none of which takes time."""
    return no_waiting.install(monkeypatch)


@pytest.fixture
def mock() -> SwiftiaMock:
    """A provider without files."""
    return SwiftiaMock(files=0)
