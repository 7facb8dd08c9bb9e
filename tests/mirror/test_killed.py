"""A mirror that is killed at any moment goes on: nothing is half there, and nothing that is whole comes again."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import reelkit
from reelkit._mirror._folder import MANIFEST
from reelkit.mock import SwiftiaMock
from reelkit.mock.server import serve

PROGRAM = """
import sys, reelkit
with reelkit.Swiftia(sys.argv[1], base_url=sys.argv[2]) as swiftia:
    reelkit.mirror(reelkit.MediaLibrary(swiftia), sys.argv[3], on_result=lambda r: print(r.id, flush=True))
"""


def test_a_killed_run_is_resumed(tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    contents = {
        mock.add_file(name=f"clip {number % 3}.mp4", content=random.Random(number).randbytes(60_000)): number
        for number in range(24)
    }
    mock.faults.add("delay", seconds=0.03, probability=1, operation="storage.get")
    root = tmp_path / "media"
    with serve(mock) as server:
        command = [sys.executable, "-c", PROGRAM, mock.api_key, server.base_url, str(root)]
        for kill in range(3):
            with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
                assert process.stdout is not None
                # Each time at another place.
                for _ in range(3 + kill):
                    process.stdout.readline()
                process.send_signal(signal.SIGKILL)
            whole = list(root.rglob("*.mp4"))
            assert len(whole) >= 3
            assert all(path.stat().st_size == 60_000 for path in whole)
        mock.requests.clear()
        there = len(list(root.rglob("*.mp4")))
        with reelkit.Swiftia(mock.api_key, base_url=server.base_url) as swiftia:
            report = reelkit.mirror(reelkit.MediaLibrary(swiftia), root)
    assert report.ok
    assert report.counts["kept"] >= there - 4
    assert report.counts.total() == 24
    found = {path.read_bytes() for path in root.rglob("*.mp4")}
    assert found == {random.Random(number).randbytes(60_000) for number in contents.values()}
    left = [path.name for path in root.rglob("*") if path.is_file() and path.suffix != ".mp4"]
    assert [name for name in left if name != MANIFEST] == []
