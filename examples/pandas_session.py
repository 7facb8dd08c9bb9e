"""A session with pandas: what a library holds, by provider, type and month, and what is there twice.

pip install pandas reelkit
python examples/pandas_session.py
"""

from __future__ import annotations

import sys

import pandas as pd
import reelkit


def load() -> pd.DataFrame:
    """One row per file of every provider whose key is set."""
    with reelkit.MediaLibrary() as library:
        table = pd.DataFrame.from_records([file.as_dict() for file in library.list()])
    table["created_at"] = pd.to_datetime(table["created_at"], format="ISO8601", utc=True)
    return table


def main() -> int:
    table = load()
    print(
        table.groupby(["provider", "type"]).agg(
            files=("id", "count"), megabytes=("size_bytes", lambda size: size.sum() / 1e6)
        )
    )
    dated = table.dropna(subset=["created_at"])
    print(dated.groupby(dated["created_at"].dt.strftime("%Y-%m"))["id"].count().rename("files by month"))
    twice = table[table.duplicated(["name", "size_bytes"], keep=False) & table["size_bytes"].notna()]
    print(f"{len(twice)} files share name and size with another")
    return 0


if __name__ == "__main__":
    sys.exit(main())
