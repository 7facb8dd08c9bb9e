"""Proxies of the environment: what NO_PROXY may hold, whoever has set it, stops no client."""

from __future__ import annotations

import logging
import sys

import httpx
import pytest
import reelkit
from reelkit._http import proxies
from reelkit._http.proxies import proxies_of

from tests.support.both import MODES
from tests.support.probe import probe

PROXY = "http://proxy.invalid:3128"
API = "https://api.provider.invalid"


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("ALL_PROXY", PROXY)
    proxies._warn.cache_clear()


def is_direct(base_url: str, url: str) -> bool:
    """Whether a request goes through no proxy, as httpx chooses."""
    found = proxies_of(base_url).by_pattern
    direct, proxied = (
        httpx.MockTransport(lambda _: httpx.Response(200)),
        httpx.MockTransport(lambda _: httpx.Response(407)),
    )
    mounts = {pattern: proxied if proxy else None for pattern, proxy in found.items()}
    with httpx.Client(transport=direct, mounts=mounts, trust_env=False) as client:
        return client.get(url).status_code == 200


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "entry",
    [
        *("::1/128", "fe80::/10", "[::1]", "[::1]:8080", "::1", "10.0.0.0/8", "127.0.0.0/8", "fd00::/8,::1/128"),
        *("*.local", "http://[", "[", "a b", "\x7f", "é", "::g", "host:port", "1.2.3.4/99", "a..b", "%", "@", "*.*"),
    ],
)
@pytest.mark.parametrize("base_url", [API, "http://127.0.0.1:8000", "http://[::1]:8000"])
def test_a_client_is_built_whatever_no_proxy_holds(
    entry: str, base_url: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", f"localhost,{entry},example.org")
    assert probe(mode, base_url).base_url == base_url


@pytest.mark.parametrize(
    ("entry", "url", "direct"),
    [
        ("::1/128", "http://[::1]:8000/", True),
        ("[::1]", "http://[::1]/", True),
        ("::1", "http://[::1]:9/", True),
        ("10.1.2.3/32", "http://10.1.2.3/", True),
        ("10.1.2.3", "http://10.1.2.4/", False),
        ("provider.invalid", "https://api.provider.invalid/x", True),
        ("provider.invalid", "https://other-provider.invalid/", False),
        (".provider.invalid", "https://provider.invalid/", False),
        ("*.provider.invalid", "https://api.provider.invalid/", True),
        ("*.provider.invalid", "https://provider.invalid/", False),
        ("LOCALHOST", "http://localhost:1/", True),
        ("a.invalid b.invalid", "http://b.invalid/", True),
        ("provider.invalid:8443", "https://provider.invalid:8443/", True),
        ("provider.invalid:8443", "https://provider.invalid/", False),
        ("https://provider.invalid", "https://provider.invalid/", True),
        ("a.invalid,*", "https://elsewhere.invalid/", True),
        ("", "https://elsewhere.invalid/", False),
    ],
)
def test_entries_are_honoured(entry: str, url: str, direct: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", entry)
    assert is_direct(API, url) is direct


@pytest.mark.parametrize(
    ("network", "base_url", "direct"),
    [
        ("10.0.0.0/8", "http://10.9.8.7:8080", True),
        ("10.0.0.0/8", "http://11.9.8.7:8080", False),
        ("fd00::/8", "http://[fd12::1]", True),
        ("fe80::/10", "http://[fd12::1]", False),
    ],
)
def test_a_base_url_within_a_network(
    network: str, base_url: str, direct: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", network)
    assert is_direct(base_url, f"{base_url}/files") is direct


def test_this_machine_is_reached_directly() -> None:
    for base_url in ("http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1"):
        assert is_direct(base_url, f"{base_url}/files")


def test_what_cannot_be_read_is_named_once(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setenv("NO_PROXY", "ok.invalid,[oh\x1bno,10.0.0.0/8")
    with caplog.at_level(logging.WARNING, logger="reelkit"):
        proxies_of(API)
        proxies_of(API)
    assert [record.getMessage() for record in caplog.records] == [
        r"NO_PROXY: '[oh\x1bno' is no host, domain or network, and is skipped"
    ]


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "HTTP_PROXY"])
@pytest.mark.parametrize(
    "wrong",
    [
        "ftp://u:hidden-password@p",
        "http://p:port",
        "http://[",
        "http://",
        "http://:80",
        "http://u:hidden@p:x",
        "http://u:hidden@p:65536",
        "http://u:hidden@a..b:1",
        "http://u:hidden@.",
        f"http://u:hidden@{'a' * 64}.invalid",
    ],
)
def test_the_culprit_is_named_and_no_password(name: str, wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, wrong)
    with pytest.raises(reelkit.ConfigurationError) as caught:
        probe("sync")
    assert str(caught.value).startswith(f"{name} must be the URL of a proxy")
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize("written", [PROXY, "proxy.invalid:3128", f" {PROXY} "])
def test_proxies_are_used(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALL_PROXY")
    monkeypatch.setenv("HTTPS_PROXY", written)
    found = proxies_of(API).by_pattern
    assert {pattern: str(proxy and proxy.url) for pattern, proxy in found.items()} == {"https://": PROXY}


@pytest.mark.parametrize("mode", MODES)
def test_a_proxy_whose_package_lacks_is_named_with_its_variable(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://proxy.invalid:1080")
    monkeypatch.setitem(sys.modules, "socksio", None)
    kind = reelkit.Swiftia if mode == "sync" else reelkit.AsyncSwiftia
    with pytest.raises(reelkit.ConfigurationError, match="ALL_PROXY: the proxy cannot be used"):
        kind(api_key="key")
