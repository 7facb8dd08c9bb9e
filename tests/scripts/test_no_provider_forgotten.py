"""Every provider that has a specification is in every list that no program writes."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from tests.support.runtime import PROVIDERS, SOURCES, ProviderName

ROOT = Path(__file__).resolve().parents[2]
SPECS = sorted(path.stem for path in (ROOT / "specs").glob("*.yaml"))
LISTS: dict[str, object] = {
    "wrapper/reelkit/_registry.py": [*PROVIDERS],
    "ProviderName in wrapper/reelkit/library/_media_file.py": get_args(ProviderName),
    "SOURCES in wrapper/reelkit/library/_sources.py": [*SOURCES],
    "keywords in pyproject.toml": (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("classifiers")[0],
    "README.md": (ROOT / "README.md").read_text(encoding="utf-8").lower(),
    "docs/reference/": [path.name for path in (ROOT / "docs" / "reference").glob("*.md")],
}


def forgotten(spec: str) -> list[str]:
    return [f"{spec} is not in {name}" for name, found in LISTS.items() if spec not in str(found)]


@pytest.mark.parametrize("spec", SPECS)
def test_no_list_forgets_a_provider(spec: str) -> None:
    assert forgotten(spec) == []


def test_a_forgotten_provider_is_named() -> None:
    assert forgotten("tunefish") == [f"tunefish is not in {name}" for name in LISTS]
