"""List everything to CSV: one line per file of every provider whose key is set.

python examples/list_to_csv.py files.csv
"""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import reelkit

COLUMNS = ("provider", "id", "name", "kind", "bytes", "created", "url")
Row = tuple[object, ...]


def genviral_rows() -> Iterator[Row]:
    with reelkit.Genviral() as genviral:
        for file in genviral.files.list(context="all"):
            yield "genviral", file.id, file.filename, file.content_type, file.size, file.created_at, file.url


def videogen_rows() -> Iterator[Row]:
    with reelkit.VideoGen() as videogen:
        for file in videogen.files.list(include_export_files=True, include_project_files=True):
            yield "videogen", file.file_id, file.display_name or "", file.type_ or "", "", "", ""


def swiftia_rows() -> Iterator[Row]:
    with reelkit.Swiftia() as swiftia:
        for file in swiftia.files.list():
            yield "swiftia", file.id, file.name, file.type_, file.size, file.created_at, file.url


def main(path: Path) -> int:
    with path.open("w", newline="", encoding="utf-8") as target:
        writer = csv.writer(target)
        writer.writerow(COLUMNS)
        for provider, rows in (("genviral", genviral_rows), ("videogen", videogen_rows), ("swiftia", swiftia_rows)):
            if os.environ.get(f"{provider.upper()}_API_KEY"):
                writer.writerows(rows())
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
