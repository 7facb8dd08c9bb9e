"""A library without clients makes its own from the environment, and closes these alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
import reelkit
from reelkit.library._sources import SOURCES
from reelkit.mock import GenviralMock, SwiftiaMock
from reelkit.mock.server import serve

from tests.support.both import MODES, both, client, items

LIBRARIES: dict[str, Any] = {"sync": reelkit.MediaLibrary, "async": reelkit.AsyncMediaLibrary}
every_mode = pytest.mark.parametrize("mode", MODES)


@pytest.fixture
def two_servers(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    mocks = {"genviral": GenviralMock(files=3), "swiftia": SwiftiaMock(files=4)}
    with ExitStack() as stack:
        for name, mock in mocks.items():
            server = stack.enter_context(serve(mock))
            monkeypatch.setenv(f"{name.upper()}_API_KEY", mock.api_key)
            monkeypatch.setenv(f"{name.upper()}_BASE_URL", server.base_url)
        yield mocks


async def entered(library: Any) -> Any:
    return library.__enter__() if hasattr(library, "__enter__") else await library.__aenter__()


async def left(library: Any) -> None:
    await both(
        library.__exit__(None, None, None) if hasattr(library, "__exit__") else library.__aexit__(None, None, None)
    )


@pytest.mark.anyio
@every_mode
async def test_the_providers_whose_key_is_set_are_listed(two_servers: dict[str, Any], mode: str) -> None:
    library = await entered(LIBRARIES[mode]())
    files = await items(library.list())
    assert {file.provider for file in files} == {"genviral", "swiftia"}
    assert [file.id for file in files if file.provider == "swiftia"] == two_servers["swiftia"].file_ids
    with pytest.raises(reelkit.InvalidArgumentError, match="must be among genviral, swiftia"):
        library.list(providers=["videogen"])
    await left(library)
    with pytest.raises(reelkit.ConfigurationError, match="closed"):
        await items(library.list())


@pytest.mark.anyio
@every_mode
async def test_close_is_enough(two_servers: dict[str, Any], mode: str) -> None:
    library = LIBRARIES[mode]()
    assert await both(library.list().first()) is not None
    await both(library.close())
    await both(library.close())
    with pytest.raises(reelkit.ConfigurationError, match="closed"):
        await both(library.list().first())


@pytest.mark.anyio
@every_mode
async def test_clients_that_were_given_stay_open(two_servers: dict[str, Any], mode: str) -> None:
    swiftia = client(two_servers["swiftia"], mode)
    library = await entered(LIBRARIES[mode](swiftia))
    assert {file.provider for file in await items(library.list())} == {"swiftia"}
    await left(library)
    assert await both(swiftia.files.list().first()) is not None


@every_mode
def test_no_key_at_all_names_every_variable(mode: str) -> None:
    with pytest.raises(reelkit.ConfigurationError) as raised:
        LIBRARIES[mode]()
    for provider in SOURCES:
        assert f"{provider.upper()}_API_KEY" in str(raised.value)


@every_mode
def test_an_unusable_key_is_refused_by_name(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENVIRAL_API_KEY", "key")
    monkeypatch.setenv("SWIFTIA_API_KEY", '"quoted"')
    with pytest.raises(reelkit.ConfigurationError, match="swiftia") as raised:
        LIBRARIES[mode]()
    assert "quoted" not in str(raised.value)
