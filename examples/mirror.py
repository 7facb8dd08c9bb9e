"""Mirror a library to disk: fetch what is missing, resume what broke off, leave the rest alone.

python examples/mirror.py genviral media/
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote

import reelkit

CLIENTS: dict[str, Any] = {"genviral": reelkit.Genviral, "videogen": reelkit.VideoGen, "swiftia": reelkit.Swiftia}


def main(provider: str, folder: Path) -> int:
    failed = 0
    with CLIENTS[provider]() as client, ThreadPoolExecutor(4) as threads:

        def fetch(file: reelkit.MediaFile) -> str | None:
            # Names may repeat, ids do not: a later run must find each file where this one put it. No id leaves the
            # folder.
            place = folder / f"id-{quote(file.id, safe='')}"
            place.mkdir(parents=True, exist_ok=True)
            try:
                print("fetched", client.files.download(file.raw, to=place))
            except FileExistsError:
                pass  # by an earlier run
            except (reelkit.ReelkitError, OSError) as error:
                return f"{file.name}: {error}"
            return None

        files = reelkit.MediaLibrary(client).list(on_error="raise")
        for problem in filter(None, threads.map(fetch, files)):
            failed += 1
            print("failed", problem, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
