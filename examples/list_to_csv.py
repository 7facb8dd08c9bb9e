"""List everything to CSV: one line per file of every provider whose key is set, newest first.

python examples/list_to_csv.py files.csv
"""

from __future__ import annotations

import csv
import os
import sys
from contextlib import ExitStack
from pathlib import Path

import reelkit

COLUMNS = ("provider", "id", "name", "kind", "size_bytes", "duration_seconds", "created_at", "url")


def main(path: Path) -> int:
    with ExitStack() as stack, path.open("w", newline="", encoding="utf-8") as target:

        def has_key(provider: str) -> bool:
            return bool(os.environ.get(f"{provider.upper()}_API_KEY"))

        library = reelkit.MediaLibrary(
            genviral=stack.enter_context(reelkit.Genviral()) if has_key("genviral") else None,
            videogen=stack.enter_context(reelkit.VideoGen()) if has_key("videogen") else None,
            swiftia=stack.enter_context(reelkit.Swiftia()) if has_key("swiftia") else None,
        )
        writer = csv.writer(target)
        writer.writerow(COLUMNS)
        files = library.list()
        writer.writerows([getattr(file, column) for column in COLUMNS] for file in files)
    for provider, error in files.errors.items():
        print(f"{provider}: {error}", file=sys.stderr)
    return 1 if files.errors else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "files.csv")))
