"""A table of checksums of many files, made by Ray Data: its workers open the files themselves, and read their bytes.

    pip install reelkit[fs] 'ray[data]'
    python examples/ray_checksums.py swiftia checksums.csv

The key comes from the environment (SWIFTIA_API_KEY and the like), also in the workers: it is not sent to them.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from pathlib import Path
from typing import Any

import fsspec
import ray


def checksum(row: dict[str, Any]) -> dict[str, Any]:
    """Path, length and SHA-256 of a file; its bytes stay with the worker."""
    content = row["bytes"]
    return {"path": row["path"], "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def main(protocol: str, target: str) -> int:
    fs = fsspec.filesystem(protocol)
    paths = [path for path, info in fs.find("", detail=True).items() if info["size"]]
    ray.init(include_dashboard=False, log_to_driver=False)
    rows = ray.data.read_binary_files(paths, filesystem=fs, include_paths=True).map(checksum).take_all()
    ray.shutdown()
    with Path(target).open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, ["path", "bytes", "sha256"])
        table.writeheader()
        table.writerows({**row, "path": Path(row["path"]).name} for row in rows)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else __doc__)
