"""Versions: the declared one, and the last release that spec-diff and ``make release`` both count from."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

from scripts.codegen.files import content_of, decoded

RELEASED = "released"
WORKTREE = "worktree"
_NUMBERS = re.compile(r"\d+\.\d+\.\d+")


def ordered(version: str) -> tuple[int, ...]:
    """A version as what it is compared by; LookupError if it is not ``MAJOR.MINOR.PATCH``."""
    if not _NUMBERS.fullmatch(version):
        raise LookupError(f"the version is {version!r}, and must be MAJOR.MINOR.PATCH")
    return tuple(int(part) for part in version.split("."))


def declared_version(root: Path, revision: str = WORKTREE) -> str:
    """The version in pyproject.toml; that of ``released`` is the last release."""
    if revision == RELEASED:
        return last_version(root)
    try:
        project = tomllib.loads(_text(root, revision, "pyproject.toml")).get("project")
    except tomllib.TOMLDecodeError as error:
        raise LookupError(f"pyproject.toml of {revision}: {error}") from None
    if not isinstance(project, dict) or "version" not in project:
        raise LookupError(f"pyproject.toml of {revision} declares no version")
    return str(project["version"])


def last_version(root: Path, revision: str = WORKTREE) -> str:
    """The version of the last release as a revision knows it; 0.0.0 if there was none."""
    try:
        return _text(root, WORKTREE if revision == RELEASED else revision, f"{RELEASED}/VERSION").strip()
    except LookupError:
        return "0.0.0"


def _text(root: Path, revision: str, name: str) -> str:
    if revision != WORKTREE:
        return decoded(f"{revision}:{name}", git(root, "show", f"{commit(root, revision)}:{name}"))
    if not (root / name).exists():
        raise LookupError(f"{root / name} does not exist")
    return decoded(name, content_of(root / name, name))


def commit(root: Path, revision: str) -> str:
    """The commit that a revision names; LookupError for what names none, such as an option or a folder of a commit."""
    try:
        found = git(root, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except LookupError:
        raise LookupError(f"git knows no commit {revision!r} here") from None
    return found.decode().split()[-1]


def git(root: Path, *arguments: str) -> bytes:
    """What a git command prints; LookupError if it fails."""
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)  # noqa: S607
    if done.returncode:
        raise LookupError(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
