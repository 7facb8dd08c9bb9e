"""What walks through restless lists cost, and whether they deliver what they should; ``make fuzz`` prints the table."""

from __future__ import annotations

import copy
import itertools
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from statistics import median

from reelkit import PaginationError
from reelkit.pagination._offset import OffsetPlan
from reelkit.pagination._plan import Plan
from reelkit.pagination._position import Position

from tests.pagination.lists import ListServer, Place, Totals, take, walk
from tests.support.runtime import guarded

API_LIMIT = 100
MOST_REQUESTS = 3000
# What a search around a place may cost, whatever the list: its windows, and where they lead to the wrong place.
WINDOWS, SEARCH = 6, 14
# Requests per ideal one.
MOST = 10
BURSTS = (0, 1, 3, 10, 30)
SIZES: tuple[tuple[int, int | None], ...] = (
    (2, None),
    (7, None),
    (10, None),
    (50, None),
    (100, None),
    (50, 10),
    (100, 10),
)
KINDS: tuple[tuple[Place, float], ...] = (("anywhere", 0.5), ("front", 0.8), ("end", 0.8), ("anywhere", 0.2))


@dataclass(frozen=True)
class Churn:
    """A list, how it is asked for, and up to how many changes there are before every request."""

    seed: int
    count: int
    page_size: int
    cap: int | None = None
    burst: int = 0
    where: Place = "anywhere"
    insertions: float = 0.5
    moves: float = 0.0
    total: Totals = "true"
    echo: bool = True
    read_ahead: int | None = None
    bursts: int | None = None

    @property
    def page(self) -> int:
        return min(self.page_size, self.cap or self.page_size)


@dataclass
class Outcome:
    """What one walk came to; ``twin`` is an unresumed one over the same list at the same time."""

    requests: int = 0
    ideal: int = 1
    gave_up: bool = False
    lost: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    again: list[str] = field(default_factory=list)
    twin: Outcome | None = None

    @property
    def ratio(self) -> float:
        return self.requests / self.ideal

    @property
    def unresumed(self) -> int:
        """What the twin took, or would have taken without changes; 0 if there is none that ended."""
        return 0 if self.twin is None or self.twin.gave_up else max(self.twin.requests, self.twin.ideal)


def plan_of(churn: Churn, resume: Position | None = None) -> Plan[str]:
    return OffsetPlan(churn.page_size, str, resume, most=max(API_LIMIT, churn.page_size))


def run(churn: Churn, *, resumed: bool = False, plan: Callable[..., Plan[str]] = plan_of) -> Outcome:
    """Walk through the list, or leave it somewhere and go on from there after three more bursts."""
    chance = random.Random(churn.seed)
    server = ListServer.of(churn.count, total=churn.total, cap=churn.cap, echo=churn.echo)
    server.dice = random.Random(churn.seed + 1)
    left = [MOST_REQUESTS if churn.bursts is None else churn.bursts]
    change = partial(_change, churn, server, chance, left)
    if not resumed:
        return _walk(churn, server, chance, change, plan(churn))
    start = list(server.items)
    try:
        first, position = take(plan(churn), chance.randint(1, max(1, churn.count)), server.page, change)
    except PaginationError:
        return Outcome(gave_up=True)
    server.change(chance, 3 * churn.burst, kind=churn.insertions, where=churn.where)
    other, other_chance, other_left = copy.deepcopy((server, chance, left))
    twin = _walk(churn, other, other_chance, partial(_change, churn, other, other_chance, other_left), plan(churn))
    outcome = _walk(churn, server, chance, change, plan(churn, position), first, start)
    return replace(outcome, twin=twin)


def _change(churn: Churn, server: ListServer, chance: random.Random, left: list[int]) -> None:
    assert server.requests < MOST_REQUESTS, "the walk does not end"
    left[0] -= 1
    if left[0] >= 0:
        server.change(chance, churn.burst, kind=churn.insertions, where=churn.where, moves=churn.moves)


def _walk(
    churn: Churn,
    server: ListServer,
    chance: random.Random,
    change: Callable[[], object],
    plan: Plan[str],
    first: list[str] | None = None,
    start: list[str] | None = None,
) -> Outcome:
    first, start, before = first or [], start or list(server.items), server.requests
    length = len(server.items)
    try:
        walked = walk(plan, server, before_each=change, read_ahead=churn.read_ahead, chance=chance)
    except PaginationError:
        return Outcome(requests=server.requests - before, gave_up=True)
    kept = [item for item in start if item not in server.gone]
    got = {*first, *walked.delivered}
    return Outcome(
        requests=server.requests - before,
        ideal=max(1, -(-max(length, len(server.items)) // churn.page)),
        lost=[item for item in kept if item not in got],
        repeated=walked.repeated,
        again=[item for item in kept if item in first and item in walked.delivered],
    )


def cell(page_size: int, cap: int | None, burst: int, seeds: int) -> Iterator[Churn]:
    """Lists of all sorts, for one line of the table."""
    for (where, insertions), count, read_ahead, seed in itertools.product(
        KINDS, (1, 3, 100, 400), (0, None), range(seeds)
    ):
        yield Churn(seed, count, page_size, cap, burst, where, insertions, read_ahead=read_ahead)


def _columns(outcomes: list[Outcome]) -> str:
    ratios = sorted(outcome.ratio for outcome in outcomes if not outcome.gave_up) or [0.0]
    gave_up = sum(outcome.gave_up for outcome in outcomes) / len(outcomes)
    return f"{median(ratios):7.1f} {ratios[int(0.95 * len(ratios))]:6.1f} {ratios[-1]:6.1f} {gave_up:8.1%}"


def main(arguments: list[str]) -> int:
    """Print requests per ideal; 1 if anything was lost or came twice, or a walk cost more than ten times the ideal."""
    seeds = int(arguments[0]) if arguments else 10
    header = " median    95%  worst  gave up"
    print("Requests per ideal one (what a still list of that length costs by pages as the server gives them)")
    print(f"page  cap burst |{'from the start':^31} |{'resumed':^31} | lost, twice, again")
    print(f"                |{header} |{header} |")
    wrong = 0
    compared: list[tuple[int, int]] = []
    for (page_size, cap), burst in itertools.product(SIZES, BURSTS):
        churns = list(cell(page_size, cap, burst, seeds))
        fresh, resumed = [run(churn) for churn in churns], [run(churn, resumed=True) for churn in churns]
        both = fresh + resumed
        lost, twice = sum(bool(each.lost) for each in both), sum(bool(each.repeated) for each in both)
        again = sum(bool(each.again) for each in both)
        wrong += lost + twice + sum(each.ratio > MOST and not each.gave_up for each in both)
        compared += [(each.requests, each.unresumed) for each in resumed if not each.gave_up and each.unresumed]
        print(
            f"{page_size:4} {cap or '-':>4} {burst:5} |{_columns(fresh)} |"
            f"{_columns(resumed)} | {lost}, {twice}, {again}",
            flush=True,
        )
    dear = sorted(((cost, unresumed) for cost, unresumed in compared if cost > 3 * unresumed + WINDOWS), reverse=True)
    print(
        f"resumed walks that took more than 3 times as many requests as an unresumed one, and {WINDOWS} more: "
        f"{len(dear)} of {len(compared)}" + "".join(f"; {cost} in place of {unresumed}" for cost, unresumed in dear[:3])
    )
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(guarded(lambda: main(sys.argv[1:])))
