"""Mocks of all providers on loopback, and the environment that leads to them."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from reelkit.mock import GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock
from reelkit.mock.server import serve


@dataclass(frozen=True)
class ServedMocks:
    genviral: GenviralMock
    videogen: VideoGenMock
    swiftia: SwiftiaMock
    environment: dict[str, str]

    def __iter__(self) -> Iterator[ProviderMock]:
        yield from (self.genviral, self.videogen, self.swiftia)

    def reset(self) -> None:
        for mock in self:
            mock.reset()


@contextmanager
def serve_all(files: int) -> Generator[ServedMocks]:
    """Serve each provider on a port of its own."""
    mocks = ServedMocks(GenviralMock(files=files), VideoGenMock(files=files), SwiftiaMock(files=files), {})
    with ExitStack() as stack:
        for mock in mocks:
            mocks.environment[f"{mock.name.upper()}_API_KEY"] = mock.api_key
            mocks.environment[f"{mock.name.upper()}_BASE_URL"] = stack.enter_context(serve(mock)).base_url
        yield mocks
