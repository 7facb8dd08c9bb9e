"""docs/reference/error-tables.md is what the code does."""

from __future__ import annotations

from scripts import error_tables


def test_the_page_is_up_to_date() -> None:
    assert error_tables.TARGET.read_text(encoding="utf-8") == error_tables.page(), "run make docs"


def test_the_page_has_what_matters() -> None:
    page = error_tables.page()
    assert "| 404 | `item_not_found` | `NotFoundError` | no |" in page
    assert "| 429 | `insufficient_credits` | `InsufficientCreditsError` | no |" in page
    assert "| 429 | `rate_limited` | `RateLimitError` | all operations |" in page
    assert "| 520 | `ServerError` | safe operations |" in page
