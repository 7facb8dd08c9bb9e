"""Report Swiftia's tags: how many files each has, and how much storage they take.

python examples/tag_report.py
"""

from __future__ import annotations

import sys
from collections import Counter

import reelkit


def main() -> int:
    files: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    with reelkit.Swiftia() as swiftia:
        for file in swiftia.files.list():
            for tag in file.tags or ["(no tag)"]:
                files[tag] += 1
                sizes[tag] += int(file.size)
        storage = swiftia.files.storage()
    for tag, size in sizes.most_common():
        print(f"{tag:<20} {files[tag]:>6} files {size / 1_000_000:>10.1f} MB")
    print(f"{storage.used_megabytes:.0f} of {storage.allotted_megabytes:.0f} MB used")
    return 0


if __name__ == "__main__":
    sys.exit(main())
