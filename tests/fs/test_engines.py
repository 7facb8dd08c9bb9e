"""Programs that know nothing of reelkit read a library, through fsspec."""

from __future__ import annotations

import csv
import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import fsspec
import pytest
from reelkit.fs import GenviralFileSystem
from reelkit.mock import GenviralMock, MockRequest, MockResponse, SwiftiaMock
from reelkit.mock.server import serve

from tests.support.spoiled_storage import SpoiledStorage, cut

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "dask_checksums.py"
FILES = 240


def test_pandas_and_duckdb_read_a_table_by_its_url(monkeypatch: pytest.MonkeyPatch) -> None:
    # Loading them takes a second, which every process of the tests would pay.
    import duckdb  # noqa: PLC0415
    import pandas  # noqa: PLC0415

    mock = GenviralMock(files=0)
    table = mock.add_file(filename="views.csv", content_type="text/csv", content=b"clip,views\na,10\nb,20\n")
    mock.add_folder("Tables", item_ids=[table])
    with serve(mock) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        assert pandas.read_csv("genviral://Tables/views.csv")["views"].sum() == 30
        options = {"api_key": mock.api_key, "base_url": server.base_url}
        assert len(pandas.read_csv("genviral://Tables/views.csv", storage_options=options)) == 2
        database = duckdb.connect()
        database.register_filesystem(fsspec.filesystem("genviral"))
        assert database.sql("select sum(views) from 'genviral://Tables/views.csv'").fetchall() == [(30,)]
        for fs in GenviralFileSystem._cache.values():
            fs.close()
        GenviralFileSystem.clear_instance_cache()


def test_dask_workers_read_all_files_right_through_faults(tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    contents = {
        f"clip-{number}.mp4": hashlib.shake_256(b"%d" % number).digest(1500 + number) for number in range(FILES)
    }
    for name, content in contents.items():
        mock.add_file(name=name, content=content)
    storage = SpoiledStorage(mock, "")
    seen: dict[str, int] = {}

    def spoil(request: MockRequest, response: MockResponse) -> MockResponse:
        seen[request.path] = count = seen.get(request.path, 0) + 1
        if count == 1:
            match len(seen) % 5:
                case 0:
                    return MockResponse(503, (), b"slow down")
                case 1:
                    return cut(response, 1 + len(seen) * 7919 % 1400)
                case 2:
                    return MockResponse(403, (), b"<Error><Code>AccessDenied</Code></Error>")
        return response

    storage.spoil = spoil
    with serve(storage) as server:
        environment = {**os.environ, **server.environment}
        command = [sys.executable, str(EXAMPLE), "swiftia", "checksums.csv"]
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, timeout=300)
    with (tmp_path / "checksums.csv").open(newline="", encoding="utf-8") as file:
        found: dict[str, Any] = {row["path"]: (int(row["bytes"]), row["sha256"]) for row in csv.DictReader(file)}
    assert found == {name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in contents.items()}
    assert len(seen) == FILES
    assert sum(seen.values()) == FILES + FILES * 3 // 5
    assert storage.keys_seen == 0
