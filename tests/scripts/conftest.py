from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen import build
from scripts.generate import main
from tests.scripts.checkouts import Generate, copy_checkout, remembered


@pytest.fixture(scope="session")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What was built by the tests of this process."""
    return tmp_path_factory.mktemp("built")


@pytest.fixture
def build_once(memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests of what happens around a package: the same one is built once."""
    monkeypatch.setattr(build, "build", remembered(build.build, memory))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of everything that takes part in generating, with Swiftia's specification only."""
    return copy_checkout(tmp_path / "checkout", "swiftia")


@pytest.fixture
def generate(checkout: Path) -> Generate:
    """``make generate`` in the copy."""
    return lambda *arguments: main([*arguments, "--root", str(checkout)])
