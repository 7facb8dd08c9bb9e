"""Check that the search of a built site puts first what is looked for: ``check_search.py build/docs``."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from reelkit._console import guarded

WANTED = {
    "backoff": "guides/errors",
    "backup": "guides/mirror",
    "contact sheet": "recipes",
    "CSV": "guides/command-line",
    "dask": "guides/filesystem",
    "dataframe": "recipes",
    "DataFrame": "recipes",
    "deduplicate": "recipes",
    "download": "guides/transfer",
    "FastAPI": "recipes",
    "folders": "guides/transfer",
    "generate a video": "guides/jobs",
    "mirror": "guides/mirror",
    "pandas": "recipes",
    "polars": "recipes",
    "publish": "guides/publish",
    "rate limit": "guides/rate-limits",
    "retry": "guides/errors",
    "sort": "recipes",
    "tags": "guides/filter",
    "timeout": "guides/errors",
    "upload": "guides/transfer",
    "upload to videogen": "guides/transfer",
    "upload to VideoGen": "guides/transfer",
    "webhook": "guides/webhooks",
}
"""What people look for, and the page that tells it: an ``{index}`` entry there, with ``!``, puts it first."""


def misplaced(root: Path, wanted: Mapping[str, str]) -> Iterator[str]:
    """Each query whose first result is another page."""
    program = Path(__file__).with_name("search.mjs")
    done = subprocess.run(["node", program, root, *wanted], stdout=subprocess.PIPE, text=True, check=True)  # noqa: S607
    for query, results in json.loads(done.stdout).items():
        first = results[0]["page"] if results else "nothing"
        if first != wanted[query]:
            yield f"{query!r} finds {first} first, not {wanted[query]}"


def main(arguments: list[str] | None = None) -> int:
    """Print what is misplaced."""
    (root,) = sys.argv[1:] if arguments is None else arguments
    problems = list(misplaced(Path(root), WANTED))
    print(*problems or [f"{root}: {len(WANTED)} searches find their page first"], sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(guarded(main))
