"""Where the API key is, and where it is not."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import entry_points
from traceback import TracebackException
from typing import Any

import fsspec
import pytest
import reelkit
from reelkit.fs import GenviralFileSystem, ReelkitFileSystem
from reelkit.mock import GenviralMock

from tests.support.mounted import mounted
from tests.support.runtime import PROVIDERS

KEY = "gva_live_3f9c.very-secret"


@pytest.fixture(autouse=True)
def no_instances() -> None:
    GenviralFileSystem.clear_instance_cache()


def test_every_provider_is_an_entry_point_and_a_protocol() -> None:
    points = {point.name: point.value for point in entry_points(group="fsspec.specs")}
    for provider in PROVIDERS:
        found: Any = fsspec.get_filesystem_class(provider)
        assert issubclass(found, ReelkitFileSystem)
        assert found.protocol == provider
        assert points[provider] == f"{found.__module__.rpartition('.')[0]}:{found.__name__}"
    with pytest.raises(reelkit.ConfigurationError, match="name a provider"):
        ReelkitFileSystem(api_key=KEY)


def test_nothing_that_is_shown_holds_the_key() -> None:
    fs = fsspec.filesystem("genviral", api_key=KEY)
    shown = [repr(fs), str(vars(fs)), fs.to_json(), str(fs.to_dict()), str(fs.storage_options), fs._fs_token]
    assert all(KEY not in text and "very-secret" not in text for text in shown)
    assert KEY not in str(GenviralFileSystem._cache)


def test_no_traceback_of_a_wrong_option_holds_the_key() -> None:
    fs = fsspec.filesystem("genviral", api_key=KEY, base_url="http://example.com")
    with pytest.raises(reelkit.ConfigurationError) as caught:
        fs.ls("")
    shown = TracebackException.from_exception(caught.value, capture_locals=True)
    # The key is a constant of this module, and the frames before it are pytest's.
    assert "very-secret" not in "".join(shown.format()).rpartition("_lookup")[2]


def test_another_key_or_environment_is_another_instance(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (fsspec.filesystem("genviral", api_key=key) for key in (KEY, KEY + "2"))
    assert first is not second
    assert first is fsspec.filesystem("genviral", api_key=KEY)
    monkeypatch.setenv("GENVIRAL_API_KEY", KEY)
    third = fsspec.filesystem("genviral")
    monkeypatch.setenv("GENVIRAL_API_KEY", KEY + "2")
    assert third is not fsspec.filesystem("genviral")
    mock = GenviralMock(files=1)
    assert mounted(mock) != mounted(mock)


def test_all_threads_have_one_instance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENVIRAL_API_KEY", KEY)
    # Of their own, they would have a pace of their own: fsspec makes one for each thread before 2026.
    first = fsspec.filesystem("genviral", requests_per_second=0.5)
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(pickle.loads, pickle.dumps(first)).result() is first
        assert pool.submit(fsspec.filesystem, "genviral", skip_instance_cache=True).result() is not first
    GenviralFileSystem.clear_instance_cache()
    assert fsspec.filesystem("genviral", requests_per_second=0.5) is not first


def test_a_pickle_has_no_key_where_the_environment_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENVIRAL_API_KEY", KEY)
    for options in ({}, {"api_key": KEY}):
        fs = fsspec.filesystem("genviral", **options)
        pickled = pickle.dumps(fs)
        assert b"very-secret" not in pickled
        assert isinstance(pickle.loads(pickled), GenviralFileSystem)


def test_a_pickle_with_a_key_must_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TypeError, match="set GENVIRAL_API_KEY here and in the other process"):
        pickle.dumps(fsspec.filesystem("genviral", api_key=KEY))
    monkeypatch.setenv("GENVIRAL_API_KEY", "gva_live_other.key")
    with pytest.raises(TypeError, match="pickle_key=True"):
        pickle.dumps(fsspec.filesystem("genviral", api_key=KEY))
    allowed = fsspec.filesystem("genviral", api_key=KEY, pickle_key=True)
    assert b"very-secret" in pickle.dumps(allowed)
    again = pickle.loads(pickle.dumps(allowed))
    assert again._access._secret.reveal() == KEY
    with pytest.raises(TypeError, match="a client of yours"):
        pickle.dumps(mounted(GenviralMock(files=1)))


def test_a_key_is_missing_when_it_is_first_needed() -> None:
    fs = fsspec.filesystem("genviral")
    with pytest.raises(reelkit.ConfigurationError, match="GENVIRAL_API_KEY"):
        fs.ls("")
