"""The specifications and surfaces of one revision: a git ref, a folder, or what was recorded at the last release."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from scripts.spec_diff.change import Change
from scripts.spec_diff.operations import compare_specs
from scripts.spec_diff.report import Report
from scripts.spec_diff.surfaces import compare_surfaces

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WRAPPER = "reelkit"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is compared.

    Attributes:
        specs: Specifications by provider.
        surfaces: Surfaces by package: ``genviral_api`` and so on, and ``reelkit``.
    """

    specs: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    surfaces: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_folder(cls, root: Path) -> Snapshot:
        """A checkout, or a folder laid out like one."""
        texts = {
            path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
            for pattern in ("specs/*.yaml", "*/*.surface.txt")
            for path in root.glob(pattern)
        }
        return cls.of_texts(texts)

    @classmethod
    def of_git(cls, root: Path, ref: str) -> Snapshot:
        """A commit, branch or tag."""
        listed = git(root, "ls-tree", "-r", "--name-only", ref, "--", "specs", "generated", "wrapper")
        wanted = [name for name in listed.splitlines() if _is_spec(name) or name.endswith(".surface.txt")]
        return cls.of_texts({name: git(root, "show", f"{ref}:{name}") for name in wanted})

    @classmethod
    def of_texts(cls, texts: Mapping[str, str]) -> Snapshot:
        """Files by name."""
        specs = {Path(name).stem: yaml.load(text, _LOADER) for name, text in texts.items() if _is_spec(name)}  # noqa: S506
        surfaces = {
            Path(name).name.removesuffix(".surface.txt"): text
            for name, text in texts.items()
            if name.endswith(".surface.txt")
        }
        return cls(specs, surfaces)


def _is_spec(name: str) -> bool:
    return name.startswith("specs/") and name.endswith(".yaml") and name.count("/") == 1


def git(root: Path, *arguments: str) -> str:
    """What a git command prints; LookupError if it fails."""
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)  # noqa: S607
    if done.returncode:
        raise LookupError(done.stderr.strip())
    return done.stdout


def compare(before: Snapshot, after: Snapshot) -> Report:
    """Everything that changed between two revisions."""
    changes: list[Change] = []
    empty: dict[str, Any] = {"paths": {}}
    for provider in sorted(before.specs.keys() | after.specs.keys()):
        found = compare_specs(provider, before.specs.get(provider, empty), after.specs.get(provider, empty))
        # Words never change a surface, so whatever differs there is told beside them.
        telling = [change for change in found if change.kind != "description-changed"]
        named = {part for change in telling for part in change.subject.replace("error ", "").split(".")}
        package = f"{provider}_api"
        # A package without a recorded surface is not compared: there is nothing to hold it against.
        old, new = (one.surfaces.get(package) for one in (before, after))
        if old is not None and new is not None:
            found += compare_surfaces(provider, old, new, named)
        changes += found
    old, new = (one.surfaces.get(WRAPPER) for one in (before, after))
    if old is not None and new is not None:
        changes += compare_surfaces(WRAPPER, old, new)
    return Report(tuple(changes))
