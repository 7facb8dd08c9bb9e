"""The drift gate: what is checked in against what the specifications generate."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.codegen.fingerprint import FILE, package_files


def differences(fresh: Path, package: Path) -> Iterator[str]:
    """What is wrong with a package, file by file."""
    if not package.is_dir():
        yield f"{package.name}/ does not exist"
        return
    wanted, found = ({file.relative_to(root) for file in package_files(root)} for root in (fresh, package))
    for file in sorted(wanted | found):
        operation = file.parts[0] == "api" and len(file.parts) == 3 and not file.stem.startswith("_")
        if file not in found:
            why = "an operation without its module" if operation else "missing"
        elif file not in wanted:
            why = "a module without an operation" if operation else "not generated"
        elif (fresh / file).read_bytes() != (package / file).read_bytes():
            why = "differs"
        else:
            continue
        yield f"{package.name}/{file.as_posix()}: {why}"
    if not (package / FILE).is_file() or (fresh / FILE).read_bytes() != (package / FILE).read_bytes():
        yield f"{package.name}/{FILE}: differs"


def text_difference(fresh: str, path: Path) -> Iterator[str]:
    """What is wrong with one text file."""
    if not path.is_file():
        yield f"{path.name}: missing"
    elif path.read_bytes() != fresh.encode():
        yield f"{path.name}: differs"
