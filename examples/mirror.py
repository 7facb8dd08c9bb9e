"""A nightly mirror: everything of every provider whose key is set, in a folder; what is there is left alone.

python examples/mirror.py media/
"""

from __future__ import annotations

import sys
from pathlib import Path

import reelkit


def main(folder: Path) -> int:
    with reelkit.MediaLibrary() as library:
        report = reelkit.mirror(library, folder, template="{provider}/{created:%Y-%m}/{name}-{id}")
    print(", ".join(f"{count} {action}" for action, count in sorted(report.counts.items())))
    for result in report.failures:
        print(f"{result.provider}:{result.id}: {result.error}", file=sys.stderr)
    for provider, error in report.errors.items():
        print(f"{provider} could not be listed: {error}", file=sys.stderr)
    return 0 if report.ok else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "media")))
