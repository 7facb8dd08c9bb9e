"""The specifications and surfaces of one revision: a git ref, a folder, or what was recorded at the last release."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.codegen.files import content_of
from scripts.codegen.problem import Problem, SpecError
from scripts.spec_diff.change import Change
from scripts.spec_diff.operations import compare_specs
from scripts.spec_diff.readable import read
from scripts.spec_diff.report import Report
from scripts.spec_diff.surfaces import compare_surfaces
from scripts.spec_diff.versions import commit, git

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
        """A checkout, or a folder laid out like one; SpecError if a specification cannot be read."""
        paths = [path for pattern in ("specs/*.yaml", "*/*.surface.txt") for path in root.glob(pattern)]
        names = [path.relative_to(root).as_posix() for path in paths]
        return cls.of_contents({name: content_of(root / name, name) for name in names})

    @classmethod
    def of_git(cls, root: Path, ref: str) -> Snapshot:
        """A commit, branch or tag; LookupError if there is none, SpecError if a specification cannot be read."""
        found = commit(root, ref)
        listed = git(root, "ls-tree", "-r", "-z", "--name-only", found, "--", "specs", "generated", "wrapper")
        names = listed.decode("utf-8", "replace").split("\0")
        wanted = [name for name in names if _is_spec(name) or name.endswith(".surface.txt")]
        return cls.of_contents({name: git(root, "show", f"{found}:{name}") for name in wanted}, f"{ref}:")

    @classmethod
    def of_contents(cls, contents: Mapping[str, bytes], prefix: str = "") -> Snapshot:
        """Files by name; messages call them by ``prefix`` and name."""
        specs: dict[str, dict[str, Any]] = {}
        problems: list[Problem] = []
        for name in sorted(filter(_is_spec, contents)):
            try:
                specs[Path(name).stem] = read(f"{prefix}{name}", contents[name])
            except SpecError as error:
                problems += error.problems
        if problems:
            raise SpecError(problems)
        surfaces = {
            Path(name).name.removesuffix(".surface.txt"): content.decode("utf-8", "replace")
            for name, content in contents.items()
            if name.endswith(".surface.txt")
        }
        return cls(specs, surfaces)


def _is_spec(name: str) -> bool:
    return name.startswith("specs/") and name.endswith(".yaml") and name.count("/") == 1


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
