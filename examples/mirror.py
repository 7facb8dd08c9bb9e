"""Mirror a library to disk: fetch what is missing, resume what broke off, leave the rest alone.

python examples/mirror.py genviral media/
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import reelkit

CLIENTS: dict[str, Any] = {"genviral": reelkit.Genviral, "videogen": reelkit.VideoGen, "swiftia": reelkit.Swiftia}


def main(provider: str, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    with CLIENTS[provider]() as client:
        for result in client.files.download_many(client.files.list(), to=folder):
            if result.ok:
                print("fetched", result.path)
            elif isinstance(result.error, FileExistsError):
                continue  # fetched by an earlier run
            else:
                failed += 1
                print("failed", result.error, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
