"""The pytest plugin, active wherever reelkit is installed: simulated providers, each with a connected client.

Every test gets mocks of its own. A marker of the fixture's name configures them::

    @pytest.mark.swiftia_mock(files=3, plan="free", client={"max_retries": 0})
    def test_listing(swiftia_mock):
        swiftia, mock = swiftia_mock
        mock.faults.add(status=503)

``genviral_mock``, ``videogen_mock`` and ``swiftia_mock`` hold a synchronous client, ``async_genviral_mock``,
``async_videogen_mock`` and ``async_swiftia_mock`` an asynchronous one; both forms of a provider share the mock.
``serve_mock`` opens a port for a mock. All of this is documented in ``docs/testing.md``.
"""

# Not inside reelkit.mock, so that a pytest run that uses none of this does not pay for importing it.

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from reelkit import AsyncGenviral, AsyncSwiftia, AsyncVideoGen, Genviral, Swiftia, VideoGen
    from reelkit.mock import Connection, GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock
    from reelkit.mock.server import MockServer

PROVIDERS = {"genviral": "GenviralMock", "videogen": "VideoGenMock", "swiftia": "SwiftiaMock"}


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known."""
    for name, mock in PROVIDERS.items():
        line = f"{name}_mock(**options): arguments of reelkit.mock.{mock} in this test; client={{...}}: of its client"
        config.addinivalue_line("markers", line)


def _options(request: pytest.FixtureRequest, name: str) -> dict[str, Any]:
    """Keyword arguments of the markers; those nearest to the test win."""
    found: dict[str, Any] = {}
    for marker in reversed(list(request.node.iter_markers(f"{name}_mock"))):
        if marker.args:
            raise pytest.UsageError(f"{name}_mock takes keyword arguments only, such as files=3")
        found.update(marker.kwargs)
    return found


def _mock(request: pytest.FixtureRequest, name: str) -> Any:
    from reelkit import mock  # noqa: PLC0415  a run without these fixtures does not pay for it

    return getattr(mock, PROVIDERS[name])(**{k: v for k, v in _options(request, name).items() if k != "client"})


def _connection(request: pytest.FixtureRequest, name: str, mock: Any, *, asynchronous: bool) -> Any:
    from reelkit.mock import connect  # noqa: PLC0415

    return connect(mock, asynchronous=asynchronous, **_options(request, name).get("client", {}))


@pytest.fixture
def _genviral_provider(request: pytest.FixtureRequest) -> GenviralMock:
    return _mock(request, "genviral")  # type: ignore[no-any-return]


@pytest.fixture
def _videogen_provider(request: pytest.FixtureRequest) -> VideoGenMock:
    return _mock(request, "videogen")  # type: ignore[no-any-return]


@pytest.fixture
def _swiftia_provider(request: pytest.FixtureRequest) -> SwiftiaMock:
    return _mock(request, "swiftia")  # type: ignore[no-any-return]


@pytest.fixture
def genviral_mock(
    request: pytest.FixtureRequest, _genviral_provider: GenviralMock
) -> Connection[Genviral, GenviralMock]:
    """A simulated Genviral and a connected ``reelkit.Genviral``."""
    return _connection(request, "genviral", _genviral_provider, asynchronous=False)  # type: ignore[no-any-return]


@pytest.fixture
def async_genviral_mock(
    request: pytest.FixtureRequest, _genviral_provider: GenviralMock
) -> Connection[AsyncGenviral, GenviralMock]:
    """A simulated Genviral and a connected ``reelkit.AsyncGenviral``."""
    return _connection(request, "genviral", _genviral_provider, asynchronous=True)  # type: ignore[no-any-return]


@pytest.fixture
def videogen_mock(
    request: pytest.FixtureRequest, _videogen_provider: VideoGenMock
) -> Connection[VideoGen, VideoGenMock]:
    """A simulated VideoGen and a connected ``reelkit.VideoGen``."""
    return _connection(request, "videogen", _videogen_provider, asynchronous=False)  # type: ignore[no-any-return]


@pytest.fixture
def async_videogen_mock(
    request: pytest.FixtureRequest, _videogen_provider: VideoGenMock
) -> Connection[AsyncVideoGen, VideoGenMock]:
    """A simulated VideoGen and a connected ``reelkit.AsyncVideoGen``."""
    return _connection(request, "videogen", _videogen_provider, asynchronous=True)  # type: ignore[no-any-return]


@pytest.fixture
def swiftia_mock(request: pytest.FixtureRequest, _swiftia_provider: SwiftiaMock) -> Connection[Swiftia, SwiftiaMock]:
    """A simulated Swiftia and a connected ``reelkit.Swiftia``."""
    return _connection(request, "swiftia", _swiftia_provider, asynchronous=False)  # type: ignore[no-any-return]


@pytest.fixture
def async_swiftia_mock(
    request: pytest.FixtureRequest, _swiftia_provider: SwiftiaMock
) -> Connection[AsyncSwiftia, SwiftiaMock]:
    """A simulated Swiftia and a connected ``reelkit.AsyncSwiftia``."""
    return _connection(request, "swiftia", _swiftia_provider, asynchronous=True)  # type: ignore[no-any-return]


@pytest.fixture
def serve_mock() -> Iterator[Callable[[ProviderMock], MockServer]]:
    """``serve_mock(mock)`` puts a mock behind a port of this machine until the test ends; needs ``reelkit[mock]``."""
    with ExitStack() as stack:

        def serve_until_the_end(mock: ProviderMock) -> MockServer:
            from reelkit.mock.server import serve  # noqa: PLC0415  needs the extra

            return stack.enter_context(serve(mock))

        yield serve_until_the_end
