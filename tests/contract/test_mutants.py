"""The gate bites: every planted defect is found by a named test, which passes without it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.contract.mutants import MUTANTS, Mutant, report, tour
from tests.contract.planting import answers
from tests.contract.specification import ROOT

CATCHERS = {str(mutant.catcher): mutant.catcher for mutant in MUTANTS}


@pytest.fixture(scope="module")
def outcomes() -> Iterator[dict[str, str | None]]:
    """How each defect was found; the report of those that were tried is kept."""
    found: dict[str, str | None] = {}
    yield found
    path = ROOT / "build" / "mutants.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(report(found), encoding="utf-8")


@pytest.mark.parametrize("name", CATCHERS)
def test_a_catcher_passes_without_a_mutant(name: str) -> None:
    CATCHERS[name].run()


@pytest.mark.parametrize("mutant", MUTANTS, ids=[f"{mutant.side}: {mutant.defect}" for mutant in MUTANTS])
def test_a_mutant_is_found(mutant: Mutant, outcomes: dict[str, str | None]) -> None:
    outcomes[mutant.defect] = mutant.found()
    assert outcomes[mutant.defect] is not None, f"{mutant.catcher} does not find it"


def test_there_are_enough_mutants_of_every_side() -> None:
    sides = [mutant.side for mutant in MUTANTS]
    assert len(sides) >= 30
    assert min(sides.count(side) for side in set(sides)) >= 10
    assert len({mutant.defect for mutant in MUTANTS}) == len(MUTANTS)


def test_a_mistake_in_the_planting_is_no_find() -> None:
    mistaken = Mutant(
        "mock", "none", answers("getMe", lambda response: response.json()["nothing"]), tour("videogen", "getMe")
    )
    with pytest.raises(KeyError):
        mistaken.found()
