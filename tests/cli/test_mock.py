"""``reelkit mock`` and ``python -m reelkit``."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from inspect import signature

import pytest
import reelkit
from reelkit.cli.mock import mock
from reelkit.mock.__main__ import argument_parser

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


def test_the_options_are_those_of_the_mock() -> None:
    ours = dict(signature(mock).parameters)
    parser = argument_parser()
    theirs = {name.removesuffix("s") if name == "faults" else name for name in vars(parser.parse_args([]))}
    assert set(ours) == theirs
    for name, parameter in ours.items():
        for choice in re.findall(r"'([^']*)'", str(parameter.annotation)) if "Literal[" in str(parameter) else ():
            parser.parse_args([f"--{name}={choice}"])


def test_options_and_typos(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[list[str]] = []
    monkeypatch.setattr("reelkit.mock.__main__.main", given.append)
    words = ["--fault", "html", "swiftia", "--hourly-limits", "--fault=status=503,times=1", "--port", "0", "genviral"]
    assert run("mock", *words).code == 0
    assert run("mock").code == 0
    expected = ["swiftia", "genviral", "--port=0", "--hourly-limits", "--fault=html", "--fault=status=503,times=1"]
    assert given == [expected, []]
    for typed, meant in (("genviiral", "genviral"), ("--laatency=1", "--latency")):
        assert meant in run("mock", typed).err.partition("Did you mean")[2]


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
