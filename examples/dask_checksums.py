"""A table of checksums of many files, made by worker processes: each opens the files itself, and reads their bytes.

    pip install reelkit[fs] distributed
    python examples/dask_checksums.py swiftia checksums.csv

The key comes from the environment (SWIFTIA_API_KEY and the like), also in the workers: it is not sent to them.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from functools import partial
from pathlib import Path
from typing import Any

import fsspec
from distributed import Client, LocalCluster

BLOCK_BYTES = 1024 * 1024
FILES_PER_TASK = 20


def checksums(fs: Any, paths: list[str]) -> list[tuple[str, int, str]]:
    """Path, length and SHA-256 of each file."""
    rows = []
    for path in paths:
        digest, length = hashlib.sha256(), 0
        with fs.open(path) as file:
            while block := file.read(BLOCK_BYTES):
                digest.update(block)
                length += len(block)
        rows.append((path, length, digest.hexdigest()))
    return rows


def main(protocol: str, target: str) -> int:
    fs = fsspec.filesystem(protocol)
    paths = [path for path, info in fs.find("", detail=True).items() if info["size"]]
    parts = [paths[start : start + FILES_PER_TASK] for start in range(0, len(paths), FILES_PER_TASK)]
    with (
        LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        found = client.gather(client.map(partial(checksums, fs), parts))
    with Path(target).open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["path", "bytes", "sha256"])
        table.writerows(row for rows in found for row in rows)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else __doc__)
