"""``reelkit mock`` and ``python -m reelkit``."""

from __future__ import annotations

import signal
import subprocess
import sys

import reelkit

from tests.cli.conftest import Run


def test_the_mock_serves_until_it_is_interrupted() -> None:
    command = [sys.executable, "-m", "reelkit", "mock", "swiftia", "--files", "3"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=300)
    assert "SWIFTIA" in line + out
    assert "Traceback" not in err


def test_version_and_unknown_command(run: Run) -> None:
    assert run("--version").out.strip() == reelkit.__version__
    outcome = run("lss")
    assert outcome.code == 2
    assert "lss" in outcome.err


def test_the_printed_address_is_one_that_a_client_takes() -> None:
    command = [sys.executable, "-m", "reelkit", "mock", "swiftia", "--files", "3", "--host", "0.0.0.0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        key, url = (process.stdout.readline().strip().partition("=")[2] for _ in range(2))
        with reelkit.Swiftia(key, base_url=url) as swiftia:
            assert len(swiftia.files.list().collect()) == 3
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=300)
