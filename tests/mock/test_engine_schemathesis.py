"""An independent judge of the engine: schemathesis, on a specification that nobody wrote handlers for."""

from __future__ import annotations

from pathlib import Path

from tests.mock.gardens import DOCUMENT
from tests.mock.recipes import ROOT, run_pytest

JUDGED = Path(__file__).with_name("engine_judged.py")
OPERATIONS = sum("operationId" in operation for path in DOCUMENT["paths"].values() for operation in path.values())


def test_every_response_is_described() -> None:
    # Its plugin takes seconds to load, and would be loaded by every process of the tests.
    counts, output = run_pytest(ROOT, "-p", "schemathesis.pytest.plugin", str(JUDGED))
    assert counts == {"passed": OPERATIONS}, output
