"""Inventories for intersphinx, from lists of names and addresses, so that the build needs no network."""

from __future__ import annotations

import zlib
from pathlib import Path

HEADER = """\
# Sphinx inventory version 2
# Project: {name}
# Version:
# The remainder of this file is compressed using zlib.
"""


def write_inventories(lists: Path, folder: Path) -> dict[str, tuple[str, str]]:
    """Turn ``inventories/<project>.txt`` into an inventory each; returns what ``intersphinx_mapping`` takes.

    The first line of a list is the address of the documentation; every further line is a name, its role and the
    address of its entry, relative to the first line. ``$`` stands for the name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    mapping: dict[str, tuple[str, str]] = {}
    for source in sorted(lists.glob("*.txt")):
        base, *entries = source.read_text(encoding="utf-8").split("\n")
        lines = "".join(
            f"{name} {role} 1 {uri} -\n" for name, role, uri in (entry.split() for entry in entries if entry)
        )
        target = folder / f"{source.stem}.inv"
        target.write_bytes(HEADER.format(name=source.stem).encode() + zlib.compress(lines.encode()))
        mapping[source.stem] = (base, str(target))
    return mapping
