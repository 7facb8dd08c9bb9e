"""What is written by hand names every provider whose files the media library has; a provider needs none of it.

Clients, mock, command line, contract tests and reference pages come from the specification. How files of a provider
become those of the library and of its file system is code, and facts that were typed off its pages are typed.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from reelkit.mock import mock_of

from tests.support.runtime import PROVIDERS

ROOT = Path(__file__).resolve().parents[2]
SPECS = sorted(path.stem for path in (ROOT / "specs").glob("*.yaml"))
WITH_FILES = [
    name for name in SPECS if hasattr(getattr(import_module(PROVIDERS[name].module), PROVIDERS[name].client), "files")
]
GENERATED = (
    "wrapper/reelkit/_registry.py: PROVIDERS",
    "wrapper/reelkit/_registry.py: CLIENTS",
    "wrapper/reelkit/_registry.py: __all__",
)
SEARCHED = ("wrapper/reelkit", "scripts", "tests/contract", "tests/models", "tests/scripts", "docs")
# What names every provider, and is written by hand: the file, and what the list is called, or the line it begins with.
LISTS = (
    "wrapper/reelkit/mock/__init__.py: __all__",
    *("wrapper/reelkit/library/_media_file.py: ProviderName", "wrapper/reelkit/library/_sources.py: SOURCES"),
    *("wrapper/reelkit/cli/_clients.py: Client", "wrapper/reelkit/cli/_app.py: COMMANDS"),
    "docs/conf.py: llms_txt_summary",
    *("wrapper/reelkit/fs/__init__.py: __all__", "wrapper/reelkit/fs/_stores.py: STORES"),
    "scripts/size.py: LIMITS",
    *("tests/contract/documented.py: TABLES", "tests/contract/documented.py: COUNTS"),
    "tests/contract/test_facts.py: FACTS",
)
# Lists in other words, and lists of something else that every provider has a part in.
TEXTS = {
    "keywords in pyproject.toml": ("pyproject.toml", "keywords = [", "]"),
    "fsspec.specs in pyproject.toml": ("pyproject.toml", 'entry-points."fsspec.specs"]', "\n\n"),
    "README.md": ("README.md", "", ""),
}
ELSEWHERE = ("tests/contract/mutants.py", "tests/models/test_decoded_pages.py")


def text_of(place: str) -> str:
    """What a list says."""
    if place in TEXTS:
        path, begins, ends = TEXTS[place]
        text = (ROOT / path).read_text(encoding="utf-8").partition(begins)[2] if begins else ""
        return text.partition(ends)[0] if begins else (ROOT / path).read_text(encoding="utf-8")
    path, _, name = place.partition(": ")
    return dict(lists_of(ROOT / path)).get(name, "")


@cache
def lists_of(path: Path) -> list[tuple[str, str]]:
    """Name and source of every assignment of a module, those in classes and functions, too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: list[tuple[str, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            found.append((ast.unparse(target), ast.unparse(node.value)))
    return found


def forgotten(spec: str) -> list[str]:
    return [f"{spec} is not in {place}" for place in (*LISTS, *TEXTS) if spec not in text_of(place).lower()]


def written_by_hand() -> Iterator[str]:
    """Every assignment that names all providers, wherever it is."""
    for folder in SEARCHED:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            source = path.read_text(encoding="utf-8").lower()
            if name not in ELSEWHERE and path != Path(__file__) and all(spec in source for spec in WITH_FILES):
                yield from (
                    f"{name}: {target}"
                    for target, text in lists_of(path)
                    if all(spec in text.lower() for spec in WITH_FILES)
                )


@pytest.mark.parametrize("spec", SPECS)
def test_what_is_generated_has_every_provider(spec: str) -> None:
    assert all(spec in text_of(place).lower() for place in GENERATED)
    assert spec in (ROOT / "docs" / "reference" / "index.md").read_text(encoding="utf-8")
    assert mock_of(spec, files=1).api_key


@pytest.mark.parametrize("spec", WITH_FILES)
def test_no_list_forgets_a_provider_with_files(spec: str) -> None:
    assert forgotten(spec) == []


def test_a_forgotten_provider_is_named() -> None:
    assert forgotten("nobody") == [f"nobody is not in {place}" for place in (*LISTS, *TEXTS)]


def test_no_list_is_forgotten_here() -> None:
    assert {*written_by_hand()} - {*GENERATED} == {*LISTS}
