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

from reelkit._registry import PROVIDERS as ENTRIES

if TYPE_CHECKING:
    from reelkit.mock import Connection, ProviderMock
    from reelkit.mock.server import MockServer

PROVIDERS = tuple(ENTRIES)


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known."""
    for name in PROVIDERS:
        line = f"{name}_mock(**options): arguments of its class in reelkit.mock; client={{...}}: of its client"
        config.addinivalue_line("markers", line)


def _options(request: pytest.FixtureRequest, name: str) -> dict[str, Any]:
    """Keyword arguments of the markers; those nearest to the test win."""
    found: dict[str, Any] = {}
    for marker in reversed(list(request.node.iter_markers(f"{name}_mock"))):
        if marker.args:
            raise pytest.UsageError(f"{name}_mock takes keyword arguments only, such as files=3")
        found.update(marker.kwargs)
    return found


def _fixtures(name: str) -> dict[str, Any]:
    """The fixtures of one provider: its mock, which its two connections share."""

    @pytest.fixture(name=f"_{name}_provider")
    def provider(request: pytest.FixtureRequest) -> ProviderMock:
        from reelkit.mock import mock_of  # noqa: PLC0415  a run without these fixtures does not pay for it

        return mock_of(name, **{k: v for k, v in _options(request, name).items() if k != "client"})

    def connection(asynchronous: bool) -> Any:
        fixture_name = f"async_{name}_mock" if asynchronous else f"{name}_mock"

        def connected(request: pytest.FixtureRequest) -> Connection[Any, Any]:
            from reelkit.mock import connect  # noqa: PLC0415

            mock = request.getfixturevalue(f"_{name}_provider")
            return connect(mock, asynchronous=asynchronous, **_options(request, name).get("client", {}))

        kind = "an asynchronous" if asynchronous else "a connected"
        connected.__doc__ = f"A simulated {name} and {kind} client."
        return pytest.fixture(name=fixture_name)(connected)

    return {
        f"_{name}_provider": provider,
        f"{name}_mock": connection(asynchronous=False),
        f"async_{name}_mock": connection(asynchronous=True),
    }


for _name in PROVIDERS:
    globals().update(_fixtures(_name))


@pytest.fixture
def serve_mock() -> Iterator[Callable[[ProviderMock], MockServer]]:
    """``serve_mock(mock)`` puts a mock behind a port of this machine until the test ends; needs ``reelkit[mock]``."""
    with ExitStack() as stack:

        def serve_until_the_end(mock: ProviderMock) -> MockServer:
            from reelkit.mock.server import serve  # noqa: PLC0415  needs the extra

            return stack.enter_context(serve(mock))

        yield serve_until_the_end
