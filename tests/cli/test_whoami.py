"""``reelkit whoami``."""

from __future__ import annotations

import pytest
import reelkit

from tests.cli.conftest import Mocks, Run


def test_every_key_is_tried_and_none_is_shown(mocks: Mocks, run: Run) -> None:
    outcome = run("whoami")
    assert outcome.code == 0, outcome.out
    assert [row["works"] for row in outcome.rows] == [True, True, True]
    for mock in mocks:
        assert mock.api_key not in outcome.out + outcome.err


def test_a_key_that_does_not_work(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIDEOGEN_API_KEY", "sk_videogen_live_revoked")
    monkeypatch.delenv("SWIFTIA_API_KEY")
    outcome = run("whoami", terminal=200)
    assert outcome.code == 3
    assert "SWIFTIA_API_KEY is not set" in outcome.out
    assert "sk_v...ed" in outcome.out
    assert "revoked" not in outcome.out
    assert "401" in outcome.out


def test_without_any_key(run: Run) -> None:
    outcome = run("whoami")
    assert outcome.code == 3
    assert outcome.err.startswith("reelkit: no key for genviral or swiftia or videogen: set GENVIRAL_API_KEY or ")


def test_json_on_a_terminal(mocks: Mocks, run: Run) -> None:
    assert [row["works"] for row in run("whoami", "--json", terminal=80).rows] == [True, True, True]
    assert run("whoami", "--no-json").code == 2


def test_a_provider_of_which_nothing_is_known_is_asked_for_anything(
    mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reelkit, "Swiftia", reelkit.VideoGen)
    row = next(row for row in run("whoami").rows if row["provider"] == "swiftia")
    assert (row["works"], row["account"]) == (True, "get_social_settings works")
    assert [request.method for request in mocks.swiftia.requests] == ["GET"]
