"""Programs that are too large to install every time read and fill libraries: ``make test-all SESSIONS=engines``.

Ray Data, ``datasets``, and ``reelkit sync`` to a bucket: Ray's wheel, pyarrow and the server that simulates S3 are
500 MB with what they need.
"""

from __future__ import annotations

import csv
import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from reelkit.mock import GenviralMock, SwiftiaMock
from reelkit.mock.server import serve

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "ray_checksums.py"
CONTENTS = {f"clip-{number}.mp4": hashlib.shake_256(b"%d" % number).digest(1500 + number) for number in range(60)}


def test_ray_data_reads_all_files_right(tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    for name, content in CONTENTS.items():
        mock.add_file(name=name, content=content)
    with serve(mock) as server:
        # A busy machine takes longer than Ray waits for its own processes.
        environment = {**os.environ, **server.environment, "RAY_raylet_start_wait_time_s": "180"}
        command = [sys.executable, str(EXAMPLE), "swiftia", "checksums.csv"]
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, timeout=300)
    with (tmp_path / "checksums.csv").open(newline="", encoding="utf-8") as file:
        found = {row["path"]: (int(row["bytes"]), row["sha256"]) for row in csv.DictReader(file)}
    assert found == {name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in CONTENTS.items()}


def test_datasets_loads_a_table_by_its_url(tmp_path: Path) -> None:
    program = (
        "from datasets import load_dataset\n"
        "for streaming in (False, True):\n"
        "    rows = load_dataset('csv', data_files='genviral://Tables/*.csv', split='train', streaming=streaming)\n"
        "    assert sorted(row['views'] for row in rows) == [10, 20]\n"
    )
    mock = GenviralMock(files=0)
    table = mock.add_file(filename="views.csv", content_type="text/csv", content=b"clip,views\na,10\nb,20\n")
    mock.add_folder("Tables", item_ids=[table])
    with serve(mock) as server:
        environment = {**os.environ, **server.environment, "HF_HOME": str(tmp_path), "HF_HUB_DISABLE_TELEMETRY": "1"}
        subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, check=True, timeout=300)


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A simulated bucket, and the file system of its server."""
    from moto.server import ThreadedMotoServer  # noqa: PLC0415
    from s3fs import S3FileSystem  # noqa: PLC0415

    server = ThreadedMotoServer("127.0.0.1", 0)
    server.start()
    host, port = server.get_host_and_port()
    for name, value in {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "id",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    s3 = S3FileSystem(skip_instance_cache=True)
    s3.mkdir("media")
    yield s3
    server.stop()


def test_a_library_is_mirrored_to_a_bucket(bucket: Any) -> None:
    mock = SwiftiaMock(files=0)
    for name, content in CONTENTS.items():
        mock.add_file(name=name, content=content)
    with serve(mock) as server:
        environment = {**os.environ, **server.environment}
        command = [sys.executable, "-m", "reelkit", "sync", "--to", "s3://media/library"]
        command += ["--template", "{name}", "swiftia"]
        for transferred in (len(CONTENTS), 0):
            before = sum(request.operation == "storage.get" for request in mock.requests)
            subprocess.run(command, env=environment, check=True, timeout=300)
            assert sum(request.operation == "storage.get" for request in mock.requests) - before == transferred
    bucket.invalidate_cache()
    objects = {path.rsplit("/", 1)[-1]: path for path in bucket.find("media/library")}
    assert {name: bucket.cat_file(objects[name]) for name in CONTENTS} == CONTENTS
