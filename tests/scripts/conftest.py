from __future__ import annotations

from pathlib import Path

import pytest

from scripts.generate import main
from tests.scripts.checkouts import Generate, copy_checkout


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of everything that takes part in generating, with Swiftia's specification only."""
    return copy_checkout(tmp_path / "checkout", "swiftia")


@pytest.fixture
def generate(checkout: Path) -> Generate:
    """``make generate`` in the copy."""
    return lambda *arguments: main([*arguments, "--root", str(checkout)])
