"""The command, run in this process against mocks on loopback."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import pytest
from reelkit.cli import main
from reelkit.mock import GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock
from reelkit.mock.server import serve


@dataclass(frozen=True)
class Mocks:
    genviral: GenviralMock
    videogen: VideoGenMock
    swiftia: SwiftiaMock

    def __iter__(self) -> Iterator[ProviderMock]:
        yield from (self.genviral, self.videogen, self.swiftia)


@pytest.fixture(scope="session")
def served_mocks() -> Iterator[tuple[Mocks, dict[str, str]]]:
    mocks = Mocks(GenviralMock(files=40), VideoGenMock(files=40), SwiftiaMock(files=40))
    with ExitStack() as stack:
        yield mocks, {mock.name: stack.enter_context(serve(mock)).base_url for mock in mocks}


@pytest.fixture
def mocks(served_mocks: tuple[Mocks, dict[str, str]], monkeypatch: pytest.MonkeyPatch, no_keys: None) -> Mocks:
    """Mocks of all providers in their seeded state, and the environment that leads to them."""
    mocks, urls = served_mocks
    for mock in mocks:
        mock.reset()
        monkeypatch.setenv(f"{mock.name.upper()}_API_KEY", mock.api_key)
        monkeypatch.setenv(f"{mock.name.upper()}_BASE_URL", urls[mock.name])
    return mocks


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def text(self) -> str:
        """Standard output as a terminal shows it, without colours and links."""
        return re.sub(r"\x1b\]8;[^\x1b]*\x1b\\|\x1b\[[0-9;]*m", "", self.out)


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command as from a shell; standard output is a pipe unless ``terminal`` gives it a width."""

    def run(*arguments: str, terminal: int | None = None, **environment: str) -> Outcome:
        with pytest.MonkeyPatch.context() as patch:
            if terminal is not None:
                patch.setattr("sys.stdout.isatty", lambda: True, raising=False)
                patch.setenv("COLUMNS", str(terminal))
                patch.setenv("TERM", "xterm-256color")
                patch.delenv("NO_COLOR", raising=False)
            for name, value in environment.items():
                patch.setenv(name, value)
            code = main(arguments)
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run
