"""The tests of the engine bite: every planted defect is found by a named test, which passes without it."""

from __future__ import annotations

import pytest

from tests.mock.engine_mutants import MUTANTS, Mutant


@pytest.mark.parametrize("mutant", MUTANTS, ids=[mutant.defect for mutant in MUTANTS])
def test_a_mutant_is_found(mutant: Mutant) -> None:
    mutant.run()
    assert mutant.found(), f"{mutant.test.__name__} does not find it"


def test_there_are_enough_mutants() -> None:
    assert len({mutant.defect for mutant in MUTANTS}) == len(MUTANTS) >= 20
