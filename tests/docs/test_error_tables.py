"""The page of error tables has what matters; that it is up to date is checked by the gate."""

from __future__ import annotations

from scripts.pages import errors


def test_the_page_has_what_matters() -> None:
    page = errors.page()
    assert "| 404 | `item_not_found` | `NotFoundError` | no |" in page
    assert "| 429 | `insufficient_credits` | `InsufficientCreditsError` | no |" in page
    assert "| 429 | `rate_limited` | `RateLimitError` | all operations |" in page
    assert "| 520 | `ServerError` | safe operations |" in page
