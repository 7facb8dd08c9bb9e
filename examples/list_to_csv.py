"""List everything to CSV: one line per file of every provider whose key is set, newest first.

python examples/list_to_csv.py files.csv
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import reelkit

COLUMNS = ("provider", "id", "name", "type", "size_bytes", "duration_seconds", "created_at", "url")


def main(path: Path) -> int:
    with reelkit.MediaLibrary() as library, path.open("w", newline="", encoding="utf-8") as target:
        writer = csv.writer(target)
        writer.writerow(COLUMNS)
        files = library.list()
        writer.writerows([getattr(file, column) for column in COLUMNS] for file in files)
    for provider, error in files.errors.items():
        print(f"{provider}: {error}", file=sys.stderr)
    return 1 if files.errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "files.csv")))
